package dev.vestnik.store.deadletter;

import java.util.Locale;
import java.util.Optional;

/** Which dead letters are asked for; what is absent does not matter. */
record Wanted(Optional<String> topic, Optional<String> kind, Optional<String> reason) {

    boolean includes(DeadLetter letter) {
        return topic.stream().allMatch(name -> name.equals(letter.topic()) || name.equals(letter.from()))
                && kind.stream().allMatch(name -> name.equals(letter.kind()))
                && reason.stream().allMatch(words -> letter.reason() != null && contains(letter.reason(), words));
    }

    private static boolean contains(String reason, String words) {
        return reason.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
