package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.Image;
import dev.vestnik.ingest.article.Link;
import dev.vestnik.ingest.page.body.Flow;
import dev.vestnik.ingest.page.body.Run;
import dev.vestnik.ingest.page.body.Words;
import dev.vestnik.ingest.page.date.Dates;
import dev.vestnik.ingest.page.date.Moment;
import dev.vestnik.ingest.page.date.VisibleDates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a reader sees about the article: the headline, and what stands between it and the first paragraph. */
public record VisibleFacts(
        Document page, List<Run> runs, Optional<Element> main, Dates dates, VisibleDates visibleDates) {

    private static final Pattern REVISED = Pattern.compile(
            "(?iu)(?:обновлен\\p{L}*|изменен\\p{L}*|жаңарт\\p{L}*|yangiland\\p{L}*|янгиланд\\p{L}*|updated|modified)[\\s:,]*$");

    private static final String NAME =
            "(?!Просмотр|Фото|Опублик|Обновл|Views|Photo)\\p{Lu}[\\p{L}'’ʻʼ-]+(?:\\s+(?!Просмотр|Фото|Опублик|Обновл|Views|Photo)\\p{Lu}[\\p{L}.'’ʻʼ-]*){1,2}";

    private static final Pattern HOME =
            Pattern.compile("(?iu)главная|домой|басты бет|bosh sahifa|бош саҳифа|home|main");

    private static final Pattern AUTHORS =
            Pattern.compile("(?u)(?:Авторы?|Текст|Автори|Муаллиф|Muallif|By|Author)\\s*:?\\s*((?:" + NAME
                    + ")(?:(?:,| и | және | va )\\s*(?:" + NAME + "))*)");

    public Facts read() {
        var headline = Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::text)
                .map(Facts::text)
                .orElse(null);
        var between = between(headline);
        return new Facts(
                headline,
                subheadline(between),
                byline(between),
                section(headline),
                List.of(),
                published(between),
                revised(between),
                null,
                null,
                null,
                images(),
                null);
    }

    /** Runs after the headline and before the first one of the main text; none if there is no headline. */
    private List<Run> between(@Nullable String headline) {
        var after = runs.stream()
                .dropWhile(run -> !run.text().equals(headline))
                .skip(1)
                .toList();
        return after.stream()
                .takeWhile(run -> run.part() != null || !isMain(run))
                .toList();
    }

    private boolean isMain(Run run) {
        return main.filter(run::isIn).isPresent() && run.weight() > 0 && visibleDates.first(run.text()) == null;
    }

    private static Stream<String> texts(List<Run> runs) {
        return runs.stream()
                .map(run -> run.part() == null ? run.text() : run.part().text());
    }

    private @Nullable Moment published(List<Run> between) {
        return texts(between)
                .flatMap(text -> visibleDates.all(text).stream().filter(found -> !isRevision(text, found)))
                .map(VisibleDates.Found::moment)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Moment revised(List<Run> between) {
        return texts(between)
                .flatMap(text -> visibleDates.all(text).stream().filter(found -> isRevision(text, found)))
                .map(VisibleDates.Found::moment)
                .findFirst()
                .orElse(null);
    }

    private static boolean isRevision(String text, VisibleDates.Found found) {
        return REVISED.matcher(text.substring(0, found.start())).find();
    }

    private static List<String> byline(List<Run> between) {
        return texts(between)
                .map(AUTHORS::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> Facts.texts(Pattern.compile(",| и | және | va ").splitAsStream(found.group(1))))
                .orElse(List.of());
    }

    /** The first line below the headline that is a sentence, no label and no link. */
    private @Nullable String subheadline(List<Run> between) {
        return between.stream()
                .filter(run -> run.part() == null && run.links().isEmpty())
                .map(Run::text)
                .filter(text -> text.length() >= 20 && text.length() <= 300 && text.split(" ", -1).length >= 4)
                .filter(text -> visibleDates.first(text) == null && Words.inParagraph(text) == null)
                .findFirst()
                .orElse(null);
    }

    /** The last step of the trail of links above the headline. */
    private @Nullable String section(@Nullable String headline) {
        return runs.stream()
                .takeWhile(run -> !run.text().equals(headline))
                .map(run -> run.part() == null ? run.links() : Flow.links(run.part()))
                .filter(links -> links.size() >= 2 && links.size() <= 5)
                .filter(links -> isFrontPage(links.getFirst()))
                .reduce((first, second) -> second)
                .map(links -> links.getLast().text())
                .orElse(null);
    }

    private static boolean isFrontPage(Link link) {
        return HOME.matcher(link.text()).matches()
                || WebAddress.parse(link.uri())
                        .filter(address -> address.path().equals("/"))
                        .isPresent();
    }

    private List<Image> images() {
        return main.map(element -> element.select("img[src]").stream())
                .orElse(Stream.empty())
                .map(image -> WebAddress.parse(image.absUrl("src"))
                        .map(address -> new Image(address.toString(), Facts.text(image.attr("alt")), null)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
