package org.wayfare.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Event;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Residence;
import org.wayfare.model.law.Membership;

/** Which States the coordination of the Union joins for a person, by nationality and day. Membership with its dates comes from the law library. */
public final class EuTerritory {
    private static final String NOW = "eu-883";
    private static final String THIRD = "eu-1231";
    private static final String BEFORE = "eu-1408";
    private static final String BEFORE_THIRD = "eu-859";
    /** From this day the EFTA Convention applies Regulation 883/2004 between Switzerland and the other EFTA States. */
    private static final LocalDate EFTA_SINCE = LocalDate.of(2016, 1, 1);

    private EuTerritory() {}

    /** Nationals of a State where the Regulation applies; null: subject to the legislation of none. */
    public static @Nullable EuScope ofNationals(Life life) {
        return scope(life, NOW, frameworks(life, life.nationalities(), false), Set.of());
    }

    /** Refugees and stateless persons who reside in the territory. */
    public static @Nullable EuScope ofProtected(Life life) {
        return scope(life, NOW, frameworks(life, List.of(), true), Set.of());
    }

    /** Family members and survivors of a person who is covered by nationality. */
    public static @Nullable EuScope ofFamilyOf(Life life, FamilyMember relative) {
        List<String> nationalities = relative.nationalities() == null ? List.of() : relative.nationalities();
        Set<String> more = new TreeSet<>(nationalities);
        more.removeIf(n -> !life.isIn(NOW, n));
        return scope(life, NOW, frameworks(life, nationalities, false), more);
    }

    /** Third-country nationals (Reg. 1231/2010): only between States that it binds, and only States that the person has dealt with. */
    public static @Nullable EuScope ofThirdCountryNationals(Life life) {
        EuScope scope = scope(life, THIRD, List.of(members(life, THIRD)), Set.of());
        return scope == null ? null : new EuScope(THIRD, scope.states(), scope.frameworks(), life.lawfulResidence());
    }

    /** The acts before Regulation 883/2004, for the days on which they were the law. */
    public static @Nullable EuScope ofNationalsBefore(Life life) {
        return scope(life, BEFORE, List.of(members(life, BEFORE)), Set.of());
    }

    /** Regulation 859/2003: third-country nationals under Regulation 1408/71, in relation to the United Kingdom until the end of 2020. */
    public static @Nullable EuScope ofThirdCountryNationalsBefore(Life life) {
        EuScope scope = scope(life, BEFORE, List.of(members(life, BEFORE_THIRD)), Set.of());
        return scope == null ? null : new EuScope(BEFORE, scope.states(), scope.frameworks(), life.lawfulResidence());
    }

    private static @Nullable EuScope scope(
            Life life, String instrument, List<Set<String>> frameworks, Set<String> more) {
        Set<String> territory = new TreeSet<>();
        frameworks.forEach(territory::addAll);
        Set<String> lived = lived(life);
        Set<String> states = new TreeSet<>(life.countries());
        states.addAll(lived);
        states.addAll(more);
        states.retainAll(territory);
        if (instrument.equals(THIRD) || instrument.equals(BEFORE) && !life.hasNationalityIn(BEFORE)) {
            states.retainAll(lived);
        }
        boolean subject = lived.stream().anyMatch(territory::contains);
        return subject ? new EuScope(instrument, List.copyOf(states), frameworks, Answer.yes()) : null;
    }

    /** Countries where the person or the family has lived, worked, been treated or draws something: nationality alone is no link. */
    private static Set<String> lived(Life life) {
        Set<String> touched = new TreeSet<>();
        if (life.residence() != null) {
            touched.add(life.residence());
        }
        if (life.facts().residence() != null) {
            life.facts().residence().stream().map(Residence::country).forEach(touched::add);
        }
        if (life.facts().periods() != null) {
            life.facts().periods().forEach(p -> touched.addAll(p.countries()));
        }
        if (life.facts().statements() != null) {
            life.facts().statements().forEach(s -> touched.add(s.country()));
        }
        if (life.stay() != null) {
            touched.add(life.stay());
        }
        if (life.facts().events() != null) {
            life.facts().events().stream()
                    .map(Event::country)
                    .filter(Objects::nonNull)
                    .forEach(touched::add);
        }
        if (life.facts().family() != null) {
            life.facts().family().forEach(m -> touched.addAll(m.countries()));
        }
        return touched;
    }

    private static List<Set<String>> frameworks(Life life, List<String> nationalities, boolean everywhere) {
        Set<String> all = members(life, NOW);
        Set<String> efta = new TreeSet<>(all);
        efta.removeIf(s -> !life.isIn("efta", s));
        Set<String> union = new TreeSet<>(all);
        union.removeAll(efta);
        Set<String> eea = new TreeSet<>(all);
        eea.remove("CH");
        Set<String> withSwitzerland = new TreeSet<>(union);
        withSwitzerland.addAll(all.contains("CH") ? Set.of("CH") : Set.of());
        List<Set<String>> open = new ArrayList<>();
        addIf(open, eea, everywhere || belongs(nationalities, eea));
        addIf(open, withSwitzerland, everywhere || belongs(nationalities, withSwitzerland));
        addIf(open, efta, !life.day().isBefore(EFTA_SINCE) && belongs(nationalities, efta));
        return List.copyOf(open);
    }

    private static void addIf(List<Set<String>> open, Set<String> framework, boolean applies) {
        if (applies) {
            open.add(framework);
        }
    }

    private static boolean belongs(List<String> nationalities, Set<String> states) {
        return nationalities.stream().anyMatch(states::contains);
    }

    private static Set<String> members(Life life, String group) {
        Set<String> members = new TreeSet<>();
        for (Membership m : life.groups().members().getOrDefault(group, List.of())) {
            if (m.holdsOn(life.day())) {
                members.add(m.country());
            }
        }
        return members;
    }
}
