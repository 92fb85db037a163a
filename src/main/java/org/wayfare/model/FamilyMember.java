package org.wayfare.model;

import java.util.List;
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
    /** JSON pointer of a field of this family member. */
    public String pointer(String field) {
        return "/family/" + index + "/" + field;
    }
}
