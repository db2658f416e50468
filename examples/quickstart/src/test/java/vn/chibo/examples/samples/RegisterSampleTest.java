package vn.chibo.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.text.Language;

class RegisterSampleTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @Test
  void should_show_what_the_readme_says() {
    PartyHierarchy hierarchy = RegisterSample.register().hierarchy();

    assertThat(hierarchy.on(DAY.minusDays(1)).children(new OrganizationId("district")))
        .hasToString("[lower, upper]");
    assertThat(hierarchy.on(DAY).children(new OrganizationId("province"))).hasToString("[commune]");
    assertThat(hierarchy.successors(new OrganizationId("lower"))).hasToString("[commune]");
  }

  @Test
  void should_read_back_what_is_written_and_name_every_fault() {
    String text = ChiboJson.jackson3().write(RegisterSample.register());
    String broken = text.replace("\"name\":\"Tỉnh giả lập\",\"kind\"", "\"kinds\"");

    assertThat(RegisterSample.faults(text)).isEmpty();
    assertThat(
            catchThrowableOfType(FaultException.class, () -> RegisterSample.faults(broken))
                .faults())
        .extracting(fault -> fault.text(Language.ENGLISH))
        .contains(
            "register.json:1: organizations[0]: needed field \"name\" is missing: add it",
            "register.json:1: organizations[0]: needed field \"kind\" is missing: add it");
  }
}
