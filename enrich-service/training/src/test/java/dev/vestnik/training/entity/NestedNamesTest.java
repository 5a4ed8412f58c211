package dev.vestnik.training.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.morphology.MorphologyStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestedNamesTest {

    @Test
    void aNameWithinANameIsReadWithItsItemAndItsLabel(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Музей воды Озёрска открыт.");
        Files.writeString(folder.resolve("1.ann"), """
                T1\tORGANIZATION 0 18\tМузей воды Озёрска
                T2\tCITY 11 18\tОзёрска
                T3\tDATE 19 25\tоткрыт
                N1\tReference T2 Wikidata:Q7000001\tОзёрск
                N2\tReference T3 Wikidata:Q7000002\tдата
                N3\tReference T1 Wikidata:NULL\t
                """);

        var lines = NestedNames.in(folder);

        var names = LinkedText.of(lines.getFirst(), new MorphologyStep()).names();
        assertThat(names).singleElement().satisfies(name -> {
            assertThat(name.name().type()).isEqualTo(EntityType.PLACE);
            assertThat(name.item()).contains("Q7000001");
            assertThat(name.label()).contains("Озёрск");
        });
    }

    @Test
    void aNameKeepsTheItemThatMostOfItsLinksHave() {
        var votes = new Votes();
        votes.add(EntityType.PLACE, "ozersk", Optional.of("Q7000001"));
        votes.add(EntityType.PLACE, "ozersk", Optional.of("Q7000001"));
        votes.add(EntityType.PLACE, "ozersk", Optional.empty());
        votes.add(EntityType.PLACE, "rechnoe", Optional.of("Q7000003"));
        votes.add(EntityType.PLACE, "rechnoe", Optional.empty());

        assertThat(votes.elected(0.6).values()).containsExactly(7000001);
    }
}
