package vn.chibo.regulations.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Seen;

/** The longest time to what is due: done, known not to be done, and not known. */
class LongestTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
  private static final MemberRecord MEMBER =
      MemberRecord.builder()
          .member(PartyMember.builder().id(new MemberId("012")).build())
          .period(YEAR)
          .build();

  private static Quantity undone(String event, String... recorded) {
    List<DatePeriod> days = Stream.of(recorded).map(DatePeriod::parse).toList();
    return new Longest<>(
            EventsTest.on(event), Count.CALENDAR_DAYS, (m, e) -> Optional.empty(), m -> days)
        .of(MEMBER, seen());
  }

  /** The window is over, so that it may have been done any day since. */
  private static Seen<Dated> seen() {
    return new Seen<>(
        Optional.of(DatePeriod.ofClosed(YEAR.start(), AS_OF)), List.of(), List.of(), AS_OF, false);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-01, ../2024-12-31, 29",
    "2024-06-01, ../2024-06-30, 29",
    "2024-06-01, ../2024-06-29, 28",
    "2024-06-01, ../2024-06-11, 10",
    "2024-06-01, ../2024-06-01, 0",
    "2024-06-01, ../2024-05-31, 0",
    "2024-05, ../2024-06-11, 11",
  })
  void should_have_lasted_as_long_as_it_is_known_to_be_undone(
      String event, String recorded, int days) {
    assertThat(undone(event, recorded)).isEqualTo(Quantity.atLeast(Fraction.of(days)));
  }

  /** What was done in the gap is not known, whatever is known of the days after it. */
  @Test
  void should_not_count_the_days_after_a_gap() {
    assertThat(undone("2024-06-01", "../2024-06-11", "2024-06-13/2024-12-31"))
        .isEqualTo(Quantity.atLeast(Fraction.of(10)));
    assertThat(undone("2024-06-01", "2024-06-02/2024-12-31"))
        .isEqualTo(Quantity.atLeast(Fraction.ZERO));
  }
}
