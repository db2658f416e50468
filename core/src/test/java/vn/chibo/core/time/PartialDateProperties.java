package vn.chibo.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.figure.Truth;

/** Comparisons against every pair of days that the dates may be. */
class PartialDateProperties {
  private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);

  @Provide
  Arbitrary<PartialDate> dates() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 2))
        .as(
            (day, known) ->
                new PartialDate(
                    day.getYear(),
                    Optional.of(day.getMonthValue()).filter(m -> known > 0),
                    Optional.of(day.getDayOfMonth()).filter(d -> known > 1)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 150).map(FIRST::plusDays);
  }

  private static List<LocalDate> completions(PartialDate date) {
    LocalDate first = LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
    return first
        .datesUntil(first.plusYears(1))
        .filter(day -> day.getYear() == date.year())
        .filter(day -> date.month().filter(m -> m != day.getMonthValue()).isEmpty())
        .filter(day -> date.day().filter(d -> d != day.getDayOfMonth()).isEmpty())
        .toList();
  }

  private static Truth bruteForce(
      List<LocalDate> left, List<LocalDate> right, BiPredicate<LocalDate, LocalDate> claim) {
    boolean some = left.stream().anyMatch(a -> right.stream().anyMatch(b -> claim.test(a, b)));
    boolean all = left.stream().allMatch(a -> right.stream().allMatch(b -> claim.test(a, b)));
    return all ? Truth.YES : some ? Truth.UNKNOWN : Truth.NO;
  }

  @Property(tries = 300)
  void should_agree_with_all_completions_when_compared(
      @ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
    List<LocalDate> left = completions(a);
    List<LocalDate> right = completions(b);

    assertThat(a.before(b)).isEqualTo(bruteForce(left, right, LocalDate::isBefore));
    assertThat(a.after(b)).isEqualTo(bruteForce(left, right, LocalDate::isAfter));
    assertThat(a.sameAs(b)).isEqualTo(bruteForce(left, right, LocalDate::equals));
  }

  @Property(tries = 300)
  void should_agree_with_all_completions_when_compared_to_a_day(
      @ForAll("dates") PartialDate a, @ForAll("days") LocalDate day) {
    List<LocalDate> left = completions(a);

    assertThat(a.before(day)).isEqualTo(bruteForce(left, List.of(day), LocalDate::isBefore));
    assertThat(a.after(day)).isEqualTo(bruteForce(left, List.of(day), LocalDate::isAfter));
    assertThat(a.sameAs(day)).isEqualTo(bruteForce(left, List.of(day), LocalDate::equals));
  }

  @Property(tries = 300)
  void should_agree_with_all_completions_when_asked_for_a_period(
      @ForAll("dates") PartialDate a,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate two) {
    DatePeriod period =
        one.isBefore(two) ? DatePeriod.ofClosed(one, two) : DatePeriod.ofClosed(two, one);

    assertThat(a.within(period))
        .isEqualTo(bruteForce(completions(a), List.of(one), (day, any) -> period.contains(day)));
  }

  @Property
  void should_read_back_what_is_printed(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    assertThat(completions(date)).hasSize(date.period().days());
  }
}
