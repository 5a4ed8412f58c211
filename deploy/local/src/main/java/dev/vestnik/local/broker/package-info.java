/** The Kafka broker of one machine and the topics on it. */
@NullMarked
package dev.vestnik.local.broker;

import org.jspecify.annotations.NullMarked;
