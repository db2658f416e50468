package vn.chibo.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Periods against the sets of their days. */
class DatePeriodProperties {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 20);

  @Provide
  Arbitrary<DatePeriod> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 50), Arbitraries.integers().between(0, 20))
        .as((start, more) -> closed(start, start + more));
  }

  private static DatePeriod closed(int first, int last) {
    return DatePeriod.ofClosed(FIRST.plusDays(first), FIRST.plusDays(last));
  }

  private static Set<LocalDate> days(DatePeriod period) {
    return period.start().datesUntil(period.end()).collect(Collectors.toCollection(TreeSet::new));
  }

  @Property
  void should_hold_the_days_of_none_of_the_others_in_order_when_they_are_taken_away(
      @ForAll("periods") DatePeriod period,
      @ForAll @Size(max = 4) List<@net.jqwik.api.From("periods") DatePeriod> others) {
    Set<LocalDate> expected = days(period);
    others.forEach(other -> expected.removeAll(days(other)));

    List<DatePeriod> left = period.minus(others);

    List<LocalDate> found = left.stream().flatMap(part -> days(part).stream()).toList();
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Property
  void should_hold_the_common_days_when_intersected(
      @ForAll("periods") DatePeriod a, @ForAll("periods") DatePeriod b) {
    Set<LocalDate> common = days(a);
    common.retainAll(days(b));

    assertThat(a.intersection(b).map(DatePeriodProperties::days).orElse(Set.of()))
        .isEqualTo(common);
    assertThat(a.encloses(b)).isEqualTo(days(a).containsAll(days(b)));
  }

  @Property
  void should_hold_the_days_up_to_and_with_the_last_when_cut(
      @ForAll("periods") DatePeriod period, @ForAll @IntRange(min = -1, max = 80) int offset) {
    LocalDate last = FIRST.plusDays(offset);
    Set<LocalDate> expected = days(period);
    expected.removeIf(day -> day.isAfter(last));

    assertThat(period.upTo(last).map(DatePeriodProperties::days).orElse(Set.of()))
        .isEqualTo(expected);
  }

  @Property
  void should_count_and_contain_its_days(
      @ForAll("periods") DatePeriod period, @ForAll @IntRange(min = -5, max = 80) int offset) {
    LocalDate day = FIRST.plusDays(offset);

    assertThat(period.days()).isEqualTo(days(period).size());
    assertThat(period.contains(day)).isEqualTo(days(period).contains(day));
    assertThat(DatePeriod.ofClosed(period.start(), period.last())).isEqualTo(period);
  }

  @Property
  void should_be_whole_spans_inside_and_none_more_when_asked_within(
      @ForAll("periods") DatePeriod period, @ForAll Span span) {
    Set<DatePeriod> expected =
        days(period).stream()
            .map(span::around)
            .filter(period::encloses)
            .collect(Collectors.toSet());

    assertThat(span.within(period)).doesNotHaveDuplicates().hasSameElementsAs(expected);
    assertThat(span.around(period.start()).contains(period.start())).isTrue();
  }
}
