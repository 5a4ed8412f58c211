package dev.vestnik.store.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The entities of one article that are not to be named. */
record HiddenEntities(List<JsonNode> items) {

    static HiddenEntities of(ObjectNode article, Predicate<JsonNode> isHidden) {
        return new HiddenEntities(
                stream(article.path("entities")).filter(isHidden).toList());
    }

    /** Their ids in the article. */
    Set<String> ids() {
        return items.stream().map(entity -> entity.path("id").asText()).collect(Collectors.toSet());
    }

    /** Everything they are called in the article. */
    List<String> words() {
        return items.stream()
                .flatMap(entity -> Stream.concat(
                        Stream.of(entity.path("name").asText()),
                        stream(entity.path("mentions"))
                                .map(mention -> mention.path("text").asText())))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** Where a field names them. */
    List<Range> mentions(String field) {
        var ranges = new ArrayList<Range>();
        items.stream()
                .flatMap(entity -> stream(entity.path("mentions")))
                .filter(mention -> mention.path("field").asText().equals(field))
                .forEach(mention -> ranges.add(Derived.range(mention)));
        return ranges;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
