package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.vestnik.store.intake.Captures;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class FormsIT {

    private static String text(String path, Object... parameters) {
        return new String(
                Store.get(path, parameters).then().statusCode(200).extract().asByteArray(), UTF_8);
    }

    @Test
    void anArticleIsANewsArticleForWhoAsksForJsonLd() {
        var full = Contracts.samples(Wire.ENRICHED)
                .filter(sample -> sample.key().startsWith("37c2dcc6"))
                .findFirst()
                .orElseThrow();
        Wire.send(List.of(full));
        var id = UUID.fromString(full.key());
        Store.awaitVersions(id, 1);

        given().accept("application/ld+json")
                .get("/articles/{id}", id)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .body("'@context'", is("https://schema.org"))
                .body("'@type'", is("NewsArticle"))
                .body("url", is("https://aral-vesti.example/news/aral-luchi-sroki"))
                .body("author.name", is(List.of("Марат Оспанкулов", "Елена Вяткина-Ли")))
                .body("datePublished", is("2026-03-02T09:15:00+05:00"))
                .body("publisher.name", is("Вести Арала"))
                .body("mentions.find { it.name == 'Астана' }.sameAs", is("http://www.wikidata.org/entity/Q1520"))
                .body("mentions.find { it.name == 'Астана' }.'@type'", is("Place"))
                .body("hasPart[0].text", is("Мы подключим двадцать тысяч домов до конца весны"))
                .body("hasPart[0].spokenByCharacter.name", is("Сейтмуратов"))
                .body("image[0].creditText", is("Жанна Ким-Орлова"));
        var plain = Store.get("/articles/{id}", id);
        plain.then().contentType("application/json").body("headline", startsWith("🔆"));
        given().accept("application/ld+json")
                .get("/articles/{id}", id)
                .then()
                .header("ETag", not(plain.header("ETag")));
    }

    @Test
    void anArticleIsANinjsItemForWhoAsksForIt() {
        var article = Captures.of("ninjs").saying("Мост", "Открыт мост.");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);

        var item = given().accept("application/vnd.iptc.ninjs+json").get("/articles/{id}", article.id());

        item.then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.iptc.ninjs+json"))
                .body("uri", is("urn:uuid:" + article.id()))
                .body("headlines.value", is(List.of("Мост")))
                .body("pubStatus", is("usable"));
        assertThat(item.header("ETag"))
                .isNotEqualTo(Store.get("/articles/{id}", article.id()).header("ETag"));
        given().accept("application/vnd.iptc.ninjs+json")
                .header("If-None-Match", item.header("ETag"))
                .get("/articles/{id}", article.id())
                .then()
                .statusCode(304);
    }

    @Test
    void aQueryIsAFeed() {
        var first = Captures.of("feed-a")
                .from("feeds")
                .published("2026-03-02T09:00:00Z")
                .saying("Мост & <дорога>", "Открыт.\n\nДалее.");
        var second = Captures.of("feed-b")
                .from("feeds")
                .published("2026-03-03T09:00:00Z")
                .saying("Порт \u0001", "Закрыт.");
        Wire.send(first, second);
        Store.awaitVersions(first.id(), 1);
        Store.awaitVersions(second.id(), 1);

        var rss = XmlPath.from(text("/articles.rss?q={q}", "source:feeds"));
        assertThat(rss.getString("rss.@version")).isEqualTo("2.0");
        assertThat(rss.getList("rss.channel.item.title", String.class))
                .containsExactly("Порт \uFFFD", "Мост & <дорога>");
        assertThat(rss.getList("rss.channel.item.guid", String.class))
                .containsExactly("urn:uuid:" + second.id(), "urn:uuid:" + first.id());
        assertThat(rss.getList("rss.channel.item.pubDate", String.class)).contains("Mon, 2 Mar 2026 09:00:00 GMT");

        var feed = JsonPath.from(text("/articles.json-feed?q={q}", "source:feeds"));
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getList("items.content_text", String.class)).containsExactly("Закрыт.", "Открыт.");
        assertThat(feed.getList("items.url", String.class)).containsExactly(second.uri(), first.uri());
        assertThat(Store.getRaw(feed.getString("feed_url")).jsonPath().getList("items.id"))
                .hasSize(2);
        Store.get("/articles.rss?q={q}", "(").then().statusCode(400).body("position", is(1));
    }

    @Test
    void anExportIsWholeAndGoesOnWhereItBroke() {
        var articles = IntStream.range(0, 250)
                .mapToObj(i -> Captures.of("export-" + i).from("exports"))
                .toArray(Captures[]::new);
        Wire.send(articles);
        for (var article : articles) {
            Store.awaitVersions(article.id(), 1);
        }

        var lines = text("/articles.ndjson?q={q}", "source:exports").lines().toList();
        var some = JsonPath.from(lines.get(219)).getString("id");
        var rest = text("/articles.ndjson?q={q}&after={id}", "source:exports", some)
                .lines()
                .toList();

        assertThat(lines).hasSize(250).doesNotHaveDuplicates();
        assertThat(lines.getFirst())
                .isEqualTo(Store.article(
                        UUID.fromString(JsonPath.from(lines.getFirst()).getString("id"))));
        assertThat(rest).isEqualTo(lines.subList(220, 250));
        Store.get("/articles.ndjson?after=x")
                .then()
                .statusCode(400)
                .body("parameter", is("after"))
                .body("position", nullValue())
                .body("detail", containsString("id"));
    }
}
