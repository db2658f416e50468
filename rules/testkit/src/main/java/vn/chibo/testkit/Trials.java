package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.arbitrary.CellArbitraries;
import vn.chibo.testkit.arbitrary.CellArbitrary;
import vn.chibo.testkit.arbitrary.MemberArbitraries;
import vn.chibo.testkit.arbitrary.OrganizationArbitraries;
import vn.chibo.testkit.arbitrary.OrganizationArbitrary;

/** Generated trials: every kind of record, in the years in which the rules of a book change. */
final class Trials {
  private static final double GAPS = 0.1;
  private static final int AFTERWARDS = 40;

  private final RuleBook book;
  private final Choices choices;
  private final CellArbitrary cells;
  private final OrganizationArbitrary organizations;
  private final OrganizationArbitrary reports;

  private Trials(RuleBook book, Choices choices) {
    this.book = book;
    this.choices = choices;
    this.cells = CellArbitraries.cells().atThresholdsOf(book);
    this.organizations = OrganizationArbitraries.withCells().atThresholdsOf(book);
    this.reports = OrganizationArbitraries.withStatements(book.topics()).atThresholdsOf(book);
  }

  static Arbitrary<Trial> of(RuleBook book, Choices choices) {
    Trials trials = new Trials(book, choices);
    return trials.records().flatMap(trials::over);
  }

  private Arbitrary<SubjectRecord> records() {
    return Combinators.combine(
            Arbitraries.of(Timeline.years(book)).flatMap(Trials::periods),
            Arbitraries.of(0.0, GAPS))
        .flatAs(this::records);
  }

  /** A year; now and then some days of it only. */
  private static Arbitrary<DatePeriod> periods(int year) {
    DatePeriod all = DatePeriod.ofYear(year);
    Arbitrary<DatePeriod> part =
        Combinators.combine(
                Arbitraries.integers().between(0, all.days() / 2),
                Arbitraries.integers().between(0, all.days() / 2 - 1))
            .as(
                (first, days) ->
                    DatePeriod.ofClosed(
                        all.start().plusDays(first), all.start().plusDays(first + (long) days)));
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(all)), Tuple.of(1, part));
  }

  private Arbitrary<SubjectRecord> records(DatePeriod period, double gaps) {
    return Arbitraries.frequencyOf(
        Tuple.of(6, cells.over(period).withGaps(gaps).map(any -> any)),
        Tuple.of(2, organizations.over(period).withGaps(gaps).map(any -> any)),
        Tuple.of(2, reports.over(period).withGaps(gaps).map(any -> any)),
        Tuple.of(1, MemberArbitraries.members(period, gaps).map(any -> any)));
  }

  private Arbitrary<Trial> over(SubjectRecord record) {
    return Combinators.combine(days(record.getPeriod()), days(record.getPeriod()), seeds())
        .as(
            (one, other, luck) ->
                new Trial(
                    book,
                    choices,
                    record,
                    one.isBefore(other) ? one : other,
                    one.isBefore(other) ? other : one,
                    luck));
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, Integer.MAX_VALUE);
  }

  /** A day of the period or soon after it; often the last. */
  private Arbitrary<LocalDate> days(DatePeriod period) {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(period.last())),
            Tuple.of(
                2,
                Arbitraries.integers()
                    .between(0, period.days() + AFTERWARDS)
                    .map(period.start()::plusDays)))
        .map(day -> Timeline.notBefore(book, day));
  }

  static Arbitrary<Trial> of(List<RuleBook> books, Choices choices) {
    return Arbitraries.oneOf(books.stream().map(book -> of(book, choices)).toList());
  }
}
