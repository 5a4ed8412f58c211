package dev.vestnik.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dependencies point one way: from the root, and the command beside it, to the rooms. A room knows the text, the article
 * and nothing of another room, so that its inside can be replaced.
 */
class ArchitectureTest {

    private static final String ROOT = "dev.vestnik.enrich";

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @ValueSource(
            strings = {"language", "name", "entity", "sentiment", "quotation", "attribution", "topic", "fingerprint"})
    void aStepKnowsTheTextAndTheArticleAndNoOtherRoom(String room) {
        classes()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "." + room,
                        ROOT + ".text",
                        ROOT + ".article",
                        ROOT + ".model",
                        "java..",
                        "org.jspecify..",
                        "com.ibm.icu..")
                .check(SERVICE);
    }

    @Test
    void theTextKnowsNobodyAndTheArticleOnlyTheText() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".text")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".article..", ROOT + ".raw..", ROOT + ".stream..")
                .check(SERVICE);
        classes()
                .that()
                .resideInAPackage(ROOT + ".article")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".article", ROOT + ".text", "java..", "org.jspecify..", "com.fasterxml.jackson..")
                .check(SERVICE);
    }

    @Test
    void whatComesInAndWhatGoesOutKnowNeitherTheRootNorEachOther() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".raw")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".stream")
                .check(SERVICE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".stream")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".raw", ROOT + ".article")
                .check(SERVICE);
    }

    @Test
    void nobodyKnowsTheCommandAndTheCommandKnowsNoContainer() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".command")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".command")
                .check(SERVICE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".command")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.apache.kafka..")
                .check(SERVICE);
    }
}
