package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Referent;
import dev.vestnik.enrich.article.Role;
import dev.vestnik.enrich.text.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds whom common nouns mean: the only one who holds an office, and the organisation of a kind that was named last. Thread-safe. */
final class Referents {

    private static final Comparator<Naming> IN_ORDER =
            Comparator.comparing((Naming naming) -> naming.reading().field()).thenComparingInt(Naming::from);

    /** Nobody needs more of an article, and a pathological one has very many. */
    private static final int MOST = 500;

    private final Offices offices;
    private final Roles roles;
    private final Nominals nominals = new Nominals();

    Referents(Offices offices, Roles roles) {
        this.offices = offices;
        this.roles = roles;
    }

    List<Referent> in(List<Reading> readings, Stage stage, Evidence evidence) {
        var found = new ArrayList<Referent>();
        for (var reading : readings) {
            var unnamed = new ArrayList<Role>();
            for (int i = 0; i < reading.tokens().size() && found.size() < MOST; ) {
                var referent =
                        reading.taken().get(i) ? Optional.<Referent>empty() : at(reading, i, stage, unnamed, evidence);
                referent.ifPresent(found::add);
                referent.filter(one -> one.entity().isEmpty())
                        .flatMap(Referent::role)
                        .ifPresent(unnamed::add);
                i = referent.map(Referent::to).orElse(i + 1);
            }
        }
        return found;
    }

    /** Who was meant most often by words such as «представитель», and the first of those that were so equally. */
    private static Optional<Role> most(List<Role> roles) {
        Optional<Role> most = Optional.empty();
        long times = 0;
        for (var role : roles) {
            long count = roles.stream()
                    .filter(one -> one.employerEntity().equals(role.employerEntity()))
                    .count();
            if (count > times) {
                times = count;
                most = Optional.of(role);
            }
        }
        return most;
    }

    private Optional<Referent> at(Reading reading, int index, Stage stage, List<Role> unnamed, Evidence evidence) {
        var kind = nominals.at(reading, index); // before the offices: «министрлік» begins like one
        if (kind.isPresent()) {
            return last(reading, index, stage, kind.get())
                    .map(member -> new Referent(
                            reading.field(), index, index + 1, Optional.of(member.id()), Optional.empty()));
        }
        int end = offices.endAt(reading, index);
        if (end > index) {
            var analyses = reading.analyses(index);
            if (!analyses.isEmpty() && analyses.stream().noneMatch(Analysis::isNoun)) {
                return Optional.empty();
            }
            return somebody(reading, index, end, stage, unnamed, evidence);
        }
        return Optional.empty();
    }

    private Optional<Referent> somebody(
            Reading reading, int index, int end, Stage stage, List<Role> unnamed, Evidence evidence) {
        int behind = phraseEnd(reading, end, stage);
        if (behind < reading.tokens().size() && stage.isPerson(reading, behind)) {
            return Optional.empty(); // the office of somebody who is named
        }
        if (nominals.speaks(reading, index)) {
            var role = employed(reading, index, end, stage, evidence).or(() -> most(unnamed));
            return role.map(one -> new Referent(reading.field(), index, end, Optional.empty(), Optional.of(one)));
        }
        return holder(reading, index, stage)
                .map(member -> new Referent(
                        reading.field(),
                        index,
                        end,
                        Optional.of(member.id()),
                        member.roles().stream().findFirst()));
    }

    /** «представитель TikTok», «представитель платформы». */
    private Optional<Role> employed(Reading reading, int index, int end, Stage stage, Evidence evidence) {
        if (end >= reading.tokens().size()) {
            return Optional.empty();
        }
        var named = stage.at(reading, end).filter(one -> one.member().type() == EntityType.ORGANISATION);
        if (named.isPresent()) {
            return Optional.of(roles.role(reading, index, end, end, stage, evidence)
                    .of(
                            Register.name(named.get().member(), reading.language()),
                            named.get().member().id()));
        }
        return nominals.at(reading, end)
                .flatMap(kind -> last(reading, end, stage, kind))
                .map(member -> roles.role(reading, index, end, end, stage, evidence)
                        .of(Register.name(member, reading.language()), member.id()));
    }

    private static int phraseEnd(Reading reading, int end, Stage stage) {
        int at = end;
        while (at < reading.tokens().size()
                && at - end < 8
                && reading.tokens().get(at).isWord()
                && !stage.isPerson(reading, at)) {
            at++;
        }
        return at;
    }

    /** The organisation of a kind that was named last before, those called by the noun itself first; else the only one of the article. */
    private Optional<Member> last(Reading reading, int index, Stage stage, String kind) {
        var all = stage.ofKind(kind, nominals::kinds);
        if (all.isEmpty() && !kind.equals(Nominals.UNTOLD)) {
            return nominals.isVague(kind) ? last(reading, index, stage, Nominals.UNTOLD) : Optional.empty();
        }
        if (all.size() == 1 && !kind.equals(Nominals.UNTOLD)) {
            return Optional.of(all.getFirst());
        }
        var noun = reading.tokens().get(index);
        return all.stream()
                .filter(member -> isBefore(member.first(), reading, index))
                .max(Comparator.comparing((Member member) -> nominals.isCalled(member, noun))
                        .thenComparing(member -> lastBefore(member, reading, index), IN_ORDER));
    }

    /** The last naming of a member that was named before a token. */
    private static Naming lastBefore(Member member, Reading reading, int index) {
        return member.namings().stream()
                .filter(naming -> isBefore(naming, reading, index))
                .max(IN_ORDER)
                .orElseThrow();
    }

    /** The only person who holds this office. */
    private static Optional<Member> holder(Reading reading, int index, Stage stage) {
        var word = reading.tokens().get(index).folded();
        var stem = word.substring(0, Math.min(word.length(), 7));
        var all = stage.members().stream()
                .filter(member -> member.roles().stream().anyMatch(role -> beginsWord(role.title(), stem)))
                .toList();
        return onlyOne(reading, index, all);
    }

    private static boolean beginsWord(String title, String stem) {
        var small = title.toLowerCase(Locale.ROOT);
        return small.startsWith(stem) || small.contains(" " + stem);
    }

    private static Optional<Member> onlyOne(Reading reading, int index, List<Member> all) {
        var before = all.stream()
                .filter(member -> isBefore(member.first(), reading, index))
                .toList();
        var candidates = before.isEmpty() ? all : before;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static boolean isBefore(Naming naming, Reading reading, int index) {
        int order = naming.reading().field().compareTo(reading.field());
        return order < 0 || (order == 0 && naming.from() < index);
    }
}
