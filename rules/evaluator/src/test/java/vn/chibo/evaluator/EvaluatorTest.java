package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.askingWhole;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.commune;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.explain;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.missing;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.none;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.Facts.reporting;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.commendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Exceptions, tables, faults, force in time. */
class EvaluatorTest {
  private static final Rule<CellRecord> ONE_HOUR_UNLESS_SET =
      asking(
          forEvery(
              meetings(REGULAR),
              unless(
                  new Condition.Decided<>(
                      DecisionKind.LENGTH_FOR_FEW_MEMBERS, new BeforeTheMeeting()),
                  Facts.CLAUSE,
                  compare(MeetingMeasures.LENGTH, atLeast(Conditions.minutes(60))))));

  /** The decisions of the cell up to the day of the meeting. */
  private static final class BeforeTheMeeting implements Decisions<HeldMeeting> {
    @Override
    public Register<Decision> of(HeldMeeting held) {
      return held.cell().getDecisions();
    }

    @Override
    public LocalDate day(HeldMeeting held) {
      return held.meeting().getDate();
    }
  }

  private static Register<Decision> decided(DecisionKind kind, String day) {
    return Register.of(List.of(new Decision(kind, day(day), Optional.of(30)))).completeUpTo(END);
  }

  private static Outcome lasting40(Register<Decision> decisions) {
    return outcome(ONE_HOUR_UNLESS_SET, cell(lasting("03-05", 40)).withDecisions(decisions));
  }

  @ParameterizedTest
  @CsvSource({"03-04, true", "03-05, true", "03-06, false"})
  void should_be_excepted_when_the_decision_was_taken_by_the_day_of_the_meeting(
      String day, boolean excepted) {
    assertThat(lasting40(decided(DecisionKind.LENGTH_FOR_FEW_MEMBERS, day)))
        .isEqualTo(excepted ? none(InapplicableReason.EXCEPTED) : Outcome.VIOLATED);
  }

  @Test
  void should_bind_when_the_complete_register_holds_no_such_decision() {
    Register<Decision> nothing = Register.<Decision>unknown().completeUpTo(END);
    assertThat(lasting40(nothing)).isEqualTo(Outcome.VIOLATED);
    assertThat(lasting40(decided(DecisionKind.CONSENT_TO_SIZE, "01-05")))
        .isEqualTo(Outcome.VIOLATED);
    Register<Decision> upToTheDay = Register.<Decision>unknown().completeUpTo(day("03-05"));
    assertThat(lasting40(upToTheDay)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_need_the_decisions_when_their_register_is_not_complete() {
    Outcome unknown = lasting40(Register.unknown());
    assertThat(reason(unknown)).contains(UndeterminedReason.INCOMPLETE_REGISTER);
    assertThat(missing(unknown))
        .contains(EvaluatorMessages.text("missing.decisions-up-to", day("03-05")));
    Register<Decision> almost = Register.<Decision>unknown().completeUpTo(day("03-04"));
    assertThat(missing(lasting40(almost)))
        .contains(EvaluatorMessages.text("missing.decisions", day("03-05"), day("03-05")));
  }

  @Test
  void should_be_satisfied_or_open_when_what_is_due_is_met() {
    CellRecord hour = cell(lasting("03-05", 60));
    assertThat(
            outcome(
                ONE_HOUR_UNLESS_SET,
                hour.withDecisions(Register.<Decision>unknown().completeUpTo(END))))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(name(outcome(ONE_HOUR_UNLESS_SET, hour))).isEqualTo("Undetermined");
  }

  private static Outcome permitted(Optional<String> form) {
    Choice<CellRecord> row =
        new Choice<>(
            Text.same("level"), c -> Optional.of(new Choice.Chosen("cell", Text.same("cell"))));
    Choice<CellRecord> value =
        new Choice<>(
            Text.same("form"), c -> form.map(name -> new Choice.Chosen(name, Text.same(name))));
    Figures table =
        new Figures(
            List.of(),
            Map.of(new RuleId(Facts.RULE), Map.of("cell", Set.of("letter", "certificate"))));
    Rule<CellRecord> rule = asking(new Condition.Permitted<>(row, value));
    return explain(RuleBook.of(table, rule), Choices.DEFAULT, cell(), END).outcome();
  }

  @Test
  void should_be_permitted_when_the_table_of_the_rule_allows_it() {
    assertThat(permitted(Optional.of("letter"))).isEqualTo(Outcome.SATISFIED);
    assertThat(permitted(Optional.of("flag"))).isEqualTo(Outcome.VIOLATED);
    assertThat(permitted(Optional.empty()))
        .isEqualTo(
            Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(Text.same("form"))));
  }

  private static Rule<CellRecord> sound() {
    return Facts.rule("test/sound", CellRecord.class)
        .asks(
            forEvery(
                meetings(REGULAR),
                compare(MeetingMeasures.LENGTH, atLeast(Conditions.minutes(60)))))
        .build();
  }

  private static void faultOf(Condition<CellRecord> condition) {
    RuleBook book = RuleBook.of(Figures.NONE, asking(condition), sound());
    Evaluation evaluation = Evaluator.of(book).evaluate(cell(lasting("03-05", 60)), END);
    assertThat(evaluation.findings()).hasSize(2);
    assertThat(reason(evaluation.findings().get(0).outcome())).contains(UndeterminedReason.FAULT);
    assertThat(evaluation.findings().get(1).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private static <S> Measure<S> broken() {
    return Measure.of(
        "broken",
        Text.same("broken"),
        Unit.COUNT,
        subject -> {
          throw new IllegalStateException("broken");
        });
  }

  @Test
  void should_be_a_fault_of_this_rule_only_when_a_measure_throws() {
    faultOf(compare(broken(), atLeast(number(1))));
    faultOf(forEvery(meetings(REGULAR), compare(broken(), atLeast(number(1)))));
    faultOf(
        shareOf(
            meetings(REGULAR),
            compare(broken(), atLeast(number(1))),
            atLeast(Conditions.share(Fraction.ONE))));
  }

  @Test
  void should_be_a_fault_of_this_rule_only_when_the_measure_of_a_mean_throws() {
    faultOf(meanOf(meetings(REGULAR), broken(), atLeast(number(1))));
  }

  @Test
  void should_be_a_fault_of_this_rule_only_when_a_tally_throws() {
    Tally<CellRecord> tally = countOf(heldMeetings(THEMATIC));
    faultOf(
        tallied(
            Tally.rising(
                "broken",
                tally.label(),
                tally.noun(),
                tally.unit(),
                new Tally.Source<>(
                    CellRecord::getMeetings,
                    seen -> {
                      throw new IllegalStateException("broken");
                    },
                    held -> true)),
            atLeast(number(1))));
  }

  @Test
  void should_be_a_fault_of_this_rule_only_when_a_choice_throws() {
    Choice<CellRecord> choice =
        new Choice<>(
            Text.same("broken"),
            cell -> {
              throw new IllegalStateException("broken");
            });
    faultOf(new Condition.Permitted<>(choice, choice));
  }

  @Test
  void should_name_who_judges_when_only_people_can_say() {
    Text question = Text.of("có đúng không", "is it right");
    Rule<CellRecord> rule =
        asking(judgement("question", question, Text.of("chi ủy", "the committee")));
    assertThat(outcome(rule, cell()))
        .isEqualTo(Outcome.undetermined(UndeterminedReason.JUDGEMENT_NEEDED, List.of(question)));
    assertThat(Facts.notes(explain(rule, cell(), END)))
        .containsExactly(Text.of("Người đánh giá: chi ủy", "To be judged by: the committee"));
  }

  @Test
  void should_stay_silent_when_the_rule_is_not_confirmed_and_not_switched_on() {
    Rule<CellRecord> rule =
        Facts.rule()
            .status(SourceStatus.UNCONFIRMED)
            .asks(tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))))
            .build();
    RuleBook book = RuleBook.of(Figures.NONE, rule);
    assertThat(outcome(rule, cell())).isEqualTo(none(InapplicableReason.NO_FIGURE_ON_RECORD));
    assertThat(explain(book, Choices.DEFAULT.switchOn("other"), cell(), END).outcome())
        .isEqualTo(none(InapplicableReason.NO_FIGURE_ON_RECORD));
    assertThat(explain(book, Choices.DEFAULT.switchOn(Facts.RULE), cell(), END).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(value = SourceStatus.class, names = "UNCONFIRMED", mode = EnumSource.Mode.EXCLUDE)
  void should_speak_when_the_rule_is_known_otherwise(SourceStatus status) {
    Rule<CellRecord> rule =
        Facts.rule()
            .status(status)
            .asks(tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))))
            .build();
    assertThat(outcome(rule, cell())).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_say_that_no_figure_is_on_record_when_the_catalogue_has_none() {
    Text note = Text.of("chưa có con số", "no figure yet");
    Rule<CellRecord> rule =
        Facts.rule().status(SourceStatus.UNCONFIRMED).asks(noFigureOnRecord(note)).build();
    assertThat(outcome(rule, cell())).isEqualTo(none(InapplicableReason.NO_FIGURE_ON_RECORD));
    assertThat(explain(rule, cell(), END).label()).isEqualTo(note);
    assertThat(outcome(rule, reporting())).isEqualTo(none(InapplicableReason.NO_FIGURE_ON_RECORD));
  }

  @Test
  void should_not_speak_of_a_cell_when_the_rule_is_about_organizations() {
    Rule<?> whole =
        askingWhole(shareOf(cells(), sound().condition(), atLeast(Conditions.share(Fraction.ONE))));
    assertThat(outcome(whole, cell())).isEqualTo(none(InapplicableReason.OTHER_SUBJECT));
  }

  @Test
  void should_take_the_commendations_on_record_when_their_share_is_asked() {
    Commendation given =
        Commendation.builder()
            .individuals(3)
            .date(PartialDate.parse("2024-06"))
            .words(Text.same("commended"))
            .build();
    Measure<Commendation> individuals =
        Measure.of(
            "individuals",
            Text.same("individuals"),
            Unit.COUNT,
            c ->
                Observation.of(
                    c.getIndividuals().map(Quantity::exactly), Text.same("individuals")));
    Condition<Commendation> three = compare(individuals, atLeast(number(3)));
    OrganizationRecord record = commune().commendations(Roster.complete(List.of(given))).build();
    assertThat(outcome(askingWhole(forEvery(commendations(), three)), record))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            outcome(
                askingWhole(
                    shareOf(commendations(), three, exactly(Conditions.share(Fraction.ONE)))),
                record))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            outcome(askingWhole(meanOf(commendations(), individuals, atLeast(number(3)))), record))
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_count_only_from_the_day_of_issue_when_issued_after_it_is_in_force() {
    Rule<CellRecord> rule =
        Rule.about(CellRecord.class)
            .id(Facts.RULE)
            .force(Force.MANDATORY)
            .cites(
                Facts.GUIDANCE
                    .withDate(PartialDate.parse("2024-06-01"))
                    .withInForce(DatePeriod.from(day("01-01")))
                    .clause("1"))
            .asks(tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))))
            .build();
    CellRecord cell = cell(meeting("02-10", THEMATIC));
    assertThat(outcome(rule, cell, day("05-31"))).isEqualTo(none(InapplicableReason.NOT_IN_FORCE));
    assertThat(outcome(rule, cell, day("06-01"))).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_not_be_in_force_when_the_period_lies_outside_its_days() {
    Rule<CellRecord> next =
        Facts.rule("test/next", CellRecord.class)
            .inForce(DatePeriod.from(LocalDate.of(2025, 1, 1)))
            .asks(sound().condition())
            .build();
    RuleBook book = RuleBook.of(Figures.NONE, next, sound());
    assertThat(explain(book, Choices.DEFAULT, cell(), END).outcome())
        .isEqualTo(none(InapplicableReason.NOT_IN_FORCE));
    assertThat(explain(book, Choices.DEFAULT, cell(), LocalDate.of(2025, 6, 1)).outcome())
        .isEqualTo(none(InapplicableReason.NOT_IN_FORCE));
  }

  private static Rule<CellRecord> quarterly(
      String id, WindowPolicy policy, DatePeriod inForce, long due) {
    return Facts.rule(id, CellRecord.class)
        .inForce(inForce)
        .policy(policy)
        .asks(forEvery(quarter(), tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(due)))))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT, Violated, Violated",
    "WINDOW_START, Satisfied, Satisfied",
    "WINDOW_END, NotApplicable, Violated"
  })
  void should_pick_the_rule_of_the_window_when_it_changes_inside_a_quarter(
      WindowPolicy policy, String old, String young) {
    DatePeriod before = DatePeriod.ofClosed(LocalDate.of(2023, 1, 1), day("02-14"));
    RuleBook book =
        RuleBook.of(
            Figures.NONE,
            quarterly("test/old", policy, before, 1),
            quarterly("test/young", policy, DatePeriod.from(day("02-15")), 2));
    CellRecord cell =
        cell(
            meeting("03-01", THEMATIC),
            meeting("04-10", THEMATIC),
            meeting("05-10", THEMATIC),
            meeting("07-10", THEMATIC),
            meeting("08-10", THEMATIC),
            meeting("10-10", THEMATIC),
            meeting("11-10", THEMATIC));
    Evaluation evaluation = Evaluator.of(book).evaluate(cell, END);
    assertThat(evaluation.findings().stream().map(f -> name(f.outcome())))
        .containsExactly(old, young);
  }

  @Test
  void should_cut_the_window_to_its_own_days_when_the_policy_is_event() {
    DatePeriod first = DatePeriod.ofClosed(LocalDate.of(2023, 1, 1), day("02-14"));
    Rule<CellRecord> rule = quarterly("test/old", WindowPolicy.EVENT, first, 1);
    assertThat(outcome(rule, cell(meeting("02-14", THEMATIC)))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(rule, cell(meeting("02-15", THEMATIC)))).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_not_cut_a_quarter_when_the_rule_binds_it_from_its_first_day() {
    DatePeriod first = DatePeriod.ofClosed(LocalDate.of(2023, 1, 1), day("01-01"));
    Rule<CellRecord> rule = quarterly("test/old", WindowPolicy.WINDOW_START, first, 1);
    assertThat(outcome(rule, cell(meeting("03-31", THEMATIC)))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(rule, cell(meeting("04-01", THEMATIC)))).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_refuse_a_day_before_the_first_rule_in_both_languages() {
    Evaluator evaluator = Evaluator.of(RuleBook.of(Figures.NONE, sound()));
    LocalDate eve = LocalDate.of(2018, 7, 5);
    assertThatExceptionOfType(FaultException.class)
        .isThrownBy(() -> evaluator.evaluate(cell(), eve))
        .satisfies(
            e -> {
              assertThat(e.faults()).hasSize(1);
              assertThat(e.faults().get(0).key()).isEqualTo("before-first-rule");
              assertThat(e.faults().get(0).text(Language.VIETNAMESE))
                  .contains("05/07/2018", "06/07/2018", "trước quy định đầu tiên");
              assertThat(e.faults().get(0).text(Language.ENGLISH))
                  .contains("5 Jul 2018", "6 Jul 2018", "before the first rule");
            });
    assertThat(evaluator.evaluate(cell(), LocalDate.of(2018, 7, 6)).findings()).hasSize(1);
  }

  @Test
  void should_refuse_two_rules_of_one_id() {
    assertThatThrownBy(() -> RuleBook.of(Figures.NONE, sound(), sound()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void should_name_as_violations_only_what_is_mandatory(Force force) {
    Rule<CellRecord> rule =
        Facts.rule()
            .force(force)
            .asks(tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))))
            .build();
    Evaluation evaluation = Evaluator.of(RuleBook.of(Figures.NONE, rule)).evaluate(cell(), END);
    assertThat(evaluation.violations()).hasSize(force == Force.MANDATORY ? 1 : 0);
    assertThat(evaluation.unmet(force)).hasSize(1);
    assertThat(evaluation.satisfied()).isEmpty();
  }

  @Test
  void should_give_each_finding_to_its_list_when_sorted_by_outcome() {
    CellRecord cell = cell(lasting("03-05", 60));
    Evaluation evaluation = Evaluator.of(RuleBook.of(Figures.NONE, sound())).evaluate(cell, END);
    assertThat(evaluation.satisfied()).hasSize(1);
    assertThat(evaluation.finding("test/sound")).isPresent();
    assertThat(evaluation.finding("test/other")).isEmpty();
    assertThat(evaluation.pending()).isEmpty();
    Evaluation running =
        Evaluator.of(RuleBook.of(Figures.NONE, sound())).evaluate(cell, day("03-06"));
    assertThat(running.pending()).hasSize(1);
    Evaluation empty = Evaluator.of(RuleBook.of(Figures.NONE, sound())).evaluate(cell(), END);
    assertThat(empty.notApplicable()).hasSize(1);
  }

  @Test
  void should_hold_a_known_interval_when_a_measure_gives_one() {
    Measure<CellRecord> about =
        Measure.of(
            "about",
            Text.same("about"),
            Unit.COUNT,
            c -> Observation.of(Quantity.between(Fraction.of(2), Fraction.of(4))));
    assertThat(outcome(asking(compare(about, atLeast(number(2)))), cell()))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(name(outcome(asking(compare(about, atLeast(number(3)))), cell())))
        .isEqualTo("Undetermined");
    assertThat(outcome(asking(compare(about, atLeast(number(5)))), cell()))
        .isEqualTo(Outcome.VIOLATED);
  }
}
