package dev.vestnik.ingest.page;

import dev.vestnik.ingest.page.body.BodyText;
import dev.vestnik.ingest.page.fact.Facts;
import java.util.List;

/**
 * What a page says, before it has an identity.
 *
 * @param method names the way it was read
 * @param addresses those that the page calls its own, the most reliable first
 */
record PageContent(String method, Facts facts, BodyText body, List<String> addresses) {}
