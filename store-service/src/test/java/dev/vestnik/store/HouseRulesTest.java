package dev.vestnik.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The walls of the service: the root tells the story with its sub-packages, and they know neither it nor, in circles, each other. */
class HouseRulesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("dev.vestnik.store");

    @Test
    void dependenciesPointFromTheRootDown() {
        noClasses()
                .that()
                .resideInAPackage("dev.vestnik.store.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.vestnik.store")
                .check(CLASSES);
    }

    @Test
    void subPackagesShareOnlyValues() {
        slices().matching("dev.vestnik.store.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..article..", "..outbox..", "..intake..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..article..", "..outbox..", "..search..", "..problem..")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("WallClock")
                .should()
                .callMethod(Instant.class, "now")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|Base)$")
                .check(CLASSES);
    }

    @Test
    void sqlStandsWhereItsReasonStands() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Heads|Register|ReplicationSlot|BadWeather|BadData|UnhurriedMigrations)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql")
                .check(CLASSES);
    }
}
