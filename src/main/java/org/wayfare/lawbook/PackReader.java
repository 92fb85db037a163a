package org.wayfare.lawbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Text;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw;
import org.wayfare.model.law.Groups;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Membership;
import org.wayfare.model.law.Resource;
import org.wayfare.model.law.Scheme;
import org.wayfare.model.law.Territory;
import tools.jackson.core.JacksonException;

/** Reads pack files into the records of {@code model.law}, collecting every fault. */
final class PackReader {
    /** Kinds of schemes that rest on insurance or residence. */
    private static final Set<String> INSURING = Set.of("contributory", "residence_based");

    private final PackSource source;
    final List<LawFault> faults = new ArrayList<>();

    PackReader(PackSource source) {
        this.source = source;
    }

    /** The root of a file, or null where it is missing or no JSON. */
    @Nullable
    PackNode open(String path) {
        try {
            byte[] bytes = source.read(path);
            return bytes == null ? null : new PackNode(path, PackTree.read(bytes), faults);
        } catch (JacksonException e) {
            var at = e.getLocation();
            faults.add(new LawFault(
                    path,
                    "",
                    "malformed_json",
                    "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + e.getOriginalMessage()));
            return null;
        } catch (IOException e) {
            faults.add(new LawFault(path, "", "unreadable", String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static String folder(String country) {
        return country.toLowerCase(Locale.ROOT) + "/";
    }

    /** What the packs hold of a country; an empty record where they hold nothing. */
    CountryLaw country(String country, List<String> files) {
        Map<Branch, List<Scheme>> schemes = new EnumMap<>(Branch.class);
        Set<Branch> complete = EnumSet.noneOf(Branch.class);
        LocalDate[] latest = {null};
        for (Branch branch : Branch.values()) {
            String path = folder(country) + branch.id().replace('_', '-') + ".json";
            if (files.contains(path)) {
                PackNode file = open(path);
                if (file != null) {
                    schemes.put(branch, branch(file, country, branch, complete, latest));
                }
            }
        }
        String path = folder(country) + "country.json";
        PackNode file = files.contains(path) ? open(path) : null;
        Map<Branch, CountryLaw.CountUnit> units = new EnumMap<>(Branch.class);
        CountryLaw.CountUnit unit = file == null ? null : units(file, units);
        return new CountryLaw(
                country,
                names(file),
                Map.copyOf(units),
                unit,
                Set.copyOf(complete),
                Map.copyOf(schemes),
                institutions(file),
                resources(country, files),
                file == null || !file.has("residence")
                        ? null
                        : ResidenceReader.read(file, schemes.getOrDefault(Branch.OLD_AGE, List.of())),
                latest[0]);
    }

    private static @Nullable Text names(@Nullable PackNode file) {
        return file == null ? null : file.textOrNull("names");
    }

    private List<Scheme> branch(
            PackNode file, String country, Branch branch, Set<Branch> complete, @Nullable LocalDate[] latest) {
        file.only("format", "country", "branch", "complete", "sources", "schemes", "note", "notes");
        expect(file, "format", "wayfare.branch/1");
        expect(file, "country", country);
        expect(file, "branch", branch.id());
        Sources sources = new Sources(file);
        LocalDate read = sources.latestRead();
        if (read != null && (latest[0] == null || read.isAfter(latest[0]))) {
            latest[0] = read;
        }
        if (Boolean.TRUE.equals(file.flag("complete"))) {
            complete.add(branch);
        }
        SchemeReader reader = new SchemeReader(country, sources);
        boolean[] mainFound = {false};
        return file.map("schemes", node -> {
            boolean main = !mainFound[0] && INSURING.contains(String.valueOf(node.string("kind"))) && !isRefund(node);
            mainFound[0] |= main;
            return reader.scheme(node, branch, main);
        });
    }

    /** What gives contributions back is never what a State's branch mainly pays. */
    private static boolean isRefund(PackNode scheme) {
        return scheme.has("amount") && "refund".equals(scheme.at("amount").string("method"));
    }

    private static void expect(PackNode file, String field, String value) {
        String found = file.need(field);
        if (!found.equals(value)) {
            file.at(field).fault("wrong_value", "\"" + value + "\" is wanted here");
        }
    }

    private static CountryLaw.@Nullable CountUnit units(PackNode file, Map<Branch, CountryLaw.CountUnit> units) {
        CountryLaw.CountUnit byDefault = null;
        if (file.has("units")) {
            PackNode node = file.at("units");
            Integer common = file.has("daysPerWeek") ? file.integer("daysPerWeek") : null;
            for (String name : node.names()) {
                PackNode entry = node.at(name);
                Unit unit = entry.isString() ? entry.word(Unit.class) : entry.word(Unit.class, "unit");
                Integer days = entry.isObject() && entry.has("daysPerWeek") ? entry.integer("daysPerWeek") : common;
                CountryLaw.CountUnit count = new CountryLaw.CountUnit(
                        unit == null ? Unit.MONTHS : unit,
                        days == null ? 7 : days,
                        entry.isObject() ? entry.from("placedSince") : null);
                Branch branch = name.equals("default") ? null : org.wayfare.model.Word.of(Branch.class, name);
                if (branch != null) {
                    units.put(branch, count);
                } else if (name.equals("default")) {
                    byDefault = count;
                } else {
                    entry.fault("unknown_word", "\"" + name + "\" is no branch");
                }
            }
        }
        return byDefault;
    }

    private static Map<String, CountryLaw.Institution> institutions(@Nullable PackNode file) {
        Map<String, CountryLaw.Institution> byId = new LinkedHashMap<>();
        if (file != null) {
            for (PackNode node : file.items("institutions")) {
                String id = node.need("id");
                List<Branch> branches = node.map("branches", b -> b.word(Branch.class));
                byId.put(
                        id,
                        new CountryLaw.Institution(
                                id,
                                node.text("names"),
                                node.string("url"),
                                branches,
                                Boolean.TRUE.equals(node.flag("liaison"))));
            }
        }
        return Map.copyOf(byId);
    }

    private List<Resource> resources(String country, List<String> files) {
        String path = folder(country) + "resources.json";
        PackNode file = files.contains(path) ? open(path) : null;
        if (file == null) {
            return List.of();
        }
        expect(file, "format", "wayfare.resources/1");
        SchemeReader reader = new SchemeReader(country, new Sources(file));
        return file.map("resources", reader::resource);
    }

    @Nullable
    Instrument instrument(String path) {
        List<Instrument> instruments = instruments(path);
        return instruments.isEmpty() ? null : instruments.get(0);
    }

    /** The instrument of a file, then the earlier ones that it replaced. */
    List<Instrument> instruments(String path) {
        PackNode file = open(path);
        if (file == null) {
            return List.of();
        }
        InstrumentReader instrumentReader = new InstrumentReader(file);
        List<Instrument> found = new ArrayList<>();
        Instrument present = instrumentReader.read();
        found.add(present);
        found.addAll(instrumentReader.predecessors(present));
        return found;
    }

    /** The acts that rules cite, by short id. */
    Map<String, Citation> register() {
        PackNode file = open("agreements/register.json");
        return file == null ? Map.of() : new Sources(file).register();
    }

    List<Territory> territories() {
        PackNode file = open("agreements/territories.json");
        List<Territory> found = new ArrayList<>();
        if (file != null) {
            new Sources(file);
            PackNode territories = file.at("territories");
            for (String code : territories.names()) {
                found.add(territory(code, territories.at(code)));
            }
        }
        return List.copyOf(found);
    }

    private static Territory territory(String code, PackNode node) {
        node.only("of", "ownAgreements", "unionLaw", "law", "note");
        PackNode union = node.at("unionLaw");
        union.only("from", "to");
        return new Territory(
                code,
                node.need("of"),
                Boolean.TRUE.equals(node.flag("ownAgreements")),
                union.isObject(),
                union.from("from"),
                union.to("to"));
    }

    Groups groups() {
        Map<String, List<Membership>> members = new HashMap<>();
        PackNode memberships = open("agreements/memberships.json");
        if (memberships != null && memberships.has("groups")) {
            PackNode groups = memberships.at("groups");
            for (String id : groups.names()) {
                members.put(id, groups.map(id, m -> new Membership(id, m.need("country"), m.from("from"), m.to("to"))));
            }
        }
        Map<String, Text> names = new HashMap<>();
        PackNode named = open("agreements/groups.json");
        if (named != null && named.has("groups")) {
            PackNode groups = named.at("groups");
            for (String id : groups.names()) {
                if (groups.at(id).has("names")) {
                    names.put(id, groups.at(id).text("names"));
                }
                members.put(
                        id,
                        groups.at(id).has("partiesOf")
                                ? partiesOf(id, groups.at(id))
                                : groups.at(id).strings("members").stream()
                                        .map(c -> new Membership(id, c, null, null))
                                        .toList());
            }
        }
        return new Groups(Map.copyOf(members), Map.copyOf(names));
    }

    /** A group that is the parties to a multilateral instrument, with the days between which each is bound. */
    private List<Membership> partiesOf(String id, PackNode group) {
        PackNode instrument = open("agreements/multilateral/" + group.need("partiesOf") + ".json");
        if (instrument == null) {
            group.at("partiesOf").fault("unknown_reference", "there is no such instrument");
            return List.of();
        }
        return instrument.map("parties", p -> new Membership(id, p.need("country"), p.from("from"), p.to("to")));
    }
}
