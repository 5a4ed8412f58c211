package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.local.CommittedRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic, as a consumer sees that reads only what is committed. */
record Topic(String name, String bootstrapServers) {

    /** Every record that came to the topic so far; of one partition in order. */
    List<ConsumerRecord<String, byte[]>> read() {
        return CommittedRecords.seen(bootstrapServers, name);
    }

    /** The keys of all records, repeated ones repeated. */
    List<String> keys() {
        return read().stream().map(ConsumerRecord::key).toList();
    }

    /** Writes one record and waits until the broker has it. */
    void write(String key, String value, Map<String, String> headers) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(name, key, value.getBytes(UTF_8));
            headers.forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
            producer.send(record).get();
        }
    }

    /** Writes records without headers, each value under the key at the same place, and waits until the broker has all. */
    void writeAll(List<String> keys, List<String> values) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var i = 0; i < keys.size(); i++) {
                sent.add(producer.send(
                        new ProducerRecord<>(name, keys.get(i), values.get(i).getBytes(UTF_8))));
            }
            for (var one : sent) {
                one.get();
            }
        }
    }

    /** The text of a record's header; empty if it has none. */
    static String header(ConsumerRecord<?, ?> record, String name) {
        return StreamSupport.stream(record.headers().headers(name).spliterator(), false)
                .map(header -> new String(header.value(), UTF_8))
                .findFirst()
                .orElse("");
    }
}
