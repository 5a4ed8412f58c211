package dev.vestnik.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real server, which answers everything with "here". */
class FarewellTest {

    private final Farewell farewell = new Farewell();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Vertx vertx = Vertx.vertx();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void listen() {
        var router = Router.router(vertx);
        router.route().handler(farewell::answer);
        router.route().handler(request -> request.response().end("here"));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void end() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void connectionsAreKeptUntilTheServiceIsToldToEnd() throws Exception {
        assertThat(ask().headers().firstValue("connection")).isEmpty();

        farewell.leave(new ShutdownDelayInitiatedEvent());

        assertThat(ask().body()).isEqualTo("here");
        assertThat(ask().headers().firstValue("connection")).hasValue("close");
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        var here = URI.create("http://127.0.0.1:" + server.actualPort() + "/");
        return http.send(
                HttpRequest.newBuilder(here)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build(),
                BodyHandlers.ofString());
    }
}
