package dev.vestnik.local.newsroom;

import java.net.URI;
import java.time.ZoneId;

/**
 * An outlet of an open newsroom, with what a reader needs to follow it.
 *
 * @param feed its first feed; pages and other feeds lie beside it
 * @param language of the site, BCP 47; single articles may be in another
 * @param zone in which the site states its times
 */
public record Outlet(String id, String name, URI feed, String language, ZoneId zone) {}
