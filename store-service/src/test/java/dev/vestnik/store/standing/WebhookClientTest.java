package dev.vestnik.store.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.standing.Mailbox.Letter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookClientTest {

    private final WebhookConfig config = new Patience(Duration.ofMillis(500), List.of("localhost"));
    private final WebhookClient client = new WebhookClient(new Destinations(config), config, Clock.systemUTC());

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    @Test
    void anAnswerThatDoesNotEndIsRefusedAndItsLineIsCut() throws Exception {
        try (var hook = new DrippingHook()) {
            var answer = client.post(letter(hook.address()));

            assertThat(answer).isEqualTo(new Answer.Refused("Its answer did not end in time"));
            assertThat(hook.isCutWithin(10)).isTrue();
        }
    }

    @Test
    void anAddressThatIsNoneIsARefusalThatDoesNotRepeatIt() {
        var answer = client.post(letter("http://localhost:65536/secret"));

        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.why())
                .isNotBlank()
                .doesNotContain("secret"));
    }

    private static Letter letter(String address) {
        return new Letter(UUID.randomUUID(), new Webhook(address, Webhook.newSecret()), "{}", 1);
    }
}
