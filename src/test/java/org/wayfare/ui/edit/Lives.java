package org.wayfare.ui.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Person;

/** Lives that tests begin with. */
public final class Lives {
    private Lives() {}

    /** A case of which nothing is known but the day. */
    public static LifeCase nobody() {
        Person person = CaseFields.of(Person.class, Map.of("nationalities", List.of()));
        return CaseFields.of(LifeCase.class, Map.of("asOf", LocalDate.of(2026, 11, 20), "person", person));
    }
}
