package dev.vestnik.enrich.entity;

import java.util.Locale;

/** Gives a word in small letters the capitals of another form of it. */
final class Capitals {

    private Capitals() {}

    /** Балаева for балаева and Балаевой, Касым-Жомарт for касым-жомарт and Касым-Жомарта, МОСКВА for москва and МОСКВЕ. */
    static String like(String written, String form) {
        var result = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            boolean shared = i < written.length() && plain(written.charAt(i)) == plain(form.charAt(i));
            char model = i < written.length() ? written.charAt(i) : written.charAt(written.length() - 1);
            boolean capital = Character.isUpperCase(model) && (shared || i >= 2);
            char letter = shared ? Character.toLowerCase(written.charAt(i)) : form.charAt(i);
            result.append(capital ? Character.toUpperCase(letter) : letter);
        }
        return result.toString();
    }

    /** Begins with a capital, as names of institutions do. */
    static String first(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static char plain(char c) {
        char lower = Character.toLowerCase(c);
        return lower == 'ё' ? 'е' : lower;
    }
}
