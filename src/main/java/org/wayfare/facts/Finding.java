package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.law.Condition;

/**
 * How a condition stands, as one rule found it; several rules may find something of one condition, and the best counts.
 *
 * @param condition the condition's key
 * @param later for {@code met_later}: the day
 * @param missing for {@code unknown}: JSON pointers of the facts that would settle it
 * @param instrument without which it would not stand so; null: national law alone
 * @param basis what the instrument says; empty: the condition's own citation
 */
public record Finding(
        String condition,
        ConditionStatus status,
        @Nullable LocalDate later,
        Set<String> missing,
        @Nullable Object have,
        @Nullable Object need,
        @Nullable String instrument,
        List<Citation> basis) {

    /** What national law alone says. */
    public static Finding of(Condition condition, Answer answer) {
        ConditionStatus status = switch (answer.truth()) {
            case YES -> ConditionStatus.MET;
            case NO -> answer.later() == null ? ConditionStatus.UNMET : ConditionStatus.MET_LATER;
            case UNKNOWN -> ConditionStatus.UNKNOWN;
        };
        return new Finding(
                condition.key(),
                status,
                answer.later(),
                answer.missing(),
                answer.have(),
                answer.need(),
                null,
                List.of());
    }

    /** What an instrument adds: {@code how} where the answer is yes, else what the answer says. */
    public static Finding through(
            Condition condition, Answer answer, ConditionStatus how, String instrument, List<Citation> basis) {
        Finding plain = of(condition, answer);
        ConditionStatus status = answer.isYes() ? how : plain.status;
        return new Finding(
                plain.condition, status, plain.later, plain.missing, plain.have, plain.need, instrument, basis);
    }

    /** Met through an instrument whatever the person has. */
    public static Finding granted(Condition condition, ConditionStatus how, String instrument, List<Citation> basis) {
        return new Finding(condition.key(), how, null, Set.of(), null, null, instrument, basis);
    }

    /** Of what tells findings apart: a life has hundreds, and each is looked up by it. */
    @Override
    public int hashCode() {
        return 31 * condition.hashCode() + status.hashCode();
    }

    /** Open: an instrument may help or may not, which depends on facts that are missing. */
    public static Finding open(Condition condition, Unsettled open) {
        return new Finding(
                condition.key(),
                ConditionStatus.UNKNOWN,
                null,
                open.missing(),
                null,
                null,
                open.instrument(),
                open.basis());
    }
}
