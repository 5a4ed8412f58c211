package dev.vestnik.store.search.word;

import dev.vestnik.store.search.word.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text as PostgreSQL's default parser does: a compound with hyphens is one piece and then each of its parts, an address
 * of a host or a page and a number with its sign or point are one piece. Learnt from its answers. For one text and one thread.
 */
final class PieceScanner {

    private static final Pattern PROTOCOL = Pattern.compile("[A-Za-z]+://");
    private static final String HOST_NAME = "(?:[A-Za-z0-9]+(?:[_-]+[A-Za-z0-9]+)*\\.)+[A-Za-z]{2,}(?![A-Za-z0-9])";
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*@" + HOST_NAME);
    private static final Pattern HOST = Pattern.compile(HOST_NAME + "(?::[0-9]+)?");
    private static final Pattern PATH = Pattern.compile("/[\\x21-\\x7E&&[^\"<>\\\\^`{|}]]*");
    private static final String FOLDER = "[A-Za-z0-9_]+[A-Za-z0-9_-]*";
    private static final Pattern FILE = Pattern.compile(
            "(?:[0-9]*[A-Za-z][A-Za-z0-9]*(?:[./]" + FOLDER + ")+|[0-9]+/" + FOLDER + "(?:[./]" + FOLDER + ")*)");
    private static final Pattern PATH_ALONE = Pattern.compile("(?:/[A-Za-z0-9_]+[A-Za-z0-9_.-]*)+");
    private static final Pattern DOTS = Pattern.compile("(?<![^\\p{L}\\p{N}])\\.\\.(?=\\s|\\z)");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[0-9]+(?:(?:\\.[0-9]+){2,}|(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)");
    private static final Pattern MARKUP =
            Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->|&(?:[A-Za-z]+|#[0-9]+|#[xX][0-9A-Fa-f]+);", Pattern.DOTALL);

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private PieceScanner(String text) {
        this.text = text;
    }

    /** The pieces in their order; each has a place of its own, also where they overlap. */
    static List<Piece> scan(String text) {
        var scanner = new PieceScanner(text);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        return scanner.pieces;
    }

    private void next() {
        int letter = text.codePointAt(at);
        if (isLetter(letter)) {
            if (!isLatin(letter) || !address()) {
                word();
            }
        } else if (isDigit(letter)) {
            if (!address()) {
                number();
            }
        } else if ((letter == '-' || letter == '+') && isDigit(peek(at + 1))) {
            take(matchEnd(NUMBER), Kind.VERBATIM);
        } else if (letter == '/' && matchEnd(PATH_ALONE) > at) {
            take(matchEnd(PATH_ALONE), Kind.VERBATIM);
        } else if (letter == '.' && matchEnd(DOTS) > at) {
            take(matchEnd(DOTS), Kind.VERBATIM);
        } else if ((letter == '<' || letter == '&') && matchEnd(MARKUP) > at) {
            at = matchEnd(MARKUP);
        } else {
            at += Character.charCount(letter);
        }
    }

    /** Hosts, pages, mailboxes, files. Most words are none of them: what follows the letters says so. */
    private boolean address() {
        if (!isAddressLike()) {
            return false;
        }
        if (matchEnd(PROTOCOL) > at) {
            at = matchEnd(PROTOCOL);
            return true;
        }
        for (var pattern : List.of(MAIL, HOST, FILE)) {
            int end = matchEnd(pattern);
            if (end > at) {
                takeAddress(pattern, end);
                return true;
            }
        }
        return false;
    }

    private boolean isAddressLike() {
        int end = at;
        while (isLatin(peek(end)) || isDigit(peek(end))) {
            end++;
        }
        return "._-@:/".indexOf(peek(end)) >= 0
                && (isLatin(peek(end + 1)) || isDigit(peek(end + 1)) || peek(end) == ':');
    }

    private void takeAddress(Pattern pattern, int end) {
        int host = at;
        at = end;
        int path = matchEnd(PATH);
        if (pattern == HOST && path > end + 1) {
            pieces.add(piece(host, path, Kind.VERBATIM));
            pieces.add(piece(host, end, Kind.VERBATIM));
            take(path, Kind.VERBATIM);
        } else {
            pieces.add(piece(host, end, Kind.VERBATIM));
        }
    }

    private void number() {
        int end = runEnd(at);
        int number = matchEnd(NUMBER);
        if (end > number
                || (end == number && kind(at, end) == Kind.VERBATIM && hasLetter(at, end) && !isNumber(at, end))) {
            word();
        } else {
            take(number, Kind.VERBATIM);
            if (isVersion(pieces.getLast())) {
                passHyphen();
            }
        }
    }

    private static boolean isVersion(Piece number) {
        return number.text().indexOf('.') != number.text().lastIndexOf('.');
    }

    /** A hyphen behind a compound or a version is no sign of the number that follows. */
    private void passHyphen() {
        if (peek(at) == '-' && isDigit(peek(at + 1))) {
            at++;
        }
    }

    private boolean isNumber(int start, int end) {
        return NUMBER.matcher(text).region(start, end).matches();
    }

    /** A word, or a compound of several. */
    private void word() {
        int start = at;
        int end = runEnd(at);
        var parts = new ArrayList<Piece>(List.of(piece(start, end, kind(start, end))));
        while (peek(end) == '-' && continues(end + 1)) {
            int next = end + 1;
            end = runEnd(next);
            parts.add(piece(next, end, kind(next, end)));
        }
        if (parts.size() > 1) {
            pieces.add(piece(start, end, compoundKind(parts)));
        }
        pieces.addAll(parts);
        at = end;
        if (parts.size() > 1) {
            passHyphen();
        }
    }

    private static Kind compoundKind(List<Piece> parts) {
        return parts.stream().map(Piece::kind).anyMatch(Kind.VERBATIM::equals)
                ? Kind.VERBATIM
                : parts.stream().map(Piece::kind).allMatch(Kind.LATIN::equals) ? Kind.LATIN : Kind.WORD;
    }

    /** Digits alone behind a hyphen are a negative number of their own. */
    private boolean continues(int from) {
        return isLetter(peek(from)) || (isDigit(peek(from)) && hasLetter(from, runEnd(from)));
    }

    private Kind kind(int start, int end) {
        var kind = Kind.LATIN;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (isDigit(unit)) {
                return Kind.VERBATIM;
            }
            if (!isLatin(unit)) {
                kind = Kind.WORD;
            }
        }
        return kind;
    }

    private boolean hasLetter(int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(PieceScanner::isLetter);
    }

    private int runEnd(int start) {
        int end = start;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            if (!isLetter(letter) && !isDigit(letter) && !(end > start && isMark(letter))) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private int matchEnd(Pattern pattern) {
        var matcher = pattern.matcher(text).useTransparentBounds(true).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private void take(int end, Kind kind) {
        pieces.add(piece(at, end, kind));
        at = end;
    }

    private Piece piece(int start, int end, Kind kind) {
        return new Piece(text.substring(start, end), kind, start, end);
    }

    private int peek(int place) {
        return place < text.length() ? text.codePointAt(place) : 0;
    }

    private static boolean isLatin(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLetter(int letter) {
        return Character.isLetter(letter) || (letter > 127 && Character.isDigit(letter));
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
