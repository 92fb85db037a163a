package org.wayfare.lawbook;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Age;
import org.wayfare.model.Branch;
import org.wayfare.model.law.AmountRule;
import org.wayfare.model.law.CountryLaw.ResidenceInsurance;
import org.wayfare.model.law.Dated;
import org.wayfare.model.law.Scheme;

/** Reads who is insured by residing: the field {@code residence} of a country file. */
final class ResidenceReader {
    private ResidenceReader() {}

    /** Between the ages of a scheme of old age ({@code asIn}), or from an age of its own. */
    static ResidenceInsurance read(PackNode file, List<Scheme> oldAge) {
        PackNode node = file.at("residence");
        node.only("branches", "asIn", "sinceAge", "inPeriods", "law", "note");
        Sources sources = new Sources(file);
        EnumSet<Branch> branches = EnumSet.noneOf(Branch.class);
        branches.addAll(node.map("branches", b -> b.word(Branch.class)));
        sources.citations(node, "law");
        boolean inPeriods = Boolean.TRUE.equals(node.flag("inPeriods"));
        if (node.has("asIn")) {
            AmountRule.Counted counted = counted(node, oldAge);
            return counted == null
                    ? new ResidenceInsurance(branches, null, null, inPeriods)
                    : new ResidenceInsurance(branches, counted.sinceAge(), counted.untilAge(), inPeriods);
        }
        Dated<Age> since =
                node.has("sinceAge") ? DatedReader.dated(node.at("sinceAge"), sources, DatedReader::age) : null;
        return new ResidenceInsurance(branches, since, null, inPeriods);
    }

    private static AmountRule.@Nullable Counted counted(PackNode node, List<Scheme> oldAge) {
        String id = node.need("asIn");
        for (Scheme scheme : oldAge) {
            if (scheme.id().equals(id)
                    && scheme.amount() != null
                    && scheme.amount().counted() != null) {
                return scheme.amount().counted();
            }
        }
        node.at("asIn")
                .fault("unknown_word", "a scheme of old age that counts residence between two ages is wanted here");
        return null;
    }
}
