package vn.chibo.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Language;
import vn.chibo.examples.quickstart.Quickstart;

/** The one file of the quickstart, and its page. */
class QuickstartTest {
  private static final Path PAGE = Path.of("README.md");
  private static final Path FILE =
      Path.of("src/main/java/vn/chibo/examples/quickstart/Quickstart.java");

  @Test
  void should_print_what_a_secretary_reads() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
      Quickstart.main();
    } finally {
      System.setOut(before);
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(Printed.thematic(Language.VIETNAMESE));
  }

  @Test
  void should_be_one_short_file_shown_on_its_page_with_what_it_prints() {
    String file = Snippets.text(FILE);

    assertThat(file.lines().count()).isLessThanOrEqualTo(40);
    assertThat(Snippets.blocks(PAGE, "java")).containsExactly(file.stripTrailing());
    assertThat(Snippets.plain(PAGE))
        .containsExactly("mvn -q -Pquickstart\n", Printed.thematic(Language.VIETNAMESE));
  }
}
