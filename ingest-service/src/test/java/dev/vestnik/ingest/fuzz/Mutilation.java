package dev.vestnik.ingest.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A way to damage a document, as broken software, bad lines and bad people do. */
enum Mutilation {
    TRUNCATED {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            return Arrays.copyOf(document, random.nextInt(document.length));
        }
    },
    BYTES_FLIPPED {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var damaged = document.clone();
            for (var flips = random.nextInt(1, 200); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            return damaged;
        }
    },
    HOLES {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var from = random.nextInt(document.length);
            var to = random.nextInt(from, document.length);
            return put(document, from, to, new byte[0]);
        }
    },
    REPEATED {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var from = random.nextInt(document.length);
            var part = Arrays.copyOfRange(document, from, random.nextInt(from, document.length));
            return put(document, from, from, times(part, 1 + random.nextInt(50_000) / (part.length + 1)));
        }
    },
    NESTED {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var open = List.of(
                    "<div>", "<table><tr><td>", "<b><p>", "<item>", "<entry><content>", "[", "{\"a\":", "<ul><li>");
            return insert(document, random, times(bytes(any(open, random)), random.nextInt(5_000)));
        }
    },
    HUGE_ATTRIBUTE {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var value = "x y;".repeat(random.nextInt(50_000));
            return insert(document, random, bytes("<p class=\"" + value + "\" id='" + value + "'>"));
        }
    },
    MANY_ATTRIBUTES {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var tag = new StringBuilder("<a ");
            for (var number = random.nextInt(3_000); number > 0; number--) {
                tag.append("data-").append(number).append("=1 ");
            }
            return insert(document, random, bytes(tag.append('>').toString()));
        }
    },
    MANY_SIBLINGS {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var siblings =
                    List.of("<br>", "<p>Да.</p>", "<a href=/n>Новость</a>", "<item><title>x</title></item>", "<li>1");
            return insert(document, random, times(bytes(any(siblings, random)), random.nextInt(3_000)));
        }
    },
    ENDLESS_LINE {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var words = List.of("слово", "12.11.2026 ", "a", " ", "\u200b", "😀", "1 ", "«", "http://", "&amp;");
            return insert(document, random, times(bytes(any(words, random)), random.nextInt(15_000)));
        }
    },
    LOOSE_ENDS {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var ends = List.of(
                    "<",
                    "\"",
                    "'",
                    "<!--",
                    "<![CDATA[",
                    "]]>",
                    "&",
                    "&#x110000;",
                    "</",
                    "<?xml ",
                    "<script>",
                    "<title>",
                    "<!DOCTYPE a [<!ENTITY b \"c\">",
                    "\0",
                    "\uFFFE",
                    "<svg><style>",
                    "<base href='::'>",
                    "<noscript>");
            var damaged = document;
            for (var number = random.nextInt(1, 20); number > 0; number--) {
                damaged = insert(damaged, random, bytes(any(ends, random)));
            }
            return damaged;
        }
    },
    ENTITY_BOMB {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var bomb = new StringBuilder("<!DOCTYPE z [<!ENTITY a0 \"ha\"><!ENTITY f SYSTEM \"file:///etc/passwd\">");
            for (var level = 1; level < 30; level++) {
                bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(level, level - 1, level - 1, level - 1));
            }
            var start = new String(document, ISO_8859_1).indexOf('\n') + 1;
            var damaged = put(document, start, start, bytes(bomb.append("]>").toString()));
            return insert(damaged, random, bytes("&a29;&f;"));
        }
    },
    OTHER_CHARSET {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var charsets = List.of(
                    "UTF-16", "UTF-16LE", "UTF-32", "windows-1251", "KOI8-R", "IBM866", "GB18030", "ISO-2022-JP");
            return new String(document, UTF_8).getBytes(Charset.forName(any(charsets, random)));
        }
    },
    WILD_NUMBERS {
        @Override
        byte[] of(byte[] document, RandomGenerator random) {
            var numbers = List.of(
                    "99999999999999999999",
                    "-1",
                    "0",
                    "00",
                    "31.02.2026",
                    "25:61",
                    "2026-13-45T99:99:99+99:99",
                    "1e309");
            var digits = new String(document, UTF_8).split("(?<=\\d)(?!\\d)", -1);
            for (var number = random.nextInt(1, 20); number > 0; number--) {
                var at = random.nextInt(digits.length);
                digits[at] = digits[at].replaceAll("\\d+$", any(numbers, random));
            }
            return bytes(String.join("", digits));
        }
    };

    /** Never empty documents in; whatever comes out. */
    abstract byte[] of(byte[] document, RandomGenerator random);

    private static byte[] insert(byte[] document, RandomGenerator random, byte[] part) {
        var place = random.nextInt(document.length);
        return put(document, place, place, part);
    }

    private static byte[] put(byte[] document, int from, int to, byte[] part) {
        var damaged = new ByteArrayOutputStream();
        damaged.write(document, 0, from);
        damaged.writeBytes(part);
        damaged.write(document, to, document.length - to);
        return damaged.toByteArray();
    }

    private static byte[] times(byte[] part, int times) {
        var all = new ByteArrayOutputStream();
        for (var number = 0; number < times; number++) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String any(List<String> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
