package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** Synthetic documents of which it is not known which text ended them. */
class DaysInForceTest {
  private static final EndReading EARLY = end("EARLY", "2024-03-31");
  private static final EndReading LATE = end("LATE", "2024-09-30");
  private static final DatePeriod PERIOD = DatePeriod.parse("2023-01-01/2024-09-30");
  private static final DaysInForce DAYS = new DaysInForce(PERIOD, List.of(EARLY, LATE));

  private static EndReading end(String name, String last) {
    return new EndReading(name, Text.same(name), LocalDate.parse(last));
  }

  private static RegulatoryDocument document(String key, DatePeriod days, EndReading... ends) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey(key))
        .type(DocumentType.REGULATION)
        .inForce(days)
        .addEndReadings(ends)
        .jurisdiction(new JurisdictionId("central"))
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-31, NO",
    "2023-01-01, YES",
    "2024-03-31, YES",
    "2024-04-01, UNKNOWN",
    "2024-09-30, UNKNOWN",
    "2024-10-01, NO"
  })
  void should_not_know_whether_it_is_in_force_between_its_ends(LocalDate day, Truth inForce) {
    DocumentCatalogue catalogue =
        DocumentCatalogue.of(List.of(document("qd-1", PERIOD, EARLY, LATE)));

    assertThat(catalogue.inForce(new DocumentKey("qd-1"), day)).isEqualTo(inForce);
  }

  @Test
  void should_be_in_doubt_from_the_day_after_the_first_end_to_the_last() {
    assertThat(DAYS.doubtful()).contains(DatePeriod.parse("2024-04-01/2024-09-30"));
    assertThat(DAYS.doubtfulIn(DatePeriod.parse("2023-01-01/2024-03-31"))).isFalse();
    assertThat(DAYS.doubtfulIn(DatePeriod.parse("2023-01-01/2024-04-01"))).isTrue();
    assertThat(DAYS.doubtfulIn(DatePeriod.parse("2024-09-30/2024-12-31"))).isTrue();
    assertThat(DAYS.doubtfulIn(DatePeriod.parse("2024-10-01/2024-12-31"))).isFalse();
    assertThat(DaysInForce.of(PERIOD).doubtful()).isEmpty();
    assertThat(DaysInForce.of(PERIOD).doubtfulIn(PERIOD)).isFalse();
  }

  @Test
  void should_end_by_each_reading_on_its_day() {
    assertThat(DAYS.under(EARLY)).contains(DatePeriod.parse("2023-01-01/2024-03-31"));
    assertThat(DAYS.under(LATE)).contains(PERIOD);
    assertThat(DAYS.under(end("NEVER", "2022-12-31"))).isEmpty();
  }

  @Test
  void should_have_no_doubt_through_a_later_text() {
    RegulatoryDocument doubtful = document("qd-1", PERIOD, EARLY, LATE);
    RegulatoryDocument next = document("qd-2", DatePeriod.from(LocalDate.of(2024, 10, 1)));
    RegulatoryDocument beside = document("qd-3", DatePeriod.parse("2023-06-01/2024-06-30"));
    RegulatoryDocument before = document("qd-0", DatePeriod.parse("2020-01-01/2022-12-31"));

    assertThat(DaysInForce.through(Stream.of(doubtful, next)))
        .isEqualTo(DaysInForce.of(DatePeriod.from(LocalDate.of(2023, 1, 1))));
    assertThat(DaysInForce.through(Stream.of(doubtful, beside)))
        .isEqualTo(new DaysInForce(PERIOD, List.of(end("EARLY", "2024-06-30"), LATE)));
    assertThat(DaysInForce.through(Stream.of(before, doubtful)))
        .isEqualTo(
            new DaysInForce(DatePeriod.parse("2020-01-01/2024-09-30"), List.of(EARLY, LATE)));
  }

  @Test
  void should_keep_its_readings_over_other_days() {
    assertThat(DAYS.over(DatePeriod.parse("2023-01-01/2024-06-30")).ends())
        .containsExactly(EARLY, end("LATE", "2024-06-30"));
    assertThat(DAYS.over(DatePeriod.parse("2023-01-01/2024-10-01")).ends())
        .containsExactly(EARLY, end("LATE", "2024-10-01"));
    assertThat(DAYS.over(DatePeriod.parse("2023-01-01/2024-03-31")).ends()).isEmpty();
  }

  @Test
  void should_refuse_ends_that_are_not_those_of_its_days() {
    for (List<EndReading> ends :
        List.of(
            List.of(EARLY),
            List.of(LATE),
            List.of(LATE, end("OTHER", "2024-09-30")),
            List.of(LATE, end("LATE", "2024-03-31")),
            List.of(EARLY, LATE, end("LATER", "2024-10-01")))) {
      assertThatThrownBy(() -> new DaysInForce(PERIOD, ends))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining("readings of an end");
    }
    assertThatThrownBy(() -> document("qd-1", PERIOD, EARLY))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("readings of an end");
    assertThatThrownBy(() -> document("qd-1", PERIOD, EARLY, LATE).withInForce(Optional.empty()))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("readings of an end");
    assertThatThrownBy(() -> end(" ", "2024-03-31")).isInstanceOf(FaultException.class);
  }
}
