package org.wayfare.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;

/** What holds in every room: no imprecise numbers in law, no clock, no network, libraries at home in one place. */
@AnalyzeClasses(
        packages = {"org.wayfare", "rules"},
        importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    private static final Set<String> IMPRECISE = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final DescribedPredicate<JavaClass> AN_IMPRECISE_NUMBER = describe(
            "an imprecise number",
            type -> IMPRECISE.contains(type.getBaseComponentType().getName()));

    private static final DescribedPredicate<JavaAccess<?>> TAKE_OR_GIVE_ONE = describe(
            "a method that takes or gives an imprecise number",
            access -> access instanceof JavaMethodCall call
                    && Stream.concat(
                                    call.getTarget().getRawParameterTypes().stream(),
                                    Stream.of(call.getTarget().getRawReturnType()))
                            .anyMatch(AN_IMPRECISE_NUMBER));

    private static final DescribedPredicate<JavaAccess<?>> THE_CLOCK = describe(
            "the clock",
            access -> access.getTargetOwner().getPackageName().equals("java.time")
                            && Set.of("now", "systemUTC", "systemDefaultZone", "system")
                                    .contains(access.getName())
                    || access.getTargetOwner().isEquivalentTo(System.class)
                            && access.getName().equals("currentTimeMillis")
                    || access.getTargetOwner().isEquivalentTo(Date.class)
                            && access.getName().equals("<init>"));

    /** Resources on the class path are named by URL, addresses of sources by URI; neither connects by itself. */
    private static final DescribedPredicate<JavaClass> A_WAY_TO_THE_NETWORK = describe(
            "a way to the network",
            type -> type.getPackageName().equals("java.net")
                            && !Set.of("URI", "URL", "URISyntaxException", "MalformedURLException")
                                    .contains(type.getSimpleName())
                    || type.getPackageName().equals("java.nio.channels")
                            && Stream.of("Socket", "Datagram", "Network", "Multicast", "Selector", "Selectable")
                                    .anyMatch(type.getSimpleName()::contains)
                    || Stream.of(
                                    "java.net.http",
                                    "javax.net",
                                    "java.rmi",
                                    "javax.naming",
                                    "javafx.scene.web",
                                    "com.sun.net")
                            .anyMatch(type.getPackageName()::startsWith));

    private static final DescribedPredicate<JavaAccess<?>> A_CONNECTION_FROM_A_URL = describe(
            "a connection from a URL",
            access -> access.getTargetOwner().isEquivalentTo(URL.class)
                    && Set.of("openConnection", "openStream", "getContent").contains(access.getName()));

    @ArchTest
    static final ArchRule no_double_in_fields_of_law_or_money = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.wayfare.ui..")
            .should()
            .haveRawType(AN_IMPRECISE_NUMBER);

    @ArchTest
    static final ArchRule no_double_in_reckoning_of_law_or_money = noClasses()
            .that()
            .resideOutsideOfPackage("org.wayfare.ui..")
            .should()
            .accessTargetWhere(TAKE_OR_GIVE_ONE);

    @ArchTest
    static final ArchRule only_app_knows_what_day_it_is = noClasses()
            .that()
            .resideOutsideOfPackage("org.wayfare.app..")
            .should()
            .accessTargetWhere(THE_CLOCK);

    @ArchTest
    static final ArchRule nothing_knows_a_way_to_the_network = noClasses()
            .should()
            .dependOnClassesThat(A_WAY_TO_THE_NETWORK)
            .orShould()
            .accessTargetWhere(A_CONNECTION_FROM_A_URL);

    @ArchTest
    static final ArchRule drools_lives_in_engine =
            onlyIn("Drools", Set.of("org.drools", "org.kie"), "org.wayfare.engine..", "rules..");

    @ArchTest
    static final ArchRule javafx_lives_in_ui = onlyIn("JavaFX", Set.of("javafx", "org.controlsfx"), "org.wayfare.ui..");

    @ArchTest
    static final ArchRule jackson_lives_where_json_is_read_or_written = onlyIn(
            "Jackson",
            Set.of("tools.jackson"),
            "org.wayfare.casefile..",
            "org.wayfare.lawbook..",
            "org.wayfare.report..");

    @ArchTest
    static final ArchRule paper_is_made_in_report =
            onlyIn("PDF", Set.of("com.openhtmltopdf", "org.apache.pdfbox"), "org.wayfare.report..");

    @ArchTest
    static final ArchRule databases_live_in_store =
            onlyIn("JDBC", Set.of("java.sql", "javax.sql", "org.sqlite"), "org.wayfare.store..");

    @ArchTest
    static final ArchRule no_drools_type_leaves_the_engine = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.wayfare.engine..")
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawReturnType(describe("a type of Drools", HouseRulesTest::isOfDrools))
            .orShould()
            .haveRawParameterTypes(
                    describe("a type of Drools", types -> types.stream().anyMatch(HouseRulesTest::isOfDrools)));

    private static boolean isOfDrools(JavaClass type) {
        return type.getPackageName().startsWith("org.drools")
                || type.getPackageName().startsWith("org.kie");
    }

    private static ArchRule onlyIn(String library, Set<String> packages, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat(describe(
                        library,
                        type -> packages.stream()
                                .anyMatch(name -> (type.getPackageName() + ".").startsWith(name + "."))));
    }
}
