package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Age;
import org.wayfare.model.Branch;
import org.wayfare.model.Text;
import org.wayfare.model.Unit;

/**
 * What the law library holds of one country.
 *
 * @param units unit in which its legislation counts, by branch
 * @param defaultUnit for the branches not named; null: not known
 * @param complete branches whose every main scheme is held
 * @param schemes by branch; a branch without an entry is not encoded
 * @param institutions by id
 * @param residence who is insured there for pensions by residing; null: nobody
 * @param latestSource newest day on which one of its sources was read; null: none was
 */
public record CountryLaw(
        String country,
        @Nullable Text names,
        Map<Branch, CountUnit> units,
        @Nullable CountUnit defaultUnit,
        Set<Branch> complete,
        Map<Branch, List<Scheme>> schemes,
        Map<String, Institution> institutions,
        List<Resource> resources,
        @Nullable ResidenceInsurance residence,
        @Nullable LocalDate latestSource) {

    /**
     * Residence that is insurance by itself.
     *
     * @param branches of pensions that rest on it
     * @param sinceAge the age from which residents are insured; null: from birth
     * @param untilAge the age at which that ends; null: not looked at
     * @param inPeriods the institution certifies insurance and residence as one: where periods of the State are stated, they hold the residence too
     */
    public record ResidenceInsurance(
            Set<Branch> branches,
            @Nullable Dated<Age> sinceAge,
            @Nullable Dated<Age> untilAge,
            boolean inPeriods) {}

    /**
     * How a State counts: its unit and, for days, how many make a week.
     *
     * @param placedSince periods of other States are placed in quarters of the calendar, none before that day; null: their lengths are added
     */
    public record CountUnit(
            Unit unit, int daysPerWeek, @Nullable LocalDate placedSince) {
        /** Adds lengths. */
        public CountUnit(Unit unit, int daysPerWeek) {
            this(unit, daysPerWeek, null);
        }
    }

    /** An institution. */
    public record Institution(
            String id, Text names, @Nullable String url, List<Branch> branches, boolean liaison) {}

    /** The unit in which the State counts for that branch; months where the library does not know. */
    public CountUnit unitFor(Branch branch) {
        CountUnit unit = units.getOrDefault(branch, defaultUnit);
        return unit != null ? unit : new CountUnit(Unit.MONTHS, 7);
    }
}
