package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a cluster is tried, and what is said where none is. */
class NeedsClusterTest {

    @Test
    void noneIsTriedUnlessSomebodyWantsIt() {
        assertThat(NeedsCluster.Condition.obstacle(Map.of()))
                .hasValueSatisfying(why -> assertThat(why).contains("KUBE_IT=1", "KUBECONFIG"));
    }

    @Test
    void aClusterThatIsNamedIsTakenInPlaceOfOneMadeHere() {
        assertThat(NeedsCluster.Condition.obstacle(Map.of("KUBE_IT", "1", "KUBECONFIG", "/nowhere/config")))
                .hasValue("no cluster: there is no file /nowhere/config");
    }
}
