package dev.vestnik.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.vestnik.ingest.stage.RawTopic;
import dev.vestnik.ingest.stage.ShelfSite;
import dev.vestnik.ingest.stage.SourceTopic;
import dev.vestnik.local.TestPlatform;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can stand at a source's address. */
@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class SourceKindsIT {

    private final Instant today = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final ShelfSite site = new ShelfSite();
    private final String id = "polka-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void closeTheSite() {
        given().delete("/sources/" + id);
        site.close();
    }

    @Test
    void aSitesAddressLeadsToTheFeedThatItsPageNames() {
        site.put("/", "text/html", """
                <html><head><title>Полка</title><link rel="alternate" type="application/rss+xml" href="/news.xml"></head>
                <body><a href="/o-nas">О нас</a></body></html>
                """);
        site.put("/news.xml", "application/rss+xml", rss(1));
        site.article("/most-1", "Мост открыт");

        visit("/");

        awaitMessages(1);
        eventually().until(() -> site.requests("/news.xml") >= 3);
        assertThat(site.requests("/")).isEqualTo(1);
        given().get("/sources/" + id)
                .then()
                .body("feed", equalTo(site.address("/")))
                .body("foundFeed", equalTo(site.address("/news.xml")));
    }

    @Test
    void aFrontPageWithoutAFeedGivesItsArticles() {
        var links = IntStream.range(0, 8)
                .mapToObj(i ->
                        "<li><a href=\"/2026/11/2%d/most-%d-otkryt-v-gorode\">Мост номер %d открыт в городе сегодня</a></li>"
                                .formatted(i % 3, i, i))
                .collect(Collectors.joining());
        site.put(
                "/",
                "text/html",
                "<html lang=ru><head><title>Полка</title></head><body><nav><a href=/kontakty>Контакты</a></nav><ul>"
                        + links + "</ul></body></html>");
        for (var i = 0; i < 8; i++) {
            site.article("/2026/11/2%d/most-%d-otkryt-v-gorode".formatted(i % 3, i), "Мост " + i + " открыт");
        }

        visit("/");

        awaitMessages(8);
        assertThat(site.requests("/kontakty")).isZero();
    }

    @Test
    void anIndexOfSitemapsIsReadWhereItHasChangedLately() {
        site.put("/sitemap.xml", "application/xml", """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>$/old.xml</loc><lastmod>2019-01-01T00:00:00Z</lastmod></sitemap>
                <sitemap><loc>$/new.xml</loc><lastmod>%s</lastmod></sitemap></sitemapindex>
                """.formatted(today));
        site.put("/old.xml", "application/xml", sitemap("/most-old", today));
        site.put("/new.xml", "application/xml", sitemap("/most-new", today));
        site.article("/most-old", "Старый мост");
        site.article("/most-new", "Новый мост");

        visit("/sitemap.xml");

        awaitMessages(1);
        eventually().until(() -> site.requests("/sitemap.xml") >= 4);
        assertThat(RawTopic.messages(site.address("/most-new"))).hasSize(1);
        assertThat(site.requests("/old.xml")).isZero();
        assertThat(site.requests("/new.xml")).isEqualTo(1);
    }

    @Test
    void oldEntriesOfANewSourceAreNoNews() {
        site.put("/sitemap.xml", "application/xml", """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>$/most-1</loc><lastmod>2020-05-05T00:00:00Z</lastmod></url>
                <url><loc>$/most-2</loc><lastmod>%s</lastmod></url></urlset>
                """.formatted(today.minusSeconds(60)));
        site.article("/most-1", "Мост 1");
        site.article("/most-2", "Мост 2");

        visit("/sitemap.xml");

        awaitMessages(1);
        eventually().until(() -> site.requests("/sitemap.xml") >= 3);
        assertThat(site.requests("/most-1")).isZero();
    }

    @Test
    void aFeedThatMovesForGoodIsFollowedAndTold() {
        site.put("/feed", "application/rss+xml", rss(1));
        site.article("/most-1", "Мост открыт");
        site.move("/rss.xml", "/feed");

        visit("/rss.xml");

        eventually().untilAsserted(() -> given().get("/sources/" + id)
                .then()
                .body("feed", equalTo(site.address("/feed")))
                .body("movedFrom", equalTo(site.address("/rss.xml")))
                .body("attempts.message.join()", containsString("Moved for good")));
        eventually().untilAsserted(() -> assertThat(SourceTopic.of(id))
                .extracting(SourceTopic.Told::kind)
                .containsExactly("moved"));
        eventually().until(() -> site.requests("/feed") >= 3);
        assertThat(site.requests("/rss.xml")).isEqualTo(1);
    }

    @Test
    void whatLeadsNowhereIsAClearError() {
        site.put("/rss.xml", "application/pdf", "%PDF-1.7 no feed at all");

        visit("/rss.xml");

        eventually().untilAsserted(() -> given().get("/sources/" + id)
                .then()
                .body("state", equalTo("failing"))
                .body("attempts[0].outcome", equalTo("unreadable"))
                .body("reason", containsString("feed")));
    }

    private void visit(String path) {
        given().contentType(ContentType.JSON)
                .body(Map.of("id", id, "name", "Полка", "feed", site.address(path), "interval", "PT1S"))
                .post("/sources")
                .then()
                .statusCode(201);
    }

    private void awaitMessages(int count) {
        eventually().untilAsserted(() -> assertThat(RawTopic.messages(site.address("/")))
                .hasSize(count));
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(60));
    }

    private static String rss(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "<item><title>Мост %d</title><link>$/most-%d</link></item>".formatted(i, i))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Полка</title><link>$/</link>"
                                + "<description>Полка</description>",
                        "</channel></rss>"));
    }

    private static String sitemap(String path, Instant changed) {
        return """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>$%s</loc><lastmod>%s</lastmod></url></urlset>
                """.formatted(path, changed);
    }
}
