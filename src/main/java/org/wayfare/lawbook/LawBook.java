package org.wayfare.lawbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.law.CountryLaw;
import org.wayfare.model.law.Groups;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Instruments;
import org.wayfare.model.law.Territory;

/**
 * The law library: what is held of each country, and what binds countries to each other.
 *
 * <p>Immutable for its users and safe for many threads. A country or an agreement is read when it is first asked for, so that a life in three countries
 * does not wait for sixty. A fault in a pack is thrown as {@link LawFaults} by the call that meets it; {@link #check} reads everything.
 */
public final class LawBook implements Instruments {
    /** The version of the law library, for reports. */
    public static final String VERSION = "2026.11";

    private static final String BILATERAL = "agreements/bilateral/";
    private static final String MULTILATERAL = "agreements/multilateral/";
    private static final String ORDER = "\"legalOrder\"";
    private static final String TERMS = "\"terms\"";

    private final PackSource source;
    private final Set<String> files;
    private final List<String> fileList;
    private final Map<String, CountryLaw> countries = new ConcurrentHashMap<>();
    private final Map<String, List<Instrument>> instruments = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> naming = new ConcurrentHashMap<>();
    private volatile @Nullable Groups groups;
    private volatile @Nullable List<Territory> territories;
    private volatile @Nullable Map<String, Citation> register;
    private volatile @Nullable List<Instrument> multilateral;

    private LawBook(PackSource source) {
        this.source = source;
        try {
            this.fileList = source.list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.files = new HashSet<>(fileList);
    }

    /** The law library that ships with the program. */
    public static LawBook shipped() {
        return new LawBook(PackSource.shipped());
    }

    /** A law library in a folder laid out as {@code countries/}. */
    public static LawBook in(Path folder) {
        return new LawBook(PackSource.folder(folder));
    }

    private <T> T read(java.util.function.Function<PackReader, T> work) {
        PackReader reader = new PackReader(source);
        T result = work.apply(reader);
        if (!reader.faults.isEmpty()) {
            throw new LawFaults(reader.faults);
        }
        return result;
    }

    /** What is held of a country; never null, and without any branch where nothing is held. */
    public CountryLaw country(String country) {
        return countries.computeIfAbsent(country, c -> read(r -> r.country(c, filesOf(c))));
    }

    private List<String> filesOf(String country) {
        String folder = country.toLowerCase(Locale.ROOT) + "/";
        return fileList.stream().filter(f -> f.startsWith(folder)).toList();
    }

    /** Countries of which any branch is held, in alphabetical order. */
    public List<String> encodedCountries() {
        TreeSet<String> found = new TreeSet<>();
        for (String file : fileList) {
            int slash = file.indexOf('/');
            String name = file.substring(slash + 1);
            if (slash > 0
                    && !file.startsWith("agreements/")
                    && !name.equals("country.json")
                    && !name.equals("resources.json")) {
                found.add(file.substring(0, slash).toUpperCase(Locale.ROOT));
            }
        }
        return List.copyOf(found);
    }

    /** Groups of States with their members by date. */
    @Override
    public Groups groups() {
        Groups known = groups;
        if (known == null) {
            known = read(PackReader::groups);
            groups = known;
        }
        return known;
    }

    /** Parts of States with a code of their own. */
    @Override
    public List<Territory> territories() {
        List<Territory> known = territories;
        if (known == null) {
            known = read(PackReader::territories);
            territories = known;
        }
        return known;
    }

    /** Citations of the acts that rules cite, by their short id. */
    public Map<String, Citation> register() {
        Map<String, Citation> known = register;
        if (known == null) {
            known = read(PackReader::register);
            register = known;
        }
        return known;
    }

    /** All multilateral instruments. */
    @Override
    public List<Instrument> multilateral() {
        List<Instrument> known = multilateral;
        if (known == null) {
            known = fileList.stream()
                    .filter(f -> f.startsWith(MULTILATERAL))
                    .flatMap(f -> instruments(f).stream())
                    .toList();
            multilateral = known;
        }
        return known;
    }

    /**
     * The multilateral instruments that can concern a life in these countries: at least two of them are named in it, or one in an act of the Union or a
     * convention that protects refugees or stateless persons. An instrument that names none of them is not even read.
     */
    public List<Instrument> multilateralAmong(List<String> countries) {
        List<Instrument> found = new ArrayList<>();
        for (String file : fileList) {
            if (file.startsWith(MULTILATERAL) && namesAny(file, countries)) {
                found.addAll(instruments(file));
            }
        }
        found.removeIf(i -> i.countries().stream().filter(countries::contains).count()
                < (i.isOfUnion() || i.protectsInOneState() ? 1 : 2));
        return List.copyOf(found);
    }

    private boolean namesAny(String file, List<String> countries) {
        int named = 0;
        for (String country : countries) {
            named += filesNaming(country).contains(file) ? 1 : 0;
        }
        if (named != 1) {
            return named > 1;
        }
        // One country is enough for an act of the Union and for a convention that protects refugees: only such files
        // name an order of law, or terms.
        String text = texts.computeIfAbsent(file, this::text);
        return text.contains(ORDER) || text.contains(TERMS);
    }

    // The text is searched once for each country, without reading it as JSON: most instruments bind nobody in a life.
    private Set<String> filesNaming(String country) {
        return naming.computeIfAbsent(country, c -> {
            Set<String> found = new HashSet<>();
            for (String file : fileList) {
                if (file.startsWith(MULTILATERAL)
                        && texts.computeIfAbsent(file, this::text).contains('"' + c + '"')) {
                    found.add(file);
                }
            }
            return Set.copyOf(found);
        });
    }

    private String text(String file) {
        try {
            byte[] bytes = source.read(file);
            return bytes == null ? "" : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bilateral agreements between two countries; none found does not mean that none exists. */
    @Override
    public List<Instrument> between(String a, String b) {
        String first = a.compareTo(b) < 0 ? a : b;
        String second = a.compareTo(b) < 0 ? b : a;
        String path = BILATERAL + first + "-" + second + ".json";
        if (!files.contains(path)) {
            return List.of();
        }
        return instruments(path);
    }

    /** All bilateral agreements of one country; those of a part of it that concludes its own (Quebec) are not among them. */
    @Override
    public List<Instrument> bilateralOf(String country) {
        List<Instrument> found = new ArrayList<>();
        for (String file : fileList) {
            if (file.startsWith(BILATERAL)) {
                String pair = file.substring(BILATERAL.length(), file.length() - ".json".length());
                if (pair.startsWith(country + "-") || pair.endsWith("-" + country)) {
                    instruments(file).stream()
                            .filter(i -> i.countries().contains(country))
                            .forEach(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    @Override
    public Set<String> boundCountries() {
        Set<String> bound = new HashSet<>();
        multilateral().stream().filter(i -> !i.isGeneralConvention()).forEach(i -> bound.addAll(i.countries()));
        for (String file : fileList) {
            if (file.startsWith(BILATERAL)) {
                instruments(file).forEach(i -> bound.addAll(i.countries()));
            }
        }
        return Set.copyOf(bound);
    }

    /** How many bilateral agreements are held. */
    public int bilateralCount() {
        return (int) fileList.stream().filter(f -> f.startsWith(BILATERAL)).count();
    }

    // Read once, whichever question asks for the file first.
    private List<Instrument> instruments(String file) {
        return instruments.computeIfAbsent(file, f -> read(reader -> List.copyOf(reader.instruments(f))));
    }

    /** Reads every pack of a folder and returns every fault, sorted by file and place; empty where all is well. */
    public static List<LawFault> check(Path folder) throws IOException {
        return new PackCheck(PackSource.folder(folder)).faults();
    }

    /** Likewise for the packs that ship with the program. */
    public static List<LawFault> checkShipped() throws IOException {
        return new PackCheck(PackSource.shipped()).faults();
    }
}
