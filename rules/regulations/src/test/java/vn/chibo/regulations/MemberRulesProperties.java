package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.RuleLaws;
import vn.chibo.testkit.Trial;
import vn.chibo.testkit.arbitrary.MemberArbitraries;

/** The laws over the rules about members, of members only: with steps, letters and days off. */
class MemberRulesProperties implements RuleLaws {
  private static final RuleBook ALL = Regulations.standard().forJurisdiction("central");
  private static final RuleBook BOOK =
      new RuleBook(
          ALL.lineage(),
          ALL.rules().stream()
              .filter(rule -> rule.subject() == MemberRecord.class)
              .<Rule<?>>map(rule -> rule)
              .toList(),
          ALL.titles(),
          ALL.figures());

  @Override
  public List<RuleBook> books() {
    return List.of(BOOK);
  }

  @Override
  @Provide
  public Arbitrary<Trial> trials() {
    return Combinators.combine(
            Arbitraries.of(2011, 2014, 2018, 2022, 2024, 2025, 2026, 2027),
            Arbitraries.of(0.0, 0.1),
            Arbitraries.integers().between(0, 400),
            Arbitraries.integers().between(0, 60))
        .flatAs(
            (year, gaps, day, later) ->
                MemberArbitraries.members()
                    .inYear(year)
                    .withGaps(gaps)
                    .atThresholdsOf(BOOK)
                    .map(record -> trial(record, day, later)));
  }

  private Trial trial(MemberRecord record, int day, int later) {
    LocalDate first = record.getPeriod().start().plusDays(day);
    LocalDate begin = BOOK.start().orElseThrow();
    LocalDate asOf = first.isBefore(begin) ? begin : first;
    return Trial.of(BOOK, choices(), record, asOf)
        .until(asOf.plusDays(later))
        .with(day * 61L + later);
  }
}
