package dev.vestnik.ingest.warc;

import dev.vestnik.ingest.page.Known;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/** What was known of a page besides it, as fields of its record, so that it is read again as it was read first. */
final class KnownFields {

    private static final String URI = "Vestnik-Requested-URI";
    private static final String ARTICLE = "Vestnik-Article-URI";
    private static final String CHANGED = "Vestnik-Changed";
    private static final String SOURCE = "Vestnik-Source";
    private static final String NAME = "Vestnik-Source-Name";
    private static final String LANGUAGE = "Vestnik-Language";
    private static final String HEADLINE = "Vestnik-Headline";
    private static final String ZONE = "Vestnik-Zone";

    private KnownFields() {}

    static Map<String, String> of(ArchivedPage page) {
        var known = page.known();
        var fields = new LinkedHashMap<String, String>();
        put(fields, URI, page.uri());
        put(fields, ARTICLE, page.articleUri());
        put(fields, CHANGED, page.changed() ? "true" : null);
        put(fields, SOURCE, known.sourceId());
        put(fields, NAME, known.sourceName());
        put(fields, LANGUAGE, known.language());
        put(fields, HEADLINE, known.headline());
        put(fields, ZONE, known.zone().getId());
        return fields;
    }

    /** The address as it was asked for; of a record that somebody else wrote, its target. */
    static String uri(MessageHeaders record, String target) {
        var requested = text(record, URI);
        return requested == null ? target : requested;
    }

    /** The address by which the article was known then. */
    static @Nullable String articleUri(MessageHeaders record) {
        return text(record, ARTICLE);
    }

    /** Whether the article had changed and did not say when. */
    static boolean isChanged(MessageHeaders record) {
        return "true".equals(text(record, CHANGED));
    }

    /** Whether the record was written by {@link WarcArchive}. */
    static boolean isOurs(MessageHeaders record) {
        return record.first(URI).isPresent();
    }

    /** Nothing, for a record that somebody else wrote. */
    static Known known(MessageHeaders record) {
        return new Known(
                text(record, SOURCE), text(record, NAME), text(record, LANGUAGE), text(record, HEADLINE), zone(record));
    }

    private static ZoneId zone(MessageHeaders record) {
        var zone = text(record, ZONE);
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException noSuchZone) {
            return ZoneOffset.UTC;
        }
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String text(MessageHeaders record, String name) {
        return record.first(name)
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .orElse(null);
    }
}
