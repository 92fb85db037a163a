package org.wayfare.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wayfare.model.Document;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.Purpose;

/**
 * A journey that is made for treatment, and whether it must be allowed (Reg. 883/2004 Art. 20(2)): the law of the State of residence provides for the
 * treatment, and that State cannot give it in time.
 *
 * @param state where the treatment is given
 * @param authorised a document S2 of the State that pays has been issued
 * @param must whether the authorisation must be given; unknown with what would decide it
 */
public record EuTreatment(String state, boolean authorised, Answer must) {

    /** The authorisation has yet to be given, and must be. */
    public boolean isOwed() {
        return !authorised && must.isYes();
    }

    /** The authorisation has yet to be given, and may be refused. */
    public boolean isRefusable() {
        return !authorised && must.isNo();
    }

    /** The authorisation has yet to be given; whether it must be depends on facts that nobody has stated. */
    public boolean isOpen() {
        return !authorised && !must.isYes() && !must.isNo();
    }

    /** What would decide it. */
    public List<String> questions() {
        return List.copyOf(must.missing());
    }

    /** The planned treatments of a life, at the expense of the State that pays. */
    public static List<EuTreatment> planned(Life life, EuScope scope, EuCover cover) {
        List<EuTreatment> found = new ArrayList<>();
        for (EuStay stay : EuCare.stays(life, scope)) {
            if (stay.planned() && scope.links(stay.state(), cover.payer())) {
                found.add(new EuTreatment(stay.state(), isAuthorised(life, cover.payer()), must(life, stay.state())));
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean isAuthorised(Life life, String payer) {
        return life.facts().documents() != null
                && life.facts().documents().stream().anyMatch(d -> isGood(life, d, payer));
    }

    private static boolean isGood(Life life, Document d, String payer) {
        return d.type().equals("S2")
                && d.country().equals(payer)
                && (d.to() == null || !d.to().latest().isBefore(life.day()));
    }

    private static Answer must(Life life, String state) {
        List<Event> events =
                life.facts().events() == null ? List.of() : life.facts().events();
        for (Event e : events) {
            if (e.type() == EventType.TREATMENT_ABROAD && state.equals(e.country()) && e.of() == null) {
                Answer among = said(e.amongBenefits(), e.pointer("amongBenefits"));
                Answer late = said(e.inTime(), e.pointer("inTime")).negated();
                return among.and(late);
            }
        }
        boolean moved = life.move() != null && life.move().purpose() == Purpose.MEDICAL_TREATMENT;
        return moved ? Answer.unknown("/events") : Answer.of(false, true, Set.of("/events"));
    }

    private static Answer said(@org.jspecify.annotations.Nullable Boolean fact, String pointer) {
        return fact == null ? Answer.unknown(pointer) : Answer.of(fact);
    }
}
