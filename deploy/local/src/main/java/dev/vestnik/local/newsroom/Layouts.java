package dev.vestnik.local.newsroom;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * The templates of pages and feeds; besides plain properties they may use {@code .iso} and {@code .rfc1123} of times
 * and {@code .json} of text.
 */
final class Layouts {

    private static final Variant ESCAPED = Variant.forContentType(Variant.TEXT_HTML);

    private final Path folder;
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(time("iso", DateTimeFormatter.ISO_OFFSET_DATE_TIME))
            .addValueResolver(time("rfc1123", DateTimeFormatter.RFC_1123_DATE_TIME))
            .addValueResolver(json())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();

    /** Reads every file of the folder, so that a broken one is found before anybody asks for it. */
    Layouts(Path folder) {
        this.folder = folder;
        try (var files = Files.list(folder)) {
            files.forEach(this::read);
        } catch (IOException e) {
            throw new InvalidNewsroom(folder, e);
        }
    }

    String render(String layout, Map<String, ?> data) {
        var template = engine.getTemplate(layout);
        if (template == null) {
            throw new InvalidNewsroom(folder.resolve(layout), "there is no such layout");
        }
        try {
            return template.render(data);
        } catch (TemplateException e) {
            throw new InvalidNewsroom(folder.resolve(layout), e);
        }
    }

    private void read(Path file) {
        try {
            var name = String.valueOf(file.getFileName());
            engine.putTemplate(name, engine.parse(Files.readString(file), ESCAPED, name));
        } catch (IOException | TemplateException e) {
            throw new InvalidNewsroom(file, e);
        }
    }

    private static ValueResolver time(String name, DateTimeFormatter format) {
        return ValueResolver.builder()
                .applyToBaseClass(ZonedDateTime.class)
                .applyToName(name)
                .resolveSync(context -> format.format((ZonedDateTime) context.getBase()))
                .build();
    }

    /** Text as a JSON literal that may stand in a script element. */
    private static ValueResolver json() {
        return ValueResolver.builder()
                .applyToName("json")
                .resolveSync(context -> new RawString(TextNode.valueOf(String.valueOf(context.getBase()))
                        .toString()
                        .replace("</", "<\\/")))
                .build();
    }
}
