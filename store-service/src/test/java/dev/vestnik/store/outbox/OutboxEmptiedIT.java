package dev.vestnik.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.OnRealPlatform;
import dev.vestnik.store.article.PublicArticle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@OnRealPlatform
class OutboxEmptiedIT {

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Test
    void anAnnouncementStandsInTheTableOnlyUntilItIsEmptied() throws Exception {
        var article = new PublicArticle(
                UUID.randomUUID(),
                1,
                "2026.11-1",
                "1/2026.11-1",
                "2026-03-02T09:00:00.000Z",
                "{}",
                true,
                Optional.empty());
        QuarkusTransaction.requiringNew().run(() -> outbox.announce(List.of(article)));
        assertThat(rows()).isPositive();

        outbox.empty();

        assertThat(rows()).isZero();
    }

    private long rows() throws Exception {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var answer = query.executeQuery("select count(*) from outbox")) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
