package dev.vestnik.store.live;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads the public topic from a place on, committed records only, without any group. For one thread. */
final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final Position start;
    private int partitions;

    TopicReader(KafkaConsumer<String, byte[]> consumer, Position start) {
        this.consumer = consumer;
        this.start = start;
        assignNew();
    }

    /** What came next, in the order of each partition; waits so long for the first of it. */
    List<News> read(Duration wait) {
        assignNew();
        return StreamSupport.stream(consumer.poll(wait).spliterator(), false)
                .flatMap(record -> News.read(record).stream())
                .toList();
    }

    /** Where it stands: behind all that was read, and behind what is not for readers. */
    Position position() {
        return Position.of(IntStream.range(0, partitions)
                .mapToLong(partition -> consumer.position(new TopicPartition(PublicTopic.NAME, partition)))
                .toArray());
    }

    /** Has a thread that reads stop with an exception. For any thread. */
    void wakeUp() {
        consumer.wakeup();
    }

    /** A topic may get more partitions; the client asks now and then, and answers from what it knows. */
    private void assignNew() {
        var known = consumer.partitionsFor(PublicTopic.NAME).size();
        if (known > partitions) {
            var all = topicPartitions(0, known);
            consumer.assign(all);
            topicPartitions(partitions, known).forEach(added -> consumer.seek(added, start.next(added.partition())));
            partitions = known;
        }
    }

    private static Collection<TopicPartition> topicPartitions(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(partition -> new TopicPartition(PublicTopic.NAME, partition))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
