package vn.chibo.examples.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What documents show and what sources mark as shown. */
final class Snippets {
  private static final Pattern PLAIN = Pattern.compile("\\n\\n```\\n(.*?\\n)```", Pattern.DOTALL);

  private Snippets() {}

  /** The blocks of a language in a document. */
  static List<String> blocks(Path document, String language) {
    return found(
        Pattern.compile("```" + language + "\\n(.*?)\\n```", Pattern.DOTALL), text(document));
  }

  /** The blocks without a language: what is printed or typed. */
  static List<String> plain(Path document) {
    return found(PLAIN, text(document));
  }

  /** What stands between the marks of a word in the sources below, without its indentation. */
  static List<String> marked(Path root, String word, String ending) {
    Pattern marks =
        Pattern.compile(
            "(?://|#|<!--) " + word + ": \\w+(?: -->)?\\n(.*?)\\n *(?://|#|<!--) " + word + ": end",
            Pattern.DOTALL);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.endsWith("Snippets.java"))
          .flatMap(file -> found(marks, text(file)).stream())
          .map(block -> unindented(block.stripTrailing()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String unindented(String block) {
    int indent = block.length() - block.stripLeading().length();
    return Stream.of(block.split("\\n", -1))
        .map(line -> line.length() < indent ? line.strip() : line.substring(indent))
        .collect(Collectors.joining("\n"));
  }
}
