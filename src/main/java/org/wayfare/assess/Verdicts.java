package org.wayfare.assess;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.facts.Award;
import org.wayfare.facts.Closed;
import org.wayfare.facts.Life;
import org.wayfare.facts.Opened;
import org.wayfare.model.Verdict;
import org.wayfare.model.law.Scheme;

/** What the conditions together say of a scheme. */
final class Verdicts {
    private Verdicts() {}

    /** The verdict, with the instruments that it needs: one that opens the scheme counts where its own conditions do not suffice. */
    static Award award(
            Life life,
            Scheme scheme,
            Settled settled,
            @Nullable Opened opened,
            @Nullable Closed closed,
            Doubts doubts) {
        if (closed != null) {
            return new Award(scheme, Verdict.NOT_ENTITLED, Set.of(), life.day());
        }
        if (opened != null && !settled.status().holds()) {
            boolean doubtful = doubts.of(opened.instrument()) != null;
            return new Award(
                    scheme,
                    doubtful ? Verdict.UNDETERMINED : Verdict.ENTITLED,
                    Set.of(opened.instrument()),
                    life.day());
        }
        Verdict verdict = switch (settled.status()) {
            case MET, MET_BY_AGGREGATION, MET_BY_EQUAL_TREATMENT, MET_BY_ASSIMILATION, WAIVED -> Verdict.ENTITLED;
            case MET_LATER -> Verdict.ENTITLED_FROM;
            case UNKNOWN -> Verdict.UNDETERMINED;
            case UNMET -> Verdict.NOT_ENTITLED;
        };
        LocalDate from = verdict == Verdict.ENTITLED_FROM && settled.later() != null ? settled.later() : life.day();
        return new Award(scheme, verdict, new TreeSet<>(settled.via()), from);
    }
}
