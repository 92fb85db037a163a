package org.wayfare.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Age;
import org.wayfare.model.Country;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Phrase;
import org.wayfare.model.Ratio;
import org.wayfare.model.Text;
import org.wayfare.model.Unit;
import org.wayfare.model.Word;
import org.wayfare.model.Wording;
import org.wayfare.model.assessment.LengthRange;

/**
 * Words for people, in one language. A text that no bundle holds shows its key instead: a report with a gap in it is
 * better than none. Safe between threads.
 */
public final class Wordings {
    /** Languages that have bundles, in the order in which they are offered. */
    private static final List<String> OFFERED = List.of("en", "fr", "es", "ar");

    /** Where a language writes digits and months in more than one way: as in the Maghreb, like the window. */
    private static final Map<String, String> REGIONS = Map.of("ar", "ar-MA");

    /** Bundles of phrases: those of all law, and those of the European regulations. */
    static final List<String> PHRASES = List.of("phrases", "phrases-eu");

    /** A single quote in a sentence is an apostrophe; it quotes only right before a brace. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<!')'(?![{}'])");

    /** Former States and parts of States, which the JDK does not name. */
    private static final Set<String> OWN_NAMES = Set.of("CA-QC", "AN", "BU", "CS", "DD", "SU", "TP", "YD", "YU", "ZR");

    private static final Map<String, Wordings> LOADED = new ConcurrentHashMap<>();
    private static final Map<String, Wordings> UNMARKED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final boolean marked;
    private final Texts report;
    private final Texts words;
    private final List<Texts> phrases;
    private final DateTimeFormatter day;
    private final DateTimeFormatter firstOfMonth;
    private final DateTimeFormatter month;
    private final Map<String, String> countries = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<String, MessageFormat>> formats = ThreadLocal.withInitial(HashMap::new);

    private Wordings(Locale locale, boolean marked) {
        this.locale = locale;
        this.marked = marked;
        this.report = new Texts("org.wayfare.report.report", locale);
        this.words = new Texts("org.wayfare.report.report-words", locale);
        this.phrases = PHRASES.stream()
                .map(name -> new Texts("org.wayfare.report." + name, locale))
                .toList();
        this.day = DateTimeFormatter.ofPattern(report.pattern("date.day"), locale);
        this.firstOfMonth = DateTimeFormatter.ofPattern(report.pattern("date.firstOfMonth"), locale);
        this.month = DateTimeFormatter.ofPattern(report.pattern("date.month"), locale);
    }

    /**
     * The words of one language, loaded once.
     *
     * @param language ISO 639 code; a language without bundles gets English sentences with its own dates and numbers
     */
    public static Wordings in(String language) {
        return LOADED.computeIfAbsent(language, code -> new Wordings(of(code), true));
    }

    /** The same without the marks of direction, for a window: JavaFX draws a box for each of them. */
    public static Wordings unmarked(String language) {
        return UNMARKED.computeIfAbsent(language, code -> new Wordings(of(code), false));
    }

    private static Locale of(String language) {
        return Locale.forLanguageTag(REGIONS.getOrDefault(language, language));
    }

    /** ISO 639 codes of the languages that reports can be written in. */
    public static List<String> languages() {
        return OFFERED.stream()
                .filter(code ->
                        code.equals("en") || Wordings.class.getResource("report_" + code + ".properties") != null)
                .toList();
    }

    /** The reader's language. */
    public Locale locale() {
        return locale;
    }

    /** The reader's language as ISO 639 code. */
    public String language() {
        return locale.getLanguage();
    }

    /** Whether the language is written from right to left. */
    public boolean rightToLeft() {
        return Set.of("ar", "fa", "he", "ur").contains(locale.getLanguage());
    }

    /** A text of the report's own bundle. */
    public String text(String key, Object... arguments) {
        return format(report.pattern(key), arguments);
    }

    /** What a rule or the law library has to say. */
    public String word(Wording wording) {
        if (wording instanceof Text text) {
            return text.in(language());
        }
        Phrase phrase = (Phrase) wording;
        return format(phrasePattern(phrase.key()), phrase.arguments().toArray());
    }

    private String phrasePattern(String key) {
        return phrases.stream()
                .map(bundle -> bundle.pattern(key))
                .filter(pattern -> !pattern.equals(key))
                .findFirst()
                .orElse(key);
    }

    /** The same with a full stop, for where another sentence follows. */
    public String sentence(Wording wording) {
        String text = word(wording).strip();
        return text.isEmpty() || ".!?:;…؟".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** Name of a word of the contract's vocabularies, e.g. "old age". */
    public String name(Word word) {
        Class<?> vocabulary = ((Enum<?>) word).getDeclaringClass();
        return words.pattern(vocabulary.getSimpleName() + "." + word.id());
    }

    /** What a resource covers: a branch by its name, any other word of the law library in plain letters. */
    public String covered(String id) {
        String key = "Branch." + id;
        String name = words.pattern(key);
        if (!name.equals(key)) {
            return name;
        }
        String own = words.pattern("covers." + id);
        return own.startsWith("covers.") ? id.replace('_', ' ') : own;
    }

    /** Name of a country by its code; the code itself where nobody names it. */
    public String country(String code) {
        return countries.computeIfAbsent(
                code,
                c -> OWN_NAMES.contains(c)
                        ? words.pattern("country." + c)
                        : new Locale.Builder().setRegion(regionOf(c)).build().getDisplayCountry(locale));
    }

    private static String regionOf(String code) {
        return code.matches("[A-Z]{2}") ? code : "ZZ";
    }

    /** A day with the month in letters. */
    public String date(LocalDate date) {
        return (date.getDayOfMonth() == 1 ? firstOfMonth : day).format(date);
    }

    /** A day, a month or a year, as precisely as it is known. */
    public String date(PartialDate date) {
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> month.format(date.earliest());
            default -> date(date.earliest());
        };
    }

    /** A length, e.g. "12 months"; parts of a unit are shown to one decimal. */
    public String length(BigDecimal value, Unit unit) {
        return format(
                words.pattern("length." + unit.id()),
                value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** A length within bounds, e.g. "between 10 and 12 months". */
    public String range(LengthRange range) {
        return text("length.range", number(range.min()), length(range.max(), range.unit()));
    }

    /** An amount, e.g. "1,200.50 EUR a month". */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(money.amount().stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        String amount = format.format(money.amount()) + "\u00A0" + money.currency();
        return money.per() == null ? amount : text("money.per", amount, name(money.per()));
    }

    /** A number as the language writes it. */
    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** Several things one after another, with the comma of the language. */
    public String list(Collection<String> parts) {
        return parts.stream().map(this::isolated).collect(Collectors.joining(rightToLeft() ? "، " : ", "));
    }

    /** Long things one after another, with the semicolon of the language. */
    String longList(Collection<String> parts) {
        return parts.stream().map(this::isolated).collect(Collectors.joining(rightToLeft() ? "؛ " : "; "));
    }

    /** Any value that a condition or a phrase can carry; nothing for null. */
    public String value(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean flag) {
            return text(flag ? "value.yes" : "value.no");
        }
        if (value instanceof Collection<?> values) {
            return list(values.stream().map(this::value).toList());
        }
        return law(value);
    }

    private String law(Object value) {
        if (value instanceof Wording wording) {
            return word(wording);
        }
        if (value instanceof Word word) {
            return name(word);
        }
        if (value instanceof Country country) {
            return country(country.code());
        }
        if (value instanceof Length length) {
            return length(length.value(), length.unit());
        }
        if (value instanceof LengthRange range) {
            return range(range);
        }
        if (value instanceof Money money) {
            return money(money);
        }
        return time(value);
    }

    private String time(Object value) {
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof PartialDate date) {
            return date(date);
        }
        if (value instanceof Age age) {
            String years = length(BigDecimal.valueOf(age.years()), Unit.YEARS);
            return age.months() == 0
                    ? years
                    : text("value.age", years, length(BigDecimal.valueOf(age.months()), Unit.MONTHS));
        }
        if (value instanceof Ratio share) {
            return number(share.numerator()) + "/" + number(share.denominator());
        }
        return value.toString();
    }

    /** Keeps names in Latin letters, dates and amounts in one piece inside a line that runs from right to left. */
    private String isolated(String value) {
        return marked && rightToLeft() ? Isolation.of(value) : value;
    }

    private String format(String pattern, Object... arguments) {
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern.replace("''", "'");
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            // Numbers stay numbers, so that a template can choose between one and many.
            shown[i] = arguments[i] instanceof Number ? arguments[i] : isolated(value(arguments[i]));
        }
        try {
            return formats.get()
                    .computeIfAbsent(
                            pattern,
                            p -> new MessageFormat(APOSTROPHE.matcher(p).replaceAll("''"), locale))
                    .format(shown);
        } catch (IllegalArgumentException badTemplate) {
            return pattern;
        }
    }
}
