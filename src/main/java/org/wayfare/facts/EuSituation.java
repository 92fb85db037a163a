package org.wayfare.facts;

/** What somebody does on a day, as Title II of Regulation 883/2004 divides it; exactly one holds. */
public enum EuSituation {
    /** A document or the case itself states the legislation apart from the place of work (Reg. 987/2009 Art. 5). */
    CERTIFIED,
    /** Sent by the employer for a time that keeps the first legislation (Art. 12(1)). */
    POSTED,
    /** Self-employed, gone for a time to a similar activity (Art. 12(2)). */
    POSTED_SELF_EMPLOYED,
    /** Contract staff of the European Communities (Art. 15). */
    EU_CONTRACT_STAFF,
    /** Employed by a public administration, alone or beside other work (Arts. 11(3)(b) and 13(4)). */
    CIVIL_SERVANT,
    /** Boatman on the Rhine (agreement under Art. 16). */
    RHINE_BOATMAN,
    /** On board a vessel that flies the flag of a State of the territory (Art. 11(4)). */
    SEAFARER,
    /** Flight or cabin crew (Art. 11(5)). */
    AIRCREW,
    /** Employed in several States (Art. 13(1)). */
    EMPLOYED_IN_SEVERAL,
    /** Self-employed in several States (Art. 13(2)). */
    SELF_EMPLOYED_IN_SEVERAL,
    /** Employed in one State and self-employed in another (Art. 13(3)). */
    EMPLOYED_AND_SELF_EMPLOYED,
    /** At work in one State (Art. 11(3)(a)). */
    WORKING,
    /** Draws unemployment benefit in the State of residence after work elsewhere (Arts. 11(3)(c) and 65). */
    UNEMPLOYED_AT_HOME,
    /** Draws a cash benefit because of an activity (Art. 11(2)). */
    ON_BENEFIT,
    /** In military or civilian service (Art. 11(3)(d)). */
    SERVING,
    /** None of the others: retired, studying, without work, at work outside the territory only (Art. 11(3)(e)). */
    OTHER,
    /** Under the own scheme of an international organisation. */
    OUTSIDE;

    /** The legislation rests on an activity or on a benefit that stands for it. */
    public boolean isActive() {
        return this != OTHER && this != OUTSIDE;
    }
}
