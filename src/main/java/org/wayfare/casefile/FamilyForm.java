package org.wayfare.casefile;

import org.wayfare.model.Activity;
import org.wayfare.model.Branch;
import org.wayfare.model.Cause;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Relation;

/** The form of events and of family members. */
final class FamilyForm {
    private FamilyForm() {}

    static Event event(Fields in, int index) {
        in.require("type");
        Event read = new Event(
                index,
                CaseForm.orElse(in.word(EventType.class, "type"), EventType.CLAIM),
                in.date("date"),
                in.date("until"),
                in.country("country"),
                in.flag("voluntary"),
                in.date("registeredOn"),
                in.date("registeredAbroadOn"),
                in.word(Cause.class, "cause"),
                in.percent("percent"),
                in.whole("level", 0, 5),
                in.flag("planned"),
                in.flag("amongBenefits"),
                in.flag("inTime"),
                in.text("of"),
                in.word(Branch.class, "branch"));
        CaseChecks.ordered(in, read.date(), "until", read.until());
        return read;
    }

    static FamilyMember member(Fields in, int index) {
        in.require("relation");
        FamilyMember read = new FamilyMember(
                index,
                in.text("id"),
                CaseForm.orElse(in.word(Relation.class, "relation"), Relation.OTHER),
                in.date("birthDate"),
                in.countries("nationalities"),
                in.country("residence"),
                in.date("residenceSince"),
                in.date("since"),
                in.date("until"),
                in.word(Activity.class, "activity"),
                in.country("activityCountry"),
                in.flag("dependent"),
                in.flag("sameHousehold"),
                in.date("diedOn"),
                in.objects("periods", (period, place) -> PeriodForm.period(period)));
        CaseChecks.ordered(in, read.since(), "until", read.until());
        return read;
    }
}
