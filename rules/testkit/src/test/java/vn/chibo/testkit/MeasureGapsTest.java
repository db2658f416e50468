package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Tallies;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.Indicators;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreMeasures;

/**
 * Whatever a measure of the library lacks has a name: the law of missing sets over a small rule of
 * every measure, tally and indicator there is.
 */
class MeasureGapsTest {
  private static final int SAMPLES = Integer.getInteger("chibo.test.factor", 1) * 12;

  /** A rule with the name of its figure. */
  record Small(String name, Rule<CellRecord> rule) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Small> rules() {
    return Stream.of(scores(), tallies(), indicators()).flatMap(each -> each).toList();
  }

  private static Stream<Small> scores() {
    return ScoreMeasures.standard().keys().stream()
        .map(key -> ScoreMeasures.standard().find(key).orElseThrow())
        .map(MeasureGapsTest::small);
  }

  private static Small small(ScoreMeasure score) {
    Measure<HeldMeeting> measure =
        Measure.of(
            score.key().replace('/', '-'),
            score.label(),
            score.unit(),
            held -> score.reading().of(held, held.cell().getPeriod().last()));
    return new Small(
        score.key(),
        built(
            score.key(),
            Rule.about(CellRecord.class)
                .asks(
                    forEvery(
                        MeetingMeasures.meetings(MeetingKind.values()),
                        compare(measure, requirement(score.unit()))))));
  }

  private static Stream<Small> tallies() {
    return Stream.of(
            CellTallies.LONGEST_EXCUSED_RUN,
            Tallies.countOf(CellTallies.heldMeetings(MeetingKind.REGULAR)),
            Tallies.longestIntervalBetween(CellTallies.heldMeetings(MeetingKind.REGULAR)),
            Tallies.totalOf(
                CellTallies.heldMeetings(MeetingKind.REGULAR),
                HeldMeeting::new,
                MeetingMeasures.LENGTH),
            Tallies.latest(
                CellTallies.heldMeetings(MeetingKind.REGULAR),
                HeldMeeting::new,
                MeetingMeasures.LENGTH))
        .map(MeasureGapsTest::small);
  }

  private static Small small(Tally<CellRecord> tally) {
    String key = tally.topic().key();
    return new Small(
        key,
        built(key, Rule.about(CellRecord.class).asks(tallied(tally, requirement(tally.unit())))));
  }

  private static Stream<Small> indicators() {
    return Indicators.standard().keys().stream()
        .map(key -> Indicators.standard().definition(key))
        .map(
            definition ->
                definition.with(
                    definition.parameters().stream()
                        .collect(Collectors.toMap(Function.identity(), MeasureGapsTest::value))))
        .map(MeasureGapsTest::small);
  }

  private static int value(String parameter) {
    return Map.of("age_to_years", 35, "minimum_minutes", 90).getOrDefault(parameter, 3);
  }

  private static Small small(Indicator indicator) {
    return new Small(
        indicator.key(), built(indicator.key(), indicator.rule(requirement(indicator.unit()))));
  }

  private static Rule<CellRecord> built(String key, Rule.Builder<CellRecord> rule) {
    return rule.id("ours/" + key.replace('_', '-').replace('/', '-'))
        .cites(OurRules.SECTION_1)
        .force(Force.PRACTICE)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
        .build();
  }

  private static Requirement requirement(Unit unit) {
    Fraction value =
        switch (unit) {
          case SHARE -> Fraction.of(1, 2);
          case MINUTE -> Fraction.of(60);
          case DAY -> Fraction.of(20);
          case MEMBER -> Fraction.of(30);
          default -> Fraction.ONE;
        };
    return atLeast(new Threshold.Fixed(value, unit));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void should_name_what_is_missing_of_every_measure(Small small) {
    RuleBook book = RuleBook.of(Figures.NONE, small.rule());
    int open = 0;
    for (long seed = 1; seed <= SAMPLES; seed++) {
      CellRecord cell = RichCells.cell(seed, seed % 3 == 0 ? 0.2 : 0.05);
      LocalDate asOf = cell.getPeriod().last().minusDays(seed % 4 == 0 ? 45 : 0);
      Trial trial = Trial.of(book, Choices.DEFAULT, cell, asOf);
      open += trial.evaluate().kind(0) == OutcomeKind.UNDETERMINED ? 1 : 0;
      Law.MISSING.check(trial);
    }
    assertThat(open).as("records of which something is missing").isPositive();
  }
}
