package dev.vestnik.store.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.match.Sought;
import dev.vestnik.store.search.query.Expression;
import dev.vestnik.store.withdrawal.Cover;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final UUID ID = UUID.fromString("37c2dcc6-d1e5-55a7-a280-ff9431928fec");

    private static final Sought ARAL = Sought.of(Optional.of(new Expression.Source("aral-vesti")));

    private static final Analysis NO_ARTICLE = new Analysis(() -> {
        throw new IllegalArgumentException("This is no article");
    });

    private final Written line = new Written();
    private final Subscription reader = new Subscription(new Listener(Optional.empty(), "KZ"), line);

    @Test
    void whatWasHeardIsNotToldAgain() {
        reader.moveTo(Position.of(5, 2));

        reader.tell(telling(0, 4, Position.of(5, 0)));
        reader.tell(telling(1, 1, Position.of(5, 2)));
        reader.tell(telling(1, 2, Position.of(5, 3)));

        assertThat(line.text).containsExactly("event: article\ndata: {\"n\":  2}\nid: " + Position.of(5, 3) + "\n\n");
    }

    @Test
    void whoIsFurtherThanTheTailKeepsHisPlaceUntilItComesThere() {
        reader.moveTo(Position.of(5, 9));

        reader.tell(telling(0, 5, Position.of(6, 3)));
        reader.tell(telling(1, 8, Position.of(6, 9)));
        reader.tell(telling(1, 9, Position.of(6, 10)));

        assertThat(line.text).hasSize(2);
        assertThat(line.text.getFirst()).endsWith("id: " + Position.of(6, 9) + "\n\n");
        assertThat(line.text.getLast()).endsWith("id: " + Position.of(6, 10) + "\n\n");
    }

    @Test
    void hasReachedAPlaceOnlyOnceEveryPartitionHas() {
        reader.moveTo(Position.of(5, 9));

        assertThat(reader.hasReached(Position.of(5, 9))).isTrue();
        assertThat(reader.hasReached(Position.of(6, 9))).isFalse();
    }

    @Test
    void everybodyHearsOfAWithdrawalWithItsReason() {
        var other = new Subscription(new Listener(Optional.of(ARAL), ""), line);

        other.tell(new Telling(
                new News.Withdrawn(0, 3, ID, Optional.of("kill"), Optional.of("Назван ребёнок"), Optional.of("7")),
                new Cover.Everywhere(7),
                NO_ARTICLE,
                Position.of(4)));

        assertThat(line.text)
                .containsExactly("event: withdrawn\ndata: {\"id\":\"" + ID
                        + "\",\"kind\":\"kill\",\"reason\":\"Назван ребёнок\",\"sequence\":\"7\"}\nid: "
                        + Position.of(4)
                        + "\n\n");
    }

    @Test
    void whatIsWithheldFromACountryIsAWithdrawalThere() {
        var elsewhere = new Written();
        var telling = new Telling(told(0, 3), new Cover.In(List.of("KZ", "UZ")), NO_ARTICLE, Position.of(4));

        reader.tell(telling);
        new Subscription(new Listener(Optional.empty(), "KG"), elsewhere).tell(telling);

        assertThat(line.text)
                .containsExactly("event: withdrawn\ndata: {\"id\":\"" + ID
                        + "\",\"kind\":\"legal\",\"withheldIn\":[\"KZ\",\"UZ\"]}\nid: " + Position.of(4) + "\n\n");
        assertThat(elsewhere.text).singleElement().asString().startsWith("event: article\n");
    }

    @Test
    void anArticleThatStandsThereFromBeforeItsEndIsNotTold() {
        reader.tell(new Telling(told(0, 3), new Cover.Everywhere(7), NO_ARTICLE, Position.of(4)));

        assertThat(line.text).isEmpty();
    }

    @Test
    void whatIsNoArticleIsNothingThatAnybodySeeks() {
        new Subscription(new Listener(Optional.of(ARAL), ""), line).tell(telling(0, 3, Position.of(4)));

        assertThat(line.text).isEmpty();
    }

    @Test
    void aFailureEndsTheLineOfHimWhoHasItAlone() {
        line.isBroken = true;

        reader.tell(telling(0, 3, Position.of(4)));

        assertThat(line.isCut()).isTrue();
    }

    private static Telling telling(int partition, long offset, Position behind) {
        return new Telling(told(partition, offset), new Cover.None(), NO_ARTICLE, behind);
    }

    private static News.Told told(int partition, long offset) {
        return new News.Told(partition, offset, ID, 1, ("{\"n\":\r\n" + offset + "}").getBytes(UTF_8));
    }

    /** Keeps what is sent. */
    private static final class Written implements Line {

        private final List<String> text = new ArrayList<>();
        private boolean isEnded;
        private boolean isBroken;

        @Override
        public void send(Buffer next) {
            if (isBroken) {
                throw new IllegalStateException("a bug");
            }
            text.add(next.toString(UTF_8));
        }

        @Override
        public void awaitRoom(Duration patience) {}

        @Override
        public boolean isCut() {
            return isEnded;
        }

        @Override
        public void end() {
            isEnded = true;
        }
    }
}
