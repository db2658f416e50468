package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.askingWhole;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.commune;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** How what is open stands so far, what it owes, and the notes beside it. */
class LeansTest {
  private static final Condition<HeldMeeting> HOUR = compare(LENGTH, atLeast(minutes(60)));
  private static final Text WORDS = Text.same("words");

  private static Condition<CellRecord> thematic(int count) {
    return tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(count)));
  }

  private static Outcome pending(Lean lean) {
    return new Outcome.Pending(END, lean);
  }

  @ParameterizedTest
  @CsvSource({
    "60, 60, HOLDS_SO_FAR",
    "60, 59, HOLDS_SO_FAR",
    "59, 59, NOT_YET",
    "90, 30, HOLDS_SO_FAR",
    "61, 58, HOLDS_SO_FAR"
  })
  void should_lean_as_the_share_so_far_does(int one, int other, Lean lean) {
    Condition<CellRecord> half =
        shareOf(meetings(REGULAR), HOUR, atLeast(share(Fraction.of(1, 2))));

    assertThat(outcome(asking(half), cell(lasting("02-05", one), lasting("03-05", other)), MIDDLE))
        .isEqualTo(pending(lean));
    assertThat(outcome(asking(half), cell(), MIDDLE)).isEqualTo(pending(Lean.NOT_YET));
  }

  @ParameterizedTest
  @CsvSource({"60, 60, HOLDS_SO_FAR", "60, 59, NOT_YET", "90, 30, HOLDS_SO_FAR"})
  void should_lean_as_the_mean_so_far_does(int one, int other, Lean lean) {
    Condition<CellRecord> mean = meanOf(meetings(REGULAR), LENGTH, atLeast(minutes(60)));

    assertThat(outcome(asking(mean), cell(lasting("02-05", one), lasting("03-05", other)), MIDDLE))
        .isEqualTo(pending(lean));
    assertThat(outcome(asking(mean), cell(), MIDDLE)).isEqualTo(pending(Lean.NOT_YET));
  }

  private static OrganizationRecord over(CellRecord... cells) {
    return commune().cells(Roster.complete(List.of(cells))).build();
  }

  @Test
  void should_lean_with_the_parts_that_are_open_themselves() {
    Condition<OrganizationRecord> atMostOne =
        shareOf(
            cells(),
            tallied(countOf(heldMeetings(THEMATIC)), atMost(number(1))),
            atLeast(share(Fraction.of(1, 2))));
    Condition<OrganizationRecord> one =
        shareOf(cells(), thematic(1), atLeast(share(Fraction.of(1, 2))));

    assertThat(outcome(askingWhole(atMostOne), over(cell(), cell()), MIDDLE))
        .isEqualTo(pending(Lean.HOLDS_SO_FAR));
    assertThat(outcome(askingWhole(one), over(cell(), cell()), MIDDLE))
        .isEqualTo(pending(Lean.NOT_YET));
  }

  /** A meeting whose length is not recorded may be one of those that count, or not. */
  @Test
  void should_be_decided_when_the_answer_is_the_same_whichever_parts_hold() {
    Meeting unknown = meeting("04-05", REGULAR);
    CellRecord two = cell(lasting("02-05", 60), lasting("03-05", 60), unknown);
    CellRecord none = cell(lasting("02-05", 59), unknown);

    assertThat(outcome(asking(counting(2)), two)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(asking(counting(3)), two)).isInstanceOf(Outcome.Undetermined.class);
    assertThat(outcome(asking(counting(4)), two)).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(asking(countWhere(meetings(REGULAR), HOUR, exactly(number(2)))), none))
        .isEqualTo(Outcome.VIOLATED);
    Outcome open = outcome(asking(countWhere(meetings(REGULAR), HOUR, exactly(number(1)))), none);
    assertThat(Facts.reason(open)).contains(UndeterminedReason.MISSING_FACT);
    assertThat(Facts.missing(open)).hasSize(1);
  }

  private static Condition<CellRecord> counting(int count) {
    return countWhere(meetings(REGULAR), HOUR, atLeast(number(count)));
  }

  /** Among complete lists of cells nothing can be added: each cell that is open may still count. */
  @Test
  void should_wait_for_the_last_of_the_cells_that_are_open() {
    Condition<OrganizationRecord> count = countWhere(cells(), thematic(1), atLeast(number(2)));
    CellRecord met = cell(meeting("02-05", THEMATIC));

    assertThat(outcome(askingWhole(count), over(met, cell()), MIDDLE))
        .isEqualTo(pending(Lean.NOT_YET));
    assertThat(outcome(askingWhole(count), over(met, cell()), END)).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(askingWhole(count), over(met, met), MIDDLE)).isEqualTo(Outcome.SATISFIED);
    CellRecord unknown = cell(Register.of(List.of()));
    assertThat(outcome(askingWhole(count), over(met, unknown), END))
        .isInstanceOf(Outcome.Undetermined.class);
  }

  private static List<String> owed(Condition<CellRecord> condition, Choices choices) {
    return Evaluator.of(RuleBook.of(Figures.NONE, asking(condition)))
        .choosing(choices)
        .evaluate(cell(meeting("02-05", THEMATIC)), MIDDLE)
        .obligations()
        .stream()
        .map(o -> o.label().english() + ": " + o.due().english())
        .toList();
  }

  private static List<String> owed(Condition<CellRecord> condition) {
    return owed(condition, Choices.DEFAULT);
  }

  @Test
  void should_owe_what_the_parts_ask_that_are_sure_to_ask() {
    String two = owed(thematic(2)).get(0);
    String three = owed(thematic(3)).get(0);

    assertThat(two).isNotEqualTo(three);
    assertThat(owed(all(thematic(1), thematic(2), thematic(3)))).containsExactly(two, three);
    assertThat(owed(when(thematic(1), thematic(2)))).containsExactly(two);
    assertThat(owed(when(thematic(3), thematic(2)))).isEmpty();
    assertThat(
            owed(
                unless(
                    tallied(countOf(heldMeetings(THEMATIC)), atMost(number(0))),
                    Facts.CLAUSE,
                    thematic(2))))
        .containsExactly(two);
    assertThat(owed(unless(thematic(3), Facts.CLAUSE, thematic(2)))).isEmpty();
    Map<String, Condition<CellRecord>> readings = new LinkedHashMap<>();
    readings.put("FEW", thematic(2));
    readings.put("MANY", thematic(3));
    assertThat(owed(readings(readings), Choices.DEFAULT.reading(Facts.RULE, "MANY")))
        .containsExactly("reading MANY: 2 meeting(s)");
  }

  @Test
  void should_name_the_spans_in_which_it_is_owed() {
    assertThat(owed(forEvery(quarter(), thematic(1))))
        .hasSize(2)
        .allSatisfy(owed -> assertThat(owed).containsIgnoringCase("quarter"));
    assertThat(owed(named("named", WORDS, thematic(2)))).hasSize(1);
    assertThat(owed(named("named", WORDS, thematic(2))).get(0)).doesNotContain("words");
  }

  private static RuleBook checked(Condition<CellRecord> condition) {
    ParameterEntry entry =
        ParameterEntry.of(
                new ParameterKey(new RuleId(Facts.RULE), "least"),
                Fraction.of(1),
                Unit.COUNT,
                Facts.CLAUSE)
            .verified(LocalDate.of(2023, 12, 31));
    return RuleBook.of(Figures.of(entry), asking(condition));
  }

  private static Condition<CellRecord> least() {
    return tallied(countOf(heldMeetings(THEMATIC)), atLeast(parameter("least")));
  }

  private static List<String> notes(Condition<CellRecord> condition) {
    return Evaluator.of(checked(condition))
        .evaluate(cell(meeting("05-05", THEMATIC), meeting("06-05", THEMATIC)), MIDDLE)
        .findings()
        .get(0)
        .text(Language.ENGLISH)
        .lines()
        .filter(line -> line.contains("Note: "))
        .toList();
  }

  @Test
  void should_print_notes_under_the_node_or_the_spans_to_which_they_belong() {
    assertThat(notes(least())).singleElement().asString().startsWith("    Note: ");
    assertThat(notes(forEvery(quarter(), least())))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(line -> line.startsWith("  Note: "));
    assertThat(notes(named("named", WORDS, forEvery(quarter(), least()))))
        .isEqualTo(notes(forEvery(quarter(), least())));
  }

  /** A parameter is known wherever in a condition it stands. */
  @Test
  void should_know_a_parameter_below_every_join() {
    ParameterKey key = new ParameterKey(new RuleId(Facts.RULE), "least");
    LocalDate may = day("05-05");
    List<Condition<CellRecord>> joins =
        List.of(
            atLeastOf(1, least()),
            named("named", WORDS, least()),
            readings(Map.of("ONLY", least(), "OTHER", thematic(1))),
            all(least(), thematic(1)));

    for (Condition<CellRecord> join : joins) {
      assertThat(checked(join).parameter(key, may)).as("%s", join).isPresent();
      assertThat(checked(join).parameter(key, may).map(ParameterEntry::value))
          .isEqualTo(Optional.of(Fraction.of(1)));
    }
  }
}
