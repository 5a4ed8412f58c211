package dev.vestnik.training.quotation;

import dev.vestnik.training.Score;
import java.util.List;

final class SpeechScores {
    java.util.function.BiConsumer<SpeechDocument, dev.vestnik.enrich.quotation.SpeechModel> sink = (a, b) -> {};

    void add(SpeechDocument one, dev.vestnik.enrich.quotation.SpeechModel model) {}

    List<Score> all() {
        return List.of();
    }
}
