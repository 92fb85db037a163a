package org.wayfare.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which room may touch which: one rule for each room, named after it. */
@AnalyzeClasses(
        packages = {"org.wayfare", "rules"},
        importOptions = DoNotIncludeTests.class)
class RoomsTest {
    private static final String HOUSE = "org.wayfare.";
    private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify..");
    private static final String[] JACKSON = {"tools.jackson.."};
    private static final String[] DROOLS = {"org.drools..", "org.kie.."};
    private static final String[] JAVAFX = {"javafx..", "org.controlsfx..", "impl.org.controlsfx.."};
    private static final String[] PDF = {"com.openhtmltopdf.."};
    private static final String[] PICOCLI = {"picocli.."};
    private static final String[] NONE = {};

    @ArchTest
    static final ArchRule model = room("model").mayTouch(NONE, NONE);

    @ArchTest
    static final ArchRule calc = room("calc").mayTouch(rooms("model"), NONE);

    @ArchTest
    static final ArchRule facts = room("facts").mayTouch(rooms("calc", "model"), NONE);

    @ArchTest
    static final ArchRule casefile = room("casefile").mayTouch(rooms("model"), JACKSON);

    @ArchTest
    static final ArchRule lawbook = room("lawbook").mayTouch(rooms("model"), JACKSON);

    /** It checks names in rule files by Java's own list of words, {@code javax.lang.model.SourceVersion}. */
    @ArchTest
    static final ArchRule engine =
            room("engine").mayTouch(rooms("facts", "model"), DROOLS, new String[] {"javax.lang.model.."});

    @ArchTest
    static final ArchRule assess = room("assess").mayTouch(rooms("engine", "lawbook", "calc", "facts", "model"), NONE);

    @ArchTest
    static final ArchRule report = room("report").mayTouch(rooms("model"), JACKSON, PDF);

    @ArchTest
    static final ArchRule batch = room("batch").mayTouch(rooms("assess", "casefile", "report", "model"), NONE);

    @ArchTest
    static final ArchRule cli =
            room("cli").mayTouch(rooms("assess", "batch", "report", "casefile", "lawbook", "model"), PICOCLI);

    @ArchTest
    static final ArchRule ui = room("ui").mayTouch(rooms("assess", "report", "casefile", "model"), JAVAFX);

    /** It wires everything, so it may touch every room; of the libraries it needs none. */
    @ArchTest
    static final ArchRule app = room("app").mayTouch(new String[] {HOUSE + "."}, NONE);

    /** The classes that the rule files are compiled to. */
    @ArchTest
    static final ArchRule rules = classes()
            .that()
            .resideInAPackage("rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    union(EVERYWHERE, List.of("rules.."), List.of(rooms("model", "facts", "calc")), List.of(DROOLS)))
            .as("rules should touch model, facts and calc alone");

    @ArchTest
    static final ArchRule no_room_goes_round_in_circles =
            slices().matching("org.wayfare.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_package_goes_round_in_circles =
            slices().matching("org.wayfare.(**)").should().beFreeOfCycles();

    /** A new room needs a row in the plan before it can be built. */
    @ArchTest
    static void every_room_has_its_rule(JavaClasses house) {
        Set<String> rooms = house.stream()
                .map(c -> c.getPackageName())
                .filter(name -> name.startsWith(HOUSE))
                .map(name -> name.substring(HOUSE.length()).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> rules = Arrays.stream(RoomsTest.class.getDeclaredFields())
                .map(Field::getName)
                .toList();

        assertThat(rules).containsAll(rooms);
    }

    private static Room room(String name) {
        return new Room(name);
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(name -> HOUSE + name + "..").toArray(String[]::new);
    }

    @SafeVarargs
    private static String[] union(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toArray(String[]::new);
    }

    /** A package directly below {@code org.wayfare} with all its sub-packages. */
    private record Room(String name) {
        ArchRule mayTouch(String[] rooms, String[]... libraries) {
            List<String> outside = Stream.of(libraries).flatMap(Arrays::stream).toList();
            return classes()
                    .that()
                    .resideInAPackage(HOUSE + name + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(union(EVERYWHERE, List.of(rooms(name)), List.of(rooms), outside))
                    .as(name + " should touch nothing but "
                            + Stream.concat(Stream.of(rooms), outside.stream()).toList());
        }
    }
}
