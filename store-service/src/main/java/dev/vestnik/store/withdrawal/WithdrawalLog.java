package dev.vestnik.store.withdrawal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.store.moment.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Every withdrawal and restoration in the order in which they were decided, each chained to the one before it. */
@ApplicationScoped
public class WithdrawalLog {

    private final LogEntries entries;
    private final ObjectMapper json;
    private final Clock clock;

    WithdrawalLog(LogEntries entries, ObjectMapper json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /** Lets one decision at a time through, on all replicas together, until the transaction ends. */
    public void lock() {
        entries.lock();
    }

    /** Writes the next entry. Needs a transaction, and {@link #lock} before it. */
    public Entry append(UUID article, Statement statement) {
        var last = entries.last();
        var said = json.createObjectNode();
        said.put("sequence", last.map(entry -> entry.sequence).orElse(0L) + 1);
        said.put("previousHash", last.map(entry -> entry.hash).orElse(Entry.NOTHING));
        said.put("id", article.toString());
        said.put("recordedAt", Moment.text(clock.instant()));
        statement.tell(said);
        var entry = Entry.seal(said);
        entries.add(LogEntry.of(entry));
        return entry;
    }

    /** An entry that stands there. */
    public Entry entry(long sequence) {
        return entries.find(sequence)
                .map(this::read)
                .orElseThrow(() -> new IllegalStateException("The log has lost entry " + sequence));
    }

    /** So many entries behind a number, in their order. */
    @Transactional
    List<Entry> after(long sequence, int atMost) {
        return entries.after(sequence, atMost).stream().map(this::read).toList();
    }

    private Entry read(LogEntry row) {
        try {
            return Entry.of(json.readTree(row.entry));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Entry " + row.sequence + " of the log is no JSON", e);
        }
    }
}
