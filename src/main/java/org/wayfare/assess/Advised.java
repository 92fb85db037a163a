package org.wayfare.assess;

import java.util.List;
import org.wayfare.engine.StageResult;
import org.wayfare.facts.Caution;
import org.wayfare.facts.Duty;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.assessment.NextStep;
import org.wayfare.model.assessment.Warning;
import org.wayfare.model.law.Scheme;

/** Steps and warnings that coordination adds to the rows of a State's benefits. Benefits outside coordination (social assistance, benefits of residents) get none. */
final class Advised {
    private final List<Duty> duties;
    private final List<Caution> cautions;

    /** @param stages the stages that may say so, in their order */
    Advised(List<StageResult> stages) {
        this.duties = stages.stream().flatMap(s -> s.conclusions(Duty.class)).toList();
        this.cautions =
                stages.stream().flatMap(s -> s.conclusions(Caution.class)).toList();
    }

    List<NextStep> steps(Scheme scheme) {
        return duties.stream()
                .filter(d -> concerns(scheme, d.branch(), d.state()))
                .map(d -> new NextStep(d.action(), d.form(), null, null, d.by(), List.of()))
                .distinct()
                .toList();
    }

    List<Warning> warnings(Scheme scheme) {
        return cautions.stream()
                .filter(c -> concerns(scheme, c.branch(), c.state()))
                .map(c -> new Warning(c.code(), c.text(), c.basis()))
                .distinct()
                .toList();
    }

    private static boolean concerns(Scheme scheme, Branch branch, String state) {
        boolean coordinated = scheme.kind() == BenefitKind.CONTRIBUTORY
                || scheme.kind() == BenefitKind.RESIDENCE_BASED
                || scheme.kind() == BenefitKind.MEANS_TESTED;
        return coordinated && scheme.branch() == branch && scheme.country().equals(state);
    }
}
