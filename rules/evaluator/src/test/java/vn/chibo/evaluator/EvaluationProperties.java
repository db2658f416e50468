package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.condition.CellTallies.LONGEST_EXCUSED_RUN;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.UNEXCUSED_ABSENCES;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.Tallies.latest;
import static vn.chibo.evaluator.condition.Tallies.longestIntervalBetween;
import static vn.chibo.evaluator.condition.Tallies.longestRunOf;
import static vn.chibo.evaluator.condition.Tallies.totalOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.Witnesses;
import vn.chibo.evaluator.outcome.Witnesses.Witness;
import vn.chibo.evaluator.outcome.WitnessesByRule;

/** The laws of change, over cells of which much or little is recorded. */
class EvaluationProperties {
  private static final Requirement HALF = atLeast(Conditions.share(Fraction.of(1, 2)));
  private static final Condition<CellRecord> LONG =
      forEvery(meetings(REGULAR), compare(LENGTH, atLeast(Conditions.minutes(60))));
  private static final Condition<CellRecord> WELL_ATTENDED =
      forEvery(
          meetings(REGULAR),
          compare(
              attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
              moreThan(Conditions.share(Fraction.percent(85)))));
  private static final Condition<CellRecord> NOBODY_UNEXCUSED =
      forEvery(meetings(REGULAR), compare(UNEXCUSED_ABSENCES, exactly(number(0))));

  private static Condition<CellRecord> thematic(Requirement requirement) {
    return tallied(countOf(heldMeetings(THEMATIC)), requirement);
  }

  private static Condition<CellRecord> regular(Requirement requirement) {
    return tallied(countOf(heldMeetings(REGULAR)), requirement);
  }

  private static final Tally<CellRecord> LONG_RUN =
      longestRunOf(
          heldMeetings(REGULAR), "long-run", Text.same("long run"), EvaluationProperties::isLong);

  private static Truth isLong(Meeting meeting) {
    return meeting
        .getMinutes()
        .map(minutes -> minutes >= 60 ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }

  static final Map<String, Condition<CellRecord>> RULES =
      Map.ofEntries(
          Map.entry("thematic-per-quarter", forEvery(quarter(), thematic(atLeast(number(1))))),
          Map.entry("regular-per-month", forEvery(month(), regular(atMost(number(1))))),
          Map.entry("at-most-three-thematic", thematic(atMost(number(3)))),
          Map.entry("exactly-four-thematic", thematic(exactly(number(4)))),
          Map.entry("length", LONG),
          Map.entry("rate", WELL_ATTENDED),
          Map.entry("unexcused", NOBODY_UNEXCUSED),
          Map.entry("two-of-three", atLeastOf(2, LONG, WELL_ATTENDED, NOBODY_UNEXCUSED)),
          Map.entry("either", any(not(LONG), WELL_ATTENDED)),
          Map.entry(
              "thematic-beside-regular",
              forEvery(month(), when(thematic(atLeast(number(1))), regular(atLeast(number(1)))))),
          Map.entry("unless-many", unless(thematic(atLeast(number(3))), Facts.CLAUSE, LONG)),
          Map.entry(
              "some-long-per-month",
              forEvery(
                  month(),
                  some(meetings(REGULAR), compare(LENGTH, atLeast(Conditions.minutes(60)))))),
          Map.entry(
              "at-most-two-short",
              countWhere(
                  meetings(REGULAR),
                  compare(LENGTH, fewerThan(Conditions.minutes(60))),
                  atMost(number(2)))),
          Map.entry(
              "exactly-one-long",
              countWhere(
                  meetings(REGULAR),
                  compare(LENGTH, atLeast(Conditions.minutes(60))),
                  exactly(number(1)))),
          Map.entry(
              "minutes-per-quarter",
              forEvery(
                  quarter(),
                  tallied(
                      totalOf(heldMeetings(REGULAR), HeldMeeting::new, LENGTH),
                      atLeast(Conditions.minutes(120))))),
          Map.entry(
              "at-most-minutes",
              tallied(
                  totalOf(heldMeetings(THEMATIC), HeldMeeting::new, LENGTH),
                  atMost(Conditions.minutes(180)))),
          Map.entry(
              "interval",
              tallied(longestIntervalBetween(heldMeetings(REGULAR)), atMost(Conditions.days(100)))),
          Map.entry(
              "an-interval",
              tallied(longestIntervalBetween(heldMeetings(REGULAR)), atLeast(Conditions.days(60)))),
          Map.entry(
              "exact-interval",
              tallied(longestIntervalBetween(heldMeetings(REGULAR)), exactly(Conditions.days(60)))),
          Map.entry(
              "latest-length",
              tallied(
                  latest(heldMeetings(REGULAR), HeldMeeting::new, LENGTH),
                  atLeast(Conditions.minutes(60)))),
          Map.entry("long-run", tallied(LONG_RUN, atMost(number(1)))),
          Map.entry("none", Conditions.none(LONG, thematic(atLeast(number(2))))),
          Map.entry(
              "mean-length", meanOf(meetings(REGULAR), LENGTH, atLeast(Conditions.minutes(60)))));
  private static final Condition<CellRecord> LONGEST_RUN =
      tallied(LONGEST_EXCUSED_RUN, atMost(number(1)));
  private static final Condition<CellRecord> SHARE =
      shareOf(meetings(REGULAR), compare(LENGTH, atLeast(Conditions.minutes(60))), HALF);

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of(RULES.keySet().stream().sorted().toList());
  }

  @Provide
  Arbitrary<CellRecord> cells() {
    return RandomCells.cells(20);
  }

  @Provide
  Arbitrary<CellRecord> smallCells() {
    return RandomCells.cells(6);
  }

  @Provide
  Arbitrary<CellRecord> completeCells() {
    return RandomCells.completeCells(20);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomCells.days();
  }

  private static final Evaluator EVALUATOR = Evaluator.of(book());

  private static Outcome outcome(Condition<CellRecord> condition, CellRecord cell, LocalDate asOf) {
    return Facts.outcome(Facts.asking(condition), cell, asOf);
  }

  static RuleBook book() {
    List<Rule<?>> rules = new ArrayList<>();
    RULES.forEach(
        (id, condition) -> rules.add(Facts.rule(id, CellRecord.class).asks(condition).build()));
    rules.add(Facts.rule("run", CellRecord.class).asks(LONGEST_RUN).build());
    rules.add(Facts.rule("share", CellRecord.class).asks(SHARE).build());
    return RuleBook.of(Figures.NONE, rules.toArray(Rule<?>[]::new));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_always_give_an_outcome_and_the_same_one(
      @ForAll("cells") CellRecord cell, @ForAll("days") LocalDate asOf) {
    Evaluation once = Evaluator.of(book()).evaluate(cell, asOf);
    Evaluation again = Evaluator.of(book()).evaluate(cell, asOf);
    assertThat(once.findings()).hasSize(RULES.size() + 2);
    assertThat(again.report().text(Language.VIETNAMESE))
        .isEqualTo(once.report().text(Language.VIETNAMESE));
    int sorted =
        once.satisfied().size()
            + once.unmet(Force.MANDATORY).size()
            + once.pending().size()
            + once.undetermined().size()
            + once.notApplicable().size();
    assertThat(sorted).isEqualTo(once.findings().size());
  }

  /** The plan shares work between rules; the walk explains each alone. Both say the same. */
  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void should_say_in_codes_what_the_walk_explains(
      @ForAll("cells") CellRecord cell, @ForAll("days") LocalDate asOf) {
    Evaluation evaluation = EVALUATOR.evaluate(cell, asOf);
    List<Finding> findings = evaluation.findings();
    for (int i = 0; i < findings.size(); i++) {
      assertThat(OutcomeCode.describe(evaluation.code(i)))
          .as("%s of %s as of %s", findings.get(i).rule(), cell, asOf)
          .isEqualTo(OutcomeCode.describe(OutcomeCode.of(findings.get(i).outcome())));
    }
  }

  /** The witnesses that the plan finds on its way are those of the explanation. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void should_have_the_witnesses_that_the_walk_explains(
      @ForAll("cells") CellRecord cell, @ForAll("days") LocalDate asOf) {
    WitnessesByRule planned = EVALUATOR.evaluateWithWitnesses(cell, asOf).witnesses();
    WitnessesByRule explained = EVALUATOR.evaluate(cell, asOf).witnesses();
    for (int i = 0; i < book().rules().size(); i++) {
      assertThat(planned.against(i).map(EvaluationProperties::listed))
          .isEqualTo(explained.against(i).map(EvaluationProperties::listed));
    }
  }

  private static List<Witness> listed(Witnesses witnesses) {
    return IntStream.range(0, witnesses.size())
        .mapToObj(i -> new Witness(witnesses.window(i), witnesses.observed(i)))
        .toList();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_not_depend_on_the_order_in_which_meetings_are_given(
      @ForAll("cells") CellRecord cell, @ForAll("days") LocalDate asOf, @ForAll Random random) {
    Register<Meeting> register = cell.getMeetings();
    List<Meeting> shuffled = new ArrayList<>(register.entries());
    Collections.shuffle(shuffled, random);
    CellRecord other = cell.withMeetings(new Register<>(shuffled, register.complete()));
    assertThat(Evaluator.of(book()).evaluate(other, asOf).findings().stream().map(Finding::outcome))
        .isEqualTo(
            Evaluator.of(book()).evaluate(cell, asOf).findings().stream()
                .map(Finding::outcome)
                .toList());
  }

  private static void monotone(Condition<CellRecord> condition, CellRecord cell, LocalDate asOf) {
    String known = Facts.name(outcome(condition, cell, asOf));
    for (CellRecord less : RandomCells.masked(cell)) {
      assertThat(Facts.name(outcome(condition, less, asOf)))
          .as("with less known: %s", less)
          .isIn(known, "Undetermined");
    }
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void should_stay_or_become_undetermined_when_knowledge_is_hidden(
      @ForAll("rules") String rule,
      @ForAll("smallCells") CellRecord cell,
      @ForAll("days") LocalDate asOf) {
    monotone(RULES.get(rule), cell, asOf);
    monotone(RULES.get(rule), cell, END);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void should_stay_or_become_undetermined_when_knowledge_of_a_run_is_hidden(
      @ForAll("smallCells") CellRecord cell) {
    monotone(LONGEST_RUN, cell, END);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void should_stay_or_become_undetermined_when_knowledge_of_a_share_is_hidden(
      @ForAll("smallCells") CellRecord cell) {
    monotone(SHARE, cell, END);
  }

  private static void stable(
      Condition<CellRecord> condition, CellRecord cell, LocalDate asOf, int later) {
    Outcome now = outcome(condition, cell, asOf);
    Outcome then = outcome(condition, cell, asOf.plusDays(later));
    if (now instanceof Outcome.Pending pending) {
      assertThat(then)
          .as("pending to %s", pending.until())
          .isNotInstanceOf(Outcome.Undetermined.class);
      assertThat(asOf).isBefore(pending.until());
    } else {
      assertThat(Facts.name(then)).as("%s as of %s", now, asOf).isEqualTo(Facts.name(now));
    }
  }

  /** Meetings of which everything is recorded: what time changes, and not what is unknown. */
  private static CellRecord recorded(CellRecord cell) {
    return cell.withMeetings(
        Register.of(
                cell.getMeetings().entries().stream()
                    .filter(m -> m.getKind().isPresent() && m.getMinutes().isPresent())
                    .toList())
            .completeOver(Facts.YEAR));
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void should_stay_or_be_settled_when_time_goes_by(
      @ForAll("rules") String rule,
      @ForAll("completeCells") CellRecord cell,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(max = 366) int later) {
    Outcome now = outcome(RULES.get(rule), cell, asOf);
    if (!(now instanceof Outcome.Undetermined) && !(now instanceof Outcome.Pending)) {
      stable(RULES.get(rule), cell, asOf, later);
    }
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void should_never_become_undetermined_when_everything_is_recorded(
      @ForAll("completeCells") CellRecord cell,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(max = 366) int later) {
    for (String rule :
        List.of(
            "thematic-per-quarter",
            "regular-per-month",
            "at-most-three-thematic",
            "exactly-four-thematic",
            "length",
            "thematic-beside-regular",
            "unless-many",
            "minutes-per-quarter",
            "at-most-minutes",
            "interval",
            "an-interval",
            "exact-interval",
            "latest-length",
            "long-run",
            "mean-length")) {
      stable(RULES.get(rule), recorded(cell), asOf, later);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void should_stay_or_be_settled_when_time_goes_by_for_a_share(
      @ForAll("completeCells") CellRecord cell,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(max = 366) int later) {
    stable(SHARE, recorded(cell), asOf, later);
  }
}
