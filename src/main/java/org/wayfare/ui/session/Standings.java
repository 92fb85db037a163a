package org.wayfare.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.Phrase;
import org.wayfare.model.ResourceVerdict;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.assessment.ResourceRow;
import org.wayfare.model.assessment.Scenario;

/** Reads how rows stand: a right that stops at the border is not shown as a yes. */
public final class Standings {
    private Standings() {}

    /** How one scheme stands. */
    public static Standing of(BenefitRow row) {
        boolean stopped = row.payment() != null && row.payment().verdict() == PaymentVerdict.NOT_PAYABLE;
        boolean open = row.payment() != null && row.payment().verdict() == PaymentVerdict.UNDETERMINED;
        return switch (row.verdict()) {
            case NOT_ENTITLED -> missingEvent(row).isPresent() ? Standing.IDLE : Standing.NO;
            case UNDETERMINED -> stopped ? Standing.NOT_PAID : Standing.DEPENDS;
            case ENTITLED -> stopped ? Standing.NOT_PAID : open ? Standing.DEPENDS : Standing.YES;
            case ENTITLED_FROM -> stopped ? Standing.NOT_PAID : open ? Standing.DEPENDS : Standing.FROM;
        };
    }

    /**
     * The event that the right is for and that has not happened; empty where there is none, or where it did happen and something else fails. Conditions
     * on an event bear their vocabulary word in the key of their text.
     */
    public static Optional<ConditionResult> missingEvent(BenefitRow row) {
        List<ConditionResult> events = row.conditions().stream()
                .filter(condition -> condition.text() instanceof Phrase phrase
                        && phrase.key().startsWith("condition.risk."))
                .toList();
        return events.stream().anyMatch(condition -> condition.status().holds())
                ? Optional.empty()
                : events.stream()
                        .filter(condition -> condition.status() == ConditionStatus.UNMET)
                        .findFirst();
    }

    /** How one fund or mutual stands. */
    public static Standing of(ResourceRow row) {
        return row.verdict() == ResourceVerdict.OPEN
                ? Standing.YES
                : row.verdict() == ResourceVerdict.OPEN_IF ? Standing.DEPENDS : Standing.NO;
    }

    /** The best of several; {@code NONE} where there are none. */
    public static Standing best(List<Standing> standings) {
        return standings.stream().min(Enum::compareTo).orElse(Standing.NONE);
    }

    /** What is said of every scheme of every scenario, in a form that two assessments can be compared by. */
    static Map<String, String> answers(Assessment assessment) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Scenario scenario : assessment.scenarios()) {
            for (BenefitRow row : scenario.benefits()) {
                answers.put(
                        scenario.id() + " " + row.country() + " " + row.branch().id() + " " + row.scheme(),
                        of(row) + " " + row.verdict() + " " + row.payableFrom() + " "
                                + (row.payment() == null ? "" : row.payment().verdict()));
            }
        }
        return answers;
    }
}
