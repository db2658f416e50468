package vn.chibo.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.text.Language;

/** Faults without end are told to the thousandth; long names stand in paths by their beginning. */
class ManyFaultsTest {
  private static final JsonType<List<Meeting>> MEETINGS = new JsonType<>() {};

  static Stream<ChiboJson> libraries() {
    return Stream.of(ChiboJson.jackson2(), ChiboJson.jackson3());
  }

  private static List<Fault> faults(ChiboJson json, int meetings) {
    String text = "[" + String.join(",", Collections.nCopies(meetings, "1")) + "]";
    return catchThrowableOfType(FaultException.class, () -> json.read(text, MEETINGS)).faults();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void should_tell_every_fault_when_they_are_fewer_than_a_thousand(ChiboJson json) {
    assertThat(faults(json, 999))
        .hasSize(999)
        .extracting(Fault::key)
        .containsOnly("json-not-object");
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void should_tell_that_there_are_more_when_they_are_a_thousand(ChiboJson json) {
    List<Fault> faults = faults(json, 5000);

    assertThat(faults).hasSize(1001);
    assertThat(faults.get(1000).text(Language.ENGLISH))
        .isEqualTo("json: there are more faults: mend the 1,000 above first");
    assertThat(faults.get(1000).text(Language.VIETNAMESE))
        .isEqualTo("json: còn lỗi nữa: hãy sửa 1.000 lỗi trên trước");
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void should_cut_a_long_name_in_a_path(ChiboJson json) {
    String name = "n".repeat(101);
    String text = "[{\"date\":\"2024-02-12\",\"" + name + "\":1}]";

    FaultException refusal =
        catchThrowableOfType(FaultException.class, () -> json.read(text, MEETINGS));

    assertThat(refusal.faults().get(0).place().orElseThrow().field())
        .isEqualTo("[0]." + "n".repeat(100) + "…");
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void should_read_a_fraction_of_ten_thousand_digits_and_no_more(ChiboJson json) {
    String longest = "1".repeat(10_000);

    assertThat(json.read("\"" + longest + "\"", Fraction.class)).hasToString(longest);
    assertThat(
            catchThrowableOfType(
                    FaultException.class, () -> json.read("\"1" + longest + "\"", Fraction.class))
                .faults())
        .extracting(Fault::key)
        .containsExactly("json-bad-form");
  }
}
