package dev.vestnik.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.page.PageReader;
import dev.vestnik.ingest.page.Reading.Article;
import dev.vestnik.ingest.problem.InvalidField;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class NinjsItemTest {

    @Test
    void anItemOfVersion1IsRead() throws IOException {
        var article = read("""
                {"uri": "urn:newsml:briz.example:20261121:kran", "type": "text", "pubstatus": "usable", "language": "ru",
                 "firstcreated": "2026-11-21T14:05:00+05:00", "versioncreated": "2026-11-21T15:30:00+05:00",
                 "byline": "Савелий Мынжасаров", "headline": "Порт \\"Актау\\" получит кран & склад",
                 "subject": [{"code": "04011002", "name": "порты"}], "source": "Бриз",
                 "body_text": "Новый кран поставят весной, сообщили в порту Актау.\\n\\nСтарый увезут </script> на склад."}
                """);

        assertThat(article.uri()).isEqualTo("urn:newsml:briz.example:20261121:kran");
        assertThat(article.headline()).isEqualTo("Порт \"Актау\" получит кран & склад");
        assertThat(article.body())
                .isEqualTo("Новый кран поставят весной, сообщили в порту Актау.\n\nСтарый увезут </script> на склад.");
        assertThat(article.byline()).containsExactly("Савелий Мынжасаров");
        assertThat(article.keywords()).containsExactly("порты");
        assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-21T14:05:00+05:00"));
        assertThat(article.modifiedAt()).isEqualTo(OffsetDateTime.parse("2026-11-21T15:30:00+05:00"));
        assertThat(article.zoneAssumed()).isFalse();
        assertThat(article.language()).isEqualTo("ru");
        assertThat(article.source().name()).isEqualTo("Бриз");
        assertThat(article.extraction().method()).isEqualTo("ninjs");
    }

    @Test
    void anItemOfVersion3IsRead() throws IOException {
        var article = read("""
                {"uri": "https://briz.example/kran?utm_source=wire", "pubstatus": "usable", "language": "en",
                 "versioncreated": "2026-11-21T09:05:00Z", "by": "Jane Millworth",
                 "headlines": [{"role": "main", "value": "Port of Aktau gets a crane"}, {"role": "subtitle", "value": "It can lift forty tonnes"}],
                 "bodies": [{"role": "main", "contenttype": "text/html", "value": "<p>A new crane comes in spring, the port of Aktau said.</p><p>The old one goes.</p>"}],
                 "keywords": ["port", "Aktau"]}
                """);

        assertThat(article.uri()).isEqualTo("https://briz.example/kran");
        assertThat(article.headline()).isEqualTo("Port of Aktau gets a crane");
        assertThat(article.subheadline()).isEqualTo("It can lift forty tonnes");
        assertThat(article.body())
                .isEqualTo("A new crane comes in spring, the port of Aktau said.\n\nThe old one goes.");
        assertThat(article.byline()).containsExactly("Jane Millworth");
        assertThat(article.keywords()).containsExactly("port", "Aktau");
    }

    @Test
    void itsStatusIsKnown() throws IOException {
        assertThat(item("{\"uri\": \"urn:x:1\", \"pubstatus\": \"canceled\"}").pubStatus())
                .isEqualTo("canceled");
        assertThat(item("{\"uri\": \"urn:x:1\", \"pubstatus\": \"cancelled\"}").pubStatus())
                .isEqualTo("canceled");
        assertThat(item("{\"uri\": \"urn:x:1\"}").pubStatus()).isEqualTo("usable");
        assertThatThrownBy(() -> item("{\"headline\": \"x\"}")).isInstanceOf(InvalidField.class);
    }

    private static RawArticle read(String json) throws IOException {
        var item = item(json);
        var reading = new PageReader().read(item.capture(Instant.parse("2026-11-21T10:00:00Z")));
        assertThat(reading).isInstanceOf(Article.class);
        return item.named(reading.article());
    }

    private static NinjsItem item(String json) throws IOException {
        return new NinjsItem(new JsonMapper().readTree(json));
    }
}
