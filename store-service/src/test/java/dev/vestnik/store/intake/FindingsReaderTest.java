package dev.vestnik.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vestnik.store.intake.Findings.Named;
import dev.vestnik.store.intake.Findings.Said;
import dev.vestnik.store.intake.Reading.Read;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class FindingsReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final Captures CAPTURE =
            Captures.of("found").saying("О", "🎵 «Хор поёт», — сказала Дана Шынар-Тест.");

    private static Findings read(String fields) throws IOException {
        var article = (ObjectNode) JSON.readTree(CAPTURE.json());
        article.setAll((ObjectNode) JSON.readTree(fields));
        var record = new ConsumerRecord<>(
                "topic", 0, 0, CAPTURE.id().toString(), article.toString().getBytes(UTF_8));
        var reading = new ArticleReader(JSON).read(record);
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).article().findings();
    }

    @Test
    void aQuotationIsCutOutInCodePointsAndKnowsItsSpeakerAndWhomItNames() throws IOException {
        var findings = read("""
                {"entities": [
                    {"id": "e1", "type": "person", "name": "Дана Шынар-Тест", "mentions": []},
                    {"id": "e2", "type": "organisation", "name": "Хор", "wikidata": "Q999201",
                     "mentions": [{"field": "body", "start": 3, "end": 6}]}],
                 "quotations": [{"kind": "direct", "content": {"start": 3, "end": 11},
                     "speaker": {"name": "Шынар-Тест", "entity": "e1"}}]}
                """);

        var said = findings.quotations().getFirst();
        assertThat(said.content()).isEqualTo("Хор поёт");
        assertThat(said.speaker()).contains("person:дана-шынар-тест");
        assertThat(said.about()).containsExactly("Q999201");
    }

    @Test
    void anIdOfTheArticleAloneIsNoIdElsewhere() throws IOException {
        var findings = read("""
                {"entities": [
                    {"id": "e1", "type": "place", "name": "Тёмный  Яр"},
                    {"id": "place:other", "type": "place", "name": "Другой"},
                    {"id": "e3", "type": "place", "name": "Темный яр"},
                    {"id": "Q5", "type": "place", "name": "Пятый", "wikidata": "Q5"}]}
                """);

        assertThat(findings.entities()).extracting(Named::key).containsExactly("place:темный-яр", "place:other", "Q5");
    }

    @Test
    void whatIsOddIsLeftOutAndTheArticleStays() throws IOException {
        var findings = read("""
                {"entities": [{"id": "e1"}, {"name": " ", "type": "person"}, {"type": "place", "name": "Яр", "wikidata": "5"}],
                 "quotations": [{}, {"content": {"start": 30, "end": 3000}}, {"content": {"start": 5, "end": 5}},
                     {"content": {"start": 3, "end": 6}, "speaker": {"entity": "e9"}}],
                 "topics": [{"qcode": "medtop:04000000"}], "sentiment": {"label": "neutral"}}
                """);

        assertThat(findings.entities()).extracting(Named::key).containsExactly("place:яр");
        assertThat(findings.quotations()).extracting(Said::content).containsExactly("Хор");
        assertThat(findings.quotations()).extracting(Said::speaker).containsExactly(Optional.empty());
        assertThat(findings.topics()).isEmpty();
        assertThat(findings.tone()).isEmpty();
    }
}
