package dev.vestnik.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.page.Capture.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** Reads the pages of these tests as a source in Almaty would have them. */
final class Pages {

    private static final Known ALMATY = new Known("listok", "Листок", null, null, ZoneId.of("Asia/Almaty"));

    private Pages() {}

    /** The article in a page of the test resources. */
    static RawArticle file(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream("/pages/" + name))) {
            return html(new String(in.readAllBytes(), UTF_8), "https://listok.example/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RawArticle html(String html, String address) {
        var capture = new Capture(
                html.getBytes(UTF_8), Form.HTML, null, address, Instant.parse("2026-11-21T10:00:00Z"), ALMATY);
        var article = new PageReader().read(capture).article();
        assertPlacesAreRight(article);
        return article;
    }

    static List<Block> blocks(RawArticle article, BlockKind kind) {
        return article.blocks().stream().filter(block -> block.kind() == kind).toList();
    }

    /** Every block that says where in the body it stands does stand there. */
    private static void assertPlacesAreRight(RawArticle article) {
        var body = article.body().codePoints().toArray();
        for (var block : article.blocks()) {
            if (block.standsInBody()) {
                var start = Objects.requireNonNull(block.start());
                var end = Objects.requireNonNull(block.end());
                assertThat(new String(body, start, end - start)).isEqualTo(block.text());
            } else {
                assertThat(block.start()).isNull();
                assertThat(article.body()).doesNotContain(block.text());
            }
        }
    }
}
