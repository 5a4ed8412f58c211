package dev.vestnik.ingest.page;

import dev.vestnik.ingest.page.body.BodyText;
import dev.vestnik.ingest.page.fact.Facts;

/** What a page says, before it has an identity; the method names the way it was read. */
record PageContent(String method, Facts facts, BodyText body) {}
