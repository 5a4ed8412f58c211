package dev.vestnik.store.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.OnRealPlatform;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class ListenersIT {

    @Inject
    PublicTopic topic;

    @Inject
    Tellings tellings;

    @Inject
    CatchUp catchUp;

    @Inject
    LiveConfig config;

    @Test
    void whoComesBeforeTheTopicIsReadBeginsAtItsEnd() {
        var tail = new Tail(topic, tellings); // not started
        var listeners = new Listeners(topic, tail, catchUp, config, new SimpleMeterRegistry());

        assertThat(tail.place()).isEmpty();
        assertThat(listeners.place()).isEqualTo(topic.end());
    }
}
