package vn.chibo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the README shows is compiled, and printed as it stands there; nothing is left out. */
class ReadmeTest {
  private static final Pattern MARKS =
      Pattern.compile("// readme: \\w+\\n(.*?)\\n *// readme: end", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("```java\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern PLAIN = Pattern.compile("\\n\\n```\\n(.*?\\n)```", Pattern.DOTALL);

  @Test
  void should_show_what_is_compiled_and_nothing_else() throws IOException {
    assertThat(found(CODE, readme())).isNotEmpty().containsExactlyInAnyOrderElementsOf(snippets());
  }

  @Test
  void should_show_what_is_printed_and_nothing_else() throws IOException {
    List<String> shown =
        found(PLAIN, readme()).stream().filter(block -> !block.startsWith("mvn ")).toList();

    assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(Printed.all());
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("../../README.md"));
  }

  /** What stands between the marks of the sources, without its indentation. */
  private static List<String> snippets() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("ReadmeTest.java"))
          .flatMap(file -> found(MARKS, text(file)).stream())
          .map(block -> unindented(block.stripTrailing()))
          .toList();
    }
  }

  private static String text(Path file) {
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
