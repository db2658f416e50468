package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.validation.ChiboValidator;

/** What the office of the synthetic commune holds of two years. */
class SyntheticTwoYearsTest {
  private static final CommitteeData MADE = SyntheticTwoYears.data();

  /** After a change of types the file is renewed with {@code -Dchibo.register.renew=true}. */
  @Test
  void should_be_what_the_seed_makes() throws IOException {
    String made = ChiboJson.jackson3().write(MADE) + "\n";
    Path source =
        Path.of("src/main/resources/vn/chibo/examples/review/committee", SyntheticCommittee.FILE);
    if (Boolean.getBoolean("chibo.register.renew")) {
      Files.createDirectories(source.getParent());
      Files.writeString(source, made);
    }

    assertThat(Files.readString(source)).isEqualTo(made);
  }

  @Test
  void should_be_read_as_it_was_made() {
    assertThat(SyntheticCommittee.data()).isEqualTo(MADE);
  }

  @Test
  void should_hold_a_register_without_faults_when_it_is_checked() {
    assertThat(ChiboValidator.standard().checkRegister(MADE.register())).isEmpty();
  }

  @Test
  void should_say_that_it_is_synthetic() {
    assertThat(MADE.synthetic()).isTrue();
    assertThat(MADE.register().getOrganizations())
        .allSatisfy(each -> assertThat(each.getName()).contains("giả lập"));
    assertThat(MADE.register().getMembers().entries())
        .allSatisfy(
            member -> assertThat(member.getName().orElseThrow().full()).contains("giả lập"));
  }
}
