package org.wayfare.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.wayfare.model.Branch;
import org.wayfare.model.law.Scheme;
import org.wayfare.report.LawJson;
import org.wayfare.report.LawOutline;
import org.wayfare.report.ReportText;

/** {@code law}: the schemes of a country, all that ever stood in the library or those of one day. */
final class LawCommand {
    private final Surroundings around;
    private final Options options;

    LawCommand(Surroundings around, Options options) {
        this.around = around;
        this.options = options;
    }

    int run() throws Refusal {
        String format = options.format("text", "json");
        List<Scheme> schemes = schemes();
        if (format.equals("json")) {
            Results.write(null, around.out(), to -> LawJson.writeSchemes(schemes, to), options.messages());
        } else if (schemes.isEmpty()) {
            Results.write(null, around.out(), options.words().text("scheme.none") + "\n", options.messages());
        } else {
            LocalDate on = options.on();
            var outline = LawOutline.schemes(schemes, options.words(), on == null ? around.today() : on);
            Results.write(null, around.out(), ReportText.of(outline, options.words()), options.messages());
        }
        return Cli.DONE;
    }

    private List<Scheme> schemes() throws Refusal {
        String country = options.country(options.required(0));
        Branch only = options.parameter(1) == null ? null : options.branch(options.required(1));
        LocalDate on = options.on();
        List<Scheme> schemes = new ArrayList<>();
        byBranch(country).forEach((branch, held) -> {
            if (only == null || only == branch) {
                held.stream().filter(s -> on == null || s.existsOn(on)).forEach(schemes::add);
            }
        });
        return schemes;
    }

    /** In the order of reports, whatever order the library's map has. */
    private EnumMap<Branch, List<Scheme>> byBranch(String country) {
        EnumMap<Branch, List<Scheme>> byBranch = new EnumMap<>(Branch.class);
        byBranch.putAll(around.law().get().country(country).schemes());
        return byBranch;
    }
}
