package dev.vestnik.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A cluster to try the chart on, with what the chart stands on; closing it ends what was started for it. */
interface Kubernetes extends AutoCloseable {

    /** The one that the environment names, or else one that is made here. */
    static Kubernetes of(Map<String, String> environment) throws IOException {
        return GivenCluster.isNamed(environment) ? GivenCluster.of(environment) : new OwnCluster();
    }

    /** The file that {@code kubectl} reads. */
    Path config();

    /** Values of the chart that hold on this cluster. */
    Path values();

    /** Puts into the release's namespace what the chart expects to find there. */
    void furnish(Kubectl namespace);

    /** Returns when what is stored is published. */
    void awaitPublisher(Kubectl namespace);

    /** Where ingest is reached from here. */
    URI ingest();

    /** Where the store is reached from here. */
    URI store();

    /** A public topic, if its broker is reached from here. */
    Optional<Topic> topic(String name);

    @Override
    void close();
}
