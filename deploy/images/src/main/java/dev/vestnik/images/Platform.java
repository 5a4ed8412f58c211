package dev.vestnik.images;

import java.util.Locale;

/**
 * The processor that images are made for; the system is always Linux.
 *
 * @param architecture as images call it
 * @param elfMachine as the head of a native library calls it
 */
record Platform(String architecture, int elfMachine) {

    static final Platform AMD64 = new Platform("amd64", 62);
    static final Platform ARM64 = new Platform("arm64", 183);

    /** The one that this program runs on. */
    static Platform here() {
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "aarch64", "arm64" -> ARM64;
            default -> AMD64;
        };
    }
}
