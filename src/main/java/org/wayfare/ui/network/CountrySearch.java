package org.wayfare.ui.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.wayfare.ui.text.Texts;

/** Finds countries by what people type: the beginning of any word of a name, in any language of the window, or the code. */
final class CountrySearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<String>> names = new LinkedHashMap<>();

    CountrySearch(Texts texts) {
        List<Texts> languages = new ArrayList<>(List.of(texts));
        Texts.LANGUAGES.stream().filter(l -> !l.equals(texts.locale())).forEach(l -> languages.add(new Texts(l)));
        for (String code : texts.countries()) {
            names.put(
                    code,
                    languages.stream()
                            .map(l -> plain(l.country(code)))
                            .distinct()
                            .toList());
        }
    }

    /** Codes that fit, best first: the code itself, then names in the window's language, then words within names, then other languages. */
    List<String> find(String typed) {
        String wanted = plain(typed).strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<List<String>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        names.forEach((code, known) -> {
            int rank = rank(code, known, wanted);
            if (rank < ranks.size()) {
                ranks.get(rank).add(code);
            }
        });
        return ranks.stream().flatMap(List::stream).toList();
    }

    private static int rank(String code, List<String> known, String wanted) {
        if (plain(code).equals(wanted)) {
            return 0;
        }
        if (known.get(0).startsWith(wanted)) {
            return 1;
        }
        if (hasWord(known.get(0), wanted)) {
            return 2;
        }
        return known.stream().anyMatch(name -> name.startsWith(wanted) || hasWord(name, wanted)) ? 3 : 4;
    }

    private static boolean hasWord(String name, String wanted) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .anyMatch(word -> word.startsWith(wanted) || withoutArticle(word, wanted));
    }

    /** Arabic writes the article as a part of the word. */
    private static boolean withoutArticle(String word, String wanted) {
        return word.startsWith("ال") && word.startsWith(wanted, 2);
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
