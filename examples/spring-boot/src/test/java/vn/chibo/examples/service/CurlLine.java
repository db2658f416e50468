package vn.chibo.examples.service;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the README that calls curl, done by the client of the tests. */
final class CurlLine {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final String BASE = "http://localhost:8080";

  private final Path folder;
  private Client client;
  private String method = "GET";
  private String body = "";
  private String path = "";
  private boolean statusOnly;

  private CurlLine(Client client, Path folder) {
    this.client = client;
    this.folder = folder;
  }

  /**
   * What the line prints.
   *
   * @param folder where the line is typed
   */
  static String run(String line, Client client, Path folder)
      throws IOException, InterruptedException {
    CurlLine curl = new CurlLine(client, folder);
    Deque<String> words = words(line);
    if (!words.pop().equals("curl")) {
      throw new IllegalArgumentException("no curl: " + line);
    }
    while (!words.isEmpty()) {
      curl.take(words.pop(), words);
    }
    HttpResponse<String> answer = curl.client.send(curl.method, curl.path, curl.body);
    return curl.statusOnly ? answer.statusCode() + "\n" : answer.body();
  }

  private static Deque<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return new ArrayDeque<>(words);
  }

  private void take(String word, Deque<String> rest) throws IOException {
    switch (word) {
      case "-s" -> {}
      case "-u" -> {
        String[] both = rest.pop().split(":", 2);
        client = client.account(both[0], both[1]);
      }
      case "-H" -> {
        String[] header = rest.pop().split(": ?", 2);
        client = client.with(header[0], header[1]);
      }
      case "-d" -> {
        method = "POST";
        body = rest.pop();
      }
      case "-T" -> {
        method = "PUT";
        body = Files.readString(folder.resolve(rest.pop()));
      }
      case "-o" -> rest.pop();
      case "-w" -> statusOnly = rest.pop().equals("%{http_code}\\n");
      default -> address(word);
    }
  }

  private void address(String word) {
    if (!word.startsWith(BASE)) {
      throw new IllegalArgumentException("not of the service: " + word);
    }
    path = word.substring(BASE.length());
  }
}
