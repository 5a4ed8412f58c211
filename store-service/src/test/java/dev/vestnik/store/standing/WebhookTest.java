package dev.vestnik.store.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    @Test
    void aMessageIsSignedAsStandardWebhooksAre() {
        var webhook = new Webhook("https://hooks.example/", "whsec_QUJDREVGR0hJSktMTU5PUFFSU1RVVldY");

        // printf '%s' 'm1.1700000000.{"a":1}' | openssl dgst -sha256 -hmac ABCDEFGHIJKLMNOPQRSTUVWX -binary | base64
        assertThat(webhook.signature("m1", 1_700_000_000, "{\"a\":1}"))
                .isEqualTo("v1,aqGHyS2DTPIKIWhu9HJx0waoZ8lnBjnwToqZNkwsvIg=");
    }

    @Test
    void aSecretOfOursIsOneAndStandsInNoLog() {
        var secret = Webhook.newSecret();

        assertThat(Webhook.isSecret(secret)).isTrue();
        assertThat(secret).isNotEqualTo(Webhook.newSecret());
        assertThat(new Webhook("https://hooks.example/services/T0KEN?key=word", secret))
                .hasToString("hooks.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_QUJD", "whsec_%%%", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldY"})
    void whatIsTooShortOrNoBase64IsNoSecret(String text) {
        assertThat(Webhook.isSecret(text)).isFalse();
    }
}
