package org.wayfare.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wayfare.engine.StageResult;
import org.wayfare.facts.Award;
import org.wayfare.facts.Yields;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Verdict;
import org.wayfare.model.assessment.ConditionResult;

/** Of several schemes that an instrument lets give way to each other, those that do: settled once every scheme has its verdict. */
final class Yielding {
    private final StageResult coordination;
    private final Proofs proofs;

    Yielding(StageResult coordination, Proofs proofs) {
        this.coordination = coordination;
        this.proofs = proofs;
    }

    /** Changes the verdicts of schemes that give way to one that is due, or perhaps due. */
    void settle(Map<String, Award> awards, Map<String, Settled> settled) {
        Map<String, Award> before = new HashMap<>(awards);
        for (Yields yields : coordination.conclusions(Yields.class).distinct().toList()) {
            Award from = before.get(yields.scheme());
            Award to = before.get(yields.to());
            if (from == null || to == null || from.verdict() == Verdict.NOT_ENTITLED) {
                continue;
            }
            if (to.verdict() == Verdict.ENTITLED) {
                put(awards, settled, yields, from, ConditionStatus.UNMET, Set.of());
            } else if (to.verdict() == Verdict.UNDETERMINED && standing(awards, from) == Verdict.ENTITLED) {
                Settled open = settled.get(yields.to());
                put(awards, settled, yields, from, ConditionStatus.UNKNOWN, open == null ? Set.of() : open.missing());
            }
        }
    }

    private static Verdict standing(Map<String, Award> awards, Award from) {
        Award now = awards.get(from.scheme().id());
        return now == null ? from.verdict() : now.verdict();
    }

    private void put(
            Map<String, Award> awards,
            Map<String, Settled> settled,
            Yields yields,
            Award from,
            ConditionStatus status,
            Set<String> missing) {
        String id = from.scheme().id();
        ConditionResult row = new ConditionResult(
                "competence", status, null, null, yields.reason(), null, yields.basis(), proofs.rule(yields));
        List<ConditionResult> rows = new ArrayList<>(List.of(row));
        Settled own = settled.get(id);
        if (own != null) {
            own.rows().stream().filter(r -> !r.id().equals("competence")).forEach(rows::add);
        }
        settled.put(id, new Settled(status, null, missing, Set.of(yields.instrument()), List.copyOf(rows)));
        boolean unmet = status == ConditionStatus.UNMET;
        awards.put(
                id,
                new Award(
                        from.scheme(),
                        unmet ? Verdict.NOT_ENTITLED : Verdict.UNDETERMINED,
                        unmet ? Set.of() : from.via(),
                        from.payable()));
    }
}
