package org.wayfare.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.law.Instrument;

/**
 * Agreements of a Member State with a third State that cover nationals alone. The Member State owes nationals of the other Member States what it owes its own
 * (C-55/00 Gottardo; Recommendation H1 of the Administrative Commission); the third State owes them nothing.
 */
public final class UnionCitizens {
    /** Treaties that forbid treating workers from another of their States worse than the State's own. */
    private static final List<String> EQUAL = List.of("eu", "eea");

    private static final String LAW = "eu-h1";

    private UnionCitizens() {}

    /** The one party that must treat this person as its own national, though a national of neither party; null: none. */
    static @Nullable String boundParty(Life life, Instrument agreement) {
        boolean stranger = agreement.bilateral()
                && agreement.personalScope().equals("nationals")
                && agreement.countries().stream().noneMatch(life::isNationalOf);
        if (!stranger) {
            return null;
        }
        String bound = null;
        for (String party : agreement.countries()) {
            if (owesEquality(life, party)) {
                if (bound != null) {
                    return null;
                }
                bound = party;
            }
        }
        return bound;
    }

    private static boolean owesEquality(Life life, String party) {
        return EQUAL.stream().anyMatch(group -> life.isIn(group, party) && life.hasNationalityIn(group));
    }

    /** The only party that an agreement binds for this person; null: it binds both, or none. */
    public static @Nullable String onlyParty(Life life, Instrument agreement) {
        boolean covered =
                AgreementFacts.isProtected(life, agreement) || AgreementFacts.isFamilyOfNational(life, agreement);
        return covered ? null : boundParty(life, agreement);
    }

    /** Where the agreement binds for this person, it binds that State. */
    public static boolean obliges(Life life, Instrument agreement, String state) {
        String only = onlyParty(life, agreement);
        return only == null || only.equals(state);
    }

    /** Where the agreement binds for this person, it binds both its States: what they do for each other needs both. */
    public static boolean obligesBoth(Life life, Instrument agreement) {
        return onlyParty(life, agreement) == null;
    }

    /** The law on whom an agreement covers, with the judgment where the person rests on it. */
    public static List<Citation> scopeLaw(Life life, Instrument agreement) {
        List<Citation> law = new ArrayList<>(agreement.lawOf("personalScope"));
        if (onlyParty(life, agreement) != null) {
            law.addAll(life.cite(LAW));
        }
        return List.copyOf(law);
    }
}
