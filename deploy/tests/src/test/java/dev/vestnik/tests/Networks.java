package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Networks of their own on this machine, numbered from 1, each behind a cable that can be pulled; closing it removes them. */
final class Networks implements AutoCloseable {

    private static final int HERE = 254;

    private final int count;
    private final String name;
    private final String prefix;

    private Networks(int count, int random) {
        this.count = count;
        this.name = "vk%06x".formatted(random); // with a number, as long as the name of an interface can be
        this.prefix = "198.18." + (random & 0xff) + "."; // addresses for trials of networks, that nobody else has
    }

    /** Makes as many networks, that reach each other and this machine. */
    static Networks make(int count) {
        var networks = new Networks(count, ThreadLocalRandom.current().nextInt(1 << 24));
        try {
            networks.make();
            return networks;
        } catch (RuntimeException e) {
            networks.close();
            throw e;
        }
    }

    private void make() {
        ip("link", "add", name, "type", "bridge");
        ip("address", "add", here() + "/24", "dev", name);
        ip("link", "set", name, "up");
        for (int number = 1; number <= count; number++) {
            var one = name(number);
            ip("netns", "add", one);
            ip("link", "add", one, "type", "veth", "peer", "name", "eth0", "netns", one);
            ip("link", "set", one, "master", name, "up");
            ip("-n", one, "address", "add", address(number) + "/24", "dev", "eth0");
            ip("-n", one, "link", "set", "lo", "up");
            ip("-n", one, "link", "set", "eth0", "up");
        }
    }

    /** The address of whoever is on a network. */
    String address(int number) {
        return prefix + number;
    }

    /** The address of this machine, for whoever is on them. */
    String here() {
        return prefix + HERE;
    }

    /** The words that run a program on a network. */
    List<String> entry(int number) {
        return List.of("nsenter", "--net=/run/netns/" + name(number), "--");
    }

    /** From now on nothing leaves or reaches a network, and nobody is told. */
    void pull(int number) {
        ip("link", "set", name(number), "down");
    }

    void plug(int number) {
        ip("link", "set", name(number), "up");
    }

    /** The name of a network, and of the end of its cable that is on this machine. */
    private String name(int number) {
        return name + "-" + number;
    }

    private static void ip(String... arguments) {
        var said = run(arguments);
        if (!said.isEmpty()) {
            throw new IllegalStateException("ip " + String.join(" ", arguments) + ": " + said);
        }
    }

    /** What it complained of; nothing if all is well. */
    private static String run(String... arguments) {
        try {
            var command = Stream.concat(Stream.of("ip"), Stream.of(arguments)).toList();
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 ? "" : "status " + process.exitValue() + " " + said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Removes all of it, also what was made but half; a network goes when its last process has ended. */
    @Override
    public void close() {
        for (int number = 1; number <= count; number++) {
            run("link", "delete", name(number));
            run("netns", "delete", name(number));
        }
        run("link", "delete", name);
    }
}
