/** The Kafka Connect worker of one machine and the connector it runs. */
@NullMarked
package dev.vestnik.local.connect;

import org.jspecify.annotations.NullMarked;
