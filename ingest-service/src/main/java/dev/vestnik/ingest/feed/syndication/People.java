package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.xml.XmlElement;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who wrote it: Atom's persons, and RSS's mail addresses with a name beside them. */
final class People {

    private static final Pattern MAIL =
            Pattern.compile("[<(\\[]?(?:mailto:)?[^\\s<>()@\\[\\]]{1,64}@[^\\s<>()\\[\\]]{1,200}[>)\\]]?");
    private static final Pattern BRACKETS = Pattern.compile("^[\\s(<\\[,-]+|[\\s)>\\],-]+$");

    private People() {}

    /** In the order of the document; of the ways to say it, the first that is used. */
    static List<String> of(XmlElement element) {
        var values = new Values(element);
        return Stream.of(
                        "dc:creator",
                        "author",
                        "atom:author",
                        "dc:author",
                        "dcterms:creator",
                        "itunes:author",
                        "creator")
                .map(name -> values.all(People::name, name).distinct().toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static @Nullable String name(XmlElement person) {
        if (person.children().findAny().isEmpty()) {
            var line = Contents.line(person);
            return line == null ? null : withoutMail(line);
        }
        var values = new Values(person);
        var name = values.first(Contents::line, "atom:name", "name", "foaf:name");
        return name != null ? name : values.first(Contents::line, "atom:email", "email");
    }

    private static String withoutMail(String line) {
        var rest =
                BRACKETS.matcher(MAIL.matcher(line).replaceFirst(" ").strip()).replaceAll("");
        return rest.isBlank() ? line : Objects.requireNonNullElse(Html.line(rest), line);
    }
}
