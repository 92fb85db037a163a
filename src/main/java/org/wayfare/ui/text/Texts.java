package org.wayfare.ui.text;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Country;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Unit;
import org.wayfare.model.Word;
import org.wayfare.model.Wording;
import org.wayfare.model.assessment.LengthRange;
import org.wayfare.report.AgreementOutline;
import org.wayfare.report.Block;
import org.wayfare.report.Tie;
import org.wayfare.report.Wordings;

/** Everything the window says, in one language. Never changes: another language is another {@code Texts}. */
public final class Texts {
    /** Languages that the window speaks, each with the region whose month names and digits it uses. */
    public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.FRANCE, Locale.forLanguageTag("ar-MA"));

    private static final String BUNDLE = "org.wayfare.ui.window";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Wordings words;
    private final boolean lawIsForeign;
    private volatile @Nullable List<String> byName;

    /** The window's words in the language of {@code wanted}, or in English where the window does not speak it. */
    public Texts(Locale wanted) {
        this.locale = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.UK);
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String language = locale.getLanguage();
        // Reasons half in one language and half in another are read by nobody: English throughout, and the window says
        // so.
        this.lawIsForeign = !Wordings.languages().contains(language);
        this.words = Wordings.unmarked(lawIsForeign ? "en" : language);
    }

    /** The language, with the region whose formats are used. */
    public Locale locale() {
        return locale;
    }

    /** Whether the window must be mirrored. */
    public boolean isRightToLeft() {
        return "ar".equals(locale.getLanguage());
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws MissingResourceException where no bundle has the key: a fault of the program
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether the bundles have a text for that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A word of the contract's vocabularies as people say it, e.g. "old age". */
    public String word(Word word) {
        Class<?> vocabulary = ((Enum<?>) word).getDeclaringClass();
        String key = vocabulary.getSimpleName() + "." + word.id();
        return has(key) ? get(key) : word.id().replace('_', ' ');
    }

    /** Whether questions and reasons come in English because the program does not have them in this language. */
    public boolean lawIsForeign() {
        return lawIsForeign;
    }

    /** What the law or the report says, in this language. */
    public String wording(Wording wording) {
        return words.word(wording);
    }

    /** Several things one after another, with the comma of the language. */
    public String list(Collection<String> parts) {
        return words.list(parts);
    }

    /** What was found between two countries, as the command {@code agreements} says it. */
    public List<Block> agreements(Collection<Tie> ties, String a, String b, LocalDate day) {
        return AgreementOutline.of(ties, a, b, day, words);
    }

    /** Name of a country or of a part of one; the code itself where it has no name. */
    public String country(String code) {
        if (has("country." + code)) {
            return get("country." + code);
        }
        return new Locale.Builder().setRegion(code.substring(0, 2)).build().getDisplayCountry(locale);
    }

    /** Codes of all countries in the order of their names. */
    public List<String> countries() {
        List<String> codes = byName;
        if (codes == null) {
            Map<String, String> names = new HashMap<>();
            for (String code : Locale.getISOCountries()) {
                names.put(code, country(code));
            }
            names.put("XK", country("XK"));
            names.put("CA-QC", country("CA-QC"));
            Collator collator = Collator.getInstance(locale);
            codes = names.keySet().stream()
                    .sorted((a, b) -> collator.compare(names.get(a), names.get(b)))
                    .toList();
            byName = codes;
        }
        return codes;
    }

    /** A day with its month in letters. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
    }

    /** A month in letters with its year. */
    public String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("MMM yyyy", locale));
    }

    /** A date as precise as it is known. */
    public String date(PartialDate date) {
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> YearMonth.parse(date.text()).format(DateTimeFormatter.ofPattern("MMM yyyy", locale));
            default -> day(date.earliest());
        };
    }

    /** A number with the separators of the language. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** An amount with its currency and, where it is known, its span. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(money.amount().stripTrailingZeros().scale() <= 0 ? 0 : 2);
        format.setMaximumFractionDigits(2);
        String amount = get("money.amount", format.format(money.amount()), money.currency());
        return money.per() == null ? amount : get("money.per", amount, word(money.per()));
    }

    /** A number with its unit, e.g. "171 quarters". */
    public String length(BigDecimal value, Unit unit) {
        return get("unit." + unit.id(), value, number(value));
    }

    /** What a condition has or needs: whatever kind of value it is. */
    public String value(Object value) {
        if (value instanceof Length length) {
            return length(length.value(), length.unit());
        } else if (value instanceof LengthRange range) {
            return get("length.between", number(range.min()), length(range.max(), range.unit()));
        } else if (value instanceof Money money) {
            return money(money);
        } else if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof PartialDate date) {
            return date(date);
        } else if (value instanceof Wording wording) {
            return wording(wording);
        } else if (value instanceof BigDecimal number) {
            return number(number);
        } else if (value instanceof Boolean yes) {
            return get(yes ? "answer.yes" : "answer.no");
        } else if (value instanceof Word word) {
            return word(word);
        } else if (value instanceof Country country) {
            return country(country.code());
        } else {
            return words.value(value);
        }
    }
}
