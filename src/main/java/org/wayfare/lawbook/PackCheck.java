package org.wayfare.lawbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wayfare.model.Branch;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw;
import org.wayfare.model.law.Groups;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.PayableAbroad;
import org.wayfare.model.law.Scheme;

/** Reads every pack and holds it against what no single file can show: ids once, groups and institutions that exist, files in their place. */
final class PackCheck {
    private static final Pattern COUNTRY_FILE =
            Pattern.compile("[a-z]{2}(-[a-z]{2,3})?/(country|resources|" + branches() + ")\\.json");
    private static final Pattern AGREEMENT_FILE = Pattern.compile(
            "agreements/(bilateral/[A-Z-]+|multilateral/[a-z0-9-]+|memberships|groups|register|territories)\\.json");

    private final PackSource source;
    private final PackReader reader;
    private final Map<String, String> schemeIds = new HashMap<>();

    PackCheck(PackSource source) {
        this.source = source;
        this.reader = new PackReader(source);
    }

    private static String branches() {
        List<String> names = new ArrayList<>();
        for (Branch branch : Branch.values()) {
            names.add(branch.id().replace('_', '-'));
        }
        return String.join("|", names);
    }

    List<LawFault> faults() throws IOException {
        List<String> files = source.list();
        Map<String, List<String>> byCountry = new TreeMap<>();
        Groups groups = reader.groups();
        reader.register();
        for (String file : files) {
            if (AGREEMENT_FILE.matcher(file).matches()) {
                agreement(file);
            } else if (COUNTRY_FILE.matcher(file).matches()) {
                byCountry
                        .computeIfAbsent(file.substring(0, file.indexOf('/')), c -> new ArrayList<>())
                        .add(file);
            } else {
                fault(file, "misplaced", "no pack file has this name or place");
            }
        }
        byCountry.forEach((folder, paths) -> country(folder.toUpperCase(Locale.ROOT), paths, groups));
        return reader.faults.stream().distinct().sorted().toList();
    }

    private void fault(String file, String code, String message) {
        reader.faults.add(new LawFault(file, "", code, message));
    }

    private void agreement(String file) {
        if (file.contains("/bilateral/") || file.contains("/multilateral/")) {
            Instrument instrument = reader.instrument(file);
            String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".json".length());
            String wanted = file.contains("/bilateral/") ? "bsa-" + name : name;
            if (instrument != null && !instrument.id().equals(wanted)) {
                fault(
                        file,
                        "wrong_id",
                        "the id is \"" + instrument.id() + "\", the file's name asks for \"" + wanted + "\"");
            }
        }
    }

    private void country(String country, List<String> files, Groups groups) {
        CountryLaw law = reader.country(country, files);
        for (var entry : law.schemes().entrySet()) {
            String file =
                    country.toLowerCase(Locale.ROOT) + "/" + entry.getKey().id().replace('_', '-') + ".json";
            for (Scheme scheme : entry.getValue()) {
                scheme(file, scheme, law, groups);
            }
        }
    }

    private void scheme(String file, Scheme scheme, CountryLaw law, Groups groups) {
        String before = schemeIds.putIfAbsent(scheme.id(), file);
        if (before != null) {
            fault(file, "duplicate_id", "the scheme \"" + scheme.id() + "\" stands in " + before + " as well");
        }
        if (scheme.basis().isEmpty()) {
            fault(file, "no_source", "the scheme \"" + scheme.id() + "\" cites nothing");
        }
        Set<String> unknown = new TreeSet<>();
        for (PayableAbroad entry : scheme.payableAbroad()) {
            entry.to().stream().filter(g -> !groups.knows(g)).forEach(unknown::add);
        }
        scheme.conditions().forEach(c -> groupsOf(c, groups, unknown));
        unknown.forEach(g -> fault(
                file,
                "unknown_group",
                "the scheme \"" + scheme.id() + "\" names the group \"" + g + "\", which is nowhere defined"));
        for (Scheme.Step step : scheme.next()) {
            if (step.institution() != null && !law.institutions().containsKey(step.institution())) {
                fault(
                        file,
                        "unknown_institution",
                        "the scheme \"" + scheme.id() + "\" names the institution \"" + step.institution() + "\"");
            }
        }
    }

    private static void groupsOf(Condition condition, Groups groups, Set<String> unknown) {
        List<String> parameters = switch (condition.word()) {
            case "nationality" -> List.of("in");
            case "child" -> List.of("nationality", "livesIn");
            case "lives-outside" -> List.of("also");
            default -> List.of();
        };
        parameters.stream()
                .flatMap(p -> condition.list(p).stream())
                .filter(g -> !groups.knows(g))
                .forEach(unknown::add);
        condition.of().forEach(child -> groupsOf(child, groups, unknown));
    }
}
