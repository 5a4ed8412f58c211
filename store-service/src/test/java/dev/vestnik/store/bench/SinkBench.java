package dev.vestnik.store.bench;

import dev.vestnik.local.Programs;
import dev.vestnik.local.process.Child;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How fast one replica of the store takes enriched articles from their topic, beside binary COPY of the very rows that it wrote. */
final class SinkBench {

    private static final String TOPIC = "news.articles.enriched.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** The first of them warm the store up. */
    private static final int WARM_UP = 4_000;

    private final Programs programs;
    private final Connection database;

    SinkBench(Programs programs, Connection database) {
        this.programs = programs;
        this.database = database;
    }

    /**
     * Articles a second.
     *
     * @param sink of the store, outbox included
     * @param copy of the same rows of all its tables into the same tables with their indices
     */
    record Rates(double sink, double copy) {}

    /** The articles stand in the database afterwards, and the store runs. */
    Rates run(int articles, Child store) throws SQLException {
        store.awaitReady(PATIENCE);
        var before = await(Math.min(WARM_UP, articles / 2));
        var start = System.nanoTime();
        await(articles);
        var sink = (articles - before) / seconds(start);
        return new Rates(sink, articles / new BinaryCopy(database).seconds());
    }

    /** Before the store starts, so that it never waits for them. */
    void produce(Library library, int articles) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", programs.bootstrapServers(), "compression.type", "zstd", "linger.ms", 50);
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

    private long await(long articles) throws SQLException {
        long stored = 0;
        while (stored < articles) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            try (var statement = database.createStatement();
                    var count = statement.executeQuery("select count(*) from article")) {
                count.next();
                stored = count.getLong(1);
            }
        }
        return stored;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
