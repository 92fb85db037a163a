package org.wayfare.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A period of work, of insurance, or of what counts as such. Null always means: not stated.
 *
 * @param path JSON pointer of this entry, e.g. {@code /periods/0} or {@code /family/1/periods/0}
 * @param country the State under whose legislation it was completed; where that is the question, where the work is done
 * @param to inclusive; null: goes on
 * @param branches branches covered; null: all
 * @param shares work in several States at once: share of the working time in each, in percent
 */
public record Period(
        String path,
        @Nullable String id,
        String country,
        @Nullable String workCountry,
        PeriodKind kind,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable Length credited,
        @Nullable Boolean insured,
        @Nullable Set<Branch> branches,
        @Nullable Occupation occupation,
        @Nullable String employerCountry,
        @Nullable Posting posting,
        @Nullable Map<String, BigDecimal> shares,
        @Nullable Money earnings,
        @Nullable Boolean minor,
        @Nullable Boolean posted,
        @Nullable ReturnsHome returnsHome,
        @Nullable String region) {

    /** JSON pointer of a field of this entry. */
    public String pointer(String field) {
        return path + "/" + field;
    }

    /** Whether the branch is among those covered; a period that names none covers all. */
    public boolean covers(Branch branch) {
        return branches == null || branches.contains(branch);
    }

    /** Where the work is done. */
    public String workedIn() {
        return workCountry != null ? workCountry : country;
    }

    /** Every country that the period names. */
    public Set<String> countries() {
        Set<String> named = new TreeSet<>();
        named.add(country);
        named.add(workedIn());
        if (posting != null) {
            named.add(posting.from());
        }
        if (employerCountry != null) {
            named.add(employerCountry);
        }
        if (shares != null) {
            named.addAll(shares.keySet());
        }
        return named;
    }

    /** Insured: certified, said to be so, or such that only insurance explains it. Null: nobody has said. */
    public @Nullable Boolean countsAsInsured() {
        if (insured != null) {
            return insured;
        }
        return credited != null || kind.isCertifiedByNature()
                ? Boolean.TRUE
                : kind == PeriodKind.INFORMAL_WORK ? Boolean.FALSE : null;
    }
}
