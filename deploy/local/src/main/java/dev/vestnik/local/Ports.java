package dev.vestnik.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The loopback ports of the system on one machine. */
public record Ports(
        int broker, int controller, int database, int connect, int store, int ingest, int enrich, int newsroom) {

    /** The addresses that the documentation names. */
    public static Ports standard() {
        return new Ports(9092, 9093, 15432, 8083, 8080, 8081, 8082, 8084);
    }

    /** All ports in a row, from the given one on. */
    public static Ports from(int base) {
        return new Ports(base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7);
    }

    /** Ports that were free a moment ago. */
    public static Ports free() {
        var sockets = IntStream.range(0, 8).mapToObj(i -> listen(0)).toList();
        var free = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        sockets.forEach(Ports::close);
        return new Ports(free[0], free[1], free[2], free[3], free[4], free[5], free[6], free[7]);
    }

    /** Whether no other program holds any of them. */
    public boolean areFree() {
        return byName().values().stream().allMatch(Ports::isFree);
    }

    /** Complains of the first port that another program holds. */
    void complainIfTaken() {
        byName().forEach((name, port) -> {
            if (!isFree(port)) {
                throw new Complaint("Port " + port + " (" + name + ") is taken by another program: stop that, or move"
                        + " all ports with --port-base N.");
            }
        });
    }

    private Map<String, Integer> byName() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("broker", broker);
        ports.put("controller", controller);
        ports.put("PostgreSQL", database);
        ports.put("Connect", connect);
        ports.put("store", store);
        ports.put("ingest", ingest);
        ports.put("enrich", enrich);
        ports.put("newsroom", newsroom);
        return ports;
    }

    private static boolean isFree(int port) {
        try {
            close(listen(port));
            return true;
        } catch (UncheckedIOException taken) {
            return false;
        }
    }

    private static ServerSocket listen(int port) {
        try {
            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
