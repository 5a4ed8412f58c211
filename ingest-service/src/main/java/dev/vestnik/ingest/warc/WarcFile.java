package dev.vestnik.ingest.warc;

import dev.vestnik.ingest.warc.Finding.Damage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;

/** Reads a WARC file, compressed or not, from front to end. What is broken is named, and reading goes on behind it. */
public final class WarcFile {

    private final Path path;
    private final RecordReader records;
    private final Consumer<Finding> findings;
    private long lastDamage = -1;

    private WarcFile(Path path, Wanted wanted, Consumer<Finding> findings) {
        this.path = path;
        this.records = new RecordReader(wanted);
        this.findings = findings;
    }

    /**
     * Hands on what stands in the file, in its order; the same findings for the same bytes.
     *
     * @throws IOException if the file can't be opened
     */
    public static void read(Path path, Wanted wanted, Consumer<Finding> findings) throws IOException {
        var fault = FileStart.fault(path);
        if (fault != null) {
            findings.accept(new Damage(0, fault));
            return;
        }
        var file = new WarcFile(path, wanted, findings);
        for (var next = OptionalLong.of(0); next.isPresent(); ) {
            next = file.readFrom(next.getAsLong());
        }
    }

    /** Returns where reading goes on behind broken bytes, if it does. */
    private OptionalLong readFrom(long start) throws IOException {
        var last = start;
        try (var channel = FileChannel.open(path).position(start);
                var reader = new WarcReader(channel)) {
            for (var finding = next(reader); finding != null; finding = next(reader)) {
                if (finding instanceof Damage damage) {
                    tell(damage);
                    // A record that claims a wrong length may have swallowed others: the search begins inside it.
                    return RecordStarts.behind(path, last);
                }
                findings.accept(finding);
                last = Math.max(last, finding.offset());
            }
            return OptionalLong.empty();
        }
    }

    /** Once: the search for what stands behind may come past it again. */
    private void tell(Damage damage) {
        if (damage.offset() > lastDamage) {
            findings.accept(damage);
            lastDamage = damage.offset();
        }
    }

    private @Nullable Finding next(WarcReader reader) {
        try {
            var record = reader.next();
            return record.isEmpty() ? null : records.read(record.get(), reader.position());
        } catch (IOException | RuntimeException e) { // the edge of a record: whatever stands there, others stand behind
            return new Damage(reader.position(), e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
