package dev.vestnik.images;

import java.util.List;
import java.util.Optional;

/**
 * A service that gets an image.
 *
 * @param name of the service, its folder and its image
 * @param port where it answers
 * @param migration the main class that brings its database up to this version, if it has a database
 * @param errands commands of {@code ./vestnik} whose code the service has
 */
record Service(String name, int port, Optional<String> migration, List<Errand> errands) {

    static final List<Service> ALL = List.of(
            new Service(
                    "ingest-service",
                    8081,
                    Optional.of("dev.vestnik.ingest.Migrate"),
                    List.of(
                            new Errand("extract", "dev.vestnik.ingest.command.ExtractCommand"),
                            new Errand("feed", "dev.vestnik.ingest.command.FeedCommand"),
                            new Errand("replay", "dev.vestnik.ingest.backfill.BackFillCommand replay"),
                            new Errand("backfill", "dev.vestnik.ingest.backfill.BackFillCommand backfill"))),
            new Service(
                    "enrich-service",
                    8082,
                    Optional.empty(),
                    List.of(new Errand("enrich", "dev.vestnik.enrich.command.EnrichCommand"))),
            new Service(
                    "store-service",
                    8080,
                    Optional.of("dev.vestnik.store.Migrate"),
                    List.of(new Errand("verify-log", "dev.vestnik.store.withdrawal.VerifyLog"))));
}
