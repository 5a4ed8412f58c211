package dev.vestnik.ingest.page.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the authors among what can be seen: elements made for them round the headline, or lines that begin with "By" or «Автор:». */
final class VisibleNames {

    private static final int BELOW = 25;
    private static final int ABOVE = 8;
    private static final int LABEL = 120;

    /** A byline in the middle of a line of labels: 21 November 2026 by Anna Petrova. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?u)(?:^|[\\s|•·/,–—-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Аа]втор(?:ы)?:?|[Тт]екст:|[Мм]уаллиф:?|[Mm]uallif:?|[Яя]зган:)\\s+((?:\\p{Lu}[\\p{L}.'’ʻʼ-]+|\\p{Lu}\\.)(?:\\s+(?:(?:van|von|de|der|den|la|le|bin|al)\\s+)*(?!\\p{L}+\\s*:)\\p{Lu}[\\p{L}.'’ʻʼ-]*){1,3})");

    private final Lines lines;
    private final int headline;
    private final SiteName site;

    VisibleNames(Lines lines, Headline headline, SiteName site) {
        this.lines = lines;
        this.headline = headline.line();
        this.site = site;
    }

    List<String> find() {
        var marked = marked(headline - ABOVE, headline + BELOW);
        if (!marked.isEmpty()) {
            return marked;
        }
        var labelled = labelled();
        return labelled.isEmpty() ? marked(0, Integer.MAX_VALUE) : labelled;
    }

    /** The names in the first marks that hold any, and in those that stand right beside them. */
    private List<String> marked(int from, int to) {
        var found = new ArrayList<String>();
        var line = -1;
        var marks = lines.marks(Mark.Kind.AUTHOR);
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var isHere =
                    !mark.aside() && mark.line() >= from && mark.line() <= to && (line < 0 || mark.line() <= line + 1);
            if (isHere && !holdsNext(marks, i)) {
                var names = names(mark.element());
                found.addAll(names);
                line = names.isEmpty() ? line : mark.line();
            }
        }
        return Bylines.names(found, site);
    }

    private List<String> names(Element element) {
        var text = element.text();
        var inside = INSIDE.matcher(text);
        return Bylines.names(List.of(!Bylines.isLabelled(text) && inside.find() ? inside.group(1) : text), site);
    }

    /** The mark inside says it better, if it says anything. */
    private boolean holdsNext(List<Mark> marks, int i) {
        for (var next = i + 1; next < marks.size() && next <= i + 3; next++) {
            var inner = marks.get(next).element();
            if (inner.parents().contains(marks.get(i).element())
                    && !Bylines.names(List.of(inner.text()), site).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<String> labelled() {
        var all = lines.all();
        for (var i = Math.max(0, headline - ABOVE); headline >= 0 && i < Math.min(all.size(), headline + BELOW); i++) {
            var text = all.get(i).text();
            if (text.length() <= LABEL && !all.get(i).aside()) {
                var inside = INSIDE.matcher(text);
                var names = inside.find() ? Bylines.names(List.of(inside.group(1)), site) : List.<String>of();
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }
}
