package dev.vestnik.local.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/**
 * One program of the system.
 *
 * @param name what people call it, also the name of its log file
 * @param command the program and its arguments
 * @param environment what is added to this process's own environment
 * @param ready asked again and again until the program can be used, with the number of its process; must not throw
 * @param live asked now and then while it runs, whether it still works or wants a restart; must not throw
 * @param archive what it leaves for its next start
 */
public record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        LongPredicate ready,
        BooleanSupplier live,
        Optional<ClassArchive> archive) {

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A program that works for as long as it runs. */
    public Program(String name, List<String> command, Map<String, String> environment, LongPredicate ready) {
        this(name, command, environment, ready, () -> true, Optional.empty());
    }

    /** The same program, which wants a restart when it is not live. */
    public Program whileLive(BooleanSupplier stillLive) {
        return new Program(name, command, environment, ready, stillLive, archive);
    }

    /** The same program, which leaves class data for its next start. */
    public Program keeping(ClassArchive classes) {
        return new Program(name, command, environment, ready, live, Optional.of(classes));
    }
}
