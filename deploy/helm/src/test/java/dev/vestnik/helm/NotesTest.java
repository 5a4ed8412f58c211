package dev.vestnik.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.InstallCommand;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Helm prints after an installation is true. */
@NeedsHelm
class NotesTest {

    private static final Pattern NAMED = Pattern.compile("(deployment|service|kafkaconnector|secret)[/ ]([a-z0-9.-]+)");

    private static final Map<String, String> KINDS = Map.of(
            "deployment",
            "Deployment",
            "service",
            "Service",
            "kafkaconnector",
            "KafkaConnector",
            "secret",
            "KafkaUser");

    @Test
    void everyCommandNamesSomethingThatIsThere() {
        var notes = notes(Installation.EVERYTHING);
        var installed = Installation.of("values-small.yaml").with(Installation.EVERYTHING);

        var named = NAMED.matcher(notes).results().toList();

        assertThat(named).hasSizeGreaterThan(7).allSatisfy(one -> assertThat(
                        installed.objects(KINDS.getOrDefault(one.group(1), "")))
                .extracting(object -> object.at("/metadata/name").asText())
                .contains(one.group(2)));
        assertThat(notes).contains("https://news.example/articles");
    }

    @Test
    void theyWarnOfWhatIsOpenOrMissing() {
        assertThat(notes(Map.of()))
                .contains("placeholder", "nobody can withdraw", "kafka.consumers", "ingest.contact")
                .contains(
                        "database.store.plugins and .backup are empty",
                        "database.ingest.plugins and .backup are empty");
        assertThat(notes(Installation.EVERYTHING))
                .doesNotContain("oidc.publicKey", "monitoring.enabled", "ingest.contact", "database.");
        assertThat(notes(Map.of(
                        "database.store.backup.barmanObjectStore.destinationPath", "s3://backups",
                        "database.store.schedule", "")))
                .contains("database.store.schedule is empty");
    }

    @Test
    void theyWarnOfWhatNetworkPoliciesKeepFrom() {
        var open = Map.of(
                "oidc.authServerUrl", "https://id.example/realms/news",
                "oidc.egress[0].ipBlock.cidr", "192.0.2.7/32",
                "store.webhooks.egress", "true");

        assertThat(notes(Map.of())).contains("store.webhooks.egress is false").doesNotContain("oidc.egress is empty");
        assertThat(notes(Map.of("oidc.authServerUrl", "https://id.example/realms/news")))
                .contains("oidc.egress is empty");
        assertThat(notes(open)).doesNotContain("store.webhooks.egress", "oidc.egress");
        assertThat(notes(Map.of(
                        "oidc.authServerUrl", "https://id.example/realms/news", "networkPolicy.enabled", "false")))
                .doesNotContain("store.webhooks.egress", "oidc.egress");
    }

    /** The addresses that they ask are served. */
    @Test
    void theAddressesAreServed() {
        assertThat(House.text("store-service/src/main/java/dev/vestnik/store/article/ArticleResource.java"))
                .contains("@Path(\"/articles");
        assertThat(List.of("8080", "8081")).allMatch(notes(Map.of())::contains);
    }

    private static String notes(Map<String, String> settings) {
        InstallCommand install = new Helm(House.CHART)
                .install()
                .withName(Installation.NAME)
                .withNamespace(Installation.NAMESPACE)
                .withValuesFile(House.CHART.resolve("values-small.yaml"))
                .clientOnly()
                .dryRun();
        for (var setting : settings.entrySet()) {
            install = install.set(setting.getKey(), setting.getValue());
        }
        return install.call().getOutput();
    }
}
