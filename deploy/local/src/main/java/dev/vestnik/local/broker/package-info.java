/** The Kafka brokers of one machine and the topics on them. */
@NullMarked
package dev.vestnik.local.broker;

import org.jspecify.annotations.NullMarked;
