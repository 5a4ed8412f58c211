package dev.vestnik.ingest.page;

import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.Sha256;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what the page is known: its canonical address, the one asked for, its host; without an address, its bytes. */
record Identity(String uri, String requestedUri, @Nullable String host) {

    /** The page's own word for its address, if it has one, counts where it is believable. */
    static Identity of(Capture capture, @Nullable String declared) {
        return Optional.ofNullable(capture.address())
                .flatMap(WebAddress::parse)
                .map(requested -> of(requested, declared))
                .orElseGet(() -> ofBytes(capture.content()));
    }

    private static Identity of(WebAddress requested, @Nullable String declared) {
        var folded = CanonicalAddress.of(requested);
        var canonical = declared == null ? folded : folded.unlessThePageSays(declared);
        return new Identity(canonical.toString(), requested.toString(), canonical.host());
    }

    private static Identity ofBytes(byte[] content) {
        var uri = "urn:vestnik:capture:" + Sha256.hex(content);
        return new Identity(uri, uri, null);
    }
}
