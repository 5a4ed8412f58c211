package dev.vestnik.ingest.bench;

import dev.vestnik.local.House;
import dev.vestnik.local.newsroom.Newsroom;
import dev.vestnik.local.newsroom.Outlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The pages of the sample newsroom, beside the files that their articles are written in. */
final class SamplePages {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private SamplePages() {}

    static List<GoldPage> read(House house) throws IOException, InterruptedException {
        var folder = house.newsroom();
        var pages = new ArrayList<GoldPage>();
        try (var newsroom = Newsroom.open(folder, 0, Clock.systemUTC())) {
            for (var outlet : newsroom.outlets()) {
                pages.addAll(pages(outlet, folder.resolve("articles").resolve(outlet.id())));
            }
        }
        return pages;
    }

    private static List<GoldPage> pages(Outlet outlet, Path articles) throws IOException, InterruptedException {
        var pages = new ArrayList<GoldPage>();
        try (var files = Files.list(articles)) {
            for (var file : files.sorted().toList()) {
                var page = outlet.feed().resolve(file.getFileName().toString().replace(".md", ".html"));
                pages.add(new GoldPage(page.toString(), get(page), List.of(body(Files.readString(file)))));
            }
        }
        return pages;
    }

    private static byte[] get(URI page) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** What stands between the front matter and the revision, if there is one. */
    private static String body(String file) {
        return file.split("(?m)^---( revised ---)?$", -1)[2].strip();
    }
}
