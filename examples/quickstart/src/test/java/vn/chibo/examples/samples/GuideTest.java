package vn.chibo.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The guide for rule authors shows the project that the build makes outside of itself, on the
 * published jars: every file of it that says something, and what it prints.
 */
class GuideTest {
  private static final Path GUIDE = Path.of("../../rules/README.md");
  private static final Path PROJECT = Path.of("../consumers/rule-author");

  @Test
  void should_show_the_code_of_the_project_and_nothing_else() {
    assertThat(Snippets.blocks(GUIDE, "java"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Snippets.marked(PROJECT, "guide", ".java"));
  }

  @Test
  void should_show_the_dependencies_of_the_project() {
    String version = System.getProperty("chibo.version");
    List<String> shown =
        Snippets.blocks(GUIDE, "xml").stream()
            .map(block -> block.replace(version, "@project.version@"))
            .toList();

    assertThat(shown)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Snippets.marked(PROJECT, "guide", "pom.xml"));
  }

  @Test
  void should_show_the_sheet_of_the_project() {
    assertThat(Snippets.blocks(GUIDE, "yaml"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Snippets.marked(PROJECT, "guide", ".yaml"));
  }

  @Test
  void should_show_what_the_project_prints() {
    assertThat(Snippets.plain(GUIDE).stream().filter(block -> !block.startsWith("mvn ")).toList())
        .containsExactly(
            Snippets.text(PROJECT.resolve("printed.txt")),
            Snippets.text(PROJECT.resolve("unnoticed.txt")));
  }
}
