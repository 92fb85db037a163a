package org.wayfare.ui.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Event;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Move;
import org.wayfare.model.Period;
import org.wayfare.model.Person;
import org.wayfare.model.Residence;
import org.wayfare.model.Statement;
import org.wayfare.model.Word;
import org.wayfare.ui.life.LifeWords;
import org.wayfare.ui.text.Texts;

/** Entries of a case in a line or two each. */
final class EntryWords {
    private final Texts texts;
    private final LifeWords life;

    EntryWords(Texts texts) {
        this.texts = texts;
        this.life = new LifeWords(texts);
    }

    /** The person's facts by their names, "not known" where they are not stated. */
    Map<String, String> person(Person person) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(name("birthDate"), person.birthDate() == null ? unknown() : texts.date(person.birthDate()));
        lines.put(
                name("nationalities"),
                person.nationalities().isEmpty() ? texts.get("person.stateless") : countries(person.nationalities()));
        lines.put(name("civilStatus"), word(person.civilStatus()));
        lines.put(name("sex"), word(person.sex()));
        lines.put(name("protection"), word(person.protection()));
        if (person.disabilityPercent() != null) {
            lines.put(name("disabilityPercent"), texts.number(person.disabilityPercent()));
        }
        return lines;
    }

    /** What an entry is, in its first line. */
    String title(Object entry) {
        if (entry instanceof Residence stay) {
            return texts.country(stay.country()) + " · " + word(stay.status());
        } else if (entry instanceof Period period) {
            return texts.country(period.country()) + " · " + texts.word(period.kind());
        } else if (entry instanceof FamilyMember member) {
            return texts.word(member.relation())
                    + (member.residence() == null ? "" : " · " + texts.country(member.residence()));
        } else if (entry instanceof Event event) {
            return texts.word(event.type());
        } else if (entry instanceof Statement statement) {
            return texts.country(statement.country()) + " · " + texts.word(statement.branch());
        }
        return texts.country(((Move) entry).to());
    }

    /** When and how, in its second line. */
    String detail(Object entry) {
        if (entry instanceof Residence stay) {
            return life.span(stay.from(), stay.to());
        } else if (entry instanceof Period period) {
            Boolean insured = period.countsAsInsured();
            String key = insured == null ? "life.insuredUnknown" : insured ? "life.insured" : "life.uninsured";
            String span = life.span(period.from(), period.to());
            return period.kind().isWork() ? span + " · " + texts.get(key) : span;
        } else if (entry instanceof FamilyMember member) {
            return member.birthDate() == null
                    ? texts.get("facts.bornUnknown")
                    : texts.get("facts.born", texts.date(member.birthDate()));
        } else if (entry instanceof Event event) {
            return event.date() == null ? texts.get("life.dayUnknown") : texts.date(event.date());
        } else if (entry instanceof Statement statement) {
            return statement.current() == null ? unknown() : texts.money(statement.current());
        }
        Move move = (Move) entry;
        return move.on() == null ? texts.get("life.atOnce") : texts.date(move.on());
    }

    private String name(String field) {
        return FieldNames.of(texts, "/person/" + field);
    }

    private String word(@Nullable Word word) {
        return word == null ? unknown() : texts.word(word);
    }

    private String unknown() {
        return texts.get("field.notKnown");
    }

    private String countries(List<String> codes) {
        return codes.stream().map(texts::country).collect(Collectors.joining(", "));
    }
}
