package dev.vestnik.ingest.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * What every record of ours says of itself: the attributes of a CloudEvent 1.0 in binary mode, as headers.
 *
 * @param time with milliseconds, in UTC
 * @param schema topic whose contract the value keeps
 */
public record CloudEvent(String id, String type, String subject, String time, String schema) {

    public List<Header> headers() {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", id),
                header("ce_type", type),
                header("ce_source", "/vestnik/ingest"),
                header("ce_subject", subject),
                header("ce_time", time),
                header("ce_dataschema", "urn:vestnik:schema:" + schema),
                header("content-type", "application/json"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
