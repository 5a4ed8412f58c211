package dev.vestnik.images;

/**
 * A command that a service's image runs instead of the service.
 *
 * @param name as {@code ./vestnik} calls it
 * @param main its main class, and what comes before its arguments
 */
record Errand(String name, String main) {

    /**
     * The file that makes it a command without a shell: {@code java @/vestnik/errands/NAME ARGUMENT…} reads its options from
     * there.
     */
    String argumentFile() {
        return """
                -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED
                -Djava.util.logging.manager=org.jboss.logmanager.LogManager
                -cp %1$s/app/*:%1$s/lib/main/*:%1$s/lib/boot/*
                %2$s
                """.formatted(ServiceImage.HOME, main);
    }
}
