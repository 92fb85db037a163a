package org.wayfare.engine;

/** A rule that broke while it ran, or that would not stop: always a bug in the rule, never a matter of the case. */
public final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String ruleId;

    RuleFailure(String ruleId, String message, Throwable cause) {
        super(message, cause);
        this.ruleId = ruleId;
    }

    /** The {@code @id} of the rule that was running, or that ran last; empty if none had run. */
    public String ruleId() {
        return ruleId;
    }
}
