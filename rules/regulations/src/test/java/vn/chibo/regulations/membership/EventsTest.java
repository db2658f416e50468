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
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Tally;

/** What happened for certain, what perhaps, and how it is counted and said. */
class EventsTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
  private static final Text LABEL = Text.of("thư", "a letter");
  private static final MemberRecord MEMBER =
      MemberRecord.builder()
          .member(PartyMember.builder().id(new MemberId("012")).build())
          .period(YEAR)
          .build();

  /** As many as there are dates, each as far as it is known; none is missing. */
  static Events<PartialDate> on(String... dates) {
    List<PartialDate> all = Stream.of(dates).map(PartialDate::parse).toList();
    return new Events<>(
        "letters",
        LABEL,
        member -> all,
        (member, date) -> Truth.YES,
        PartialDate::period,
        member -> List.of(DatePeriod.until(YEAR.last())));
  }

  private static Parts.Part<MemberFact<PartialDate>> only(String date) {
    return on(date).parts().finder().find(MEMBER, YEAR, AS_OF).parts().get(0);
  }

  @Test
  void should_say_the_day_of_a_part_only_when_it_is_known() {
    assertThat(only("2024-03-01").date()).contains(LocalDate.of(2024, 3, 1));
    assertThat(only("2024-03-01").label().english()).isEqualTo("a letter of 1 Mar 2024");
    assertThat(only("2024-03").date()).isEmpty();
    assertThat(only("2024-03").label()).isEqualTo(LABEL);
  }

  /** The one of 2024 may be of a day after the 30th of June. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-01, 2024-06-30, 2, 2",
    "2024-03-01, 2024, 1, 2",
    "2024, 2024, 0, 2",
    "2024-07-01, 2024, 0, 1",
    "2024-07-01, 2023, 0, 0",
  })
  void should_count_what_is_sure_and_what_is_possible(
      String one, String other, int sure, int possible) {
    Condition.Tallied<MemberRecord> happened =
        (Condition.Tallied<MemberRecord>) on(one, other).happened();

    assertThat(value(happened.tally(), seen(List.of())))
        .isEqualTo(Quantity.between(Fraction.of(sure), Fraction.of(possible)));
    assertThat(value(happened.tally(), seen(List.of(DatePeriod.ofDay(AS_OF)))))
        .isEqualTo(Quantity.atLeast(Fraction.of(sure)));
  }

  private static Seen<Dated> seen(List<DatePeriod> gaps) {
    return new Seen<>(Optional.of(DatePeriod.ofClosed(YEAR.start(), AS_OF)), List.of(), gaps);
  }

  @SuppressWarnings("unchecked")
  private static Tally.Source<MemberRecord, Dated> source(Tally<MemberRecord> tally) {
    return (Tally.Source<MemberRecord, Dated>) tally.source();
  }

  private static Quantity value(Tally<MemberRecord> tally, Seen<Dated> seen) {
    return source(tally).value().apply(MEMBER, seen);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, 2024, false",
    "2024-03-01, 2023, false",
    "2024, 2023, false",
    "2024-07-01, 2023, true",
  })
  void should_be_of_nothing_only_when_none_happened_for_certain_or_perhaps(
      String one, String other, boolean nothing) {
    Tally<MemberRecord> longest =
        on(one, other)
            .longestToStep("letter-presented", Count.CALENDAR_DAYS, (m, date) -> Optional.empty());

    assertThat(source(longest).nothing().test(MEMBER, seen(List.of()))).isEqualTo(nothing);
    assertThat(source(longest).register().apply(MEMBER))
        .isEqualTo(Register.unknown().completeUpTo(YEAR.last()));
  }

  @Test
  void should_say_on_which_days_some_may_be_missing() {
    assertThat(missing("../2024-01-31"))
        .isEqualTo("a letter: the register is not complete up to 31 Jan 2024");
    assertThat(missing("2024-01-01/2024-01-31"))
        .isEqualTo("a letter: the register is not complete from 1 Jan 2024 to 31 Jan 2024");
  }

  private static String missing(String days) {
    return Events.missing(LABEL, DatePeriod.parse(days)).english();
  }
}
