package dev.vestnik.enrich.stream;

import io.micrometer.core.instrument.Counter;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record on its way out, and what counts it once it is committed. */
public record Outgoing(ProducerRecord<byte[], byte[]> record, Counter counter) {}
