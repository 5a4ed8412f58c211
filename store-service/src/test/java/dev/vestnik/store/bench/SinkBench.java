package dev.vestnik.store.bench;

import dev.vestnik.local.Programs;
import dev.vestnik.local.process.Child;
import java.io.IOException;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How fast one replica of the store takes enriched articles from their topic, beside a stock sink of the same articles and beside
 * binary COPY of the very rows that the store wrote. One after the other: none runs while another is timed.
 */
final class SinkBench {

    private static final String TOPIC = "news.articles.enriched.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Programs programs;
    private final Connection database;

    SinkBench(Programs programs, Connection database) {
        this.programs = programs;
        this.database = database;
    }

    /**
     * Articles a second.
     *
     * @param stock of a stock sink, one row each
     * @param store of the store, outbox included
     * @param copy of the same rows of all its tables into the same tables with their indices
     */
    record Rates(double stock, double store, double copy) {}

    /** The articles stand in the store's database afterwards. */
    Rates run(Library library, int articles)
            throws SQLException, IOException, URISyntaxException, ExecutionException, InterruptedException {
        produce(library, articles);
        var stock = new StockSink(programs, database).rate(articles);
        checkpoint();
        var store = store(articles);
        return new Rates(stock, store, articles / new BinaryCopy(database).seconds());
    }

    private double store(int articles) throws SQLException {
        var store = Child.start(programs.store(), programs.data().resolve("log"));
        try {
            store.awaitReady(PATIENCE);
            return new Stopwatch(database, "article").rate(articles);
        } finally {
            store.stop(PATIENCE);
        }
    }

    /** So that nobody pays for what another wrote. */
    private void checkpoint() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** Before anybody reads, so that nobody ever waits for them. */
    private void produce(Library library, int articles) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                programs.bootstrapServers(),
                "compression.type",
                "zstd",
                "linger.ms",
                50,
                // Of several at once, a partition just made may take a later one first, and then no other.
                "max.in.flight.requests.per.connection",
                1);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var number = 0; number < articles; number++) {
                var article = library.article(number);
                sent.add(producer.send(new ProducerRecord<>(TOPIC, article.id().toString(), article.value())));
            }
            for (var each : sent) {
                each.get();
            }
        }
    }
}
