package org.wayfare.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An answer in three values.
 *
 * @param truth yes, no, or unknown
 * @param later for a no: the day on which it becomes yes if nothing but time passes; null otherwise
 * @param missing for an unknown: JSON pointers of the facts that would settle it; empty where the law library, not the case, is silent
 * @param have what the person has; null: nothing to show
 * @param need what is asked; null: nothing to show
 */
public record Answer(
        Truth truth,
        @Nullable LocalDate later,
        Set<String> missing,
        @Nullable Object have,
        @Nullable Object need) {

    /** Yes, no, or unknown. */
    public enum Truth {
        /** Surely so. */
        YES,
        /** Surely not so. */
        NO,
        /** It depends on facts that are not stated. */
        UNKNOWN
    }

    /** Copies the pointers, in a stable order. */
    public Answer {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** Surely so. */
    public static Answer yes() {
        return new Answer(Truth.YES, null, Set.of(), null, null);
    }

    /** Surely not so. */
    public static Answer no() {
        return new Answer(Truth.NO, null, Set.of(), null, null);
    }

    /** Not so yet, but from that day on. */
    public static Answer later(LocalDate day) {
        return new Answer(Truth.NO, day, Set.of(), null, null);
    }

    /** It depends on that fact. */
    public static Answer unknown(String pointer) {
        return new Answer(Truth.UNKNOWN, null, Set.of(pointer), null, null);
    }

    /** It depends on those facts. */
    public static Answer unknown(Set<String> pointers) {
        return new Answer(Truth.UNKNOWN, null, pointers, null, null);
    }

    /** The law library has no value for that day. */
    public static Answer notEncoded() {
        return new Answer(Truth.UNKNOWN, null, Set.of(), null, null);
    }

    /** Yes or no. */
    public static Answer of(boolean truth) {
        return truth ? yes() : no();
    }

    /** Yes where surely so, no where not even perhaps, else unknown for these reasons. */
    public static Answer of(boolean surely, boolean perhaps, Set<String> doubts) {
        return surely ? yes() : perhaps ? unknown(doubts) : no();
    }

    /** The same answer, showing what the person has and what is asked. */
    public Answer showing(@Nullable Object has, @Nullable Object asked) {
        return new Answer(truth, later, missing, has, asked);
    }

    /** The opposite; an unknown stays unknown. */
    public Answer negated() {
        return switch (truth) {
            case YES -> new Answer(Truth.NO, null, Set.of(), have, need);
            case NO -> new Answer(Truth.YES, null, Set.of(), have, need);
            case UNKNOWN -> this;
        };
    }

    /** Surely so. */
    public boolean isYes() {
        return truth == Truth.YES;
    }

    /** Surely not so. */
    public boolean isNo() {
        return truth == Truth.NO;
    }

    /** Yes if either is; unknown if either is and none is yes. */
    public Answer or(Answer other) {
        if (isYes() || other.isNo()) {
            return this;
        }
        if (other.isYes() || isNo()) {
            return other;
        }
        Set<String> all = new TreeSet<>(missing);
        all.addAll(other.missing);
        return new Answer(Truth.UNKNOWN, null, all, have, need);
    }

    /** Yes if both are; no if either is. */
    public Answer and(Answer other) {
        if (isNo() || other.isYes()) {
            return this;
        }
        if (other.isNo() || isYes()) {
            return other;
        }
        Set<String> all = new TreeSet<>(missing);
        all.addAll(other.missing);
        return new Answer(Truth.UNKNOWN, null, all, have, need);
    }
}
