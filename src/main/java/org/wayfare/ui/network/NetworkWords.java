package org.wayfare.ui.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.law.Instrument;
import org.wayfare.report.Tie;
import org.wayfare.ui.text.Texts;

/** What the network says of an instrument and of a country, in one language. */
final class NetworkWords {
    private final Texts texts;

    NetworkWords(Texts texts) {
        this.texts = texts;
    }

    /** How a country stands to the chosen one, in a few words. */
    String bond(Bond bond) {
        return texts.get("network.bond." + bond.id());
    }

    /** A country on the map with how it stands, for tooltips and screen readers. */
    String spoken(String country, Bond bond, boolean inLife) {
        String said = texts.get("network.spoken", texts.country(country), bond(bond));
        return inLife ? said + " · " + texts.get("network.inLife") : said;
    }

    /** How an instrument stands; null: nothing was found. */
    String standing(@Nullable Tie tie) {
        if (tie == null) {
            return texts.get("network.standing.none");
        }
        return switch (tie.standing()) {
            case ENDED ->
                tie.to() == null
                        ? texts.get("network.standing.ended")
                        : texts.get("network.standing.endedOn", texts.day(tie.to()));
            case NOT_YET ->
                tie.from() == null
                        ? texts.get("network.standing.not_yet")
                        : texts.get("network.standing.notBefore", texts.day(tie.from()));
            default -> texts.get("network.standing." + tie.standing().id());
        };
    }

    /** What kind of act it is. */
    String kind(Instrument instrument) {
        if (instrument.bilateral()) {
            return texts.get("network.kind.bilateral");
        } else if (instrument.isGeneralConvention()) {
            return texts.get("network.kind.general");
        }
        return texts.get(instrument.isOfUnion() ? "network.kind.eu" : "network.kind.multilateral");
    }

    /** From when to when it binds the two. */
    String days(Tie tie) {
        String from = tie.from() != null
                ? texts.day(tie.from())
                : tie.notBefore() != null
                        ? texts.get("network.notBefore", texts.day(tie.notBefore()))
                        : texts.get("network.startUnknown");
        LocalDate to = tie.to();
        if (to != null) {
            return texts.get("network.span", from, texts.day(to));
        }
        return tie.from() != null && tie.standing().mayBind() ? texts.get("network.since", from) : from;
    }

    /** Its branches in the order of reports. */
    String branches(Instrument instrument) {
        if (instrument.branches().isEmpty()) {
            return texts.get("network.notKnown");
        }
        return texts.list(
                instrument.branches().stream().sorted().map(texts::word).toList());
    }

    /** Whether it adds up periods, or pays abroad: null is not known, empty is no. */
    String permission(@Nullable Iterable<Branch> branches) {
        return branches == null
                ? texts.get("network.notKnown")
                : texts.get(branches.iterator().hasNext() ? "answer.yes" : "answer.no");
    }

    /** Who is covered. */
    String scope(Instrument instrument) {
        String key = "network.scope." + instrument.personalScope();
        return texts.get(texts.has(key) ? key : "network.notKnown");
    }

    /** What was read of it. */
    String evidence(Instrument instrument) {
        return texts.get("network.evidence." + instrument.evidence().id());
    }

    /** The whole picture in a few sentences. */
    List<String> summary(NetworkPicture picture) {
        NetworkQuestion question = picture.question();
        if (question.country() == null) {
            return List.of(texts.get("network.choose"));
        }
        List<String> said = new ArrayList<>();
        said.add(texts.get(
                question.branch() == null ? "network.summary" : "network.summaryBranch",
                texts.country(question.country()),
                texts.day(question.day()),
                picture.count(Bond.IN_FORCE),
                question.branch() == null ? "" : texts.word(question.branch())));
        add(said, "network.summaryPerhaps", picture.count(Bond.PERHAPS));
        add(said, "network.summaryNotInForce", picture.count(Bond.NOT_IN_FORCE));
        add(said, "network.summaryNothing", picture.count(Bond.NOT_FOUND) + picture.count(Bond.NOT_HELD));
        said.add(texts.get("network.notNone"));
        return said;
    }

    private void add(List<String> said, String key, long count) {
        if (count > 0) {
            said.add(texts.get(key, count));
        }
    }
}
