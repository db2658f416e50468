package vn.chibo.evaluator.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.regularMeetingsOfCells;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.outcome.Outcome;

/** What a handbook shows of its rules. */
class HandbookTest {
  private static final Condition<CellRecord> MET =
      noFigureOnRecord(Text.of("chưa có con số", "no figure is known"));
  private static final Text NOTE = Text.of("chưa có con số", "no figure is known");

  private static <S extends SubjectRecord> Rule.Builder<S> rule(String id, Class<S> subject) {
    return Rule.about(subject)
        .id(id)
        .force(Force.CRITERION)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.ofYear(2024))
        .asks(noFigureOnRecord(NOTE));
  }

  private static String english(Rule<?>... rules) {
    return Handbook.of("mau", Text.same("Mau"), RuleBook.of(Figures.NONE, rules))
        .text(HandbookFormat.MARKDOWN, Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ha-Noi", "ha noi", "a/b", "a.b", "-a", "a--b", "a-", "đ"})
  void should_be_refused_when_the_name_makes_no_plain_file_name(String name) {
    assertThatThrownBy(() -> Handbook.of(name, Text.same("x"), Sample.BOOK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name: only small letters, digits and single hyphens between them: " + name);
    assertThatThrownBy(() -> new HandbookIndex(name, Text.same("x"), List.of(), Ledger.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_show_the_first_example_of_each_outcome_in_the_order_of_outcomes() {
    HandbookExample late = HandbookExample.of(Sample.cell(Sample.attended(8, 10)));
    HandbookExample met = HandbookExample.of(Sample.cell(Sample.attended(5, 16)));
    HandbookExample metToo = HandbookExample.of(Sample.cell(Sample.attended(5, 17)));
    Handbook handbook =
        Sample.handbook().examples(Map.of(Sample.ATTENDANCE.id(), List.of(late, met, metToo)));
    assertThat(handbook.rules().get(1).examples())
        .extracting(ShownExample::example)
        .containsExactly(met, late);
    assertThat(handbook.rules().get(0).examples()).isEmpty();
  }

  @Test
  void should_show_each_reading_of_an_end_with_its_name_and_last_day() {
    DaysInForce days =
        new DaysInForce(
            DatePeriod.ofYear(2024),
            List.of(
                new EndReading("EARLY", Text.same("text A"), LocalDate.of(2024, 3, 31)),
                new EndReading("LATE", Text.same("text B"), LocalDate.of(2024, 12, 31))));

    assertThat(english(rule("mau/doubt", CellRecord.class).inForce(days).build()))
        .contains("EARLY: until 31 Mar 2024 (text A)")
        .contains("LATE: until 31 Dec 2024 (text B)");
    assertThat(english(rule("mau/sure", CellRecord.class).build())).doesNotContain("in doubt");
  }

  @Test
  void should_show_not_in_force_only_where_nothing_else_does_not_apply() {
    CellRecord before = Sample.cell().withPeriod(DatePeriod.ofYear(2023));
    HandbookExample idle = new HandbookExample(before, LocalDate.of(2024, 6, 1), Choices.DEFAULT);
    HandbookExample empty = HandbookExample.of(Sample.cell());
    Handbook handbook = Sample.handbook();
    assertThat(shown(handbook, idle, empty)).containsExactly(empty);
    assertThat(shown(handbook, idle)).containsExactly(idle);
  }

  private static List<HandbookExample> shown(Handbook handbook, HandbookExample... examples) {
    return handbook
        .examples(Map.of(Sample.ATTENDANCE.id(), List.of(examples)))
        .rules()
        .get(1)
        .examples()
        .stream()
        .map(ShownExample::example)
        .toList();
  }

  @Test
  void should_ask_a_rule_of_days_before_it_began_where_an_older_one_stands_in_the_book() {
    Rule<CellRecord> older =
        rule("test/older", CellRecord.class)
            .inForce(DatePeriod.from(LocalDate.of(2020, 1, 1)))
            .build();
    RuleBook book = Sample.BOOK.with(older, Text.same("older"));
    HandbookExample early =
        new HandbookExample(
            Sample.cell().withPeriod(DatePeriod.ofYear(2022)),
            LocalDate.of(2022, 12, 31),
            Choices.DEFAULT);
    HandbookExample met = HandbookExample.of(Sample.cell(Sample.attended(5, 16)));
    assertThat(shown(Handbook.of("mau", Text.same("Mau"), book), early, met))
        .containsExactly(met, early);
    assertThat(shown(Sample.handbook(), early, met)).containsExactly(met);
  }

  @Test
  void should_say_of_what_each_figure_is_when_it_is_a_number_a_share_or_a_mean() {
    Rule<OrganizationRecord> rule =
        rule("test/whole", OrganizationRecord.class)
            .asks(
                Conditions.all(
                    Conditions.countWhere(cells(), MET, atLeast(parameter("number"))),
                    Conditions.shareOf(cells(), MET, atLeast(parameter("share"))),
                    Conditions.meanOf(
                        regularMeetingsOfCells(), LENGTH, atLeast(parameter("mean")))))
            .build();
    RuleBook book =
        RuleBook.of(
            Figures.of(
                entry(rule, "number", Fraction.of(3), Unit.COUNT),
                entry(rule, "share", Fraction.percent(60), Unit.SHARE),
                entry(rule, "mean", Fraction.of(75), Unit.MINUTE)),
            rule);
    HandbookRule shown = Handbook.of("mau", Text.same("Mau"), book).rules().get(0);
    assertThat(shown.condition().text(Language.ENGLISH))
        .isEqualTo(
            """
            All of the following:
              At least 3 cells meet this: no figure is known
              At least 60 % of cells meet this: no figure is known
              Average length of the meeting over regular meetings of the cells, each counted once: at least 75 minutes
            """);
    assertThat(shown.figures())
        .extracting(figure -> figure.of().get(0).english())
        .containsExactly(
            "Number that meets it (cell)",
            "Share that meets it (cell)",
            "average length of the meeting over regular meetings of the cells, each counted once");
  }

  private static ParameterEntry entry(Rule<?> rule, String name, Fraction value, Unit unit) {
    return ParameterEntry.of(
        new ParameterKey(rule.id(), name), value, unit, Sample.PLAN.clause("6"));
  }

  @Test
  void should_speak_of_examples_only_where_there_are_some() {
    String synthetic = "All records in the examples are synthetic";
    assertThat(english(rule("test/rule", CellRecord.class).build())).doesNotContain(synthetic);
    assertThat(Sample.handbook().text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .contains(synthetic);
  }

  @Test
  void should_leave_out_an_example_before_the_first_day_of_the_book() {
    HandbookExample early =
        new HandbookExample(Sample.cell(), LocalDate.of(2023, 12, 31), Choices.DEFAULT);
    assertThat(shown(Sample.handbook(), early)).isEmpty();
  }

  @Test
  void should_say_what_was_chosen_when_an_example_is_asked_so() {
    Rule<CellRecord> open =
        rule("test/open", CellRecord.class)
            .status(SourceStatus.UNCONFIRMED)
            .asks(
                Conditions.readings(
                    Map.of(
                        "AT_LEAST_90",
                        forEvery(
                            meetings(MeetingKind.REGULAR), compare(LENGTH, atLeast(minutes(60))))),
                    Map.of("AT_LEAST_90", Text.of("từ 90 % trở lên", "90 % or more"))))
            .build();
    Choices choices =
        Choices.DEFAULT
            .switchOn("test/open")
            .reading("test-topic", "AT_LEAST_90")
            .reading("test-topic-2", "OUR_OWN");
    String page =
        Handbook.of("mau", Text.same("Mau"), RuleBook.of(Figures.NONE, open))
            .examples(
                Map.of(
                    open.id(),
                    List.of(
                        new HandbookExample(Sample.cell(), LocalDate.of(2024, 12, 31), choices))))
            .text(HandbookFormat.MARKDOWN, Language.ENGLISH);
    assertThat(page)
        .contains(
            "> **Unconfirmed: this rule speaks only where the caller switches it on.**\n",
            "**Not applicable** — as of 31 Dec 2024; with this unconfirmed rule switched on; with"
                + " the reading \"90 % or more\" chosen; with the reading \"OUR\\_OWN\" chosen\n");
  }

  @Test
  void should_not_be_called_silent_when_it_is_the_absence_of_a_figure() {
    String page =
        english(rule("test/gap", CellRecord.class).status(SourceStatus.UNCONFIRMED).build());
    assertThat(page)
        .doesNotContain("switches it on.**")
        .contains("## No clause cited", "No clause is cited: this is a gap", "No example yet.");
  }

  @Test
  void should_say_about_whom_and_by_which_day_when_rules_differ() {
    assertThat(english(rule("test/cell", CellRecord.class).build()))
        .contains(
            "- **About**: a cell; of an organization above it, each of its cells\n",
            "- **Which day decides**: the day of each event\n",
            "- **In force**: from 1 Jan 2024 to 31 Dec 2024\n",
            "- **Force**: criterion\n");
    assertThat(
            english(
                rule("test/member", MemberRecord.class)
                    .policy(WindowPolicy.WINDOW_START)
                    .inForce(DatePeriod.until(LocalDate.of(2024, 5, 6)))
                    .build()))
        .contains(
            "- **About**: a member\n",
            "- **Which day decides**: the first day of a whole span (month, quarter, year)\n",
            "- **In force**: until 6 May 2024\n");
    assertThat(
            english(
                rule("test/organization", OrganizationRecord.class)
                    .policy(WindowPolicy.WINDOW_END)
                    .inForce(DatePeriod.parse("../.."))
                    .build()))
        .contains(
            "- **About**: an organization\n",
            "- **Which day decides**: the last day of a whole span (month, quarter, year)\n",
            "- **In force**: no days stated\n");
  }

  @Test
  void should_say_from_when_it_counts_when_it_was_issued_later() {
    RegulatoryDocument late = Sample.PLAN.withDate(PartialDate.parse("2024-03-01"));
    Rule<CellRecord> rule = rule("test/late", CellRecord.class).cites(late.clause("1")).build();
    assertThat(english(rule))
        .contains("- **Counts (issued after its first day)**: from 1 Mar 2024\n");
    assertThat(english(rule("test/rule", CellRecord.class).build())).doesNotContain("**Counts");
  }

  @Test
  void should_show_tables_with_the_words_of_their_names() {
    Rule<CellRecord> rule = rule("test/table", CellRecord.class).build();
    Figures figures = new Figures(List.of(), Map.of(rule.id(), Map.of("CELL", Set.of("B", "A"))));
    Handbook handbook =
        Handbook.of("mau", Text.same("Mau"), RuleBook.of(figures, rule))
            .naming(Map.of("CELL", Text.same("cell"), "A", Text.same("praise")));
    assertThat(handbook.text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .contains("#### Table\n\n- Cell: praise; B\n");
    assertThat(handbook.rules().get(0).table()).containsOnlyKeys("CELL");
  }

  @Test
  void should_say_whose_figure_it_is_when_a_lower_place_has_its_own() {
    Jurisdiction ward =
        new Jurisdiction(
            new JurisdictionId("phuong-mau"),
            Text.of("Phường mẫu", "Sample ward"),
            JurisdictionLevel.COMMUNE,
            Optional.of(Sample.DISTRICT.id()),
            Optional.empty());
    RegulatoryDocument plan = Sample.PLAN.withJurisdiction(ward.id());
    RuleBook book =
        Sample.BOOK
            .below(ward)
            .layered(
                ParameterEntry.of(
                        new ParameterKey(Sample.THEMATIC_EACH_QUARTER.id(), "number"),
                        Fraction.of(2),
                        Unit.COUNT,
                        plan.clause("9"))
                    .compared(Comparison.AT_LEAST)
                    .delegated(Sample.PLAN.clause("8")));
    Handbook handbook = Handbook.of("phuong-mau", ward.name(), book);
    assertThat(handbook.rules().get(0).condition().text(Language.VIETNAMESE))
        .isEqualTo(
            "Trong mỗi quý: có ít nhất 1 (Huyện mẫu); 2 (Phường mẫu) buổi sinh hoạt chuyên đề\n");
    assertThat(handbook.text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .contains(
            "| Number of thematic meetings `number` | **2** | from 1 Jan 2024 | Sample ward | Plan"
                + " (Kế hoạch mẫu) of 15 Dec 2023, section 9; as let by Plan (Kế hoạch mẫu) of 15 Dec"
                + " 2023, section 8 |\n");
  }

  @Test
  void should_show_a_figure_once_when_only_its_clause_changes() {
    ParameterKey key = new ParameterKey(Sample.THEMATIC_EACH_QUARTER.id(), "number");
    Figures figures =
        Figures.of(
            ParameterEntry.of(key, Fraction.ONE, Unit.COUNT, Sample.PLAN.clause("2"))
                .during(DatePeriod.ofYear(2024)),
            ParameterEntry.of(key, Fraction.ONE, Unit.COUNT, Sample.PLAN.clause("5"))
                .during(DatePeriod.from(LocalDate.of(2025, 1, 1))));
    HandbookRule shown =
        Handbook.of("mau", Text.same("Mau"), RuleBook.of(figures, Sample.THEMATIC_EACH_QUARTER))
            .rules()
            .get(0);
    assertThat(shown.condition().text(Language.ENGLISH))
        .isEqualTo("In each quarter: at least 1 thematic meeting is held\n");
    assertThat(shown.figures()).hasSize(2);
    assertThat(shown.figures().get(1).days()).isEqualTo(DatePeriod.from(LocalDate.of(2025, 1, 1)));
    assertThat(shown.figures().get(0).place()).isEqualTo(Text.same("huyen-mau"));
  }

  @Test
  void should_keep_a_figure_for_which_nobody_asks() {
    ParameterKey spare = new ParameterKey(Sample.THEMATIC_EACH_QUARTER.id(), "spare");
    RuleBook book =
        new RuleBook(
            Sample.BOOK.lineage(),
            Sample.BOOK.rules(),
            Map.of(),
            Sample.BOOK
                .figures()
                .with(
                    List.of(
                        ParameterEntry.of(
                            spare, Fraction.of(4), Unit.MONTH, Sample.PLAN.clause("6")))));
    HandbookFigure shown =
        Handbook.of("mau", Text.same("Mau"), book).rules().get(0).figures().get(1);
    assertThat(shown.of()).isEmpty();
    assertThat(shown.value()).isEqualTo(Text.of("4 tháng", "4 months"));
  }

  @Test
  void should_hold_findings_that_evaluation_gives() {
    Outcome outcome = Sample.handbook().rules().get(0).examples().get(1).finding().outcome();
    assertThat(outcome).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_ask_for_a_condition_with_a_parameter_only_once_it_is_known() {
    Condition<CellRecord> asked =
        forEvery(meetings(MeetingKind.REGULAR), compare(LENGTH, atLeast(parameter("minutes"))));
    Rule<CellRecord> rule = rule("test/minutes", CellRecord.class).asks(asked).build();
    Figures figures =
        Figures.of(
            ParameterEntry.of(
                new ParameterKey(rule.id(), "minutes"),
                Fraction.of(45),
                Unit.MINUTE,
                Sample.PLAN.clause("6")));
    assertThat(
            Handbook.of("mau", Text.same("Mau"), RuleBook.of(figures, rule))
                .rules()
                .get(0)
                .condition()
                .text(Language.ENGLISH))
        .isEqualTo("For each regular meeting: it lasts at least 45 minutes\n");
  }
}
