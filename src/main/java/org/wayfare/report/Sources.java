package org.wayfare.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.PartialDate;

/** Numbers each text of law once, in the order in which the report cites them. */
final class Sources {
    private record Text(String law, @Nullable String url) {}

    private final Wordings wordings;
    private final Map<Text, Citation> cited = new LinkedHashMap<>();
    private final Map<Text, Integer> numbers = new LinkedHashMap<>();

    Sources(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * The provisions with the number of their text, e.g. "Art. 6 [2]; Art. 52(1)(b) [2]"; empty where there is none.
     */
    String cite(List<Citation> basis) {
        return basis.stream().map(this::cite).distinct().collect(Collectors.joining("; "));
    }

    private String cite(Citation citation) {
        Text text = new Text(citation.law(), citation.url());
        cited.putIfAbsent(text, citation);
        int number = numbers.computeIfAbsent(text, t -> numbers.size() + 1);
        String mark = "[" + number + "]";
        // Held together, so that no line breaks inside "Art. 52(1)(b) [2]".
        return citation.article() == null ? mark : citation.article().replace(' ', '\u00A0') + "\u00A0" + mark;
    }

    /** The list for the end of the report. */
    List<Block> list() {
        List<Block> list = new ArrayList<>();
        cited.forEach((text, citation) -> list.add(new Block.Source(numbers.get(text), line(citation), text.url())));
        return list;
    }

    /** As precisely as the library says; a date in other words stays as it is. */
    private Object readOn(String asOf) {
        return asOf.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") ? PartialDate.parse(asOf) : asOf;
    }

    private String line(Citation citation) {
        String sure = wordings.name(citation.confidence());
        return citation.asOf() == null
                ? wordings.text("source.unread", citation.law(), sure)
                : wordings.text("source.read", citation.law(), readOn(citation.asOf()), sure);
    }
}
