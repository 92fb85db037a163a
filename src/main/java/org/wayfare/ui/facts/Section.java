package org.wayfare.ui.facts;

import java.util.ArrayList;
import java.util.List;
import org.wayfare.model.Event;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;

/** The lists of a case and the facts that each of their entries can hold. */
enum Section {
    RESIDENCE("/residence"),
    PERIODS("/periods"),
    FAMILY("/family"),
    EVENTS("/events"),
    STATEMENTS("/statements"),
    MOVES("/moves");

    static final List<String> PERSON = List.of(
            "/title",
            "/asOf",
            "/person/birthDate",
            "/person/nationalities",
            "/person/sex",
            "/person/civilStatus",
            "/person/protection",
            "/person/disabilityPercent");
    static final List<String> MEANS = List.of("/means/householdIncome", "/means/assets");

    private final String pointer;

    Section(String pointer) {
        this.pointer = pointer;
    }

    /** JSON pointer of the list. */
    String pointer() {
        return pointer;
    }

    /** Fields worth showing for an entry: those of its kind, and those that are stated whatever its kind. */
    List<String> fields(Object entry) {
        return switch (this) {
            case RESIDENCE -> List.of("country", "from", "to", "status");
            case PERIODS -> period((Period) entry);
            case FAMILY -> member((FamilyMember) entry);
            case EVENTS -> event((Event) entry);
            case STATEMENTS -> List.of("country", "branch", "current", "independent", "theoretical", "since");
            case MOVES -> List.of("to", "on", "temporary", "until", "purpose", "status");
        };
    }

    private static List<String> period(Period period) {
        List<String> fields = new ArrayList<>(List.of("country", "kind", "from", "to", "insured"));
        if (period.kind().isWork()) {
            fields.addAll(List.of("workCountry", "employerCountry", "occupation", "returnsHome", "earnings"));
        }
        if (period.posting() != null) {
            fields.addAll(List.of("posting/from", "posting/expectedMonths", "posting/replacesAnother"));
        }
        return fields;
    }

    private static List<String> member(FamilyMember member) {
        List<String> fields = new ArrayList<>(List.of("relation", "birthDate", "nationalities", "residence"));
        if (!member.relation().isChild()) {
            fields.add("since");
        }
        fields.addAll(List.of("activity", "activityCountry", "dependent", "sameHousehold", "diedOn"));
        return fields;
    }

    private static List<String> event(Event event) {
        List<String> fields = new ArrayList<>(List.of("type", "date", "country"));
        fields.addAll(
                switch (event.type()) {
                    case JOB_LOSS -> List.of("voluntary", "registeredOn", "registeredAbroadOn");
                    case INCAPACITY -> List.of("cause", "percent", "of");
                    case CARE_NEED -> List.of("level", "of");
                    case DEATH -> List.of("cause", "of");
                    case TREATMENT_ABROAD -> List.of("planned", "amongBenefits", "inTime");
                    case STAY_ABROAD -> List.of("until");
                    case CLAIM -> List.of("branch");
                    default -> List.of();
                });
        return fields;
    }
}
