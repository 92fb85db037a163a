package org.wayfare.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.CivilStatus;
import org.wayfare.model.Document;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Means;
import org.wayfare.model.Membership;
import org.wayfare.model.Move;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Person;
import org.wayfare.model.Protection;
import org.wayfare.model.Purpose;
import org.wayfare.model.Residence;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.Sex;
import org.wayfare.model.Statement;

/**
 * The form of a case, field by field. Where a required value is missing or wrong, a stand-in keeps the reading going so
 * that all faults are found; a case with faults never leaves {@link CaseReader}.
 */
final class CaseForm {
    static final String FORMAT = "wayfare.case/1";
    static final String NOWHERE = "ZZ";

    private static final Set<String> DOCUMENTS =
            Set.of("A1", "S1", "S2", "S3", "U1", "U2", "DA1", "P1", "EHIC", "certificate_of_coverage", "other");

    private CaseForm() {}

    /** Reads the whole case; what is returned is only good where {@code faults} has none. */
    static LifeCase read(Object root, Faults faults) throws CaseFaults {
        Fields in = Fields.of(root, "", faults);
        if (!(root instanceof Map)) {
            throw faults.thrown();
        }
        format(in);
        LifeCase read = whole(in);
        in.close();
        CaseChecks.check(read, in, faults);
        return read;
    }

    private static void format(Fields in) {
        in.require("format");
        String format = in.text("format");
        if (format != null && !format.equals(FORMAT)) {
            in.faults().add(in.pointer("format"), FaultCode.UNKNOWN_FORMAT, Faults.quoted(format), FORMAT);
        }
    }

    private static LifeCase whole(Fields in) {
        in.require("asOf");
        in.require("person");
        String id = in.text("id", 1, 100);
        String title = in.text("title", 0, 200);
        LocalDate asOf = asOf(in);
        Person person = in.object("person", CaseForm::person);
        return new LifeCase(
                id,
                title,
                asOf,
                person != null ? person : new Person(null, null, List.of(), null, null, null, null),
                in.objects("residence", CaseForm::residence),
                in.objects("periods", (period, index) -> PeriodForm.period(period)),
                in.objects("events", FamilyForm::event),
                in.objects("family", FamilyForm::member),
                in.objects("statements", CaseForm::statement),
                in.objects("documents", (document, index) -> document(document)),
                in.object("means", means -> new Means(means.money("householdIncome"), means.money("assets"))),
                in.objects("moves", (move, index) -> move(move)));
    }

    private static LocalDate asOf(Fields in) {
        PartialDate day = in.date("asOf");
        if (day == null) {
            return LocalDate.MAX;
        }
        if (day.text().length() < 10) {
            in.faults().add(in.pointer("asOf"), FaultCode.INVALID_DATE, Faults.quoted(day.text()));
        }
        return day.earliest();
    }

    private static Person person(Fields in) {
        in.require("nationalities");
        PartialDate birthDate = in.date("birthDate");
        Sex sex = in.word(Sex.class, "sex");
        List<String> nationalities = in.countries("nationalities");
        unique(in, "nationalities");
        return new Person(
                birthDate,
                sex,
                nationalities != null ? nationalities : List.of(),
                in.word(Protection.class, "protection"),
                in.word(CivilStatus.class, "civilStatus"),
                in.percent("disabilityPercent"),
                in.list("memberships", (value, place) -> membership(value, place, in.faults())));
    }

    private static void unique(Fields in, String name) {
        if (in.raw(name) instanceof List<?> values) {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < values.size(); i++) {
                if (!seen.add(values.get(i))) {
                    in.faults()
                            .add(in.pointer(name) + "/" + i, FaultCode.DUPLICATE_VALUE, Faults.quoted(values.get(i)));
                }
            }
        }
    }

    private static @Nullable Membership membership(Object value, String place, Faults faults) {
        if (value instanceof String id) {
            return new Membership(id, null, null);
        }
        Fields in = Fields.of(value, place, faults);
        if (!(value instanceof Map)) {
            return null;
        }
        in.require("id");
        Membership read = new Membership(orElse(in.text("id"), ""), in.date("from"), in.date("to"));
        in.close();
        CaseChecks.ordered(in, read.from(), "to", read.to());
        return read;
    }

    private static Residence residence(Fields in, int index) {
        in.require("country");
        Residence read = new Residence(
                index,
                orElse(in.country("country"), NOWHERE),
                in.date("from"),
                in.date("to"),
                in.word(ResidenceStatus.class, "status"),
                in.text("region"));
        CaseChecks.ordered(in, read.from(), "to", read.to());
        return read;
    }

    private static Statement statement(Fields in, int index) {
        in.require("country");
        in.require("branch");
        return new Statement(
                index,
                orElse(in.country("country"), NOWHERE),
                orElse(in.word(Branch.class, "branch"), Branch.OLD_AGE),
                in.text("scheme"),
                in.money("independent"),
                in.money("theoretical"),
                in.money("current"),
                in.money("fullRate"),
                in.date("since"));
    }

    private static Document document(Fields in) {
        in.require("type");
        in.require("country");
        String type = in.text("type");
        if (type != null && !DOCUMENTS.contains(type)) {
            String all = String.join(", ", new TreeSet<>(DOCUMENTS));
            in.faults().add(in.pointer("type"), FaultCode.UNKNOWN_WORD, Faults.quoted(type), all);
        }
        Document read = new Document(
                orElse(type, "other"), orElse(in.country("country"), NOWHERE), in.date("from"), in.date("to"));
        CaseChecks.ordered(in, read.from(), "to", read.to());
        return read;
    }

    private static Move move(Fields in) {
        in.require("to");
        Move read = new Move(
                orElse(in.country("to"), NOWHERE),
                in.date("on"),
                Boolean.TRUE.equals(in.flag("temporary")),
                in.date("until"),
                in.word(Purpose.class, "purpose"),
                in.word(ResidenceStatus.class, "status"),
                in.texts("with"));
        CaseChecks.ordered(in, read.on(), "until", read.until());
        return read;
    }

    static <T> T orElse(@Nullable T value, T standIn) {
        return value != null ? value : standIn;
    }
}
