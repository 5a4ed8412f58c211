package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.model.Features;

/** Where a unit stands between the verbs of speech and the marks of its sentence. Belongs to one thread. */
final class Surroundings {

    private static final int SENTENCE = 1;

    private final SpeechText text;
    private final int[] before; // the verb of speech nearest before in the sentence, and what came since
    private final int[] distanceBefore;
    private final int[] behind; // the verb of speech nearest behind in the sentence, and how it is joined
    private final int[] distanceBehind;
    private final int[] openings; // how the sentence begins
    private final int[] commasBefore;
    private final int[] commasBehind;
    private final int[] paragraphs; // whether the paragraph begins with a dash, and the dashes since
    private final int[] previous; // how the sentence before ends

    Surroundings(SpeechText text) {
        this.text = text;
        int size = text.size();
        before = new int[size];
        distanceBefore = new int[size];
        behind = new int[size];
        distanceBehind = new int[size];
        openings = new int[size];
        commasBefore = new int[size];
        commasBehind = new int[size];
        paragraphs = new int[size];
        previous = new int[size];
        for (int i = 0; i < size; i = text.clauses().end(i)) {
            int end = text.clauses().end(i);
            forward(i, end);
            backward(i, end);
        }
        dashes();
    }

    void add(Features features, int i) {
        int since = before[i];
        int until = behind[i];
        int first = openings[i];
        features.add(80, since);
        features.add(81, since, distanceBefore[i]);
        features.add(82, until);
        features.add(83, until, distanceBehind[i]);
        features.add(84, since, until);
        features.add(85, first, commasBefore[i]);
        features.add(86, first * 8 + commasBefore[i], since * 4096 + until);
        features.add(87, commasBefore[i], commasBehind[i]);
        features.add(88, until * 8 + commasBehind[i], commasBefore[i]);
        features.add(89, since * 8 + commasBehind[i], commasBefore[i]);
        features.add(90, paragraphs[i], text.mark(i));
        features.add(91, paragraphs[i], since * 4096 + until);
        features.add(92, previous[i], first);
        features.add(93, text.tag(i), since);
        features.add(94, text.tag(i), until);
        features.add(95, text.name(i), since * 4096 + until);
        features.add(96, text.speech(i).number(), since);
        features.add(97, text.speech(i).number(), until);
        features.add(98, text.mark(i), since * 4096 + until);
    }

    private static boolean isSpeech(SpeechWord word) {
        return switch (word) {
            case SAYS, THINKS, ASKS, REPORTS, DENIES, CONFIRMS, COMMENTS, WORDS, CITES, DECLINES -> true;
            default -> false;
        };
    }

    private void forward(int from, int to) {
        int opening = opening(from, to);
        int last = from == 0
                ? 0
                : Math.max(text.mark(from - 1), text.unit(from - 1).quoted() ? SENTENCE : 0);
        int state = 0;
        int at = from;
        int commas = 0;
        for (int i = from; i < to; i++) {
            before[i] = state;
            distanceBefore[i] = state == 0 ? 0 : SpeechFeatures.length(i - at);
            commasBefore[i] = Math.min(commas, 3);
            openings[i] = opening;
            previous[i] = last;
            var speech = text.speech(i);
            if (isSpeech(speech)) {
                state = speech.number() * 16 + (text.speech(i - 1) == SpeechWord.NOT ? 8 : 0);
                at = i;
            } else if (state > 0) {
                state |= since(i, speech);
            }
            commas += text.mark(i) == ',' ? 1 : 0;
        }
    }

    /** What has come since the verb: a comma, a conjunction or colon, a quoted passage. */
    private int since(int i, SpeechWord speech) {
        if (text.unit(i).quoted()) {
            return 4;
        }
        if (speech == SpeechWord.THAT || text.mark(i) == ':') {
            return 2;
        }
        return text.mark(i) == ',' ? 1 : 0;
    }

    private int opening(int from, int to) {
        int first = text.speech(from).number();
        int second = from + 1 < to ? text.speech(from + 1).number() : 0;
        int third = from + 2 < to ? text.speech(from + 2).number() : 0;
        return (first * 32 + second) * 32 + third;
    }

    private void backward(int from, int to) {
        int state = 0;
        int at = to;
        int commas = 0;
        for (int i = to - 1; i >= from; i--) {
            behind[i] = state;
            distanceBehind[i] = state == 0 ? 0 : SpeechFeatures.length(at - i);
            commasBehind[i] = Math.min(commas, 3);
            var speech = text.speech(i);
            if (isSpeech(speech)) {
                boolean joined = text.mark(i - 1) == ',' || text.mark(i - 1) == '—' || text.mark(i - 2) == ',';
                boolean that = text.speech(i + 1) == SpeechWord.THAT || text.speech(i + 2) == SpeechWord.THAT;
                state = speech.number() * 16 + (joined ? 1 : 0) + (that ? 2 : 0) + (text.mark(i + 1) == ':' ? 4 : 0);
                at = i;
            }
            commas += text.mark(i) == ',' ? 1 : 0;
        }
    }

    private void dashes() {
        int state = 0;
        for (int i = 0; i < text.size(); i++) {
            boolean begins =
                    i == 0 || text.token(i - 1).paragraph() != text.token(i).paragraph();
            if (begins) {
                state = text.mark(i) == '—' ? 1 : 0;
            } else if (state > 0 && text.mark(i) == '—') {
                state = 1 + state % 4;
            }
            paragraphs[i] = state;
        }
    }
}
