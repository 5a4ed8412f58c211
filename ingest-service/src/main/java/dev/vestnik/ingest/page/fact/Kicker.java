package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.page.fact.ClassNames.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The line over a headline that says where or what it is about: inside the same heading, and no part of the headline. */
final class Kicker {

    private static final Pattern SEPARATOR = Pattern.compile("^[\\s\\p{Pd}:|/·•]+");

    private Kicker() {}

    /** The heading's text without what its class names call a kicker; all of it where that is all. */
    static String removedFrom(Element heading) {
        if (in(heading).isEmpty()) {
            return heading.text();
        }
        var rest = heading.clone();
        in(rest).forEach(Element::remove);
        return rest.hasText() ? SEPARATOR.matcher(rest.text()).replaceFirst("") : heading.text();
    }

    private static List<Element> in(Element heading) {
        var names = new ClassNames();
        return heading.select("[class]").stream()
                .filter(inner ->
                        !inner.equals(heading) && names.roles(inner.className()).contains(Role.KICKER))
                .toList();
    }
}
