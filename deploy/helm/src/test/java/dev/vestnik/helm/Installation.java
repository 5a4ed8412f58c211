package dev.vestnik.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The chart with some values on some cluster.
 *
 * @param overlay a file of values in the chart
 * @param settings single values besides, by their path
 * @param kubernetes version of the cluster
 */
record Installation(String overlay, Map<String, String> settings, String kubernetes) {

    /** The release's name and namespace. */
    static final String NAME = "vestnik";

    static final String NAMESPACE = "news";

    private static final String NEW = "1.34.0";

    private static final Map<Installation, List<JsonNode>> RENDERED = new ConcurrentHashMap<>();

    /** Everything that the chart can make: what overlays leave out is switched on. */
    static final Map<String, String> EVERYTHING = Map.ofEntries(
            Map.entry("ingress.enabled", "true"),
            Map.entry("ingress.host", "news.example"),
            Map.entry("ingress.ingestHost", "push.news.example"),
            Map.entry("ingress.className", "nginx"),
            Map.entry("ingress.tlsSecret", "news-tls"),
            Map.entry("oidc.authServerUrl", "https://id.example/realms/news"),
            Map.entry("oidc.audience", "vestnik"),
            Map.entry("tracing.endpoint", "http://collector.monitoring:4317"),
            Map.entry("tracing.egress[0].namespaceSelector.matchLabels.kubernetes\\.io/metadata\\.name", "monitoring"),
            Map.entry("ingest.contact", "desk@news.example"),
            Map.entry("ingest.archive.enabled", "true"),
            Map.entry("monitoring.enabled", "true"),
            Map.entry("monitoring.dashboards.enabled", "true"),
            Map.entry("connect.build.pushSecret", "registry"),
            Map.entry("database.store.plugins[0].name", "barman-cloud.cloudnative-pg.io"),
            Map.entry("database.store.plugins[0].isWALArchiver", "true"),
            Map.entry("database.store.plugins[0].parameters.barmanObjectName", "store-backups"),
            Map.entry("database.ingest.backup.barmanObjectStore.destinationPath", "s3://backups/ingest"),
            Map.entry("kafka.consumers[0].name", "analytics"),
            Map.entry("kafka.consumers[1].name", "archive"),
            Map.entry("kafka.consumers[1].topics[0]", "news.articles.v1"),
            Map.entry("image.pullSecrets[0]", "registry"));

    static Installation of(String overlay) {
        return new Installation(overlay, Map.of(), NEW);
    }

    Installation with(Map<String, String> more) {
        return new Installation(overlay, more, kubernetes);
    }

    Installation on(String version) {
        return new Installation(overlay, settings, version);
    }

    /** Each file of values bare and with everything switched on, on clusters old and new. */
    static Stream<Installation> all() {
        return House.OVERLAYS.stream()
                .map(Installation::of)
                .flatMap(bare -> Stream.of(bare, bare.with(EVERYTHING)))
                .flatMap(one -> Stream.of(one.on("1.19.16"), one.on("1.22.0"), one));
    }

    /** The objects, as Helm sends them to the cluster. */
    List<JsonNode> objects() {
        return RENDERED.computeIfAbsent(this, Installation::render);
    }

    List<JsonNode> objects(String kind) {
        return objects().stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    private List<JsonNode> render() {
        var template = new Helm(House.CHART)
                .template()
                .withName(NAME)
                .withNamespace(NAMESPACE)
                .withKubeVersion(kubernetes)
                .withValuesFile(House.CHART.resolve(overlay));
        for (var setting : settings.entrySet()) {
            template = template.set(setting.getKey(), setting.getValue());
        }
        var objects = new ArrayList<JsonNode>();
        try (var documents = House.YAML.readerFor(JsonNode.class).<JsonNode>readValues(template.call())) {
            documents.forEachRemaining(objects::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        objects.removeIf(JsonNode::isNull);
        return List.copyOf(objects);
    }
}
