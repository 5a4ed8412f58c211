package dev.vestnik.ingest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom: rooms know nobody, what is shared knows rooms, flows know both, and the root knows all. */
class WallsTest {

    private static final String ROOT = "dev.vestnik.ingest";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** A value carries facts and takes no part: anybody may hold one. */
    private static final DescribedPredicate<JavaClass> VALUE = describe(
            "values",
            type -> type.isRecord()
                    || type.isEnum()
                    || type.isInterface()
                    || type.isAssignableTo(Throwable.class)
                    || type.getPackageName().equals(ROOT + ".article")
                    || type.getPackageName().equals(ROOT + ".charset"));

    /** What every flow needs, each using only those before it: traces, numbers, the way out to Kafka, the way of one page. */
    private static final List<String> SHARED = List.of("trace", "metrics", "press", "desk");

    /** Parts of the trade. */
    static List<String> rooms() {
        return List.of(
                "access",
                "article",
                "charset",
                "address",
                "problem",
                "warc",
                "page",
                "feed",
                "fetch",
                "source",
                "seen",
                "coverage");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aPackageKnowsOfOthersOnlyTheirValues(String room) {
        var others = resideInAPackage(ROOT + "..")
                .and(DescribedPredicate.not(resideInAPackage(ROOT + "." + room + "..")))
                .and(DescribedPredicate.not(VALUE));

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat(others)
                .because("what belongs together is told by a flow")
                .check(CLASSES);
    }

    /** Ways in which work comes to us; the visits to sources, at the root, are one more. */
    static List<String> flows() {
        return List.of("push", "recheck", "backfill", "catalogue", "watch", "command");
    }

    @Test
    void roomsKnowNothingOfWhatIsDoneInThem() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(rooms()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(concat(SHARED, flows())))
                .because("a part of the trade serves any flow, and can be read without knowing one")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void aFlowIsReadWithoutTheOthers(String flow) {
        noClasses()
                .that()
                .resideInAnyPackage(packages(List.of(flow)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(
                        flows().stream().filter(other -> !other.equals(flow)).toList()))
                .because("flows run side by side: one is changed, or stopped, without looking at another;"
                        + " what two of them need is shared below them")
                .check(CLASSES);
    }

    @Test
    void whatFlowsShareKnowsNoFlow() {
        for (var i = 0; i < SHARED.size(); i++) {
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(SHARED.subList(i, i + 1)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(concat(SHARED.subList(i + 1, SHARED.size()), flows())))
                    .because("it would else be part of that flow")
                    .check(CLASSES);
        }
    }

    @Test
    void everyPackageIsARoomOrAFlowOrShared() {
        var known = packages(concat(concat(rooms(), SHARED), flows()));

        noClasses()
                .that()
                .resideOutsideOfPackages(known)
                .should()
                .resideOutsideOfPackage(ROOT)
                .because("a package that no wall names has none around it")
                .check(CLASSES);
    }

    @Test
    void nobodyUsesTheRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("at the root a visit is told from end to end; what it is told with makes sense without it")
                .check(CLASSES);
    }

    @Test
    void commandsNeedNoServiceAround() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".command", ROOT + ".page..", ROOT + ".feed..", ROOT + ".address", ROOT + ".article")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.apache.kafka..", "org.hibernate..")
                .check(CLASSES);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
