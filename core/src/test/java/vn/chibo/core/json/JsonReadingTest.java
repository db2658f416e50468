package vn.chibo.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;

class JsonReadingTest {
  private static final ChiboJson JSON = ChiboJson.jackson3();

  private static List<Fault> faults(String text) {
    FaultException refusal =
        catchThrowableOfType(FaultException.class, () -> JSON.read("so.json", text, Meeting.class));
    List<Fault> second =
        catchThrowableOfType(
                FaultException.class,
                () -> ChiboJson.jackson2().read("so.json", text, Meeting.class))
            .faults();
    assertThat(second).isEqualTo(refusal.faults());
    return refusal.faults();
  }

  @Test
  void should_write_what_is_known_in_order_and_leave_out_the_rest() {
    Meeting meeting =
        Meeting.builder()
            .minutes(95)
            .date(LocalDate.of(2024, 2, 12))
            .kind(MeetingKind.REGULAR)
            .build();

    assertThat(JSON.write(meeting)).startsWith("{\"date\":\"2024-02-12\",\"kind\":\"REGULAR\",");
    assertThat(JSON.write(meeting)).doesNotContain("theme", "null");
  }

  @Test
  void should_find_every_fault_with_its_line_and_path_before_anything_is_bound() {
    List<Fault> faults =
        faults(
            """
            {
              "date": "12/02/2024",
              "kind": "REGULER",
              "minutes": "95",
              "attendance": {
                "type": "head-count",
                "members": -1,
                "present": 1.5
              },
              "minutess": 95
            }
            """);

    assertThat(faults.stream().map(f -> f.key() + "@" + f.place().orElseThrow()))
        .containsExactlyInAnyOrder(
            "json-unknown-field@so.json:10: minutess",
            "json-not-date@so.json:2: date",
            "json-no-constant@so.json:3: kind",
            "json-not-number@so.json:4: minutes",
            "positive-or-zero@so.json:7: attendance.members",
            "json-not-whole@so.json:8: attendance.present");
    assertThat(faults)
        .allSatisfy(
            fault -> {
              assertThat(fault.text(Language.VIETNAMESE)).isNotBlank();
              assertThat(fault.text(Language.ENGLISH))
                  .isNotEqualTo(fault.text(Language.VIETNAMESE));
            });
  }

  @Test
  void should_place_a_broken_invariant_at_the_object_that_breaks_it() {
    List<Fault> faults =
        faults(
            """
            {"date": "2024-02-12",
             "attendance": {"type": "head-count", "members": 3, "present": 4}}
            """);

    assertThat(faults)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.key()).isEqualTo("attendance-above-roll");
              assertThat(fault.place().orElseThrow()).hasToString("so.json:2: attendance");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                        | json-empty
          {                                         | json-malformed
          {"date": "2024-02-12",}                   | json-malformed
          {"date": "2024-02-12"} {}                 | json-goes-on
          {"date": "2024-02-12", "date": "2024-01-01"} | json-duplicate-field
          {"date": null}                            | json-null
          []                                        | json-not-object
          {}                                        | json-missing-field
          {"date": "2024-02-12", "kind": 3}         | json-not-text
          {"date": "2024-02-12", "difficulty": 1}   | json-not-flag
          {"date": "2024-02-12", "minutes": 99999999999} | json-number-range
          {"date": "2024-02-12", "minutes": 1e999999999} | json-number-range
          {"date": "2024-02-12", "minutes": 0}      | positive
          {"date": "2024-02-30"}                    | json-not-date
          {"date": "2024-02-12", "attendance": {}}  | json-missing-field
          {"date": "2024-02-12", "attendance": {"type": "x"}} | json-no-alternative
          """)
  void should_refuse(String text, String key) {
    assertThat(faults(text)).singleElement().extracting(Fault::key).isEqualTo(key);
  }

  @Test
  void should_read_a_type_with_arguments_when_it_is_named() {
    Register<Meeting> register =
        Register.of(List.of(Meeting.builder().date(LocalDate.of(2024, 2, 12)).build()))
            .completeOver(DatePeriod.ofYear(2024));

    assertThat(JSON.read(JSON.write(register), new JsonType<Register<Meeting>>() {}))
        .isEqualTo(register);
  }
}
