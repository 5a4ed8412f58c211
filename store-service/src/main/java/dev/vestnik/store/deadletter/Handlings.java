package dev.vestnik.store.deadletter;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/** What was done with dead letters. */
@Repository
interface Handlings {

    StatelessSession session();

    @Query("where place in :places")
    List<Handling> of(Collection<Place> places);

    /**
     * Notes what is done, and waits for whoever is doing something with the same letter.
     *
     * @return false where something was done with it already
     */
    default boolean add(Handling handling) {
        return session()
                        .createNativeMutationQuery(
                                "insert into dead_letter_handling (letter_topic, letter_partition,"
                                        + " letter_offset, written_at, action, handled_by, handled_at) values"
                                        + " (:topic, :partition, :offset, :writtenAt, :action, :by, :at) on conflict do nothing")
                        .setParameter("topic", handling.place.topic())
                        .setParameter("partition", handling.place.partition())
                        .setParameter("offset", handling.place.offset())
                        .setParameter("writtenAt", handling.place.writtenAt())
                        .setParameter("action", handling.action)
                        .setParameter("by", handling.by)
                        .setParameter("at", handling.at)
                        .executeUpdate()
                == 1;
    }
}
