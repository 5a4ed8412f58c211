package dev.vestnik.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The root starts and watches what the sub-packages are; they do not know it. */
class WallsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.vestnik.local");

    @Test
    void noSubPackageButTheBenchmarksUsesTheRoot() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..process..", "..broker..", "..database..", "..connect..", "..newsroom..", "..token..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.vestnik.local")
                .check(CLASSES);
    }

    @Test
    void theNewsroomCouldStandOnItsOwn() {
        noClasses()
                .that()
                .resideInAPackage("..newsroom..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..process..", "..broker..", "..database..", "..connect..", "..bench..")
                .check(CLASSES);
    }
}
