package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.MINUTES_BEYOND_SET_LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Tallies;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.indicator.CountingForm;
import vn.chibo.evaluator.indicator.CountingForms;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.IndicatorInterval;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreMeasures;
import vn.chibo.testkit.arbitrary.MemberArbitraries;

/**
 * Whatever a measure of the library lacks has a name: the law of missing sets over a small rule of
 * every measure, tally and indicator there is.
 */
class MeasureGapsTest {
  private static final int SAMPLES = Integer.getInteger("chibo.test.factor", 1) * 5;

  private static final Condition<CellRecord> LENGTH_SET =
      new Condition.Decided<>(
          DecisionKind.LENGTH_FOR_FEW_MEMBERS,
          new Decisions<>() {
            @Override
            public Register<Decision> of(CellRecord cell) {
              return cell.getDecisions();
            }

            @Override
            public LocalDate day(CellRecord cell) {
              return cell.getPeriod().start();
            }
          });

  private static final Text LABEL = Text.of("mục", "entries");

  /** Rules with the name of their figure. */
  record Small(String name, List<Rule<CellRecord>> rules) {
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

  /** A committee sets a length for some cells only: of others there is no figure. */
  private static Small small(ScoreMeasure score) {
    Measure<HeldMeeting> measure =
        Measure.of(
            score.key().replace('/', '-'),
            score.label(),
            score.unit(),
            held -> score.reading().of(held, held.cell().getPeriod().last()));
    boolean set = score.key().equals(MINUTES_BEYOND_SET_LENGTH.topic().key());
    return small(
        score.key(),
        score.unit(),
        requirement -> {
          Condition<CellRecord> every =
              forEvery(meetings(MeetingKind.values()), compare(measure, requirement));
          return Rule.about(CellRecord.class).asks(set ? when(LENGTH_SET, every) : every);
        });
  }

  private static Stream<Small> tallies() {
    Entries<CellRecord, Meeting> regular = CellTallies.heldMeetings(MeetingKind.REGULAR);
    return Stream.of(
            CellTallies.LONGEST_EXCUSED_RUN,
            Tallies.countOf(regular),
            Tallies.longestIntervalBetween(regular),
            Tallies.totalOf(regular, HeldMeeting::new, MeetingMeasures.LENGTH),
            Tallies.latest(regular, HeldMeeting::new, MeetingMeasures.LENGTH))
        .map(
            tally ->
                small(
                    tally.topic().key(),
                    tally.unit(),
                    requirement -> Rule.about(CellRecord.class).asks(tallied(tally, requirement))));
  }

  /**
   * It asks for the names of those of whom a head count may know some only: Missing does not look
   * for the rest of such a count, as it says.
   */
  private static final String NAMED_AND_COUNTED = "absences";

  /** All that indicators can count, with words of their own. */
  private static Stream<Small> indicators() {
    Stream<Small> ofConstants =
        CountingForms.ofConstants().entrySet().stream()
            .filter(form -> !form.getKey().equals(NAMED_AND_COUNTED))
            .flatMap(
                form ->
                    form.getValue().entrySet().stream()
                        .map(
                            each -> counted(form.getKey() + "/" + each.getKey(), each.getValue())));
    Stream<Small> ofNumbers =
        CountingForms.ofNumbers().entrySet().stream()
            .map(form -> counted(form.getKey(), form.getValue().apply(value(form.getKey()))));
    return Stream.concat(ofConstants, ofNumbers);
  }

  private static Small counted(String name, CountingForm form) {
    String key = name.toLowerCase(Locale.ROOT);
    Indicator indicator =
        Indicator.of(
            key,
            LABEL,
            form.unit(),
            IndicatorInterval.months(12),
            form.counting(LABEL, Optional.of(LABEL).filter(label -> form.ratio())));
    return small(key, form.unit(), indicator::rule);
  }

  private static int value(String form) {
    return Map.of("speakers-up-to-age", 35, "shorter-than", 90).getOrDefault(form, 3);
  }

  /** What is easy and what is hard to reach, so that neither is decided by one entry. */
  private static Small small(
      String name, Unit unit, Function<Requirement, Rule.Builder<CellRecord>> rule) {
    return new Small(
        name,
        thresholds(unit)
            .map(
                value ->
                    rule.apply(atLeast(new Threshold.Fixed(value, unit)))
                        .id(id(name, value))
                        .cites(OurRules.SECTION_1)
                        .force(Force.PRACTICE)
                        .status(SourceStatus.CONFIRMED)
                        .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
                        .build())
            .toList());
  }

  private static String id(String name, Fraction value) {
    return ("ours/" + name + "-" + value).replaceAll("(?<=.{5})[_/]", "-");
  }

  private static Stream<Fraction> thresholds(Unit unit) {
    return switch (unit) {
      case SHARE -> Stream.of(Fraction.of(1, 10), Fraction.of(1, 2), Fraction.of(9, 10));
      case MINUTE ->
          Stream.of(Fraction.of(-300), Fraction.of(20), Fraction.of(60), Fraction.of(400));
      case DAY -> Stream.of(Fraction.of(20), Fraction.of(120));
      case MEMBER -> Stream.of(Fraction.of(1), Fraction.of(30));
      default -> Stream.of(Fraction.ZERO, Fraction.ONE, Fraction.of(5));
    };
  }

  @ParameterizedTest
  @MethodSource("rules")
  void should_name_what_is_missing_of_every_measure(Small small) {
    RuleBook book = RuleBook.of(Figures.NONE, small.rules().toArray(Rule<?>[]::new));
    int open = 0;
    for (long seed = 1; seed <= SAMPLES; seed++) {
      CellRecord cell = RichCells.cell(seed, seed % 2 == 0 ? 0.3 : 0.05);
      LocalDate asOf = cell.getPeriod().last().minusDays(seed % 4 == 0 ? 45 : 0);
      Trial trial = Trial.of(book, Choices.DEFAULT, cell, asOf).with(seed);
      open += trial.evaluate().undetermined().size();
      Law.MISSING.check(trial);
    }
    assertThat(open).as("records of which something is missing").isPositive();
  }

  /** A rule of which only the condition matters. */
  static <S extends SubjectRecord> Rule.Builder<S> rule(String id, Class<S> subject) {
    return Rule.about(subject)
        .id(id)
        .cites(OurRules.SECTION_1)
        .force(Force.PRACTICE)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)));
  }

  static Stream<Entries<MemberRecord, ?>> registers() {
    return Stream.of(
        Entries.all("exemptions", LABEL, MemberRecord::getExemptions),
        Entries.all("suspensions", LABEL, MemberRecord::getSuspensions),
        Entries.all("transfers", LABEL, MemberRecord::getTemporaryTransfers),
        Entries.all("hindrances", LABEL, MemberRecord::getHindrances),
        Entries.all("disciplines", LABEL, MemberRecord::getDisciplines),
        Entries.all("tasks", LABEL, MemberRecord::getTasks),
        Entries.all("tenures", LABEL, MemberRecord::getTenures),
        Entries.all("dues-standings", LABEL, MemberRecord::getDuesStandings),
        Entries.all("dues-reliefs", LABEL, MemberRecord::getDuesReliefs),
        Entries.all("dues-payments", LABEL, MemberRecord::getDuesPayments));
  }

  @ParameterizedTest
  @MethodSource("registers")
  void should_name_what_is_missing_of_every_register_of_a_member(Entries<MemberRecord, ?> entries) {
    Rule<MemberRecord> rule =
        rule("ours/" + entries.key(), MemberRecord.class).asks(counted(entries)).build();
    int open = 0;
    for (long seed = 1; seed <= SAMPLES; seed++) {
      DatePeriod year = DatePeriod.ofYear(2024);
      MemberRecord member =
          MemberArbitraries.members(year, 0.6).generator(1000).next(new Random(seed)).value();
      Trial trial = Trial.of(RuleBook.of(Figures.NONE, rule), Choices.DEFAULT, member, year.last());
      open += trial.evaluate().undetermined().size();
      Law.MISSING.check(trial);
    }
    assertThat(open).as("members of whom something is missing").isPositive();
  }

  private static <T extends Dated> Condition<MemberRecord> counted(
      Entries<MemberRecord, T> entries) {
    return tallied(Tallies.countOf(entries), atLeast(Conditions.number(4)));
  }
}
