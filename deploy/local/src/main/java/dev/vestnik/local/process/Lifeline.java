package dev.vestnik.local.process;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs another main class for as long as standard input is open.
 *
 * <p>The operating system closes the pipe when the parent ends, however it ends, so no orphan survives a parent that was
 * killed.
 */
public final class Lifeline {

    private Lifeline() {}

    /** Takes the name of the main class to run, then its arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("lifeline").start(Lifeline::exitWithParent);
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
    }

    private static void exitWithParent() {
        try {
            while (System.in.read() != -1) {
                // Nothing is ever said through the lifeline; only its end matters.
            }
        } catch (IOException broken) {
            // A broken pipe is an end, too.
        }
        System.exit(0);
    }
}
