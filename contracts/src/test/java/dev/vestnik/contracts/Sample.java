package dev.vestnik.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** A golden sample: one record of a topic, its value (dead letters have none here) and its headers each in a file. */
record Sample(String topic, String name) {

    private static final String HEADERS = ".headers.json";

    static Stream<Sample> all() {
        return ContractFiles.list("samples").stream().flatMap(Sample::of);
    }

    static Stream<Sample> of(String topic) {
        return ContractFiles.list("samples/" + topic).stream()
                .filter(file -> file.endsWith(HEADERS))
                .map(file -> new Sample(topic, file.replace(HEADERS, "")));
    }

    static Stream<Sample> articles() {
        return ofArticles().filter(sample -> !sample.isNotice());
    }

    /** Articles, and notices about them. */
    static Stream<Sample> ofArticles() {
        return values().filter(sample -> !sample.isSource() && !sample.isWithdrawal() && !sample.isMatch());
    }

    /** What has a value of its own schema. */
    static Stream<Sample> values() {
        return all().filter(sample -> !sample.topic.endsWith(".dead"));
    }

    /** A notice stands on the topics of the articles that it is about; its folder is named after its schema. */
    boolean isNotice() {
        return topic.equals("news.articles.gone.v1");
    }

    boolean isSource() {
        return topic.equals("news.sources.v1");
    }

    boolean isWithdrawal() {
        return topic.equals("news.withdrawals.v1");
    }

    boolean isMatch() {
        return topic.equals("news.matches.v1");
    }

    JsonNode value() {
        return ContractFiles.read(path() + ".json");
    }

    JsonNode headers() {
        return ContractFiles.read(path() + HEADERS);
    }

    private String path() {
        return "samples/" + topic + "/" + name;
    }

    @Override
    public String toString() {
        return topic + "/" + name;
    }
}
