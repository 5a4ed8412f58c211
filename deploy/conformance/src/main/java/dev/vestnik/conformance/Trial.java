package dev.vestnik.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Tries one consumer: brings it everything, kills it in the middle, and compares what it holds with what it should. */
final class Trial {

    private static final int KILLS = 3;
    private static final int TRANSACTIONS = 12;
    private static final int ARTICLES = 10;

    private final Topic topic;
    private final Subject subject;
    private final Duration patience;
    private final Duration betweenLooks;
    private final Reference reference = new Reference();
    /** Articles of which a mistake was told already. */
    private final Set<String> told = new HashSet<>();

    /**
     * Takes a topic that is empty.
     *
     * @param patience for how long the consumer may stay behind
     */
    Trial(Topic topic, Subject subject, Duration patience, Duration betweenLooks) {
        this.topic = topic;
        this.subject = subject;
        this.patience = patience;
        this.betweenLooks = betweenLooks;
    }

    /** Makes every check, tells of each as it is made, and answers whether all passed. */
    boolean run(List<Event> samples, Consumer<Finding> listener) {
        var findings = new ArrayList<Finding>();
        Consumer<Finding> tell = finding -> {
            findings.add(finding);
            listener.accept(finding);
        };
        Script.checks(samples).forEach(check -> tell.accept(make(check)));
        tell.accept(killed());
        tell.accept(whole());
        return findings.stream().allMatch(Finding::passed);
    }

    private Finding make(Check check) {
        topic.abort(check.aborted());
        commit(check.events());
        if (check.name().equals(Script.FIRST)) {
            subject.start();
        }
        return compare(check.name(), check.expected(), check.ids());
    }

    private Finding killed() {
        var ids = new LinkedHashSet<String>();
        for (var round = 0; round < KILLS; round++) {
            var burst = Script.burst(round, TRANSACTIONS, ARTICLES);
            for (var i = 0; i < burst.size(); i++) {
                commit(burst.get(i));
                burst.get(i).forEach(event -> ids.add(event.key()));
                if (i == TRANSACTIONS / 2) {
                    awaitAny(ids);
                    subject.kill();
                }
            }
            subject.start();
        }
        return compare(
                "killed in the middle",
                "killed " + KILLS + " times (-9) and started again, it has lost nothing and brought nothing back",
                ids);
    }

    /** After all checks, and also what no check looks at; without the articles of checks that failed. */
    private Finding whole() {
        var ids = new LinkedHashSet<>(reference.held().keySet());
        subject.state().lines().forEach(line -> ids.add(line.id()));
        ids.removeAll(told);
        return compare("all of it", "nothing else is held, and nothing has changed since", ids);
    }

    private void commit(Collection<Event> events) {
        topic.commit(events);
        reference.apply(events);
    }

    private Finding compare(String name, String expected, Collection<String> ids) {
        var marks = topic.mark();
        reference.apply(marks);
        var late = await(marks.stream().map(Event::key).toList());
        var mistakes = new ArrayList<>(late);
        mistakes.addAll(subject.state().differences(ids, reference.held()));
        if (!mistakes.isEmpty()) {
            told.addAll(ids);
            marks.forEach(mark -> told.add(mark.key()));
        }
        return new Finding(name, expected, mistakes);
    }

    /** Waits until the consumer holds the markers; what kept it from that, if it did not. */
    private List<String> await(Collection<String> marks) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!subject.state().holdsAll(marks)) {
            var ended = subject.ended();
            if (!ended.isEmpty()) {
                return List.of(ended);
            }
            if (System.nanoTime() > deadline) {
                return List.of("after " + patience.toSeconds() + " s it has not come to the end of the topic");
            }
            LockSupport.parkNanos(betweenLooks.toNanos());
        }
        return List.of();
    }

    /** Waits until the consumer is in the middle of these; not for ever, if it never gets there. */
    private void awaitAny(Collection<String> ids) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (subject.state().lines().stream().noneMatch(line -> ids.contains(line.id()))
                && subject.ended().isEmpty()
                && System.nanoTime() < deadline) {
            LockSupport.parkNanos(betweenLooks.toNanos());
        }
    }
}
