package dev.vestnik.store.intake;

import static java.util.Objects.requireNonNullElse;

import dev.vestnik.store.intake.Findings.Named;
import dev.vestnik.store.intake.Findings.Said;
import dev.vestnik.store.intake.Findings.Tone;
import dev.vestnik.store.intake.Findings.Topic;
import dev.vestnik.store.intake.FoundValues.EntityValue;
import dev.vestnik.store.intake.FoundValues.MentionValue;
import dev.vestnik.store.intake.FoundValues.QuotationValue;
import dev.vestnik.store.intake.FoundValues.RoleValue;
import dev.vestnik.store.intake.FoundValues.SentimentValue;
import dev.vestnik.store.intake.FoundValues.SpanValue;
import dev.vestnik.store.intake.FoundValues.TopicValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes findings of what the JSON of one article says. For one article and one thread. */
final class FindingsReader {

    /** Names stand in indices, and an index holds no more. */
    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_CONTENT = 20_000;

    private final String body;
    private final String language;
    private final List<Known> entities;

    FindingsReader(String body, String language, @Nullable List<EntityValue> entities) {
        this.body = body;
        this.language = language;
        this.entities = requireNonNullElse(entities, List.<EntityValue>of()).stream()
                .filter(FindingsReader::isKnown)
                .map(entity -> new Known(key(entity), entity))
                .toList();
    }

    /** An entity, and by what it is known in every article. */
    private record Known(String key, EntityValue value) {}

    Findings read(
            @Nullable SentimentValue sentiment,
            @Nullable List<TopicValue> topics,
            @Nullable List<QuotationValue> quotations) {
        return new Findings(
                tone(sentiment),
                topics(topics),
                named(),
                requireNonNullElse(quotations, List.<QuotationValue>of()).stream()
                        .flatMap(quotation -> said(quotation).stream())
                        .toList());
    }

    private static Optional<Tone> tone(@Nullable SentimentValue sentiment) {
        return sentiment == null || sentiment.score() == null || !isName(sentiment.label())
                ? Optional.empty()
                : Optional.of(new Tone(sentiment.score(), text(sentiment.label())));
    }

    private static List<Topic> topics(@Nullable List<TopicValue> topics) {
        return requireNonNullElse(topics, List.<TopicValue>of()).stream()
                .filter(topic -> topic != null && isName(topic.qcode()) && isName(topic.name()))
                .map(topic -> new Topic(text(topic.qcode()), text(topic.name())))
                .toList();
    }

    private List<Named> named() {
        var named = new LinkedHashMap<String, Named>();
        for (var entity : entities) {
            named.putIfAbsent(entity.key(), named(entity.key(), entity.value()));
        }
        return List.copyOf(named.values());
    }

    private static Named named(String key, EntityValue entity) {
        var score = entity.sentiment() == null ? null : entity.sentiment().score();
        return new Named(
                key,
                text(entity.type()),
                text(entity.name()),
                Optional.ofNullable(entity.wikidata()).filter(FindingsReader::isItem),
                mentions(entity).size(),
                requireNonNullElse(entity.salience(), 0.0),
                Optional.ofNullable(score),
                requireNonNullElse(entity.roles(), List.<RoleValue>of()).stream()
                        .flatMap(role -> role(role).stream())
                        .distinct()
                        .toList());
    }

    private static Optional<String> role(@Nullable RoleValue role) {
        if (role == null || !isName(role.title())) {
            return Optional.empty();
        }
        var title = text(role.title());
        return Optional.of(isName(role.employer()) ? title + ", " + text(role.employer()) : title);
    }

    private Optional<Said> said(@Nullable QuotationValue quotation) {
        if (quotation == null || quotation.content() == null) {
            return Optional.empty();
        }
        var span = quotation.content();
        var speaker = Optional.ofNullable(quotation.speaker());
        var who = speaker.flatMap(one -> Optional.ofNullable(one.entity())).flatMap(this::keyOf);
        return content(span)
                .map(content -> new Said(
                        "direct".equals(quotation.kind()) ? "direct" : "indirect",
                        content,
                        isName(quotation.language()) ? text(quotation.language()) : language,
                        who,
                        speaker.map(one -> one.name())
                                .filter(FindingsReader::isName)
                                .map(StorableText::of),
                        speaker.map(one -> one.role())
                                .filter(FindingsReader::isName)
                                .map(StorableText::of),
                        about(span, who)));
    }

    private Optional<String> content(SpanValue span) {
        if (span.start() < 0
                || span.end() <= span.start()
                || span.end() - span.start() > LONGEST_CONTENT
                || span.end() > body.codePointCount(0, body.length())) {
            return Optional.empty();
        }
        int start = body.offsetByCodePoints(0, span.start());
        int end = body.offsetByCodePoints(start, span.end() - span.start());
        return Optional.of(StorableText.of(body.substring(start, end)));
    }

    private List<String> about(SpanValue span, Optional<String> speaker) {
        var about = new ArrayList<String>();
        for (var entity : entities) {
            var key = entity.key();
            if (mentions(entity.value()).stream().anyMatch(mention -> mention != null && mention.isWithin(span))
                    && !about.contains(key)
                    && !speaker.equals(Optional.of(key))) {
                about.add(key);
            }
        }
        return about;
    }

    private Optional<String> keyOf(String id) {
        return entities.stream()
                .filter(entity -> id.equals(entity.value().id()))
                .findFirst()
                .map(Known::key);
    }

    private static List<MentionValue> mentions(EntityValue entity) {
        return requireNonNullElse(entity.mentions(), List.of());
    }

    /** By what an entity is known in every article; empty where it has no name. */
    static Optional<String> keyOf(@Nullable EntityValue entity) {
        return entity != null && isKnown(entity) ? Optional.of(key(entity)) : Optional.empty();
    }

    private static boolean isKnown(@Nullable EntityValue entity) {
        return entity != null && isName(entity.name()) && isName(entity.type());
    }

    private static String key(EntityValue entity) {
        if (isItem(entity.wikidata())) {
            return text(entity.wikidata());
        }
        return isName(entity.id()) && text(entity.id()).indexOf(':') > 0
                ? text(entity.id())
                : EntityKey.of(text(entity.type()), text(entity.name()));
    }

    private static boolean isItem(@Nullable String wikidata) {
        return isName(wikidata)
                && text(wikidata).startsWith("Q")
                && text(wikidata).chars().skip(1).allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static boolean isName(@Nullable String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST_NAME;
    }

    private static String text(@Nullable String text) {
        return StorableText.of(requireNonNullElse(text, ""));
    }
}
