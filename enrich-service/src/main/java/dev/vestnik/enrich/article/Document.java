package dev.vestnik.enrich.article;

import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The article on the table: its texts, and what the steps have found so far. Belongs to one thread. */
public final class Document {

    private final Map<Field, Text> texts = new EnumMap<>(Field.class);
    private final Optional<Language> claimedLanguage;
    private Optional<Language> language = Optional.empty();
    private Optional<String> otherLanguage = Optional.empty();
    private Map<Field, List<List<Analysis>>> analyses = Map.of();
    private List<NameSpan> nameSpans = List.of();
    private Names names = new Names(Field.BODY, List.of());
    private List<Entity> entities = List.of();
    private List<Referent> referents = List.of();
    private Sentiment sentiment = Sentiment.NEUTRAL;
    private List<SpeechPart> speechParts = List.of();
    private List<Quotation> quotations = List.of();
    private List<Attribution> attributions = List.of();
    private List<Claim> claims = List.of();
    private List<Denial> denials = List.of();
    private List<Opinion> opinions = List.of();
    private List<Topic> topics = List.of();
    private List<String> keyPhrases = List.of();
    private String fingerprint = "";

    /** A document of the fields that the article has, and the language that its page claims. */
    public Document(Map<Field, String> fields, Optional<Language> claimedLanguage) {
        this.claimedLanguage = claimedLanguage;
        fields.forEach((field, value) -> texts.put(field, new Text(value)));
    }

    /** The texts that are there, in reading order. */
    public Map<Field, Text> texts() {
        return texts;
    }

    public Text body() {
        var body = texts.get(Field.BODY);
        if (body == null) {
            throw new IllegalStateException("a document without a body");
        }
        return body;
    }

    /** True where a text was too long to be read to its end. */
    public boolean isCut() {
        return texts.values().stream().anyMatch(Text::isCut);
    }

    public Optional<Language> claimedLanguage() {
        return claimedLanguage;
    }

    /** The language, where it is one of ours. */
    public Optional<Language> language() {
        return language;
    }

    public void isIn(Language found) {
        language = Optional.of(found);
    }

    /** The tag of a language that isn't ours, where the text shows it. */
    public Optional<String> otherLanguage() {
        return otherLanguage;
    }

    public void isInAnother(String tag) {
        otherLanguage = Optional.of(tag);
    }

    /** For each token of a field, every way to understand its form; all empty where the language has no dictionary. */
    public List<List<Analysis>> analyses(Field field) {
        var text = Objects.requireNonNull(texts.get(field));
        return analyses.getOrDefault(field, Collections.nCopies(text.tokens().size(), List.of()));
    }

    public void analysed(Map<Field, List<List<Analysis>>> found) {
        analyses = Map.copyOf(found);
    }

    /** The names that were recognised, in reading order; none overlaps another. */
    public List<NameSpan> nameSpans() {
        return nameSpans;
    }

    public void recognised(List<NameSpan> found) {
        nameSpans = List.copyOf(found);
    }

    public List<Entity> entities() {
        return entities;
    }

    public void names(List<Entity> found) {
        entities = List.copyOf(found);
        names = new Names(Field.BODY, entities);
    }

    /** The words that mean an entity, or somebody who has no name, without naming them; in reading order. */
    public List<Referent> referents() {
        return referents;
    }

    public void refersTo(List<Referent> found) {
        referents = List.copyOf(found);
    }

    /** The mentions of the body by their place. */
    public Names bodyNames() {
        return names;
    }

    public Sentiment sentiment() {
        return sentiment;
    }

    public void sounds(Sentiment found) {
        sentiment = found;
    }

    /** The words of the body that play a part where something is said, in reading order. */
    public List<SpeechPart> speechParts() {
        return speechParts;
    }

    public void hears(List<SpeechPart> found) {
        speechParts = List.copyOf(found);
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    public void quotes(List<Quotation> found) {
        quotations = List.copyOf(found);
    }

    public List<Attribution> attributions() {
        return attributions;
    }

    public void cites(List<Attribution> found) {
        attributions = List.copyOf(found);
    }

    public List<Claim> claims() {
        return claims;
    }

    public void claims(List<Claim> found) {
        claims = List.copyOf(found);
    }

    public List<Opinion> opinions() {
        return opinions;
    }

    public void thinks(List<Opinion> found) {
        opinions = List.copyOf(found);
    }

    public List<Denial> denials() {
        return denials;
    }

    public void denies(List<Denial> found) {
        denials = List.copyOf(found);
    }

    public List<Topic> topics() {
        return topics;
    }

    public void isAbout(List<Topic> found) {
        topics = List.copyOf(found);
    }

    public List<String> keyPhrases() {
        return keyPhrases;
    }

    public void speaksOf(List<String> found) {
        keyPhrases = List.copyOf(found);
    }

    public String fingerprint() {
        return fingerprint;
    }

    public void looksLike(String found) {
        fingerprint = found;
    }
}
