package dev.vestnik.local.broker;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where one broker of a cluster is.
 *
 * @param id its number, from 1 on
 * @param host its address, for clients and for the other brokers
 * @param port for clients
 * @param controllerPort for the other brokers, of which each is a controller, too
 * @param entry the words that run a program on the broker's own network; none: it is on this one
 */
public record Seat(int id, String host, int port, int controllerPort, List<String> entry) {

    private static final Pattern TEXT = Pattern.compile("(\\d+)@(.+):(\\d+):(\\d+)");

    public Seat {
        entry = List.copyOf(entry);
    }

    /** The seat that {@link #toString} has written. */
    static Seat parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No seat of a broker: " + text);
        }
        return new Seat(
                Integer.parseInt(parts.group(1)),
                parts.group(2),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)),
                List.of());
    }

    /** {@code ID@HOST:PORT:CONTROLLER_PORT}. */
    @Override
    public String toString() {
        return id + "@" + host + ":" + port + ":" + controllerPort;
    }

    String address() {
        return host + ":" + port;
    }

    String controllerAddress() {
        return host + ":" + controllerPort;
    }
}
