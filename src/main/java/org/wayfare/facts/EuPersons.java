package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.FamilyMember;

/** Who is covered by the coordination of the Union. */
public final class EuPersons {
    private EuPersons() {}

    /** A refugee or stateless person who resides in the territory. */
    public static boolean isProtectedResident(Life life) {
        return (life.isRefugee() || life.isStateless())
                && life.residence() != null
                && life.isIn("eu-883", life.residence());
    }

    /**
     * The relative from whom somebody who is not covered himself derives the person's quality of family member or survivor: a national of a State of the
     * territory who lives, works, has worked or is insured in it. Null: there is none.
     */
    public static @Nullable FamilyMember coveredRelative(Life life) {
        List<FamilyMember> family = life.family();
        if (family == null || life.hasNationalityIn("eu-883") || isProtectedResident(life)) {
            return null;
        }
        for (FamilyMember m : family) {
            boolean national =
                    m.nationalities() != null && m.nationalities().stream().anyMatch(n -> life.isIn("eu-883", n));
            if (national && !m.relation().equals(org.wayfare.model.Relation.OTHER) && isSubject(life, m)) {
                return m;
            }
        }
        return null;
    }

    private static boolean isSubject(Life life, FamilyMember m) {
        boolean lives = m.residence() != null && life.isIn("eu-883", m.residence());
        boolean works = m.activityCountry() != null && life.isIn("eu-883", m.activityCountry());
        boolean worked = m.periods() != null && m.periods().stream().anyMatch(p -> life.isIn("eu-883", p.country()));
        return lives || works || worked;
    }

    /** Neither a national, nor protected, nor the relative of somebody covered: a third-country national whom only Regulation 1231/2010 can cover. */
    public static boolean isThirdCountryNational(Life life) {
        return !life.hasNationalityIn("eu-883") && !isProtectedResident(life) && coveredRelative(life) == null;
    }

    /** The countries of this life inside the territory of Regulation 883/2004. */
    public static EuStates statesIn(Life life) {
        Set<String> states = new TreeSet<>(life.countries());
        states.removeIf(s -> !life.isIn("eu-883", s));
        return new EuStates(List.copyOf(states));
    }

    /** Regulation 859/2003 still orders something on that day: before Regulation 1231/2010, or in relation to the United Kingdom. */
    public static boolean is859(Life life, EuScope scope) {
        return EuTerritory.ofThirdCountryNationals(life) == null
                        && scope.states().stream().noneMatch(s -> life.isIn("eu-1231", s))
                || scope.states().contains("GB");
    }

    /** It alone covers the person: Regulation 1231/2010 does not. */
    public static boolean isOnly859(Life life, EuScope scope) {
        EuScope now = EuTerritory.ofThirdCountryNationals(life);
        boolean covered = now != null
                && now.isCrossBorder()
                && life.residence() != null
                && life.isIn("eu-1231", life.residence());
        return is859(life, scope) && !covered;
    }
}
