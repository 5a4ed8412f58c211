package dev.vestnik.ingest.fetch;

import java.util.regex.Pattern;

/**
 * Who we say we are.
 *
 * @param token the name by which a robots.txt may speak of us
 * @param header the value of {@code User-Agent}
 */
record UserAgent(String token, String header) {

    private static final Pattern PRODUCT = Pattern.compile("([A-Za-z_-]+)/[A-Za-z0-9._-]+");
    private static final Pattern CONTACT = Pattern.compile("https?://\\S+|(mailto:)?[^\\s@()]+@[^\\s@()]+");

    /** Throws for what no server could read. */
    static UserAgent of(FetchConfig config) {
        var product = PRODUCT.matcher(config.agent());
        if (!product.matches()) {
            throw new IllegalArgumentException(
                    "vestnik.fetch.agent must be a product and its version such as VestnikBot/0.1, not '"
                            + config.agent() + "'");
        }
        var contact = config.contact().map(UserAgent::contact).orElse("no contact configured");
        return new UserAgent(product.group(1), config.agent() + " (" + contact + ")");
    }

    private static String contact(String contact) {
        if (!CONTACT.matcher(contact).matches()) {
            throw new IllegalArgumentException(
                    "vestnik.fetch.contact must be a web or mail address, not '" + contact + "'");
        }
        return "+" + contact;
    }
}
