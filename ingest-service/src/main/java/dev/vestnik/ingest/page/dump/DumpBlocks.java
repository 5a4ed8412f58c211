package dev.vestnik.ingest.page.dump;

import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.Item;
import dev.vestnik.ingest.page.body.BodyText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes blocks of a dump's lines: the article's paragraphs one each, a list one, everything else line by line. */
final class DumpBlocks {

    /** Fewer times in a text are those of its corrections. */
    private static final int LIVE = 3;

    private final Dump dump;
    private final Place place;
    private final List<@Nullable String> fields;
    private final @Nullable OffsetDateTime published;
    private final List<Block> blocks = new ArrayList<>();

    /** Lines that say what a field of the article says are no blocks. */
    DumpBlocks(Dump dump, Place place, List<@Nullable String> fields, @Nullable OffsetDateTime published) {
        this.dump = dump;
        this.place = place;
        this.fields = fields;
        this.published = published;
    }

    BodyText text() {
        var isLive = isLive();
        for (var i = 0; i < dump.size(); ) {
            var kind = kind(i);
            var to = i + 1;
            if (kind == BlockKind.RELATED || kind == BlockKind.MOST_READ) {
                while (to < dump.size() && kind(to) == kind && !dump.line(to).is(Shape.HEADING)) {
                    to++;
                }
                list(kind, dump.lines().subList(i, to));
            } else if (kind == BlockKind.BODY && isLive && dump.line(i - 1).is(Shape.CLOCK, Shape.DATE)) {
                blocks.add(entry(dump.line(i).text(), dump.line(i - 1)));
            } else if (!isField(i)) {
                blocks.add(Block.of(kind, dump.line(i).text(), List.of()));
            }
            i = to;
        }
        return BodyText.of(blocks, false);
    }

    /** A paragraph below a time of its own: its block carries the time, as the one item of a list. */
    private Block entry(String text, Line time) {
        var at = Clocks.at(time, published);
        return at == null
                ? Block.of(BlockKind.BODY, text, List.of())
                : Block.list(BlockKind.BODY, text, List.of(new Item(text, null, at, null, null, null)));
    }

    /** Whether times stand again and again in the text, each above a paragraph. */
    private boolean isLive() {
        var entries = 0;
        for (var i = place.from(); i < place.to(); i++) {
            entries += i > 0 && kind(i) == BlockKind.BODY && dump.line(i - 1).is(Shape.CLOCK, Shape.DATE) ? 1 : 0;
        }
        return entries >= LIVE;
    }

    private void list(BlockKind kind, List<Line> lines) {
        var text = lines.stream().map(Line::text).collect(Collectors.joining(" "));
        var items = ListItems.of(lines.getFirst().is(Shape.HEADING) ? lines.subList(1, lines.size()) : lines);
        blocks.add(Block.list(kind, text, items));
    }

    private boolean isField(int i) {
        return i == place.headline()
                || (i < place.from()
                        && fields.stream().filter(Objects::nonNull).anyMatch(field -> dump.line(i)
                                .says(field)));
    }

    private BlockKind kind(int i) {
        var area = dump.area(i);
        if (area != null) {
            return area;
        }
        var line = dump.line(i);
        return switch (line.shape()) {
            case CAPTION -> BlockKind.CAPTION;
            case INLINE_RELATED -> BlockKind.RELATED;
            case APPARATUS -> Objects.requireNonNullElse(line.kind(), BlockKind.WIDGET);
            case PROSE, CUT, BULLET, TITLE, SHORT, ENTRY -> isText(i) ? BlockKind.BODY : BlockKind.WIDGET;
            default -> BlockKind.WIDGET;
        };
    }

    private boolean isText(int i) {
        return i >= place.from()
                && i < place.to()
                && !(place.headline() >= 0
                        && dump.line(i).says(dump.line(place.headline()).text()));
    }
}
