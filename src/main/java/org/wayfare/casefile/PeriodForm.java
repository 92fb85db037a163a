package org.wayfare.casefile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Occupation;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Posting;
import org.wayfare.model.ReturnsHome;

/** The form of a period of work or insurance, the person's or a family member's. */
final class PeriodForm {
    /** A posting foreseen for longer than a working life is a slip of the key. */
    private static final int LONGEST_POSTING = 100_000;

    private PeriodForm() {}

    static Period period(Fields in) {
        in.require("country");
        in.require("kind");
        Period read = new Period(
                in.pointer(),
                in.text("id"),
                CaseForm.orElse(in.country("country"), CaseForm.NOWHERE),
                in.country("workCountry"),
                CaseForm.orElse(in.word(PeriodKind.class, "kind"), PeriodKind.EMPLOYMENT),
                in.date("from"),
                in.date("to"),
                in.length("credited"),
                in.flag("insured"),
                branches(in),
                in.word(Occupation.class, "occupation"),
                in.object("employer", PeriodForm::employer),
                in.object("posting", PeriodForm::posting),
                shares(in),
                in.money("earnings"),
                in.flag("minor"),
                in.flag("posted"),
                in.word(ReturnsHome.class, "returnsHome"),
                in.text("region"));
        CaseChecks.ordered(in, read.from(), "to", read.to());
        return read;
    }

    private static @Nullable String employer(Fields in) {
        in.require("country");
        return in.country("country");
    }

    private static Posting posting(Fields in) {
        in.require("from");
        return new Posting(
                CaseForm.orElse(in.country("from"), CaseForm.NOWHERE),
                in.whole("expectedMonths", 0, LONGEST_POSTING),
                in.flag("replacesAnother"));
    }

    private static @Nullable Set<Branch> branches(Fields in) {
        List<Branch> named = in.words(Branch.class, "branches");
        if (named == null) {
            return null;
        }
        Set<Branch> branches = EnumSet.noneOf(Branch.class);
        branches.addAll(named);
        return Collections.unmodifiableSet(branches);
    }

    /** Two jobs in one State are added: the law asks for the State's share of the whole working time. */
    private static @Nullable Map<String, BigDecimal> shares(Fields in) {
        Map<String, BigDecimal> byCountry = new LinkedHashMap<>();
        List<Boolean> read = in.objects("shares", (share, index) -> {
            share.require("country");
            share.require("percent");
            String country = share.country("country");
            BigDecimal percent = share.percent("percent");
            if (country != null && percent != null) {
                byCountry.merge(country, percent, BigDecimal::add);
            }
            return Boolean.TRUE;
        });
        return read == null ? null : Collections.unmodifiableMap(byCountry);
    }
}
