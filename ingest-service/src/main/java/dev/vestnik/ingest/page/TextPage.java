package dev.vestnik.ingest.page;

import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.page.body.BodyText;
import dev.vestnik.ingest.page.fact.Facts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a page that is plain text: the first line is the headline, every further line a paragraph. */
final class TextPage {

    private TextPage() {}

    static PageContent read(Capture capture) {
        Charset charset = Objects.requireNonNullElse(capture.charset(), StandardCharsets.UTF_8);
        var lines = new String(capture.content(), charset)
                .lines()
                .map(CleanText::of)
                .filter(line -> !line.isEmpty())
                .toList();
        var given = capture.known().headline();
        var headline = given == null && !lines.isEmpty() ? lines.getFirst() : given;
        var blocks = new ArrayList<Block>();
        for (var line : withoutHeadline(lines, headline)) {
            blocks.add(Block.of(BlockKind.BODY, line, List.of()));
        }
        return new PageContent("text", facts(headline), BodyText.of(blocks, true));
    }

    private static List<String> withoutHeadline(List<String> lines, @Nullable String headline) {
        var repeats = !lines.isEmpty() && lines.getFirst().equals(headline == null ? null : CleanText.of(headline));
        return repeats ? lines.subList(1, lines.size()) : lines;
    }

    private static Facts facts(@Nullable String headline) {
        return new Facts(headline, null, List.of(), null, List.of(), null, null, null, null, null, List.of(), null);
    }
}
