package dev.vestnik.ingest.desk;

import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import java.util.ArrayList;
import java.util.List;

/** Which addresses mean the article of a fetched page: what the page says, where it was found, and what was asked for. */
public final class PageAddresses {

    private PageAddresses() {}

    /**
     * The one to be believed first first; at least one. A permanent redirect says that the address asked for means the same.
     * A temporary one does not: behind it may stand another article tomorrow, so the page's own word outdoes it.
     */
    static List<CanonicalAddress> of(WebAddress link, Fetched page, List<String> declared) {
        var asked = CanonicalAddress.of(link);
        var found = found(link, page);
        var moved = page.movedTo() != null;
        var here = moved || !found.isSameSite(asked) ? found : asked;
        var addresses = new ArrayList<CanonicalAddress>();
        declared.stream()
                .flatMap(address -> CanonicalAddress.of(address).stream())
                .filter(here::believes)
                .forEach(addresses::add);
        if (moved || found.equals(asked) || addresses.isEmpty()) {
            addresses.add(here);
        }
        if (moved) {
            addresses.add(asked);
        }
        return addresses.stream().distinct().toList();
    }

    public static CanonicalAddress found(WebAddress link, Fetched page) {
        return CanonicalAddress.of(page.address().toString()).orElseGet(() -> CanonicalAddress.of(link));
    }
}
