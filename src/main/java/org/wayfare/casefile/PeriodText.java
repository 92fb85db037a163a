package org.wayfare.casefile;

import java.math.BigDecimal;
import java.util.Map;
import org.wayfare.model.Event;
import org.wayfare.model.Period;
import org.wayfare.model.Word;

/** Writes periods and events. */
final class PeriodText {
    private final JsonWords json;

    PeriodText(JsonWords json) {
        this.json = json;
    }

    void period(Period period) {
        json.text("id", period.id());
        json.text("country", period.country());
        json.text("workCountry", period.workCountry());
        json.word("kind", period.kind());
        json.date("from", period.from());
        json.date("to", period.to());
        json.length("credited", period.credited());
        json.flag("insured", period.insured());
        json.texts(
                "branches",
                period.branches() == null
                        ? null
                        : period.branches().stream().sorted().map(Word::id).toList());
        json.word("occupation", period.occupation());
        json.object("employer", period.employerCountry(), country -> json.text("country", country));
        json.object("posting", period.posting(), posting -> {
            json.text("from", posting.from());
            json.whole("expectedMonths", posting.expectedMonths());
            json.flag("replacesAnother", posting.replacesAnother());
        });
        json.objects("shares", period.shares() == null ? null : period.shares().entrySet(), this::share);
        json.money("earnings", period.earnings());
        json.flag("minor", period.minor());
        json.flag("posted", period.posted());
        json.word("returnsHome", period.returnsHome());
        json.text("region", period.region());
    }

    private void share(Map.Entry<String, BigDecimal> share) {
        json.text("country", share.getKey());
        json.number("percent", share.getValue());
    }

    void event(Event event) {
        json.word("type", event.type());
        json.date("date", event.date());
        json.date("until", event.until());
        json.text("country", event.country());
        json.flag("voluntary", event.voluntary());
        json.date("registeredOn", event.registeredOn());
        json.date("registeredAbroadOn", event.registeredAbroadOn());
        json.word("cause", event.cause());
        json.number("percent", event.percent());
        json.whole("level", event.level());
        json.flag("planned", event.planned());
        json.flag("amongBenefits", event.amongBenefits());
        json.flag("inTime", event.inTime());
        json.text("of", event.of());
        json.word("branch", event.branch());
    }
}
