package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.core.figure.Comparison.AT_LEAST;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.CLAUSE;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Plans.KEY;
import static vn.chibo.evaluator.Plans.NAME;
import static vn.chibo.evaluator.Plans.PROVINCE_PLAN;
import static vn.chibo.evaluator.Plans.WARD_PLAN;
import static vn.chibo.evaluator.Plans.book;
import static vn.chibo.evaluator.Plans.central;
import static vn.chibo.evaluator.Plans.length;
import static vn.chibo.evaluator.Plans.local;
import static vn.chibo.evaluator.Plans.ward;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Origin;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Several places of a lineage set one parameter. */
class PlaceLayersTest {
  private static final String CONFLICT = "conflict";

  /** The minutes that hold, or that the layers disagree. */
  private static String effective(RuleBook book) {
    Effective effective = book.timeline(KEY.rule(), NAME).orElseThrow().on(END, END, false);
    return effective instanceof Effective.Value value
        ? value.entry().value().toString()
        : effective instanceof Effective.Conflict ? CONFLICT : "none";
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 91, 91, 91",
    "AT_LEAST, 90, 90, 90",
    "AT_LEAST, 89, conflict, 89",
    "MORE_THAN, 91, 91, 91",
    "MORE_THAN, 90, 90, 90",
    "MORE_THAN, 89, conflict, 89",
    "AT_MOST, 91, conflict, 91",
    "AT_MOST, 90, 90, 90",
    "AT_MOST, 89, 89, 89",
    "FEWER_THAN, 91, conflict, 91",
    "FEWER_THAN, 90, 90, 90",
    "FEWER_THAN, 89, 89, 89",
    "EXACTLY, 91, conflict, 91",
    "EXACTLY, 90, 90, 90",
    "EXACTLY, 89, conflict, 89"
  })
  void should_tighten_relax_by_a_clause_or_conflict_when_a_lower_layer_sets_a_value(
      Comparison comparison, int minutes, String alone, String delegated) {
    ParameterEntry lower = local(WARD_PLAN, minutes, comparison);
    assertThat(effective(book(length(comparison), central(90), lower))).isEqualTo(alone);
    assertThat(effective(book(length(comparison), central(90), lower.delegated(CLAUSE))))
        .isEqualTo(delegated);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 120, 120",
    "100, 95, conflict",
    "100, 100, 100",
    "80, 120, conflict",
  })
  void should_measure_each_layer_by_the_one_above_it_when_there_are_three(
      int province, int ward, String expected) {
    RuleBook book =
        book(length(AT_LEAST), central(90), local(PROVINCE_PLAN, province, AT_LEAST), ward(ward));
    assertThat(effective(book)).isEqualTo(expected);
  }

  @Test
  void should_conflict_when_two_documents_of_one_place_disagree() {
    ParameterEntry other = local(Plans.plan(Plans.WARD, "2023-12-20").clause("1"), 110, AT_LEAST);
    assertThat(effective(book(length(AT_LEAST), central(90), ward(120), other)))
        .isEqualTo(CONFLICT);
    ParameterEntry same = local(Plans.plan(Plans.WARD, "2023-12-20").clause("1"), 120, AT_LEAST);
    assertThat(effective(book(length(AT_LEAST), central(90), ward(120), same))).isEqualTo("120");
  }

  @Test
  void should_take_the_lower_layer_when_the_higher_holds_no_value_for_the_day() {
    ParameterEntry earlier = central(90).during(DatePeriod.ofYear(2023));
    assertThat(effective(book(length(AT_LEAST), earlier, ward(60)))).isEqualTo("60");
  }

  private static Condition<CellRecord> longMeetings() {
    return length(AT_LEAST);
  }

  /** Conditions that a smaller figure makes stricter although each comparison is "at least". */
  static Stream<Arguments> turned() {
    Condition<CellRecord> long30 = countWhere(meetings(REGULAR), longOne(), atLeast(number(1)));
    return Stream.of(
        Arguments.of("not", not(longMeetings()), "89"),
        Arguments.of("not not", not(not(longMeetings())), CONFLICT),
        Arguments.of("when", when(longMeetings(), long30Fixed()), "89"),
        Arguments.of("due", when(long30Fixed(), longMeetings()), CONFLICT),
        Arguments.of("unless", unless(longMeetings(), CLAUSE, long30Fixed()), CONFLICT),
        Arguments.of("some", long30, CONFLICT),
        Arguments.of("few", countWhere(meetings(REGULAR), longOne(), atMost(number(1))), "89"),
        Arguments.of(
            "some share",
            shareOf(meetings(REGULAR), longOne(), moreThan(share(Fraction.of(1, 2)))),
            CONFLICT),
        Arguments.of("both", any(longMeetings(), not(longMeetings())), CONFLICT));
  }

  private static Condition<HeldMeeting> longOne() {
    return compare(LENGTH, atLeast(parameter(NAME)));
  }

  private static Condition<CellRecord> long30Fixed() {
    return forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(30))));
  }

  @ParameterizedTest
  @MethodSource("turned")
  void should_know_which_way_is_tighter_when_the_comparison_stands_below_others(
      String name, Condition<CellRecord> condition, String expected) {
    assertThat(effective(book(condition, central(90), ward(89)))).as(name).isEqualTo(expected);
  }

  @Test
  void should_conflict_either_way_when_a_number_must_be_met_exactly() {
    Condition<CellRecord> two = countWhere(meetings(REGULAR), longOne(), exactly(number(2)));
    assertThat(effective(book(two, central(90), ward(89)))).isEqualTo(CONFLICT);
    assertThat(effective(book(two, central(90), ward(91)))).isEqualTo(CONFLICT);
  }

  private static Explanation meetingOf(RuleBook book, int minutes) {
    Explanation rule = Facts.explain(book, Choices.DEFAULT, cell(lasting("03-05", minutes)), END);
    return rule.parts().get(0);
  }

  @Test
  void should_ask_which_holds_with_both_clauses_when_layers_conflict() {
    Outcome outcome = meetingOf(book(length(AT_LEAST), central(90), ward(60)), 75).outcome();
    assertThat(Facts.reason(outcome)).contains(UndeterminedReason.CONFLICTING_RULES);
    Text asked = Facts.missing(outcome).get(0);
    assertThat(asked.english())
        .isEqualTo(
            "which of these values holds: 90 minutes ("
                + CLAUSE.text(Language.ENGLISH)
                + "); 60 minutes ("
                + WARD_PLAN.text(Language.ENGLISH)
                + ")");
    assertThat(asked.vietnamese())
        .startsWith("mức nào được áp dụng")
        .contains("90 phút (" + CLAUSE.text(Language.VIETNAMESE) + ")");
  }

  @Test
  void should_say_where_the_figure_comes_from_and_what_it_overrides_when_a_layer_tightens() {
    Explanation meeting = meetingOf(book(length(AT_LEAST), central(90), ward(120)), 100);
    assertThat(meeting.outcome()).isEqualTo(Outcome.VIOLATED);
    Origin origin = meeting.required().flatMap(Explanation.Required::origin).orElseThrow();
    assertThat(origin.words().english())
        .isEqualTo(
            "120 minutes ("
                + WARD_PLAN.text(Language.ENGLISH)
                + "), over 90 minutes ("
                + CLAUSE.text(Language.ENGLISH)
                + ")");
    assertThat(origin.words().vietnamese()).contains("120 phút (", "), thay cho 90 phút (");
    assertThat(meeting.notes())
        .containsExactly(
            Text.of(
                "Mức áp dụng: " + origin.words().vietnamese(),
                "Value that holds: " + origin.words().english()));
    assertThat(origin.usedOn()).isEqualTo(day("03-05"));
  }

  @Test
  void should_name_the_clause_that_lets_it_when_a_layer_relaxes() {
    Explanation meeting =
        meetingOf(book(length(AT_LEAST), central(90), ward(60).delegated(CLAUSE)), 75);
    assertThat(meeting.outcome()).isEqualTo(Outcome.SATISFIED);
    Origin origin = meeting.required().flatMap(Explanation.Required::origin).orElseThrow();
    assertThat(origin.words().english()).endsWith(", as let by " + CLAUSE.text(Language.ENGLISH));
    assertThat(origin.words().vietnamese()).contains(", theo ủy quyền tại ");
  }

  @Test
  void should_show_the_status_when_a_clause_is_known_from_a_secondary_source_only() {
    Citation secondary =
        new Citation(WARD_PLAN.document(), WARD_PLAN.clause(), SourceStatus.SECONDARY, List.of());
    Explanation meeting =
        meetingOf(book(length(AT_LEAST), central(90), local(secondary, 120, AT_LEAST)), 100);
    assertThat(meeting.notes().get(0).english()).contains(SourceStatus.SECONDARY.label().english());
  }

  @Test
  void should_add_no_note_when_the_figure_is_that_of_the_rule_itself() {
    Explanation meeting = meetingOf(book(length(AT_LEAST), central(90)), 100);
    assertThat(meeting.notes()).isEmpty();
    assertThat(meeting.required().flatMap(Explanation.Required::origin)).isPresent();
  }

  private static List<Fault> faults(ThrowingCallable building) {
    return catchThrowableOfType(FaultException.class, building).faults();
  }

  @Test
  void should_refuse_a_layer_when_it_compares_otherwise_or_does_not_say_how() {
    ParameterEntry unsaid = ParameterEntry.of(KEY, Fraction.of(120), Unit.MINUTE, WARD_PLAN);
    for (ParameterEntry wrong : List.of(local(WARD_PLAN, 120, Comparison.MORE_THAN), unsaid)) {
      List<Fault> faults = faults(() -> book(length(AT_LEAST), central(90), wrong));
      assertThat(faults).extracting(Fault::key).containsExactly("layer-mismatch");
      assertThat(faults.get(0).text(Language.ENGLISH)).contains("the rule asks >=", NAME);
      assertThat(faults.get(0).text(Language.VIETNAMESE)).contains("quy định test/rule");
    }
  }

  @Test
  void should_refuse_a_layer_when_the_rule_itself_compares_in_two_ways() {
    Condition<CellRecord> twofold = any(length(AT_LEAST), length(Comparison.MORE_THAN));
    assertThat(faults(() -> book(twofold, central(90), ward(120))))
        .extracting(Fault::key)
        .containsExactly("layer-mismatch");
    assertThat(effective(book(twofold, central(90)))).isEqualTo("90");
  }

  @Test
  void should_refuse_a_layer_when_it_takes_another_denominator() {
    Condition<CellRecord> attended =
        forEvery(
            meetings(REGULAR),
            compare(
                attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED), atLeast(parameter(NAME))));
    ParameterEntry central = ParameterEntry.of(KEY, Fraction.percent(85), Unit.SHARE, CLAUSE);
    ParameterEntry ward =
        ParameterEntry.of(KEY, Fraction.percent(90), Unit.SHARE, WARD_PLAN).compared(AT_LEAST);
    ParameterEntry other = ward.over(AttendanceDenominator.EXEMPT_AND_SUSPENDED_EXCLUDED);
    for (ParameterEntry wrong : List.of(ward, other)) {
      assertThat(faults(() -> book(attended, central, wrong)))
          .extracting(Fault::key)
          .containsExactly("layer-mismatch");
    }
    ParameterEntry same = ward.over(AttendanceDenominator.EXEMPT_EXCLUDED);
    assertThat(effective(book(attended, central, same))).isEqualTo("9/10");
  }

  @Test
  void should_refuse_a_layer_when_it_has_another_unit() {
    ParameterEntry hours =
        ParameterEntry.of(KEY, Fraction.of(2), Unit.COUNT, WARD_PLAN).compared(AT_LEAST);
    assertThat(faults(() -> book(length(AT_LEAST), central(90), hours)))
        .extracting(Fault::key)
        .containsExactly("unit-mismatch");
  }

  @Test
  void should_refuse_a_layer_when_it_is_let_relax_by_a_clause_of_no_place_above() {
    for (Citation wrong : List.of(WARD_PLAN, Plans.plan(Plans.WARD, "2023-01-01").clause("1"))) {
      assertThat(faults(() -> book(length(AT_LEAST), central(90), ward(60).delegated(wrong))))
          .extracting(Fault::key)
          .containsExactly("delegation-not-above");
    }
    assertThat(effective(book(length(AT_LEAST), central(90), ward(60).delegated(PROVINCE_PLAN))))
        .isEqualTo("60");
  }

  @Test
  void should_put_layers_into_a_book_when_they_are_of_its_places() {
    RuleBook centre =
        new RuleBook(
            List.of(Plans.CENTRE),
            List.of(Facts.asking(length(AT_LEAST))),
            Map.of(),
            Figures.of(central(90)));
    RuleBook ward = centre.below(Plans.PROVINCE).below(Plans.WARD).layered(ward(120));
    assertThat(ward.parameter(KEY, day("01-01")).map(ParameterEntry::value))
        .contains(Fraction.of(120));
    assertThat(centre.parameter(KEY, day("01-01")).map(ParameterEntry::value))
        .contains(Fraction.of(90));
    assertThat(centre.parameter(new ParameterKey(KEY.rule(), "lost"), END))
        .isEqualTo(Optional.empty());
  }

  @Test
  void should_refuse_layers_all_at_once_when_they_are_of_other_rules_or_places() {
    RuleBook centre =
        new RuleBook(
            List.of(Plans.CENTRE),
            List.of(Facts.asking(length(AT_LEAST))),
            Map.of(),
            Figures.of(central(90)));
    ParameterEntry lost =
        ParameterEntry.of(new ParameterKey(KEY.rule(), "lost"), Fraction.ONE, Unit.COUNT, CLAUSE);
    assertThat(faults(() -> centre.layered(lost, ward(120))))
        .extracting(fault -> fault.key() + ": " + fault.text(Language.ENGLISH))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("unknown-parameter: ").contains("\"lost\""),
            two -> assertThat(two).startsWith("other-place: ").contains("tinh-mau/phuong-mau"));
  }

  @Test
  void should_leave_out_the_figures_of_other_places_when_a_book_is_of_one() {
    RuleBook book =
        new RuleBook(
            List.of(Plans.CENTRE, Plans.PROVINCE),
            List.of(Facts.asking(length(AT_LEAST))),
            Map.of(),
            Figures.of(central(90), ward(120)));
    assertThat(effective(book)).isEqualTo("90");
  }
}
