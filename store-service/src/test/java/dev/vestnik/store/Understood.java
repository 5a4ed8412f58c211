package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.intake.Captures;
import java.util.Arrays;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A capture with findings in it: whom it names, what they say, what it is about and how it sounds. */
final class Understood {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Captures capture;
    private final ObjectNode article;

    private Understood(Captures capture) {
        this.capture = capture;
        try {
            this.article = (ObjectNode) JSON.readTree(capture.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Understood of(Captures capture) {
        return new Understood(capture);
    }

    /** With an entity that the body names in these words, wherever they stand first; its id is the text before a bar, if there is one. */
    Understood naming(String type, String name, String... words) {
        var bar = name.indexOf('|');
        var entity = article.withArray("entities")
                .addObject()
                .put("id", "e" + article.withArray("entities").size())
                .put("type", type)
                .put("name", name.substring(bar + 1))
                .put("confidence", 1)
                .put("salience", .5);
        if (bar > 0) {
            entity.put("wikidata", name.substring(0, bar));
        }
        var mentions = entity.putArray("mentions");
        Arrays.stream(words).forEach(word -> mentions.addObject()
                .put("field", "body")
                .put("start", place(word))
                .put("end", place(word) + word.codePointCount(0, word.length()))
                .put("text", word));
        return this;
    }

    /** The entity named last, with an office. */
    Understood as(String title, String employer) {
        last("entities").putArray("roles").addObject().put("title", title).put("employer", employer);
        return this;
    }

    /** The entity named last, with a sentiment towards it. */
    Understood felt(double score) {
        last("entities").putObject("sentiment").put("score", score).put("label", label(score));
        return this;
    }

    /** With these words of the body said by the entity at this place, from 1, whom it calls so. */
    Understood quoting(String content, int entity, String speaker) {
        var quotation = article.withArray("quotations").addObject().put("kind", "direct");
        quotation
                .putObject("content")
                .put("start", place(content))
                .put("end", place(content) + content.codePointCount(0, content.length()));
        quotation.putObject("speaker").put("name", speaker).put("entity", "e" + entity);
        return this;
    }

    /** About a topic. */
    Understood about(String qcode, String name) {
        article.withArray("topics")
                .addObject()
                .put("qcode", qcode)
                .put("name", name)
                .put("confidence", 1);
        return this;
    }

    /** Sounding like this. */
    Understood sounding(double score) {
        article.putObject("sentiment").put("score", score).put("label", label(score));
        return this;
    }

    ProducerRecord<String, byte[]> record() {
        return Wire.record(capture.id().toString(), article.toString().getBytes(UTF_8));
    }

    private ObjectNode last(String list) {
        return (ObjectNode) article.withArray(list).get(article.withArray(list).size() - 1);
    }

    private int place(String words) {
        var unit = capture.body().indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException("The body doesn't say " + words);
        }
        return capture.body().codePointCount(0, unit);
    }

    private static String label(double score) {
        return score < 0 ? "negative" : score > 0 ? "positive" : "neutral";
    }
}
