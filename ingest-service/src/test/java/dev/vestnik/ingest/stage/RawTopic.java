package dev.vestnik.ingest.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.ingest.article.ArticleJson;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.press.RawRecord;
import dev.vestnik.local.CommittedRecords;
import dev.vestnik.local.TestPlatform;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Raw articles and notices as a consumer sees them, committed records only. */
public final class RawTopic {

    /** One record, whole. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Message(String key, Map<String, String> headers, byte[] value) {

        public RawArticle article() {
            return ArticleJson.read(value);
        }
    }

    private RawTopic() {}

    /** Records of articles whose canonical address starts so, those of one key in order. */
    public static List<Message> messages(String address) {
        return messages(RawRecord.TOPIC, address);
    }

    /** The same of another topic that carries raw articles. */
    public static List<Message> messages(String topic, String address) {
        return about(topic, address).stream()
                .filter(message -> !isNotice(message))
                .filter(message -> message.article().uri().startsWith(address)) // not only a link on its page
                .toList();
    }

    /** Notices about articles whose canonical address starts so, those of one key in order. */
    public static List<Message> notices(String address) {
        return about(RawRecord.TOPIC, address).stream()
                .filter(RawTopic::isNotice)
                .toList();
    }

    private static boolean isNotice(Message message) {
        return "dev.vestnik.article.gone.v1".equals(message.headers().get("ce_type"));
    }

    private static List<Message> about(String topic, String address) {
        return CommittedRecords.seen(TestPlatform.programs().bootstrapServers(), topic).stream()
                .filter(record -> new String(record.value(), UTF_8).contains("\"uri\":\"" + address))
                .map(RawTopic::message)
                .toList();
    }

    private static Message message(ConsumerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Message(record.key(), headers, record.value());
    }
}
