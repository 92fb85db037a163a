package org.wayfare.report;

import org.wayfare.model.ConditionStatus;
import org.wayfare.model.ResourceVerdict;
import org.wayfare.model.Verdict;
import org.wayfare.model.Word;

/** A mark beside a sentence. It never stands alone: the word for it always goes with it, and colour adds nothing. */
public enum Sign implements Word {
    YES("+"),
    LATER(">"),
    DEPENDS("?"),
    NO("-"),
    NOTE("!");

    private final String mark;

    Sign(String mark) {
        this.mark = mark;
    }

    /** One character that every terminal and printer has. */
    public String mark() {
        return mark;
    }

    /** The sign of a verdict. */
    public static Sign of(Verdict verdict) {
        return switch (verdict) {
            case ENTITLED -> YES;
            case ENTITLED_FROM -> LATER;
            case UNDETERMINED -> DEPENDS;
            case NOT_ENTITLED -> NO;
        };
    }

    /** The sign of a condition. */
    public static Sign of(ConditionStatus status) {
        return switch (status) {
            case MET_LATER -> LATER;
            case UNKNOWN -> DEPENDS;
            case UNMET -> NO;
            default -> YES;
        };
    }

    /** The sign of a resource. */
    public static Sign of(ResourceVerdict verdict) {
        return switch (verdict) {
            case OPEN -> YES;
            case OPEN_IF -> DEPENDS;
            case CLOSED -> NO;
        };
    }
}
