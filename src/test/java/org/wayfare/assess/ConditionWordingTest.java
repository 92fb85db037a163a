package org.wayfare.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wayfare.model.Country;
import org.wayfare.model.Phrase;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.Text;

class ConditionWordingTest {
    private static final Country SPAIN = new Country("ES");

    private static Phrase title(Country where, ResidenceStatus... statuses) {
        return Phrase.of("condition.residence-status", List.of((Object[]) statuses), where);
    }

    @Test
    void opposite_has_words_of_its_own_where_it_can() {
        Phrase working = Phrase.of("condition.working", Phrase.of("work.any"), SPAIN);
        assertThat(ConditionWording.not(working))
                .isEqualTo(Phrase.of("condition.working.not", Phrase.of("work.any"), SPAIN));
        Phrase sex = Phrase.of("condition.sex", List.of());
        assertThat(ConditionWording.not(sex)).isEqualTo(Phrase.of("condition.not", sex));
    }

    @Test
    void neighbours_that_differ_in_their_list_only_become_one() {
        assertThat(ConditionWording.ways(List.of(
                        title(SPAIN, ResidenceStatus.VISITOR),
                        title(SPAIN, ResidenceStatus.VISITOR, ResidenceStatus.STUDENT))))
                .isEqualTo(title(SPAIN, ResidenceStatus.VISITOR, ResidenceStatus.STUDENT));
    }

    @Test
    void other_groups_stay_apart_and_so_does_what_stands_between_them() {
        Text other = new Text(Map.of("en", "A child of the house"));
        Phrase spain = title(SPAIN, ResidenceStatus.VISITOR);
        Phrase again = title(SPAIN, ResidenceStatus.STUDENT);
        assertThat(ConditionWording.ways(List.of(spain, other, again)))
                .isEqualTo(Phrase.of("condition.ways", Phrase.of("condition.ways", spain, other), again));
    }
}
