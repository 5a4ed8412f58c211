package dev.vestnik.ingest.page.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;

/** The nodes of a page's JSON-LD, however they are nested; scripts that are no JSON are as if they were not there. */
final class JsonLd {

    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(?:.*[/:])?(?:\\w*Article|\\w*BlogPosting|\\w*NewsStory|Report|SocialMediaPosting)");

    private static final Pattern NEWS = Pattern.compile("(?i)(?:.*[/:])?\\w*NewsArticle");

    /** Other things that a page may be about, less sure to be the article itself. */
    private static final Pattern WORK = Pattern.compile(
            "(?i)(?:.*[/:])?(?:CreativeWork|Review|Recipe|VideoObject|NewsVideo|PodcastEpisode|\\w*Page|HowTo|Event)");

    /** Where the node of the article may lie in another; what else lies there (related stories, quoted works) is not it. */
    private static final List<String> HOLDERS =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "article");

    private static final int DEEP = 8;

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    static JsonLd of(Document page) {
        var all = new JsonLd();
        for (var script : page.select("script[type*=ld+json]")) {
            JsonText.parse(script.data()).forEach(root -> all.collect(root, 0));
        }
        return all;
    }

    /** The node that describes the article, the richest if there are several of one kind; a missing node if there is none. */
    JsonNode article() {
        return best(ARTICLE);
    }

    /** Whether the page calls itself news, so that editors wrote what it says. */
    boolean isNews() {
        return isA(article(), NEWS);
    }

    /** The page or the work that the page is about, where nothing is called an article. */
    JsonNode work() {
        return best(WORK);
    }

    private JsonNode best(Pattern kind) {
        JsonNode best = MissingNode.getInstance();
        for (var node : nodes) {
            if (isA(node, kind) && richness(node) > richness(best)) {
                best = node;
            }
        }
        return best;
    }

    private static int richness(JsonNode node) {
        return (node.hasNonNull("headline") || node.hasNonNull("name") ? 1 : 0)
                + (node.hasNonNull("datePublished") ? 1 : 0);
    }

    private static boolean isA(JsonNode node, Pattern kind) {
        return each(node.path("@type")).stream()
                .anyMatch(type -> kind.matcher(type.asText()).matches());
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEP) {
            return;
        }
        if (node.isArray()) {
            node.forEach(part -> collect(part, depth + 1));
        } else if (node.isObject()) {
            nodes.add(node);
            if (node.size() > 1 && node.hasNonNull("@id")) {
                byId.putIfAbsent(node.path("@id").asText(), node);
            }
            HOLDERS.forEach(holder -> collect(node.path(holder), depth + 1));
        }
    }

    /** The node itself, or the one elsewhere on the page that it only points at. */
    JsonNode resolved(JsonNode node) {
        var pointsAt = node.isObject() && !node.hasNonNull("name") && node.hasNonNull("@id");
        return pointsAt ? byId.getOrDefault(node.path("@id").asText(), node) : node;
    }

    /** The elements of an array, or the one value that stands where an array might. */
    static List<JsonNode> each(JsonNode node) {
        var list = node.isObject() && node.has("@list") ? node.path("@list") : node;
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false).toList()
                : (list.isMissingNode() || list.isNull()) ? List.of() : List.of(list);
    }
}
