package vn.chibo.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whatever the README shows is compiled, and printed as it stands there; nothing is left out. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");

  @Test
  void should_show_what_is_compiled_and_nothing_else() {
    assertThat(Snippets.blocks(README, "java"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Snippets.marked(Path.of("src"), "readme", ".java"));
  }

  @Test
  void should_show_what_is_printed_and_nothing_else() {
    assertThat(Snippets.plain(README).stream().filter(block -> !block.startsWith("mvn ")).toList())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Printed.all());
  }
}
