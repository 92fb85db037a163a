package org.wayfare.ui.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Event;
import org.wayfare.model.Move;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.Residence;
import org.wayfare.ui.text.Texts;

/** What is written on bars and marks, and what is read out for them. */
public final class LifeWords {
    private final Texts texts;

    /** Words of one language. */
    public LifeWords(Texts texts) {
        this.texts = texts;
    }

    /** What stands on a bar. */
    public String face(LifeCourse.Bar bar) {
        if (bar.entry() instanceof Residence stay) {
            return stay.status() == null
                    ? texts.get("life.lived")
                    : texts.get("life.livedAs", texts.word(stay.status()));
        } else if (bar.entry() instanceof Period period) {
            String kind = texts.word(period.kind());
            String length = bar.open() ? "" : " · " + duration(bar.from(), bar.to());
            return kind
                    + length
                    + (Boolean.FALSE.equals(period.insured()) ? " · " + texts.get("life.uninsured") : "")
                    + (period.kind().isWork() && period.countsAsInsured() == null
                            ? " · " + texts.get("life.insuredUnknown")
                            : "");
        }
        Move move = (Move) bar.entry();
        return texts.get("life.move", move.on() == null ? texts.get("life.atOnce") : texts.date(move.on()));
    }

    /** The whole of a bar in words. */
    public String spoken(LifeCourse.Bar bar) {
        if (bar.entry() instanceof Residence stay) {
            return texts.get("life.spoken", texts.country(stay.country()), face(bar), span(stay.from(), stay.to()));
        } else if (bar.entry() instanceof Period period) {
            return texts.get(
                    "life.spoken", texts.country(period.country()), face(bar), span(period.from(), period.to()));
        }
        Move move = (Move) bar.entry();
        return texts.get("life.spoken", texts.country(move.to()), face(bar), span(move.on(), move.until()));
    }

    /** From when to when, each as precise as it is known. */
    public String span(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && from.equals(to)) {
            return texts.date(from);
        }
        return texts.get(
                "life.span",
                from == null ? texts.get("life.fromUnknown") : texts.date(from),
                to == null ? texts.get("life.open") : texts.date(to));
    }

    /** An event in words. */
    public String spoken(Event event) {
        String day = event.date() == null ? texts.get("life.dayUnknown") : texts.date(event.date());
        return texts.get("life.event", texts.word(event.type()), day);
    }

    private String duration(LocalDate from, LocalDate to) {
        java.time.Period length = java.time.Period.between(from, to.plusDays(1));
        return length.getYears() == 0
                ? texts.get("life.months", length.toTotalMonths())
                : length.getMonths() == 0
                        ? texts.get("life.years", length.getYears())
                        : texts.get("life.yearsMonths", length.getYears(), length.getMonths());
    }
}
