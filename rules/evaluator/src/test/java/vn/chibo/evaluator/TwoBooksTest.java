package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.NextFacts.EACH_QUARTER;
import static vn.chibo.evaluator.NextFacts.LENGTHS;
import static vn.chibo.evaluator.NextFacts.LONG_ENOUGH;
import static vn.chibo.evaluator.NextFacts.QUARTERLY;
import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.PENDING;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.compare.BookComparison;
import vn.chibo.evaluator.compare.RuleTransitions;
import vn.chibo.evaluator.compare.RuleTransitions.Presence;
import vn.chibo.evaluator.compare.Transition;
import vn.chibo.evaluator.compare.TwoBooks;
import vn.chibo.evaluator.compare.Witness;
import vn.chibo.evaluator.compare.WitnessChoice;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Two books over many records. Synthetic data. */
class TwoBooksTest {
  private static final CellRecord NONE = cell();
  private static final CellRecord SHORT = cell(lasting("03-05", 45));
  private static final CellRecord HOUR = cell(lasting("03-05", 60));
  private static final CellRecord TWO_OF_AN_HOUR = cell(lasting("03-05", 60), lasting("04-05", 70));
  private static final CellRecord LONG = cell(lasting("03-05", 90));

  /** The book with a longer length, and the same rule for each quarter. */
  private static final RuleBook LONGER =
      new RuleBook(
          List.of(),
          List.of(LONG_ENOUGH, EACH_QUARTER),
          Map.of(LONG_ENOUGH.id(), Text.of("Thời lượng mới", "New length")),
          Figures.of(
              ParameterEntry.of(
                  NextFacts.MINIMUM, Fraction.of(90), Unit.MINUTE, Facts.GUIDANCE.clause("II.3"))));

  private static final List<String> NAMES =
      EvaluationProperties.RULES.keySet().stream().sorted().toList();

  private static TwoBooks books() {
    return TwoBooks.of(Evaluator.of(NextFacts.book()), Evaluator.of(LONGER));
  }

  private static Stream<CellRecord> records() {
    return Stream.of(NONE, SHORT, TWO_OF_AN_HOUR, HOUR, LONG);
  }

  private static Transition only(List<Transition> transitions) {
    assertThat(transitions).hasSize(1);
    return transitions.get(0);
  }

  @Test
  void should_count_from_which_kind_to_which() {
    BookComparison comparison = books().over(records(), END);
    RuleTransitions lengths = comparison.rule(LENGTHS).orElseThrow();

    assertThat(comparison.records()).isEqualTo(5);
    assertThat(comparison.witnesses()).isEqualTo(WitnessChoice.FIRST);
    assertThat(comparison.rules())
        .extracting(rule -> rule.rule().value())
        .containsExactly(QUARTERLY, LENGTHS);
    assertThat(comparison.changed()).containsExactly(lengths);
    assertThat(lengths.presence()).isEqualTo(Presence.BOTH);
    assertThat(lengths.title()).isEqualTo(Text.of("Thời lượng mới", "New length"));
    assertThat(lengths.transitions())
        .extracting(Transition::from, Transition::to, Transition::count)
        .containsExactly(
            tuple(Optional.of(SATISFIED), Optional.of(SATISFIED), 1L),
            tuple(Optional.of(SATISFIED), Optional.of(VIOLATED), 2L),
            tuple(Optional.of(VIOLATED), Optional.of(VIOLATED), 1L),
            tuple(Optional.of(NOT_APPLICABLE), Optional.of(NOT_APPLICABLE), 1L));
    assertThat(lengths.transitions().get(0).witness()).isEmpty();
    assertThat(comparison.rule("test/none")).isEmpty();
  }

  @Test
  void should_have_the_first_record_as_witness_with_both_findings() {
    Witness witness =
        only(books().over(records(), END).rule(LENGTHS).orElseThrow().changed())
            .witness()
            .orElseThrow();

    assertThat(witness.record()).isEqualTo(TWO_OF_AN_HOUR);
    assertThat(witness.asOf()).isEqualTo(END);
    assertThat(witness.change().before())
        .isEqualTo(Evaluator.of(NextFacts.book()).evaluate(TWO_OF_AN_HOUR, END).finding(LENGTHS));
    assertThat(witness.change().after())
        .isEqualTo(Evaluator.of(LONGER).evaluate(TWO_OF_AN_HOUR, END).finding(LENGTHS));
    assertThat(witness.change().words()).isEqualTo(Text.of("đạt → không đạt", "met → not met"));
  }

  @Test
  void should_have_the_smallest_record_as_witness_and_of_equal_ones_the_first() {
    BookComparison fewest = books().witnessedBy(WitnessChoice.FEWEST_MEETINGS).over(records(), END);
    BookComparison latest =
        books()
            .witnessedBy(
                WitnessChoice.smallest(
                    Text.of("nhiều buổi nhất", "the most meetings"),
                    record -> -((CellRecord) record).getMeetings().entries().size()))
            .over(Stream.of(HOUR, TWO_OF_AN_HOUR, HOUR), END);
    CellRecord other = cell(lasting("05-05", 61));
    BookComparison equal =
        books()
            .witnessedBy(WitnessChoice.FEWEST_MEETINGS)
            .over(Stream.of(TWO_OF_AN_HOUR, other, HOUR), END);

    assertThat(witness(fewest)).isEqualTo(HOUR);
    assertThat(witness(latest)).isEqualTo(TWO_OF_AN_HOUR);
    assertThat(witness(equal)).isEqualTo(other);
    assertThat(fewest.witnesses().label())
        .isEqualTo(
            Text.of("hồ sơ có ít buổi sinh hoạt nhất", "the record with the fewest meetings"));
    assertThat(WitnessChoice.FIRST.label())
        .isEqualTo(Text.of("hồ sơ đầu tiên", "the first record"));
    assertThat(WitnessChoice.FEWEST_MEETINGS.measure().applyAsLong(Facts.commune().build()))
        .isZero();
  }

  private static SubjectRecord witness(BookComparison comparison) {
    return only(comparison.rule(LENGTHS).orElseThrow().changed()).witness().orElseThrow().record();
  }

  @Test
  void should_tell_rules_that_one_book_alone_has() {
    BookComparison comparison =
        TwoBooks.of(
                Evaluator.of(NextFacts.book(EACH_QUARTER)),
                Evaluator.of(NextFacts.book(LONG_ENOUGH)))
            .over(Stream.of(HOUR, SHORT, LONG), END);
    RuleTransitions gone = comparison.rules().get(0);
    RuleTransitions come = comparison.rules().get(1);

    assertThat(gone.presence()).isEqualTo(Presence.ONLY_BEFORE);
    assertThat(gone.title()).isEqualTo(Text.of("Chuyên đề mỗi quý", "Thematic each quarter"));
    assertThat(only(gone.transitions()).to()).isEmpty();
    assertThat(only(gone.transitions()).count()).isEqualTo(3);
    assertThat(only(gone.changed()).witness().orElseThrow().change().after()).isEmpty();
    assertThat(come.presence()).isEqualTo(Presence.ONLY_AFTER);
    assertThat(come.changed())
        .extracting(Transition::from, Transition::to, Transition::count)
        .containsExactly(
            tuple(Optional.empty(), Optional.of(SATISFIED), 2L),
            tuple(Optional.empty(), Optional.of(VIOLATED), 1L));
    assertThat(comparison.text(Language.ENGLISH))
        .isEqualTo(
            """
            Records: 3; rules with other outcomes: 2
              Thematic each quarter
                not met → no such rule: 3 (such as Chi bộ thôn 3, 2024)
              Length
                no such rule → met: 2 (such as Chi bộ thôn 3, 2024)
                no such rule → not met: 1 (such as Chi bộ thôn 3, 2024)
            """);
    assertThat(comparison.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            Số hồ sơ: 3; số quy định có kết quả khác: 2
              Chuyên đề mỗi quý
                không đạt → không có quy định: 3 (ví dụ: Chi bộ thôn 3, năm 2024)
              Thời lượng
                không có quy định → đạt: 2 (ví dụ: Chi bộ thôn 3, năm 2024)
                không có quy định → không đạt: 1 (ví dụ: Chi bộ thôn 3, năm 2024)
            """);
  }

  @Test
  void should_ask_each_record_as_of_its_own_day() {
    CellRecord thematic = cell(meeting("02-12", THEMATIC));
    BookComparison comparison =
        TwoBooks.of(
                Evaluator.of(NextFacts.book(EACH_QUARTER)),
                Evaluator.of(NextFacts.book(EACH_QUARTER)))
            .over(
                Stream.of(thematic, NONE),
                record -> record.equals(thematic) ? LocalDate.of(2024, 3, 31) : MIDDLE);

    assertThat(comparison.changed()).isEmpty();
    assertThat(comparison.rule(QUARTERLY).orElseThrow().transitions())
        .extracting(Transition::from)
        .containsExactly(Optional.of(VIOLATED), Optional.of(PENDING));
  }

  @Test
  void should_have_words_for_every_kind() {
    assertThat(
            Stream.of(OutcomeKind.values())
                .map(
                    kind ->
                        new Transition(Optional.empty(), Optional.of(kind), 1, Optional.empty()))
                .map(
                    transition ->
                        transition.words().vietnamese() + " | " + transition.words().english()))
        .containsExactly(
            "không có quy định → đạt | no such rule → met",
            "không có quy định → không đạt | no such rule → not met",
            "không có quy định → chưa đến hạn | no such rule → not due yet",
            "không có quy định → chưa xác định | no such rule → undetermined",
            "không có quy định → không áp dụng | no such rule → not applicable");
  }

  /** 2,000 synthetic cells, the same ones on every machine. */
  private static Stream<CellRecord> many() {
    return IntStream.range(0, 2_000).mapToObj(TwoBooksTest::numbered);
  }

  private static CellRecord numbered(int number) {
    MeetingKind[] kinds = MeetingKind.values();
    List<Meeting> meetings =
        IntStream.range(0, number % 7)
            .mapToObj(
                i ->
                    Meeting.builder()
                        .date(Facts.YEAR.start().plusDays((number * 31L + i * 53L) % 366))
                        .kind(
                            (number + i) % 5 == 0
                                ? Optional.empty()
                                : Optional.of(kinds[(number / 3 + i) % kinds.length]))
                        .minutes(
                            (number + i) % 4 == 0
                                ? Optional.empty()
                                : Optional.of(30 + number * 17 % 90))
                        .build())
            .toList();
    return cell(new Register<>(meetings, number % 3 == 0 ? List.of() : List.of(Facts.YEAR)));
  }

  @Test
  void should_count_two_thousand_records_as_one_by_one() {
    List<CellRecord> cells = many().toList();
    Evaluator before = Evaluator.of(some());
    Evaluator after = Evaluator.of(new RuleBook(List.of(), someChanged(), Map.of(), Figures.NONE));
    LocalDate asOf = LocalDate.of(2024, 10, 15);
    Map<String, Long> naive = new HashMap<>();
    Map<String, CellRecord> first = new HashMap<>();
    List<String> rules = rules(before, after);
    cells.forEach(
        cell -> {
          Map<String, OutcomeKind> was = kinds(before.evaluate(cell, asOf));
          Map<String, OutcomeKind> is = kinds(after.evaluate(cell, asOf));
          for (String rule : rules) {
            String key =
                key(rule, Optional.ofNullable(was.get(rule)), Optional.ofNullable(is.get(rule)));
            naive.merge(key, 1L, Long::sum);
            first.putIfAbsent(key, cell);
          }
        });

    BookComparison comparison = TwoBooks.of(before, after).over(cells.parallelStream(), asOf);

    Map<String, Long> counted = new HashMap<>();
    for (RuleTransitions rule : comparison.rules()) {
      for (Transition transition : rule.transitions()) {
        String key = key(rule.rule().value(), transition.from(), transition.to());
        counted.put(key, transition.count());
        assertThat(transition.witness().map(Witness::record))
            .isEqualTo(transition.change() ? Optional.of(first.get(key)) : Optional.empty());
      }
    }
    assertThat(comparison.records()).isEqualTo(2_000);
    assertThat(counted).isEqualTo(naive).hasSizeGreaterThan(25);
    assertThat(comparison.changed()).hasSizeGreaterThan(5);
  }

  private static Map<String, OutcomeKind> kinds(Evaluation evaluation) {
    Map<String, OutcomeKind> kinds = new HashMap<>();
    for (int place = 0; place < evaluation.size(); place++) {
      kinds.put(evaluation.book().rules().get(place).id().value(), evaluation.kind(place));
    }
    return kinds;
  }

  private static List<String> rules(Evaluator before, Evaluator after) {
    return Stream.concat(before.book().rules().stream(), after.book().rules().stream())
        .map(rule -> rule.id().value())
        .distinct()
        .toList();
  }

  private static String key(String rule, Optional<OutcomeKind> from, Optional<OutcomeKind> to) {
    return rule + " " + from + " " + to;
  }

  /** Half of the rules of the book of properties. */
  private static RuleBook some() {
    return EvaluationProperties.book()
        .only(rule -> NAMES.subList(0, 12).contains(rule.id().value()));
  }

  /** Every second rule is gone, one is new, and the others ask what their neighbour asked. */
  private static List<Rule<?>> someChanged() {
    return IntStream.range(0, 7)
        .<Rule<?>>mapToObj(
            i ->
                Facts.rule(NAMES.get(2 * i), CellRecord.class)
                    .asks(EvaluationProperties.RULES.get(NAMES.get(2 * i + 1)))
                    .build())
        .toList();
  }
}
