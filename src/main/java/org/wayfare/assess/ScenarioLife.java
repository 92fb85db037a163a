package org.wayfare.assess;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.facts.Life;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Move;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Residence;
import org.wayfare.model.Statement;

/** Makes of a case the life as each scenario sees it. */
final class ScenarioLife {
    private final LawBook law;

    ScenarioLife(LawBook law) {
        this.law = law;
    }

    /** Where the person lives on the judged day. */
    Life now(LifeCase facts) {
        Residence home = homeOn(facts, facts.asOf());
        String stay = null;
        if (facts.events() != null) {
            for (Event e : facts.events()) {
                if (isOpenStay(e, facts.asOf())) {
                    stay = e.country();
                }
            }
        }
        String residence = home == null ? null : home.country();
        return life(
                facts,
                "now",
                facts.asOf(),
                null,
                -1,
                residence,
                home,
                stay != null && stay.equals(residence) ? null : stay);
    }

    private static boolean isOpenStay(Event e, LocalDate day) {
        return e.type() == EventType.STAY_ABROAD
                && e.country() != null
                && (e.date() == null || e.date().perhapsBy(day))
                && (e.until() == null || !e.until().latest().isBefore(day));
    }

    /** After a move, or during a stay. */
    Life after(LifeCase facts, Move move, int index) {
        PartialDate on = move.on();
        LocalDate day = on == null ? facts.asOf() : on.latest();
        String id = "move:" + move.to();
        if (move.temporary()) {
            Residence home = homeOn(facts, day);
            return life(facts, id, day, move, index, home == null ? null : home.country(), home, move.to());
        }
        return life(facts, id, day, move, index, move.to(), null, null);
    }

    /** The residence entry that covers the day; of several the one that surely does and began last. */
    private static @Nullable Residence homeOn(LifeCase facts, LocalDate day) {
        Residence found = null;
        if (facts.residence() != null) {
            for (Residence r : facts.residence()) {
                boolean begun = r.from() == null || r.from().perhapsBy(day);
                boolean open = r.to() == null || !r.to().latest().isBefore(day);
                if (begun && open && (found == null || beganLater(r, found))) {
                    found = r;
                }
            }
        }
        return found;
    }

    private static boolean beganLater(Residence a, Residence b) {
        return a.from() != null
                && (b.from() == null || !a.from().latest().isBefore(b.from().latest()));
    }

    private Life life(
            LifeCase facts,
            String id,
            LocalDate day,
            @Nullable Move move,
            int index,
            @Nullable String residence,
            @Nullable Residence home,
            @Nullable String stay) {
        return new Life(
                facts,
                id,
                day,
                move,
                index,
                residence,
                home,
                stay,
                Life.countriesOf(facts, move, stay),
                Map.of(),
                law.groups(),
                (state, branch) -> law.country(state).unitFor(branch),
                state -> law.country(state).residence(),
                kindsOfStatements(facts),
                law.register(),
                Map.of());
    }

    private Map<String, BenefitKind> kindsOfStatements(LifeCase facts) {
        Map<String, BenefitKind> kinds = new HashMap<>();
        if (facts.statements() != null) {
            for (Statement s : facts.statements()) {
                law.country(s.country())
                        .schemes()
                        .values()
                        .forEach(schemes -> schemes.forEach(scheme -> {
                            if (scheme.id().equals(s.scheme())) {
                                kinds.put(scheme.id(), scheme.kind());
                            }
                        }));
            }
        }
        return Map.copyOf(kinds);
    }
}
