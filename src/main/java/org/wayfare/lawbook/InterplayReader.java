package org.wayfare.lawbook;

import java.util.Set;
import org.wayfare.model.law.Interplay;

/** Reads how an instrument shares time and States with others: {@code aggregation.eras}, {@code aggregation.laterNeeded}, {@code aggregation.countsOnce}, {@code replaces}, {@code keepsRights},
 * {@code favourable}. */
final class InterplayReader {
    private InterplayReader() {}

    static Interplay read(PackNode file) {
        PackNode aggregation = file.at("aggregation");
        boolean said = aggregation.isObject();
        return new Interplay(
                said ? aggregation.map("eras", InterplayReader::era) : java.util.List.of(),
                said && Boolean.TRUE.equals(aggregation.flag("laterNeeded")),
                Set.copyOf(file.strings("replaces")),
                said && aggregation.has("countsOnce") ? era(aggregation.at("countsOnce")) : null,
                file.has("keepsRights"),
                Boolean.TRUE.equals(file.flag("favourable")));
    }

    private static Interplay.Era era(PackNode node) {
        node.only("from", "to", "group", "paidBy", "under");
        return new Interplay.Era(
                node.from("from"),
                node.to("to"),
                node.string("group"),
                "residence".equals(node.string("paidBy")),
                Set.copyOf(node.strings("under")));
    }
}
