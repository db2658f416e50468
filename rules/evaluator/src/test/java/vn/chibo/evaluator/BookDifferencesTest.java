package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.CLAUSE;
import static vn.chibo.evaluator.Facts.GUIDANCE;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.Conditions.year;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.HeldMeeting;

/**
 * Books that ask different things have different hashes, and each kind of node tells its topics.
 */
class BookDifferencesTest {
  private static final Text A = Text.of("một", "one");
  private static final Text B = Text.of("hai", "two");
  private static final Condition<HeldMeeting> HOUR = compare(LENGTH, atLeast(minutes(60)));
  private static final Condition<HeldMeeting> LONGER = compare(LENGTH, moreThan(minutes(60)));
  private static final Condition<CellRecord> ONE = held(1);
  private static final Condition<CellRecord> TWO = held(2);

  private static Condition<CellRecord> held(int count) {
    return tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(count)));
  }

  private static Choice<CellRecord> choice(Text label) {
    return new Choice<>(label, cell -> Optional.empty());
  }

  private static Condition<CellRecord> decided(DecisionKind kind) {
    return new Condition.Decided<>(kind, DECISIONS);
  }

  private static final Decisions<CellRecord> DECISIONS =
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

  private static Map<String, Condition<CellRecord>> read(
      String name, Condition<CellRecord> condition) {
    Map<String, Condition<CellRecord>> readings = new LinkedHashMap<>();
    readings.put(name, condition);
    readings.put("OTHER", TWO);
    return readings;
  }

  /** Of each kind of node some that differ in one thing that it holds. */
  static Stream<List<Condition<CellRecord>>> kinds() {
    return Stream.of(
        List.of(all(ONE, TWO), all(ONE, ONE), all(ONE)),
        List.of(any(ONE, TWO), any(ONE, ONE), any(ONE)),
        List.of(not(ONE), not(TWO)),
        List.of(when(ONE, TWO), when(TWO, ONE), when(ONE, ONE)),
        List.of(
            unless(ONE, CLAUSE, TWO),
            unless(TWO, CLAUSE, TWO),
            unless(ONE, CLAUSE, ONE),
            unless(ONE, GUIDANCE.clause("II.2.3"), TWO)),
        List.of(atLeastOf(1, ONE, TWO), atLeastOf(2, ONE, TWO), atLeastOf(1, ONE, ONE)),
        List.of(
            ONE,
            TWO,
            tallied(countOf(heldMeetings(THEMATIC)), moreThan(number(1))),
            tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1)))),
        List.of(forEvery(quarter(), ONE), forEvery(year(), ONE), forEvery(quarter(), TWO)),
        List.of(
            forEvery(meetings(REGULAR), HOUR),
            forEvery(meetings(THEMATIC), HOUR),
            forEvery(meetings(REGULAR), LONGER)),
        List.of(
            countWhere(meetings(REGULAR), HOUR, atLeast(number(1))),
            countWhere(meetings(THEMATIC), HOUR, atLeast(number(1))),
            countWhere(meetings(REGULAR), LONGER, atLeast(number(1))),
            countWhere(meetings(REGULAR), HOUR, atLeast(number(2)))),
        List.of(
            shareOf(meetings(REGULAR), HOUR, atLeast(share(Fraction.of(1, 2)))),
            shareOf(meetings(THEMATIC), HOUR, atLeast(share(Fraction.of(1, 2)))),
            shareOf(meetings(REGULAR), LONGER, atLeast(share(Fraction.of(1, 2)))),
            shareOf(meetings(REGULAR), HOUR, moreThan(share(Fraction.of(1, 2))))),
        List.of(
            meanOf(meetings(REGULAR), LENGTH, atLeast(minutes(60))),
            meanOf(meetings(THEMATIC), LENGTH, atLeast(minutes(60))),
            meanOf(meetings(REGULAR), LENGTH, atLeast(minutes(90)))),
        List.of(
            new Condition.Permitted<>(choice(A), choice(B)),
            new Condition.Permitted<>(choice(B), choice(A))),
        List.of(
            decided(DecisionKind.CONSENT_TO_SIZE), decided(DecisionKind.LENGTH_FOR_FEW_MEMBERS)),
        List.of(named("a", A, ONE), named("b", A, ONE), named("a", B, ONE), named("a", A, TWO)),
        List.of(
            judgement("a", A, B), judgement("b", A, B), judgement("a", B, B), judgement("a", A, A)),
        List.of(
            readings(read("FIRST", ONE)),
            readings(read("LAST", ONE)),
            readings(read("FIRST", TWO))),
        List.of(noFigureOnRecord(A), noFigureOnRecord(B)));
  }

  private static String digest(Condition<CellRecord> condition) {
    return BookText.digest(RuleBook.of(Figures.NONE, Facts.asking(condition)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void should_have_another_hash_when_one_thing_is_asked_otherwise(
      List<Condition<CellRecord>> kind) {
    List<String> digests = new ArrayList<>(kind.stream().map(c -> digest(c)).toList());

    assertThat(digests).doesNotHaveDuplicates().allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    assertThat(digest(kind.get(0))).isEqualTo(digests.get(0));
  }

  @Test
  void should_have_another_hash_when_the_kind_of_node_is_another() {
    assertThat(kinds().map(kind -> digest(kind.get(0)))).doesNotHaveDuplicates();
  }

  @Test
  void should_have_another_hash_when_a_table_allows_more() {
    Rule<CellRecord> rule = Facts.asking(ONE);
    Stream<Map<String, Set<String>>> tables =
        Stream.of(
            Map.of(),
            Map.of("ROW", Set.of()),
            Map.of("ROW", Set.of("A")),
            Map.of("OTHER", Set.of("A")));

    assertThat(
            tables.map(
                table ->
                    BookText.digest(
                        RuleBook.of(new Figures(List.of(), Map.of(rule.id(), table)), rule))))
        .doesNotHaveDuplicates();
  }

  /** The topics of the conditions within, wherever they stand. */
  @Test
  void should_know_the_topics_of_every_node() {
    String length = LENGTH.topic().key();
    String held = countOf(heldMeetings(THEMATIC)).topic().key();

    assertThat(topics(all(ONE, forEvery(meetings(REGULAR), HOUR)))).containsOnly(held, length);
    assertThat(topics(any(ONE))).containsOnly(held);
    assertThat(topics(not(ONE))).containsOnly(held);
    assertThat(topics(when(named("a", A, noFigureOnRecord(A)), named("b", B, noFigureOnRecord(B)))))
        .containsOnly("a", "b");
    assertThat(
            topics(
                unless(
                    named("a", A, noFigureOnRecord(A)),
                    CLAUSE,
                    named("b", B, noFigureOnRecord(B)))))
        .containsOnly("a", "b");
    assertThat(topics(atLeastOf(1, ONE))).containsOnly(held);
    assertThat(topics(forEvery(quarter(), ONE))).containsOnly(held);
    assertThat(topics(countWhere(meetings(REGULAR), HOUR, atLeast(number(1)))))
        .containsOnly(length);
    assertThat(topics(shareOf(meetings(REGULAR), HOUR, atLeast(share(Fraction.of(1, 2))))))
        .containsOnly(length);
    assertThat(topics(meanOf(meetings(REGULAR), LENGTH, atLeast(minutes(60)))))
        .containsOnly(length);
    assertThat(topics(named("a", A, ONE))).containsOnly("a", held);
    assertThat(topics(readings(read("FIRST", named("a", A, ONE))))).containsOnly("a", held);
  }

  /** Nodes of which no report speaks. */
  @Test
  void should_have_no_topic_when_people_or_a_table_decide() {
    assertThat(topics(judgement("a", A, B))).isEmpty();
    assertThat(topics(noFigureOnRecord(A))).isEmpty();
    assertThat(topics(decided(DecisionKind.CONSENT_TO_SIZE))).isEmpty();
    assertThat(topics(new Condition.Permitted<>(choice(A), choice(B)))).isEmpty();
  }

  @Test
  void should_walk_every_node_from_the_top() {
    Condition<CellRecord> permitted = new Condition.Permitted<>(choice(A), choice(B));
    Condition<CellRecord> decided = decided(DecisionKind.CONSENT_TO_SIZE);
    Condition<CellRecord> judged = judgement("a", A, B);
    Condition<CellRecord> silent = noFigureOnRecord(A);
    Condition<CellRecord> top = all(permitted, any(decided, judged), silent, ONE);

    assertThat(Nodes.of(top))
        .hasSize(7)
        .startsWith(top, permitted)
        .endsWith(silent, ONE)
        .contains(decided, judged);
  }

  private static Set<String> topics(Condition<CellRecord> condition) {
    return RuleBook.of(Figures.NONE, Facts.asking(condition)).topics().stream()
        .map(Topic::key)
        .collect(Collectors.toSet());
  }
}
