package org.wayfare.facts;

import java.time.LocalDate;
import java.util.Set;
import org.wayfare.model.Verdict;
import org.wayfare.model.law.Scheme;

/**
 * A scheme with what the stages before found of it.
 *
 * @param via instruments without which the verdict would be worse
 * @param payable the first day; the judged day where it is due already
 */
public record Award(Scheme scheme, Verdict verdict, Set<String> via, LocalDate payable) {
    /** Due now, or from a day on. */
    public boolean isDue() {
        return verdict == Verdict.ENTITLED || verdict == Verdict.ENTITLED_FROM;
    }
}
