package vn.chibo.core.member;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/**
 * Party age (tuổi đảng). It runs from the date written in the admission decision, once the member
 * is recognized as official (Statutes, 2011, article 5(4)); where no decision is kept, from the
 * joining date on the card. What interrupted activity is subtracted, day by day; an expulsion that
 * was undone as wrongful interrupts nothing (Guidance 01-HD/TW, 2021).
 *
 * <pre>{@code
 * PartyAge.of(member).flatMap(age -> age.fullYearsOn(LocalDate.of(2024, 2, 3)));
 * }</pre>
 *
 * @param since the date from which it runs, as far as it is known
 * @param basis where that date stands
 * @param interruptions the days that do not count, in order and apart from each other
 */
public record PartyAge(PartialDate since, PartyAgeBasis basis, List<DatePeriod> interruptions) {
  /** Copies the list. */
  public PartyAge {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(basis, "basis");
    interruptions = List.copyOf(interruptions);
  }

  /**
   * The Party age of a member. Empty before the recognition, where neither decision nor card tells
   * a date, and where the days of leaving and readmission are not wholly known. Once the member has
   * left the Party it grows no more.
   */
  public static Optional<PartyAge> of(PartyMember member) {
    return PartyAgeFacts.of(member);
  }

  /**
   * The full years on a day; empty where the days that the date may be give two answers, and before
   * the date.
   */
  public Optional<Integer> fullYearsOn(LocalDate day) {
    LocalDate counted = day.minusDays(lostBefore(day));
    Optional<Integer> most = years(since.period().start(), counted);
    Optional<Integer> least = years(since.period().last(), counted);
    return most.equals(least) ? most : Optional.empty();
  }

  private static Optional<Integer> years(LocalDate first, LocalDate day) {
    return first.isAfter(day)
        ? Optional.empty()
        : Optional.of((int) ChronoUnit.YEARS.between(first, day));
  }

  private int lostBefore(LocalDate day) {
    return interruptions.stream()
        .filter(period -> period.start().isBefore(day))
        .flatMap(period -> period.upTo(day.minusDays(1)).stream())
        .mapToInt(DatePeriod::days)
        .sum();
  }
}
