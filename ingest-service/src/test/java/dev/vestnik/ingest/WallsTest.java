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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static List<String> rooms() {
        return List.of(
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
                .because("what belongs together is told at the root")
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
}
