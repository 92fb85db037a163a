package org.wayfare.facts;

/**
 * On what ground somebody has health care under Chapter 1 of Regulation 883/2004, and at whose expense.
 *
 * @param payer the State whose institution pays
 * @param residence State of residence
 */
public record EuCover(Ground ground, String payer, String residence) {

    /** The ground. */
    public enum Ground {
        /** An activity, or a benefit that stands for one (Art. 17; before pensions: Art. 31). */
        INSURED,
        /** A pension from the State of residence (Art. 23). */
        PENSION_AT_HOME,
        /** Pensions from other States only (Arts. 24 and 25). */
        PENSION,
        /** A pension is claimed: as those would be who draw it (Art. 22). */
        CLAIMANT,
        /** The insurance or pension of a family member in another State (Arts. 17, 26 and 32). */
        FAMILY,
        /** None of these: the State of residence (Art. 11(3)(e)). */
        RESIDENCE
    }

    /** The right rests on something else than residence. */
    public boolean isEarned() {
        return ground != Ground.RESIDENCE;
    }

    /** The right is that of a pensioner: by a pension of the person's own. */
    public boolean isOfPensioner() {
        return ground == Ground.PENSION || ground == Ground.PENSION_AT_HOME;
    }

    /** Another State pays than that of residence. */
    public boolean isAbroad() {
        return !payer.equals(residence);
    }
}
