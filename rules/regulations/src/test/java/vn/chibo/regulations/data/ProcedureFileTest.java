package vn.chibo.regulations.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.text.Language;

class ProcedureFileTest {
  private static final String SOUND =
      """
      procedures:
        - id: local/regular
          kind: REGULAR
          document: hd-42-btctw-2025
          title: {vi: "Họp", en: "Meeting"}
          passages:
            - stage: OPENING
              document: hd-42-btctw-2025
              clause: {vi: "mục 1", en: "section 1"}
              status: SECONDARY
              steps:
                - {id: a, title: {vi: "A", en: "A"}, required: true}
            - stage: CONDUCT
              status: UNCONFIRMED
              steps:
                - id: b
                  title: {vi: "B", en: "B"}
                  condition: {vi: "nếu có", en: "if any"}
                  required: false
          orders:
            - {groups: [[a], [b]], status: SECONDARY}
      """;

  @Test
  void should_read_steps_and_orders_with_what_they_rest_on() {
    MeetingProcedure procedure = read(SOUND).get(0);

    assertThat(procedure.getSteps().get(0).getBasis().words().english())
        .isEqualTo("Guidance 42-HD/BTCTW of 28 Oct 2025, section 1, secondary source");
    assertThat(procedure.getSteps().get(1).getBasis().status()).isEqualTo(SourceStatus.UNCONFIRMED);
    assertThat(procedure.getSteps().get(1).getCondition()).isPresent();
    assertThat(procedure.getOrders().get(0).basis().words().vietnamese())
        .isEqualTo("nguồn không nêu văn bản, nguồn thứ cấp");
    assertThat(procedure.getPeriod()).hasToString("2025-10-28/..");
  }

  @Test
  void should_find_all_faults_of_the_file_with_their_places() {
    String broken =
        SOUND
            .replace("stage: OPENING", "stage: OPENNING")
            .replace("required: true", "require: true")
            .replace("document: hd-42-btctw-2025\n    title", "document: hd-0\n    title");

    assertThat(faults(broken))
        .containsExactly(
            "unknown-document procedures[0].document",
            "unknown-constant procedures[0].passages[0].stage",
            "unknown-field procedures[0].passages[0].steps[0].require",
            "missing-field procedures[0].passages[0].steps[0]");
  }

  @Test
  void should_refuse_a_document_that_has_no_first_day_in_force() {
    String never =
        SOUND.replace(
            "document: hd-42-btctw-2025\n    title", "document: qd-20-tw-2026\n    title");

    assertThat(faults(never)).containsExactly("never-in-force procedures[0].document");
  }

  @Test
  void should_refuse_an_order_that_no_meeting_can_keep() {
    assertThat(faults(SOUND.replace("[[a], [b]]", "[[b], [a]]")))
        .containsExactly("circular-order procedures[0]");
    assertThat(faults(SOUND.replace("[[a], [b]]", "[[a], [c]]")))
        .containsExactly("order-of-unknown-step procedures[0]");
    assertThat(faults(SOUND.replace("[[a], [b]]", "[[a]]")))
        .containsExactly("order-without-groups procedures[0].orders[0]");
  }

  private static List<MeetingProcedure> read(String text) {
    return ProcedureFile.read(
        "p.yaml", new ByteArrayInputStream(text.getBytes(UTF_8)), Provisions.catalogue());
  }

  private static List<String> faults(String text) {
    FaultException refused = catchThrowableOfType(FaultException.class, () -> read(text));
    assertThat(refused.faults())
        .allSatisfy(fault -> assertThat(fault.text(Language.ENGLISH)).startsWith("p.yaml:"));
    return refused.faults().stream()
        .map(fault -> fault.key() + " " + fault.place().orElseThrow().field())
        .toList();
  }
}
