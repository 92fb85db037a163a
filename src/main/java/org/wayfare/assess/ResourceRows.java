package org.wayfare.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wayfare.engine.StageResult;
import org.wayfare.facts.Life;
import org.wayfare.facts.StandingFacts;
import org.wayfare.facts.VoluntaryBar;
import org.wayfare.model.Branch;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Country;
import org.wayfare.model.Phrase;
import org.wayfare.model.ResourceKind;
import org.wayfare.model.ResourceVerdict;
import org.wayfare.model.Wording;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.assessment.ResourceRow;
import org.wayfare.model.law.Resource;

/** Funds, mutuals and advice: all of the countries of this life, those closed to the person too, with the condition that closes them. */
final class ResourceRows {
    private static final Set<String> PENSIONS =
            Set.of(Branch.OLD_AGE.id(), Branch.INVALIDITY.id(), Branch.SURVIVORS.id());

    private final Life life;
    private final Settling settling;
    private final List<VoluntaryBar> bars;

    ResourceRows(Life life, Settling settling, StageResult coordination) {
        this.life = life;
        this.settling = settling;
        this.bars = coordination.conclusions(VoluntaryBar.class).toList();
    }

    List<ResourceRow> rows(List<Resource> resources) {
        List<ResourceRow> rows = new ArrayList<>();
        resources.forEach(r -> rows.add(row(r)));
        rows.sort(Comparator.comparing(ResourceRow::verdict).thenComparing(ResourceRow::id));
        return List.copyOf(rows);
    }

    private ResourceRow row(Resource r) {
        Settled settled = settling.all(r.conditions());
        boolean elsewhere = !r.destination().isEmpty()
                && life.residence() != null
                && r.destination().stream()
                        .noneMatch(g -> g.equals("any")
                                ? !r.country().equals(life.residence())
                                : life.isIn(g, life.residence()));
        ResourceVerdict verdict;
        Wording condition = r.openIf();
        if (r.isOverOn(life.day())) {
            verdict = ResourceVerdict.CLOSED;
            condition = Phrase.of("resource.over", java.util.Objects.requireNonNull(r.to()));
        } else if (elsewhere) {
            verdict = ResourceVerdict.CLOSED;
            condition =
                    Phrase.of("resource.elsewhere", new Country(java.util.Objects.requireNonNull(life.residence())));
        } else if (settled.status() == ConditionStatus.UNMET || settled.status() == ConditionStatus.MET_LATER) {
            verdict = ResourceVerdict.CLOSED;
            condition = decisive(settled, settled.status());
        } else if (isBarred(r)) {
            verdict = ResourceVerdict.CLOSED;
            condition = Phrase.of(
                    "resource.insured-elsewhere", new Country(bars.get(0).compulsory()));
        } else if (settled.status() == ConditionStatus.UNKNOWN) {
            verdict = ResourceVerdict.OPEN_IF;
            condition = decisive(settled, ConditionStatus.UNKNOWN);
        } else if (isForPensionsOnly(r)) {
            verdict = ResourceVerdict.OPEN_IF;
            condition =
                    Phrase.of("resource.pensions-only", new Country(bars.get(0).compulsory()));
        } else {
            // Who has joined has met what the fund asks at the door.
            boolean joined = StandingFacts.isMember(life, r.id()).isYes();
            condition = joined ? null : condition;
            verdict = condition == null ? ResourceVerdict.OPEN : ResourceVerdict.OPEN_IF;
        }
        return new ResourceRow(
                r.id(), r.names(), r.kind(), r.country(), verdict, r.covers(), condition, r.cost(), r.law());
    }

    /** Insured compulsorily elsewhere: nothing but pensions is open, and these only where the person has worked (Reg. 883/2004 Art. 14). */
    private boolean isBarred(Resource r) {
        boolean pensions = r.covers().stream().anyMatch(PENSIONS::contains);
        return r.kind() == ResourceKind.VOLUNTARY_INSURANCE
                && bars.stream()
                        .anyMatch(b -> b.states().contains(r.country())
                                && !(pensions && b.worked().contains(r.country())));
    }

    private boolean isForPensionsOnly(Resource r) {
        return r.kind() == ResourceKind.VOLUNTARY_INSURANCE
                && bars.stream().anyMatch(b -> b.states().contains(r.country()))
                && !PENSIONS.containsAll(r.covers());
    }

    private static Wording decisive(Settled settled, ConditionStatus status) {
        return settled.rows().stream()
                .filter(row -> row.status() == status)
                .findFirst()
                .map(ConditionResult::text)
                .orElse(Phrase.of("resource.closed"));
    }
}
