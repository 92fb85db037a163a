package org.wayfare.engine.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks in a rule file for the place that a compiler message most likely speaks of. */
final class TextSearch {
    /** Where a word of a message stands first, and how often it stands there: the rarer, the surer. */
    record Hit(RuleSource source, int line, int count) {}

    private static final Pattern WORD = Pattern.compile("[$\\w]+");

    /** Words of messages, which would be found in rules by accident. */
    private static final Set<String> PLAIN = Set.of(("The the method is undefined for type Type cannot be to a an in"
                    + " of on rule resolved Unable find class parse left right part expression Analyse"
                    + " Expression with arguments missing Only imported can resolves package not applicable"
                    + " constructor field variable and or must convert from mismatch Drools compile this"
                    + " Unknown parameter accumulate")
            .split(" "));

    private TextSearch() {}

    /** The line where this piece of code begins, whatever the blanks and strings in it; 0 if it is not there. */
    static int lineOf(String piece, DrlText drl) {
        String wanted = squashed(DrlText.of(piece).code());
        if (wanted.isEmpty()) {
            return 0;
        }
        int found = squashed(drl.code()).indexOf(wanted);
        return found < 0 ? 0 : drl.lineAt(positionOf(found, drl.code()));
    }

    private static String squashed(String code) {
        return code.replaceAll("\\s+", "");
    }

    /** The position of the n-th character that is not blank. */
    private static int positionOf(int n, String code) {
        int left = n;
        for (int i = 0; i < code.length(); i++) {
            if (!Character.isWhitespace(code.charAt(i)) && left-- == 0) {
                return i;
            }
        }
        return code.length();
    }

    /**
     * Where the word stands that a message shares with the files and that is rarest in them; empty if they share none.
     */
    static Optional<Hit> rarest(String message, List<RuleSource> sources) {
        Hit best = null;
        for (String word :
                WORD.matcher(message).results().map(MatchResult::group).toList()) {
            Hit hit = PLAIN.contains(word) ? null : hit(word, sources);
            if (hit != null && (best == null || hit.count() < best.count())) {
                best = hit;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Hit hit(String word, List<RuleSource> sources) {
        Pattern whole = Pattern.compile("(?<![$\\w])" + Pattern.quote(word) + "(?![$\\w])");
        Hit first = null;
        int count = 0;
        for (RuleSource source : sources) {
            Matcher matcher = whole.matcher(source.drl().code());
            while (matcher.find()) {
                first = first == null ? new Hit(source, source.drl().lineAt(matcher.start()), 0) : first;
                count++;
            }
        }
        return first == null ? null : new Hit(first.source(), first.line(), count);
    }
}
