package vn.chibo.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.time.DatePeriod;

/** Registers against the sets of their days. */
class RegisterProperties {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @Provide
  Arbitrary<DatePeriod> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 20))
        .as((start, more) -> DatePeriod.ofClosed(day(start), day(start + more)));
  }

  private static LocalDate day(int offset) {
    return FIRST.plusDays(offset);
  }

  @Property
  void should_miss_just_the_past_days_of_no_complete_period(
      @ForAll("periods") DatePeriod asked,
      @ForAll @Size(max = 3) List<@From("periods") DatePeriod> complete,
      @ForAll @IntRange(min = -1, max = 65) int asOf) {
    TreeSet<LocalDate> expected =
        asked.start().datesUntil(asked.end()).collect(Collectors.toCollection(TreeSet::new));
    expected.removeIf(day -> day.isAfter(day(asOf)));
    expected.removeIf(day -> complete.stream().anyMatch(period -> period.contains(day)));

    List<LocalDate> gaps =
        new Register<Meeting>(List.of(), complete)
            .gaps(asked, day(asOf)).stream()
                .flatMap(gap -> gap.start().datesUntil(gap.end()))
                .toList();

    assertThat(gaps).containsExactlyElementsOf(expected);
  }

  @Property
  void should_give_the_entries_of_the_period_by_day_when_asked_within(
      @ForAll("periods") DatePeriod asked,
      @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> offsets) {
    Register<Meeting> register =
        Register.of(offsets.stream().map(o -> Meeting.builder().date(day(o)).build()).toList());

    assertThat(register.within(asked).stream().map(Meeting::getDate))
        .containsExactlyElementsOf(
            offsets.stream()
                .map(RegisterProperties::day)
                .filter(day -> !day.isBefore(asked.start()) && !day.isAfter(asked.last()))
                .sorted()
                .toList());
  }
}
