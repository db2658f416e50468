package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.analysis.Planted.OTHER;
import static vn.chibo.evaluator.analysis.Planted.RULE;
import static vn.chibo.evaluator.analysis.Planted.book;
import static vn.chibo.evaluator.analysis.Planted.rule;
import static vn.chibo.evaluator.analysis.Sheets.LENGTH;
import static vn.chibo.evaluator.analysis.Sheets.MEMBERS;
import static vn.chibo.evaluator.analysis.Sheets.SPEAKERS;
import static vn.chibo.evaluator.analysis.Sheets.item;
import static vn.chibo.evaluator.analysis.Sheets.level;
import static vn.chibo.evaluator.analysis.Sheets.measured;
import static vn.chibo.evaluator.analysis.Sheets.met;
import static vn.chibo.evaluator.analysis.Sheets.range;
import static vn.chibo.evaluator.analysis.Sheets.when;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.score.Defect;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.Within;

/** How many cases are looked at, and which leaves hang on one unknown. */
class SearchLimitsTest {
  private static final OutcomeKind MET = OutcomeKind.SATISFIED;
  private static final OutcomeKind UNMET = OutcomeKind.VIOLATED;

  private static Condition<CellRecord> judged(String topic, String question) {
    return judgement(topic, Text.same(question), Text.same("cell"));
  }

  private static Asked asked(String id, Condition<CellRecord> condition) {
    Rule<CellRecord> rule = rule(id, condition);
    return new Asked(condition, new Figured(book(rule), rule, Planted.END));
  }

  @SafeVarargs
  private static Optional<Set<List<OutcomeKind>>> rows(Condition<CellRecord>... conditions) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < conditions.length; i++) {
      asked.add(asked(i == 0 ? RULE : OTHER, conditions[i]));
    }
    return Joint.of(asked).map(possible -> possible.rows().keySet());
  }

  private static Condition<CellRecord> all(int number, IntFunction<Condition<CellRecord>> part) {
    return new Condition.All<>(IntStream.range(0, number).mapToObj(part).toList());
  }

  @ParameterizedTest
  @CsvSource({"199, true", "200, true", "201, false"})
  void should_look_at_so_many_unknowns_at_once(int unknowns, boolean looked) {
    assertThat(rows(all(unknowns, i -> noFigureOnRecord(Text.same("none " + i)))).isPresent())
        .isEqualTo(looked);
  }

  /** Four thresholds of one figure are five cases: four such figures with five judgements. */
  private static Condition<CellRecord> cases(int judgements) {
    List<Condition<CellRecord>> parts = new ArrayList<>();
    for (MeetingKind kind :
        List.of(REGULAR, MeetingKind.THEMATIC, MeetingKind.EXTRAORDINARY, MeetingKind.COMMITTEE)) {
      for (int least = 1; least <= 4; least++) {
        parts.add(tallied(countOf(heldMeetings(kind)), atLeast(number(least))));
      }
    }
    for (int i = 0; i < judgements; i++) {
      parts.add(judged("topic-" + i, "question"));
    }
    return new Condition.All<>(parts);
  }

  @ParameterizedTest
  @CsvSource({"4, true", "5, true", "6, false"})
  void should_look_at_twenty_thousand_cases_and_no_more(int judgements, boolean looked) {
    assertThat(rows(cases(judgements)).isPresent()).isEqualTo(looked);
  }

  @Test
  void should_not_look_at_readings_of_which_one_is_too_large() {
    Condition<CellRecord> large = all(15, i -> judged("topic-" + i, "question"));
    assertThat(rows(readings(Map.of("A", judged("a", "a"), "B", large)))).isEmpty();
    assertThat(rows(readings(Map.of("A", judged("a", "a"), "B", judged("b", "b"))))).isPresent();
  }

  private static Condition<CellRecord> longAndShort(int number) {
    return all(
        number,
        i ->
            forEvery(
                meetings(REGULAR),
                i == 0
                    ? not(compare(MeetingMeasures.LENGTH, atLeast(minutes(60))))
                    : compare(MeetingMeasures.LENGTH, atLeast(minutes(90 + i)))));
  }

  @ParameterizedTest
  @CsvSource({"2, false", "6, false", "7, true"})
  void should_look_at_conditions_of_one_population_apart_when_they_are_too_many(
      int number, boolean apart) {
    assertThat(rows(longAndShort(number)).orElseThrow().contains(List.of(MET))).isEqualTo(apart);
  }

  @Test
  void should_look_at_all_thresholds_of_one_figure_together() {
    Condition<CellRecord> many =
        all(
            8,
            i ->
                tallied(
                    countOf(heldMeetings(REGULAR)),
                    i == 0 ? atMost(number(1)) : atLeast(number(i + 1))));
    assertThat(rows(many).orElseThrow()).containsExactly(List.of(UNMET));
  }

  @Test
  void should_take_leaves_that_ask_the_same_for_one_unknown() {
    Choice<CellRecord> choice = new Choice<>(Text.same("x"), cell -> Optional.empty());
    Decisions<CellRecord> none =
        new Decisions<>() {
          @Override
          public Register<Decision> of(CellRecord cell) {
            return cell.getDecisions();
          }

          @Override
          public LocalDate day(CellRecord cell) {
            return cell.getPeriod().last();
          }
        };
    Condition<CellRecord> permitted = new Condition.Permitted<>(choice, choice);
    Condition<CellRecord> decided = new Condition.Decided<>(DecisionKind.CONSENT_TO_SIZE, none);
    for (Condition<CellRecord> leaf : List.of(permitted, decided)) {
      assertThat(rows(leaf, leaf).orElseThrow())
          .containsExactlyInAnyOrder(List.of(MET, MET), List.of(UNMET, UNMET));
    }
    assertThat(rows(judged("a", "one"), judged("a", "other")).orElseThrow())
        .containsExactlyInAnyOrder(List.of(MET, MET), List.of(UNMET, UNMET));
    assertThat(rows(judged("a", "one"), judged("b", "one")).orElseThrow()).hasSize(4);
  }

  @Test
  void should_join_conditions_of_which_some_are_enough() {
    assertThat(
            rows(new Condition.AtLeastOf<>(2, List.of(judged("a", "a"), not(judged("a", "a")))))
                .orElseThrow())
        .containsExactly(List.of(UNMET));
  }

  private static List<ScoreItem> thresholds(ScoreMeasure measure, int number, int scale) {
    List<ScoreItem> items = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      String range = "[" + Fraction.of(10L * i, scale) + ", ..)";
      items.add(met(measure.key() + i, 1).onlyWhen(new Within(measure, range(range))));
    }
    return items;
  }

  private static Situations situations(int lengths, int members) {
    List<ScoreItem> items = new ArrayList<>(thresholds(LENGTH, lengths, 1));
    items.addAll(thresholds(MEMBERS, members, 1));
    items.addAll(thresholds(SPEAKERS, 1, 20));
    return new Situations(items);
  }

  /** Three values for each threshold of a number and two beside zero; five for one of a share. */
  @Test
  void should_put_twenty_thousand_situations_together_and_no_more() {
    assertThat(situations(1, 1).all().orElseThrow()).hasSize(5 * 5 * 5);
    assertThat(situations(16, 26).all().orElseThrow()).hasSize(20_000);
    assertThat(situations(16, 27).all()).isEmpty();
  }

  @Test
  void should_take_the_points_of_the_case_that_holds() {
    Scale scale =
        new Scale.Measured(
            LENGTH,
            List.of(
                when(MEMBERS, "[0, 30)", level(5, "[90, ..)"), level(0, "[0, 90)")),
                when(MEMBERS, "[30, ..)", level(4, "[120, ..)"), level(1, "[0, 120)"))));
    ScoreItem item = item("1", 5, scale);
    assertThat(most(item, 100, 29)).isEqualTo(Fraction.of(5));
    assertThat(most(item, 100, 30)).isEqualTo(Fraction.ONE);
    assertThat(most(item, 120, 30)).isEqualTo(Fraction.of(4));
    Scale overlapping =
        measured(LENGTH, level(5, "[90, ..)"), level(4, "[75, 90)"), level(3, "[0, 75]"));
    ScoreItem twice = item("1", 5, overlapping, Defect.OVERLAP);
    assertThat(most(twice, 75, 0)).isEqualTo(Fraction.of(4));
  }

  private static Fraction most(ScoreItem item, long length, long members) {
    return Situations.most(
        item, Map.of(LENGTH, Fraction.of(length), MEMBERS, Fraction.of(members)));
  }
}
