package dev.vestnik.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Joins an organisation's full name with the shortened one, with what stands in its quotation marks and with its acronym. */
final class OrganisationJoin {

    /** More members than any article has organisations; beyond, they are left apart, so that the time stays bounded. */
    private static final int MOST = 400;

    private static final Set<String> SMALL = Set.of(
            "и", "по", "в", "на", "с", "для", "о", "при", "және", "мен", "ва", "va", "and", "of", "for", "the", "on");

    private OrganisationJoin() {}

    static List<Member> join(List<Member> organisations) {
        if (organisations.size() > MOST) {
            return organisations;
        }
        var longestFirst = new ArrayList<>(organisations);
        longestFirst.sort(
                Comparator.comparingInt((Member one) -> -called(one).words().size()));
        var joined = new ArrayList<Member>();
        for (var organisation : longestFirst) {
            var hosts = joined.stream()
                    .filter(one -> mayBeOne(one, organisation) && isShortFor(organisation, one))
                    .toList();
            if (hosts.size() == 1) {
                hosts.getFirst().join(organisation);
            } else {
                joined.add(organisation);
            }
        }
        return joined;
    }

    private static DictionaryForms.Form called(Member member) {
        return member.names().getFirst().form();
    }

    /** Two that are known to be different stay so. */
    private static boolean mayBeOne(Member host, Member organisation) {
        return host.known().isEmpty()
                || organisation.known().isEmpty()
                || host.known().get().id().equals(organisation.known().get().id());
    }

    private static boolean isShortFor(Member organisation, Member host) {
        var name = organisation.names().getFirst();
        var full = host.names().getFirst();
        boolean open = organisation.known().isEmpty() || host.known().isPresent(); // ЕС is no Европейский совет
        boolean single = name.form().words().size() == 1;
        return (open && single && isAcronym(name.form().name(), full.form().words()))
                || begins(name, full)
                || isQuoted(name, full);
    }

    /** МКИ for Министерство культуры и информации; the country behind may be left out, small words count or not. */
    private static boolean isAcronym(String name, List<String> words) {
        if (name.length() < 2
                || name.length() > 8
                || words.size() < 2
                || name.codePoints().anyMatch(Character::isLowerCase)) {
            return false;
        }
        var all = new StringBuilder();
        var great = new StringBuilder();
        for (var word : words) {
            all.append(Character.toUpperCase(word.charAt(0)));
            if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                great.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return matches(all, name) || matches(great, name);
    }

    private static boolean matches(StringBuilder initials, String name) {
        return initials.toString().startsWith(name) && initials.length() - name.length() <= 2 && name.length() > 1;
    }

    private static boolean begins(Member.Called name, Member.Called full) {
        return name.form().words().size() > 1 && full.key().startsWith(name.key() + "-");
    }

    /** «Единая Россия» for партия «Единая Россия», Google for компания Google. */
    private static boolean isQuoted(Member.Called name, Member.Called full) {
        Optional<String> inner = Quotes.inner(full.form().name());
        if (inner.isPresent()) {
            return NameKey.of(inner.get(), Optional.empty()).equals(name.key());
        }
        var words = full.form().words();
        boolean generic = words.size() > 1
                && Character.isLowerCase(
                        full.namings().getFirst().first().text().codePointAt(0));
        return generic
                && full.key().endsWith("-" + name.key())
                && words.size() == name.form().words().size() + 1;
    }
}
