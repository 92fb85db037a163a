package org.wayfare.casefile;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.wayfare.model.Document;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Means;
import org.wayfare.model.Membership;
import org.wayfare.model.Move;
import org.wayfare.model.Person;
import org.wayfare.model.Residence;
import org.wayfare.model.Statement;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a case back as {@code wayfare.case/1}, in one canonical form: fields in the order of the schema, two spaces of
 * indent, UTF-8. What is unknown (null) is left out; an empty list is written.
 */
public final class CaseWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonWords json;
    private final LifeCase life;

    private CaseWriter(JsonGenerator generator, LifeCase life) {
        this.json = new JsonWords(generator);
        this.life = life;
    }

    /** Writes the case to a file, whole or not at all. */
    public static void write(LifeCase life, Path file) throws IOException {
        WholeFile.write(file, out -> write(life, out));
    }

    /** The case as UTF-8 text. */
    public static byte[] bytes(LifeCase life) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(life, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** Writes the case to a stream, which stays open. */
    public static void write(LifeCase life, OutputStream out) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(new Indented(), new Kept(out), JsonEncoding.UTF8)) {
            new CaseWriter(generator, life).whole();
        }
        out.write('\n');
    }

    private void whole() {
        json.start();
        json.text("format", CaseForm.FORMAT);
        json.text("id", life.id());
        json.text("title", life.title());
        json.text("asOf", life.asOf().toString());
        json.object("person", life.person(), this::person);
        json.objects("residence", life.residence(), this::residence);
        PeriodText periods = new PeriodText(json);
        json.objects("periods", life.periods(), periods::period);
        json.objects("events", life.events(), periods::event);
        json.objects("family", life.family(), member -> family(member, periods));
        json.objects("statements", life.statements(), this::statement);
        json.objects("documents", life.documents(), this::document);
        json.object("means", life.means(), this::means);
        json.objects("moves", life.moves(), this::move);
        json.end();
    }

    private void person(Person person) {
        json.date("birthDate", person.birthDate());
        json.word("sex", person.sex());
        json.texts("nationalities", person.nationalities());
        json.word("protection", person.protection());
        json.word("civilStatus", person.civilStatus());
        json.number("disabilityPercent", person.disabilityPercent());
        json.list("memberships", person.memberships(), this::membership);
    }

    private void membership(Membership membership) {
        if (membership.from() == null && membership.to() == null) {
            json.item(membership.id());
            return;
        }
        json.start();
        json.text("id", membership.id());
        json.date("from", membership.from());
        json.date("to", membership.to());
        json.end();
    }

    private void residence(Residence entry) {
        json.text("country", entry.country());
        json.date("from", entry.from());
        json.date("to", entry.to());
        json.word("status", entry.status());
        json.text("region", entry.region());
    }

    private void family(FamilyMember member, PeriodText periods) {
        json.text("id", member.id());
        json.word("relation", member.relation());
        json.date("birthDate", member.birthDate());
        json.texts("nationalities", member.nationalities());
        json.text("residence", member.residence());
        json.date("residenceSince", member.residenceSince());
        json.date("since", member.since());
        json.date("until", member.until());
        json.word("activity", member.activity());
        json.text("activityCountry", member.activityCountry());
        json.flag("dependent", member.dependent());
        json.flag("sameHousehold", member.sameHousehold());
        json.date("diedOn", member.diedOn());
        json.objects("periods", member.periods(), periods::period);
    }

    private void statement(Statement statement) {
        json.text("country", statement.country());
        json.word("branch", statement.branch());
        json.text("scheme", statement.scheme());
        json.money("independent", statement.independent());
        json.money("theoretical", statement.theoretical());
        json.money("current", statement.current());
        json.money("fullRate", statement.fullRate());
        json.date("since", statement.since());
    }

    private void document(Document document) {
        json.text("type", document.type());
        json.text("country", document.country());
        json.date("from", document.from());
        json.date("to", document.to());
    }

    private void means(Means means) {
        json.money("householdIncome", means.householdIncome());
        json.money("assets", means.assets());
    }

    private void move(Move move) {
        json.text("to", move.to());
        json.date("on", move.on());
        json.flag("temporary", move.temporary() ? Boolean.TRUE : null);
        json.date("until", move.until());
        json.word("purpose", move.purpose());
        json.word("status", move.status());
        json.texts("with", move.with());
    }

    /** Two spaces and a line feed on every system, so that a case is the same file everywhere. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Keeps the stream open when the generator is closed. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
