package dev.vestnik.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.local.House;
import dev.vestnik.local.Ports;
import dev.vestnik.local.Programs;
import dev.vestnik.local.ScratchFolder;
import dev.vestnik.local.Vestnik;
import dev.vestnik.local.broker.Arrivals;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * From {@code POST /captures} to the public topic, beside the same bytes through a bare producer and consumer.
 *
 * <p>Latency is taken at half the throughput: at its limit a system only shows its queues.
 */
public final class FlowBench {

    private static final int WARM_UP = 2_000;
    private static final int ARTICLES = 5_000;
    private static final String SCRATCH = "bench.scratch";
    private static final ObjectMapper JSON = new ObjectMapper();

    private FlowBench() {}

    /** Starts a system of its own, in a temporary folder and on free ports; prints the table. */
    public static void main(String[] args) throws Exception {
        try (var folder = ScratchFolder.create("vestnik-bench")) {
            run(new Programs(House.find(), folder.path(), Ports.free()));
        }
    }

    private static void run(Programs programs) throws Exception {
        try (var vestnik = new Vestnik(programs, part -> System.err.println(part + " is ready"))) {
            vestnik.start();
            createScratchTopic(programs.bootstrapServers());
            try (var producer = producer(programs.bootstrapServers());
                    var bareEnd = new Arrivals(programs.bootstrapServers(), SCRATCH);
                    var flowEnd = new Arrivals(programs.bootstrapServers(), "news.articles.v1")) {
                var captures = Programs.address(programs.ports().ingest()).resolve("/captures");
                var pusher = programs.tokens().authorization("contributor");
                var http = HttpClient.newHttpClient();
                System.out.print(compare(
                        new Route(article -> produce(producer, article), bareEnd),
                        new Route(article -> push(http, captures, pusher, article), flowEnd)));
            }
        }
    }

    private static Table compare(Route bare, Route flow) {
        bare.travel("bare-warm-up", WARM_UP, Route.NO_LIMIT);
        flow.travel("flow-warm-up", WARM_UP, Route.NO_LIMIT);
        var bareLoad = bare.travel("bare-load", ARTICLES, Route.NO_LIMIT);
        var flowLoad = flow.travel("flow-load", ARTICLES, Route.NO_LIMIT);
        var half = flowLoad.articlesPerSecond() / 2;
        var bareHalf = bare.travel("bare-half", ARTICLES, half);
        var flowHalf = flow.travel("flow-half", ARTICLES, half);

        var table = new Table("figure", "bare producer and consumer", "flow", "flow : bare");
        table.compare(
                "articles/s, " + Route.AT_ONCE + " at once",
                bareLoad.articlesPerSecond(),
                flowLoad.articlesPerSecond());
        table.compare("p50 ms at %.0f articles/s".formatted(half), bareHalf.latency(.5), flowHalf.latency(.5));
        table.compare("p99 ms at %.0f articles/s".formatted(half), bareHalf.latency(.99), flowHalf.latency(.99));
        return table;
    }

    private static String produce(Producer<String, byte[]> producer, SyntheticArticle article) {
        try {
            producer.send(new ProducerRecord<>(
                            SCRATCH, article.address(), article.push().getBytes(UTF_8)))
                    .get();
            return article.address();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String push(HttpClient http, URI captures, String authorization, SyntheticArticle article) {
        var request = HttpRequest.newBuilder(captures)
                .header("authorization", authorization)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(article.push()))
                .build();
        try {
            return JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body())
                    .required("id")
                    .asText();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Producer<String, byte[]> producer(String bootstrapServers) {
        // As ingest produces: acks=all and idempotence are the client's own defaults.
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "compression.type", "zstd"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static void createScratchTopic(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(SCRATCH, 4, (short) 1)))
                    .all()
                    .get();
        }
    }
}
