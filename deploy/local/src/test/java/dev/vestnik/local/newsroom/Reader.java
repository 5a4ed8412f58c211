package dev.vestnik.local.newsroom;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Someone who reads the newsroom over HTTP. */
final class Reader implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();

    HttpResponse<String> get(URI address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
        return client.send(request.build(), BodyHandlers.ofString());
    }

    Document page(URI address) throws IOException, InterruptedException {
        return Jsoup.parse(get(address).body(), address.toString());
    }

    Document feed(URI address) throws IOException, InterruptedException {
        return Jsoup.parse(get(address).body(), address.toString(), Parser.xmlParser());
    }

    @Override
    public void close() {
        client.close();
    }
}
