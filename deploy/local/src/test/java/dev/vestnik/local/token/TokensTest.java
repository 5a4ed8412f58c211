package dev.vestnik.local.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    TokensTest(@TempDir Path data) {
        this.folder = data.resolve("tokens");
    }

    @Test
    void aSecondStartFindsTheTokensOfTheFirst() {
        var first = Tokens.in(folder, NOW);

        var second = Tokens.in(folder, NOW);

        assertThat(first.fresh()).isEqualTo(Tokens.ROLES);
        assertThat(second.fresh()).isEmpty();
        assertThat(second.publicKey()).isEqualTo(first.publicKey());
        assertThat(Tokens.ROLES).allSatisfy(role -> assertThat(second.of(role)).isEqualTo(first.of(role)));
    }

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        Tokens.in(folder, NOW);

        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("signing-key.jwk"))).isEqualTo("rw-------");
        assertThat(Tokens.ROLES)
                .allSatisfy(role -> assertThat(mode(folder.resolve(role))).isEqualTo("rw-------"));
    }

    @Test
    void aTokenThatExpiresSoonIsMadeAnewAndTheKeyStays() {
        var first = Tokens.in(folder, NOW);
        var old = first.of("operator");

        var later = Tokens.in(folder, Clock.offset(NOW, Duration.ofDays(336)));

        assertThat(later.fresh()).isEqualTo(Tokens.ROLES);
        assertThat(later.publicKey()).isEqualTo(first.publicKey());
        assertThat(later.of("operator")).isNotEqualTo(old);
    }

    @Test
    void aTokenThatSomebodyElseSignedIsReplaced() throws IOException {
        var foreign = Tokens.in(folder.resolveSibling("elsewhere"), NOW).of("operator");
        Tokens.in(folder, NOW);
        Files.writeString(folder.resolve("operator"), foreign);

        assertThat(Tokens.in(folder, NOW).fresh()).containsExactly("operator");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
