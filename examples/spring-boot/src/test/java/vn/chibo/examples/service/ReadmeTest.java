package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lines of the README, one after the other, print what it says. */
class ReadmeTest extends Served {
  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path TOP = MODULE.getParent().getParent();
  private static final Pattern BLOCK = Pattern.compile("(?s)```console\\n(.*?)```");

  private static List<String> blocks(String readme) {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(readme);
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  /** The same lines, each with what it prints today. */
  private String printed(String block) throws Exception {
    StringBuilder printed = new StringBuilder();
    for (String line : block.replace("\\\n", "").lines().toList()) {
      if (line.startsWith("$ ")) {
        String answer = CurlLine.run(line.substring(2), client(), TOP);
        printed.append(answer).append(answer.endsWith("\n") ? "" : "\n");
      }
    }
    return printed.toString();
  }

  private static String said(String block) {
    StringBuilder said = new StringBuilder();
    block
        .replace("\\\n", "")
        .lines()
        .filter(line -> !line.startsWith("$ "))
        .forEach(line -> said.append(line).append("\n"));
    return said.toString();
  }

  @Test
  void should_print_what_the_readme_says() throws Exception {
    List<String> blocks = blocks(Files.readString(MODULE.resolve("README.md")));

    assertThat(blocks).isNotEmpty();
    for (String block : blocks) {
      assertThat(printed(block)).as(block).isEqualTo(said(block));
    }
  }
}
