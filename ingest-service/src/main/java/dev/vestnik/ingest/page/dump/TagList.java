package dev.vestnik.ingest.page.dump;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The tags of the article: in one line, or each in a line of its own below their label. */
final class TagList {

    private static final Pattern LIST = Pattern.compile("\\s*[,;#•|]\\s*");

    private final Dump dump;
    private final Set<String> names = new LinkedHashSet<>();

    TagList(Dump dump) {
        this.dump = dump;
    }

    void read(int i) {
        var text = dump.line(i).text();
        var labelled = Phrases.TAGS.matcher(text);
        var list = labelled.matches() ? labelled.group(1) : text;
        if (list.isBlank() && i + 1 < dump.size()) {
            for (var next = i + 1; next < dump.size() && dump.line(next).is(Shape.SHORT); next++) {
                names.add(dump.line(next).text());
            }
            return;
        }
        var separated = text.startsWith("#") ? list.replace("#", ",") : list;
        Arrays.stream(LIST.split(separated, -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(names::add);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
