package org.wayfare.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A member of the family. Null always means: not stated. */
public record FamilyMember(
        int index,
        @Nullable String id,
        Relation relation,
        @Nullable PartialDate birthDate,
        @Nullable List<String> nationalities,
        @Nullable String residence,
        @Nullable PartialDate residenceSince,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable Activity activity,
        @Nullable String activityCountry,
        @Nullable Boolean dependent,
        @Nullable Boolean sameHousehold,
        @Nullable PartialDate diedOn,
        @Nullable List<Period> periods) {
    /** Every country where this member lives, works or has completed periods. Nationality alone is no link and is left out. */
    public Set<String> countries() {
        Set<String> named = new TreeSet<>();
        if (residence != null) {
            named.add(residence);
        }
        if (activityCountry != null) {
            named.add(activityCountry);
        }
        if (periods != null) {
            periods.forEach(p -> named.addAll(p.countries()));
        }
        return named;
    }

    /** JSON pointer of a field of this family member. */
    public String pointer(String field) {
        return "/family/" + index + "/" + field;
    }
}
