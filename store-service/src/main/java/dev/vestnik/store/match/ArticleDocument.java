package dev.vestnik.store.match;

import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.Findings;
import dev.vestnik.store.intake.Findings.Named;
import dev.vestnik.store.intake.Findings.Said;
import dev.vestnik.store.search.word.Dictionary;
import dev.vestnik.store.search.word.IndexedText;
import dev.vestnik.store.search.word.Lexeme;
import dev.vestnik.store.search.word.NameWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.FloatPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** An article as an index takes it: whatever a query can name has a field. The words are analysed once, for all documents. */
final class ArticleDocument {

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final EnrichedArticle article;
    private final List<Lexeme> words;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> beginnings = new LinkedHashSet<>();
    private final Windows entities = new Windows();
    private final Windows speakers = new Windows();
    private final Windows topics = new Windows();

    ArticleDocument(EnrichedArticle article, KnownNames known) {
        this.article = article;
        this.words = IndexedText.of(article.language(), article.headline(), article.body())
                .words();
        words.stream().map(Lexeme::form).forEach(forms::add);
        forms.stream().map(Indexed::beginnings).forEach(beginnings::addAll);
        var findings = article.findings();
        findings.entities().forEach(entity -> Stream.concat(Stream.of(entity.name()), known.of(entity.key()).stream())
                .distinct()
                .map(NameWords::words)
                .forEach(entities::add));
        findings.quotations().forEach(said -> speakers.add(NameWords.words(names(said))));
        findings.topics().stream()
                .distinct()
                .forEach(topic -> topics.add(Dictionary.ENGLISH.lexemes(topic.name()).stream()
                        .map(Lexeme::form)
                        .toList()));
    }

    /** What the words of the text's places are of. */
    List<Lexeme> words() {
        return words;
    }

    /** The words, each once. */
    Set<String> forms() {
        return forms;
    }

    /** A new document, to be indexed once. */
    Document document() {
        var document = new Document();
        document.add(new Field(Indexed.WORDS, new LexemeStream(words), WORDS));
        beginnings.forEach(text -> add(document, Indexed.BEGINNINGS, text));
        document.add(new Field(Indexed.ENTITY_NAMES, new LexemeStream(entities.words()), NAMES));
        document.add(new Field(Indexed.SPEAKER_NAMES, new LexemeStream(speakers.words()), NAMES));
        document.add(new Field(Indexed.TOPIC_NAMES, new LexemeStream(topics.words()), NAMES));
        add(document, Indexed.SOURCE, article.source());
        tags(article.language()).forEach(tag -> add(document, Indexed.LANGUAGES, tag));
        document.add(
                new LongPoint(Indexed.DATED_AT, micros(article.publishedAt().orElse(article.capturedAt()))));
        add(document, article.findings());
        return document;
    }

    private static void add(Document document, Findings findings) {
        keys(findings.entities().stream().map(Named::key)).forEach(key -> add(document, Indexed.ENTITIES, key));
        keys(findings.quotations().stream().map(Said::speaker).flatMap(Optional::stream))
                .forEach(key -> add(document, Indexed.SPEAKERS, key));
        keys(findings.topics().stream().map(Findings.Topic::qcode))
                .forEach(qcode -> add(document, Indexed.TOPICS, qcode));
        findings.tone().ifPresent(tone -> {
            document.add(new FloatPoint(Indexed.SENTIMENT, (float) tone.score()));
            add(document, Indexed.TONE, tone.label());
        });
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static Stream<String> keys(Stream<String> keys) {
        return keys.distinct();
    }

    /** A speaker has two names: where he speaks, and in full where the article first names him. */
    private String names(Said said) {
        var fullName = article.findings().entities().stream()
                .filter(named -> said.speaker().equals(Optional.of(named.key())))
                .findFirst()
                .map(Named::name)
                .orElse("");
        return said.speakerName().orElse("") + " " + fullName;
    }

    private static List<String> tags(String language) {
        var tag = language.toLowerCase(Locale.ROOT);
        var tags = new ArrayList<String>();
        for (int hyphen = tag.indexOf('-'); hyphen >= 0; hyphen = tag.indexOf('-', hyphen + 1)) {
            tags.add(tag.substring(0, hyphen));
        }
        tags.add(tag);
        return tags;
    }

    /** Rounded as the database's driver rounds. */
    static long micros(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), (moment.getNano() + 500) / 1_000);
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
