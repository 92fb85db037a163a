package org.wayfare.lawbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;

/** The sources of one pack file, by their short id; turns {@code "ar50 art. 2, § 1"} into a citation. */
final class Sources {
    private static final Set<String> EVIDENCE = Set.of("text", "secondary", "recall");

    private record Source(
            String title, @Nullable String url, @Nullable String asOf, Confidence confidence) {}

    private final Map<String, Source> byId = new HashMap<>();
    private @Nullable LocalDate latestRead;

    Sources(PackNode file) {
        if (!file.has("sources")) {
            return;
        }
        PackNode sources = file.at("sources");
        for (String id : sources.names()) {
            add(id, sources.at(id));
        }
    }

    private void add(String id, PackNode source) {
        source.only("title", "url", "version", "readOn", "evidence", "confidence", "note", "eli");
        String evidence = source.need("evidence");
        if (!EVIDENCE.contains(evidence)) {
            source.at("evidence").fault("unknown_word", "\"" + evidence + "\" is not one of " + EVIDENCE);
        }
        Confidence confidence = source.word(Confidence.class, "confidence");
        if (confidence == null) {
            if (!source.has("confidence")) {
                source.fault("missing_field", "\"confidence\" is missing");
            }
            confidence = Confidence.LOW;
        }
        if (evidence.equals("recall") && confidence != Confidence.LOW) {
            source.at("confidence").fault("too_sure", "what was not read is of low confidence");
        }
        if (evidence.equals("secondary") && confidence == Confidence.HIGH) {
            source.at("confidence").fault("too_sure", "an account of the law is of medium confidence at most");
        }
        LocalDate readOn = source.from("readOn");
        if (readOn != null && (latestRead == null || readOn.isAfter(latestRead))) {
            latestRead = readOn;
        }
        byId.put(
                id,
                new Source(
                        source.need("title"),
                        source.string("url"),
                        readOn != null ? readOn.toString() : source.string("version"),
                        confidence));
    }

    /** The newest day on which one of the sources was read, or null. */
    @Nullable
    LocalDate latestRead() {
        return latestRead;
    }

    /** Every source as a citation of the act as such. */
    Map<String, Citation> register() {
        Map<String, Citation> register = new HashMap<>();
        byId.forEach((id, s) -> register.put(id, new Citation(s.title(), null, s.url(), s.asOf(), s.confidence())));
        return Map.copyOf(register);
    }

    List<Citation> citations(PackNode owner, String field) {
        List<Citation> citations = new ArrayList<>();
        for (PackNode item : owner.items(field)) {
            String text = item.string();
            if (text != null) {
                citations.add(citation(item, text));
            }
        }
        return List.copyOf(citations);
    }

    private Citation citation(PackNode place, String text) {
        int space = text.indexOf(' ');
        String id = space < 0 ? text : text.substring(0, space);
        Source source = byId.get(id);
        if (source == null) {
            place.fault("unknown_source", "no source \"" + id + "\" in this file");
            return new Citation(id, null, null, null, Confidence.LOW);
        }
        String article = space < 0 ? null : text.substring(space + 1).strip();
        return new Citation(source.title(), article, source.url(), source.asOf(), source.confidence());
    }
}
