package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import vn.chibo.core.text.Language;
import vn.chibo.testkit.example.MutationReport;

/** What the guide shows as printed is printed. */
class GuideTest {
  @Example
  void should_print_what_the_guide_shows() throws IOException {
    assertThat(District.said(Language.VIETNAMESE)).isEqualTo(shown("printed.txt"));
  }

  /** The first four examples alone notice less. */
  @Example
  void should_name_the_mistakes_that_too_few_examples_do_not_notice() throws IOException {
    List<vn.chibo.testkit.example.Example> few =
        new DistrictExamplesTest().examples().subList(0, 4);
    String unnoticed =
        MutationReport.of(DistrictRules.OWN, few).survivors().stream()
            .map(mutant -> mutant + "\n")
            .collect(Collectors.joining());
    assertThat(unnoticed).isEqualTo(shown("unnoticed.txt"));
  }

  private static String shown(String file) throws IOException {
    return Files.readString(Path.of(file));
  }
}
