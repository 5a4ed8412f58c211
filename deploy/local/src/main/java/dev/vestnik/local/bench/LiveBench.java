package dev.vestnik.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.local.House;
import dev.vestnik.local.Ports;
import dev.vestnik.local.Programs;
import dev.vestnik.local.ScratchFolder;
import dev.vestnik.local.broker.Arrivals;
import dev.vestnik.local.broker.Topics;
import dev.vestnik.local.process.Child;
import dev.vestnik.local.process.Program;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How long after it was sent to the public topic an article has come to all of many live listeners of one store, beside a bare
 * consumer of the topic. The listeners read in this process, on the same cores.
 */
public final class LiveBench {

    private static final int LISTENERS = 1_000;
    private static final int ARTICLES = 100;
    private static final String TOPIC = "news.articles.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Programs programs;
    private final ObjectNode sample;

    private LiveBench(Programs programs) throws IOException {
        this.programs = programs;
        this.sample = (ObjectNode) JSON.readTree(programs.house()
                .root()
                .resolve("contracts/samples/" + TOPIC + "/understood-anew.json")
                .toFile());
    }

    /** Starts broker, database and store, in a temporary folder and on free ports; prints the table. */
    public static void main(String[] args) throws Exception {
        try (var folder = ScratchFolder.create("vestnik-bench")) {
            run(new Programs(House.find(), folder.path(), Ports.free()));
        }
    }

    private static void run(Programs programs) throws Exception {
        Deque<Child> children = new ArrayDeque<>();
        try {
            children.push(start(programs, programs.broker()));
            children.push(start(programs, programs.database()));
            Topics.read(programs.house().topics()).createMissing(programs.bootstrapServers(), 4);
            children.push(start(programs, programs.store()));
            new LiveBench(programs).run();
        } finally {
            children.forEach(child -> child.stop(Duration.ofSeconds(5)));
        }
    }

    private static Child start(Programs programs, Program program) {
        var child = Child.start(program, programs.data().resolve("log"));
        child.awaitReady(PATIENCE);
        System.err.println(program.name() + " is ready");
        return child;
    }

    private void run() throws IOException {
        var table = new Table("figure", "bare consumer", LISTENERS + " listeners", "listeners : bare");
        try (var bare = new Arrivals(programs.bootstrapServers(), TOPIC);
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", programs.bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            measure("everything", all(""), bare, producer, 2, table);
            measure("everything", all(""), bare, producer, 10, table);
            measure("queries", queries(), bare, producer, 10, table);
        }
        System.out.print(table);
    }

    private static List<String> all(String query) {
        return IntStream.range(0, LISTENERS).mapToObj(i -> query).toList();
    }

    /** A thousand different ones; the sample's articles match every second. */
    private static List<String> queries() {
        return IntStream.range(0, LISTENERS)
                .mapToObj(i -> "?q=lang:" + (i % 2 == 0 ? "ru" : "kk") + "%20-absent" + i)
                .toList();
    }

    private void measure(
            String what,
            List<String> queries,
            Arrivals bare,
            KafkaProducer<String, byte[]> producer,
            int perSecond,
            Table table)
            throws IOException {
        var ears = new ArrayList<Ear>();
        var heardBare = new Hearing(1);
        bare.tell(record -> heardBare.heard(record.key()));
        try {
            for (var query : queries) {
                ears.add(Ear.open(programs.ports().store(), "/articles.events" + query));
            }
            warmUp(ears, producer);
            var matching =
                    queries.stream().filter(query -> !query.contains("kk")).count();
            var heard = new Hearing((int) matching);
            ears.forEach(ear -> ear.tell(heard::heard));
            send(producer, List.of(heardBare, heard), perSecond);
            var series = "%s, %d/s: ms until ".formatted(what, perSecond);
            table.compare(series + "half have an article, p50", heardBare.half(.5), heard.half(.5));
            table.compare(series + "all have it, p50", heardBare.all(.5), heard.all(.5));
            table.compare(series + "all have it, p99", heardBare.all(.99), heard.all(.99));
            table.compare(series + "all have it, slowest", heardBare.all(1), heard.all(1));
        } finally {
            ears.forEach(Ear::close);
        }
    }

    private void warmUp(List<Ear> ears, KafkaProducer<String, byte[]> producer) {
        var warm = new Hearing(1);
        ears.forEach(ear -> ear.tell(warm::heard));
        send(producer, List.of(warm), 10);
    }

    private void send(KafkaProducer<String, byte[]> producer, List<Hearing> hearings, int perSecond) {
        var started = System.nanoTime();
        for (var number = 0; number < ARTICLES; number++) {
            LockSupport.parkNanos(started + number * 1_000_000_000L / perSecond - System.nanoTime());
            var id = UUID.randomUUID().toString();
            var value = sample.put("id", id)
                    .put("headline", "Статья " + number)
                    .toString()
                    .getBytes(UTF_8);
            hearings.forEach(hearing -> hearing.sent(id));
            var record = new ProducerRecord<>(TOPIC, id, value);
            record.headers().add("ce_id", (id + "/1/2026.11-1").getBytes(UTF_8));
            put(producer, record);
        }
        hearings.forEach(Hearing::awaitAll);
    }

    /** Returns when the broker has it. */
    private static void put(KafkaProducer<String, byte[]> producer, ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
