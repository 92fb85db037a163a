package org.wayfare.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wayfare.facts.InsuranceFacts;
import org.wayfare.facts.Life;
import org.wayfare.model.Country;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Phrase;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.Verdict;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.InstrumentRow;
import org.wayfare.model.assessment.RegimeRow;

/** The regime of portability between each State of nationality and the State of residence (Holzmann and Koettl; Avato, Koettl and Sabates-Wheeler). */
final class Regimes {
    private final Life life;
    private final List<InstrumentRow> instruments;
    private final List<BenefitRow> benefits;

    /** @param portable ids of the instruments that carry rights from one State to another; the others make no regime of portability */
    Regimes(Life life, List<InstrumentRow> instruments, Set<String> portable, List<BenefitRow> benefits) {
        this.life = life;
        this.instruments =
                instruments.stream().filter(i -> portable.contains(i.id())).toList();
        this.benefits = benefits;
    }

    List<RegimeRow> rows() {
        List<RegimeRow> rows = new ArrayList<>();
        String host = life.residence();
        if (host != null) {
            for (String origin : life.nationalities()) {
                if (!origin.equals(host)) {
                    rows.add(row(origin, host));
                }
            }
        }
        return List.copyOf(rows);
    }

    private RegimeRow row(String origin, String host) {
        if (life.status() == ResidenceStatus.IRREGULAR) {
            return new RegimeRow(origin, host, "IV", Phrase.of("regime.irregular", new Country(host)));
        }
        if (worksInformally(host) && !insuredIn(host)) {
            return new RegimeRow(origin, host, "IV", Phrase.of("regime.informal", new Country(host)));
        }
        if (!hasAccess(host)) {
            return new RegimeRow(origin, host, "III", Phrase.of("regime.no-access", new Country(host)));
        }
        return instruments.stream()
                .filter(i -> i.binds() && isBetween(i, origin, host))
                .findFirst()
                .map(i -> new RegimeRow(
                        origin,
                        host,
                        "I",
                        Phrase.of("regime.agreement", new Country(host), new Country(origin), i.name())))
                .orElseGet(() -> withoutAgreement(origin, host));
    }

    private RegimeRow withoutAgreement(String origin, String host) {
        boolean open = instruments.stream().anyMatch(i -> i.isOpen() && isBetween(i, origin, host));
        String reason = open ? "regime.agreement-open" : "regime.no-agreement";
        return new RegimeRow(origin, host, "II", Phrase.of(reason, new Country(host), new Country(origin)));
    }

    private static boolean isBetween(InstrumentRow row, String origin, String host) {
        return row.countries().contains(origin) && row.countries().contains(host);
    }

    private boolean worksInformally(String host) {
        return periods().stream()
                .anyMatch(p -> p.kind() == PeriodKind.INFORMAL_WORK
                        && p.country().equals(host)
                        && InsuranceFacts.covers(life, p).isYes());
    }

    private boolean insuredIn(String host) {
        return periods().stream()
                .anyMatch(p -> Boolean.TRUE.equals(p.countsAsInsured())
                        && p.country().equals(host)
                        && InsuranceFacts.covers(life, p).isYes());
    }

    private List<Period> periods() {
        return life.facts().periods() == null ? List.of() : life.facts().periods();
    }

    /** Insured at some time, or some benefit of the host State is due: that is access. */
    private boolean hasAccess(String host) {
        boolean insured = periods().stream()
                .anyMatch(p -> Boolean.TRUE.equals(p.countsAsInsured())
                        && life.legislationOf(p).equals(host));
        return insured || benefits.stream().anyMatch(b -> b.country().equals(host) && b.verdict() == Verdict.ENTITLED);
    }
}
