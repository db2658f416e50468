package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;

/** What a rule says of the units in two periods. */
class RuleTallyTest {

  private static CellRecord official(CellRecord record, int members) {
    return record.withOfficialMembers(Quantity.exactly(members));
  }

  @Test
  void should_compare_with_the_year_before_over_the_units_known_in_both() {
    StandingFacts now =
        MadeFacts.ofYear(2024)
            .with("1", record -> official(record, 2))
            .with("2", record -> official(record, 8))
            .with("3", record -> official(record, 2))
            .facts();
    StandingFacts before =
        MadeFacts.ofYear(2023)
            .with("1", record -> official(record, 2))
            .with("2", record -> official(record, 2))
            .with("3")
            .facts();
    StandingFacts both =
        new StandingFacts(
            now.organization(),
            now.own(),
            now.units().stream()
                .map(
                    unit ->
                        new StandingUnit(
                            unit.organization(),
                            true,
                            unit.now(),
                            before.unit(unit.id()).flatMap(StandingUnit::now),
                            Optional.empty()))
                .toList(),
            now.reviews(),
            now.evaluator(),
            DatePeriod.ofYear(2024),
            now.asOf());

    RuleTally least =
        RuleTally.of(both).stream()
            .filter(rule -> rule.title().english().startsWith("A cell under a grassroots"))
            .findFirst()
            .orElseThrow();

    assertThat(least.compared().english())
        .isEqualTo("known for 2 unit(s) in both periods: 2 failed it in the one before, 1 now");
  }
}
