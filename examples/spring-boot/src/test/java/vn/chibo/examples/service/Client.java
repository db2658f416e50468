package vn.chibo.examples.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A client of the service with the headers of its requests. */
final class Client {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String base;
  private final List<String> headers;

  Client(String base) {
    this(base, List.of());
  }

  private Client(String base, List<String> headers) {
    this.base = base;
    this.headers = headers;
  }

  Client with(String header, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    more.add(value);
    return new Client(base, more);
  }

  /** The same in another language. */
  Client in(String language) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < headers.size(); i += 2) {
      if (!headers.get(i).equals("Accept-Language")) {
        others.addAll(headers.subList(i, i + 2));
      }
    }
    return new Client(base, others).with("Accept-Language", language);
  }

  Client account(String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(request("GET", path, ""), BodyHandlers.ofString());
  }

  HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
    return HTTP.send(request("PUT", path, body), BodyHandlers.ofString());
  }

  /** Sends a body piece by piece, without saying how large it is. */
  HttpResponse<String> putInPieces(String path, String body)
      throws IOException, InterruptedException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    BodyPublisher pieces = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    return HTTP.send(request("PUT", path, body, pieces), BodyHandlers.ofString());
  }

  HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return HTTP.send(request(method, path, body), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return HTTP.send(request("POST", path, body), BodyHandlers.ofString());
  }

  private HttpRequest request(String method, String path, String body) {
    return request(
        method,
        path,
        body,
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  private HttpRequest request(String method, String path, String body, BodyPublisher sent) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).method(method, sent);
    if (!body.isEmpty() && !headers.contains("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    return request.build();
  }
}
