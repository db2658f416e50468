package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;

/** The whole explanation of a finding in words, line by line. */
class FindingTextTest {
  private static final Rule<CellRecord> THEMATIC_EACH_QUARTER =
      Rule.about(CellRecord.class)
          .id(Facts.RULE)
          .cites(Facts.CLAUSE)
          .force(Force.MANDATORY)
          .forEvery(
              quarter(),
              countOf(heldMeetings(THEMATIC)),
              atLeast(parameter("thematic-per-quarter")))
          .build();

  private static Finding finding(CellRecord cell, LocalDate asOf) {
    RuleBook book =
        new RuleBook(
            List.of(),
            List.of(THEMATIC_EACH_QUARTER),
            Map.of(
                new RuleId(Facts.RULE),
                Text.of("Sinh hoạt chuyên đề mỗi quý", "A thematic meeting each quarter")),
            Facts.figure("thematic-per-quarter", Fraction.of(1), Unit.COUNT));
    return first(book, cell, asOf);
  }

  private static Finding first(RuleBook book, CellRecord cell, LocalDate asOf) {
    return Evaluator.of(book).evaluate(cell, asOf).findings().get(0);
  }

  private static Finding missed() {
    return finding(
        cell(meeting("02-12", THEMATIC), meeting("05-14", THEMATIC), meeting("06-20", THEMATIC)),
        day("11-20"));
  }

  /** The English lines, whatever the width of their columns. */
  private static Stream<String> squeezed(Finding finding) {
    return finding.text(Language.ENGLISH).lines().map(line -> line.replaceAll(" +", " "));
  }

  @Test
  void should_print_each_quarter_when_one_was_missed_in_vietnamese() {
    assertThat(missed().text(Language.VIETNAMESE).lines())
        .containsExactly(
            "KHÔNG ĐẠT  Sinh hoạt chuyên đề mỗi quý              Chi bộ thôn 3, năm 2024",
            "  Quý I    1 buổi, cần ít nhất 1   đạt               12/02/2024",
            "  Quý II   2 buổi, cần ít nhất 1   đạt               14/05/2024, 20/06/2024",
            "  Quý III  0 buổi, cần ít nhất 1   không đạt (thiếu 1 buổi)",
            "  Quý IV   chưa đến hạn (31/12/2024)",
            "  Căn cứ: Hướng dẫn 12-HD/BTCTW ngày 06/07/2018, mục II.2.2",
            "  Khắc phục: quý III không thể bổ sung; quý IV cần thêm 1 buổi trước hết ngày 31/12/2024");
  }

  @Test
  void should_print_each_quarter_when_one_was_missed_in_english() {
    assertThat(squeezed(missed()))
        .containsExactly(
            "NOT MET A thematic meeting each quarter Chi bộ thôn 3, 2024",
            " Quarter I 1 meeting(s), needs at least 1 met 12 Feb 2024",
            " Quarter II 2 meeting(s), needs at least 1 met 14 May 2024, 20 Jun 2024",
            " Quarter III 0 meeting(s), needs at least 1 not met (1 meeting(s) short)",
            " Quarter IV not due yet (31 Dec 2024)",
            " Basis: Guidance 12-HD/BTCTW of 6 Jul 2018, section II.2.2",
            " Remedy: quarter III cannot be made up for; quarter IV needs 1 meeting(s) more by 31 Dec 2024");
  }

  @Test
  void should_ask_for_what_is_missing_when_the_register_is_not_complete() {
    Finding open = finding(cell(Register.of(List.of(meeting("02-12", THEMATIC)))), day("06-30"));
    assertThat(squeezed(open))
        .containsExactly(
            "UNDETERMINED A thematic meeting each quarter Chi bộ thôn 3, 2024",
            " Quarter I 1 meeting(s), needs at least 1 met 12 Feb 2024",
            " Quarter II 0 meeting(s), needs at least 1 undetermined (the register is incomplete)",
            " Quarter III not due yet (30 Sep 2024)",
            " Quarter IV not due yet (31 Dec 2024)",
            " Basis: Guidance 12-HD/BTCTW of 6 Jul 2018, section II.2.2",
            " Remedy: quarter III needs 1 meeting(s) more by 30 Sep 2024;"
                + " quarter IV needs 1 meeting(s) more by 31 Dec 2024",
            " Missing: a complete register of meetings from 1 Apr 2024 to 30 Jun 2024");
  }

  @Test
  void should_print_what_is_due_when_a_count_over_the_whole_year_is_pending() {
    Rule<CellRecord> four =
        Facts.asking(tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(4))));
    Finding finding = first(RuleBook.of(Figures.NONE, four), cell(), Facts.MIDDLE);
    assertThat(finding.text(Language.ENGLISH)).contains("4 meeting(s)", "31 Dec 2024");
    assertThat(finding.text(Language.VIETNAMESE)).contains("4 buổi", "31/12/2024");
  }

  @Test
  void should_print_the_figures_and_facts_when_a_count_is_exceeded() {
    Rule<CellRecord> most =
        Facts.asking(tallied(countOf(heldMeetings(THEMATIC)), atMost(number(1))));
    CellRecord cell = cell(meeting("02-12", THEMATIC), meeting("05-14", THEMATIC));
    String text = first(RuleBook.of(Figures.NONE, most), cell, Facts.END).text(Language.ENGLISH);
    assertThat(text.lines())
        .contains(
            "  thematic meeting: 2 meeting(s), needs at most 1 — not met (1 meeting(s) over)",
            "    On record: 12 Feb 2024, 14 May 2024");
  }

  /** Where the exception did not come about, only what it excepts from was asked. */
  @Test
  void should_name_what_was_due_when_it_is_the_exception_that_did_not_come_about() {
    String remedy = remedy(exceptedBy(atLeast(number(3))), Facts.END);
    assertThat(remedy).isEqualTo("  Remedy: regular meeting cannot be made up for");
  }

  /** While the exception may still come about nothing is sure to fall due. */
  @Test
  void should_ask_for_nothing_when_the_exception_may_still_come_about() {
    assertThat(remedy(exceptedBy(atLeast(number(3))), Facts.MIDDLE)).isEmpty();
  }

  @Test
  void should_not_call_lost_what_must_not_be_when_it_was_not() {
    Condition<CellRecord> none = not(tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))));
    assertThat(remedy(none, Facts.END)).isEmpty();
  }

  /** One way of several is enough: the others fall due no more. */
  @Test
  void should_ask_for_no_other_way_when_one_was_taken() {
    Condition<CellRecord> pending = tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1)));
    Condition<CellRecord> other = tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(5)));
    Condition<CellRecord> taken = tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1)));
    RuleBook book = RuleBook.of(Figures.NONE, Facts.asking(all(pending, any(taken, other))));
    CellRecord cell = cell(meeting("02-12", REGULAR));

    assertThat(Evaluator.of(book).evaluate(cell, Facts.MIDDLE).obligations())
        .singleElement()
        .satisfies(one -> assertThat(one.due().english()).isEqualTo("1 meeting(s)"));
  }

  private static Condition<CellRecord> exceptedBy(Requirement thematic) {
    return unless(
        tallied(countOf(heldMeetings(THEMATIC)), thematic),
        Facts.CLAUSE,
        tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1))));
  }

  /** The line on what can still be done, empty where there is none. */
  private static String remedy(Condition<CellRecord> condition, LocalDate asOf) {
    RuleBook book = RuleBook.of(Figures.NONE, Facts.asking(condition));
    return first(book, cell(), asOf)
        .text(Language.ENGLISH)
        .lines()
        .filter(line -> line.contains("Remedy"))
        .findFirst()
        .orElse("");
  }
}
