package org.wayfare.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Instruments;
import org.wayfare.model.law.Territory;

/** What ties countries to each other, for people to read: what goes first on the day, what stands beside it, then what is not in force, each with what was read. */
public final class AgreementOutline {
    private final Wordings words;
    private final Sources sources;
    private final LocalDate day;

    private AgreementOutline(Wordings words, LocalDate day) {
        this.words = words;
        this.sources = new Sources(words);
        this.day = day;
    }

    /**
     * All that was found, by how it stands on {@code day}.
     *
     * @param b null: all of {@code a}
     */
    public static List<Block> of(Collection<Tie> ties, String a, @Nullable String b, LocalDate day, Wordings words) {
        return new AgreementOutline(words, day).blocks(ties, Map.of(), List.of(), a, b);
    }

    /**
     * Likewise of all that a library holds, with the agreements of parts of these countries that conclude their own under a heading for each, and a word on
     * countries that belong to another.
     */
    public static List<Block> of(Instruments held, String a, @Nullable String b, LocalDate day, Wordings words) {
        List<Territory> named = held.territories().stream()
                .filter(t -> t.code().equals(a) || t.code().equals(b))
                .toList();
        return new AgreementOutline(words, day)
                .blocks(Ties.of(held, a, b, day), Ties.ofParts(held, a, b, day), named, a, b);
    }

    private List<Block> blocks(
            Collection<Tie> ties,
            Map<String, List<Tie>> parts,
            List<Territory> territories,
            String a,
            @Nullable String b) {
        List<Block> blocks = new ArrayList<>();
        for (Territory territory : territories) {
            blocks.add(new Block.Paragraph(words.text(
                    territory.ownAgreements() ? "agreement.part.own" : "agreement.part",
                    words.country(territory.code()),
                    words.country(territory.of()))));
        }
        List<Tie> binding = ties.stream()
                .filter(t -> t.place() == Place.FIRST || t.place() == Place.BESIDE)
                .toList();
        if (a.equals(b)) {
            blocks.add(new Block.Paragraph(words.text("agreement.same", words.country(a))));
        } else if (binding.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    b == null
                            ? words.text("agreement.none.one", words.country(a), day)
                            : words.text("agreement.none.two", words.country(a), words.country(b), day)));
        }
        sections(blocks, ties);
        parts.forEach((part, found) -> {
            blocks.add(new Block.Heading(2, words.text("agreement.section.part", words.country(part))));
            found.forEach(tie -> blocks.add(item(tie)));
        });
        List<Block> list = sources.list();
        if (!list.isEmpty()) {
            blocks.add(new Block.Heading(2, words.text("source.heading")));
            blocks.addAll(list);
        }
        return List.copyOf(blocks);
    }

    /** One section for each place; where nothing goes first, what is in force stands by itself rather than beside something. */
    private void sections(List<Block> blocks, Collection<Tie> ties) {
        boolean ranked = ties.stream().anyMatch(t -> t.place() == Place.FIRST);
        for (Place place : Place.values()) {
            List<Tie> here = ties.stream().filter(t -> t.place() == place).toList();
            if (!here.isEmpty()) {
                String key = place == Place.BESIDE && !ranked ? "inForce" : place.id();
                blocks.add(new Block.Heading(2, words.text("agreement.section." + key, day)));
                here.forEach(tie -> blocks.add(item(tie)));
            }
        }
    }

    private Block item(Tie tie) {
        Instrument instrument = tie.instrument();
        List<Block> details = new ArrayList<>();
        details.add(line("agreement.id", instrument.id()));
        days(details, tie);
        details.add(
                instrument.branches().isEmpty()
                        ? line("agreement.branchesUnknown")
                        : line(
                                "agreement.branches",
                                words.list(instrument.branches().stream()
                                        .sorted()
                                        .map(words::name)
                                        .toList())));
        if (instrument.isGeneralConvention()) {
            details.add(line("agreement.general"));
        } else {
            details.add(line("agreement.totalization." + Coverage.permission(instrument.aggregation())));
            details.add(line("agreement.export." + Coverage.permission(instrument.export())));
        }
        matters(details, "agreement.read", LawJson.read(instrument));
        matters(details, "agreement.notRead", LawJson.notRead(instrument));
        String law = sources.cite(instrument.lawOf("instrument"));
        if (!law.isEmpty()) {
            details.add(line("right.law", law));
        }
        details.add(line("right.confidence", instrument.confidence()));
        String name = words.word(instrument.names());
        return new Block.Item(
                sign(tie.standing()),
                words.text("agreement.standing." + tie.standing().id(), name),
                details);
    }

    private void days(List<Block> details, Tie tie) {
        if (tie.instrument().signed() != null) {
            details.add(line("agreement.signed", tie.instrument().signed()));
        }
        if (tie.from() != null) {
            details.add(line("agreement.from", tie.from()));
        } else if (tie.notBefore() != null) {
            details.add(line("agreement.fromUnknownAfter", tie.notBefore()));
        } else {
            details.add(line("agreement.fromUnknown"));
        }
        if (tie.to() != null) {
            details.add(line(tie.standing() == Standing.ENDED ? "agreement.to" : "agreement.until", tie.to()));
        }
    }

    private void matters(List<Block> details, String key, List<String> matters) {
        if (!matters.isEmpty()) {
            String named = words.list(matters.stream()
                    .map(m -> words.text("agreement.matter." + m))
                    .toList());
            details.add(line(key, named));
        }
    }

    private static Sign sign(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> Sign.YES;
            case REPLACED, NOT_KNOWN -> Sign.DEPENDS;
            case NOT_YET -> Sign.LATER;
            default -> Sign.NO;
        };
    }

    private Block line(String key, Object... arguments) {
        return Block.Item.of(null, words.text(key, arguments));
    }
}
