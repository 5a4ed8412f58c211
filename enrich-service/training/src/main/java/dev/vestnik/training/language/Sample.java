package dev.vestnik.training.language;

import dev.vestnik.enrich.text.Text;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text in a known language; {@code id} is that of its meaning: translations have the same. */
record Sample(String id, String tag, String text) {

    private static final int PIECES = 4;
    private static final int LONGEST_PIECE = 6;

    List<Token> tokens() {
        return new Text(text).tokens();
    }

    /** Pieces of one to six words in a row, as headlines and captions are short. */
    Stream<List<Token>> pieces() {
        var words = tokens().stream().filter(Token::isWord).toList();
        var random = new Random(id.hashCode());
        return words.isEmpty()
                ? Stream.empty()
                : IntStream.range(0, PIECES).mapToObj(piece -> {
                    int from = random.nextInt(words.size());
                    return words.subList(from, Math.min(words.size(), from + 1 + random.nextInt(LONGEST_PIECE)));
                });
    }
}
