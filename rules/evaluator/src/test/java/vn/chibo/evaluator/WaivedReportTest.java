package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.NextFacts.LENGTHS;
import static vn.chibo.evaluator.NextFacts.QUARTERLY;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.waiver.Coverage;
import vn.chibo.evaluator.waiver.UnusedWaiver;
import vn.chibo.evaluator.waiver.UnusedWaiver.Why;
import vn.chibo.evaluator.waiver.WaivedFinding;
import vn.chibo.evaluator.waiver.WaivedPlace;
import vn.chibo.evaluator.waiver.WaivedPlace.InDays;
import vn.chibo.evaluator.waiver.WaivedPlace.InRecord;
import vn.chibo.evaluator.waiver.WaivedReport;
import vn.chibo.evaluator.waiver.Waiver;

/** Waivers stand beside findings and change none of them. Synthetic data. */
class WaivedReportTest {
  private static final Text REASON = Text.of("lũ lụt", "floods");
  private static final Text BODY = Text.of("đảng ủy xã", "the commune committee");
  private static final DatePeriod Q1 = DatePeriod.ofClosed(day("01-01"), day("03-31"));
  private static final DatePeriod Q2 = DatePeriod.ofClosed(day("04-01"), day("06-30"));

  /** Thematic meetings in the last two quarters only, and two regular ones that are too short. */
  private static final CellRecord CELL =
      cell(
          lasting("03-05", 45),
          lasting("04-05", 50),
          lasting("05-05", 60),
          meeting("08-20", THEMATIC),
          meeting("11-20", THEMATIC));

  private static Waiver waiver(String rule, LocalDate until) {
    return Waiver.of(rule, REASON, BODY, until);
  }

  private static Waiver waiver(String rule) {
    return waiver(rule, END);
  }

  private static WaivedReport waived(Waiver... waivers) {
    return WaivedReport.of(Evaluator.of(NextFacts.book()).evaluate(CELL, END), List.of(waivers));
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().value()).toList();
  }

  private static WaivedPlace meetingOf(String day) {
    return new InRecord(FactPath.RECORD.then(new FactPath.Entry("meetings", day(day), 0)));
  }

  @Test
  void should_show_the_waiver_beside_the_finding_as_it_is() {
    Report report = Evaluator.of(NextFacts.book()).evaluate(CELL, END).report();
    Waiver waiver = waiver(QUARTERLY).citing(Facts.CLAUSE);
    WaivedReport waived = WaivedReport.of(report, List.of(waiver));

    assertThat(waived.report()).isEqualTo(report);
    assertThat(waived.findings().stream().map(WaivedFinding::finding))
        .containsExactlyElementsOf(report.findings());
    assertThat(waived.findings().get(0).waivers()).containsExactly(waiver);
    assertThat(waived.findings().get(0).coverage()).isEqualTo(Coverage.WHOLLY);
    assertThat(waived.findings().get(1).coverage()).isEqualTo(Coverage.NONE);
    assertThat(ids(waived.violations())).containsExactly(QUARTERLY, LENGTHS);
    assertThat(ids(waived.openViolations())).containsExactly(LENGTHS);
    assertThat(waived.waived()).containsExactly(waived.findings().get(0));
    assertThat(waived.text(Language.ENGLISH))
        .isEqualTo(
            report.findings().get(0).text(Language.ENGLISH)
                + "  Waived: floods — by the commune committee, until 31 Dec 2024. Basis: Guidance"
                + " 12-HD/BTCTW of 6 Jul 2018, section II.2.2\n"
                + report.findings().get(1).text(Language.ENGLISH));
    assertThat(waived.text(Language.VIETNAMESE))
        .isEqualTo(
            report.findings().get(0).text(Language.VIETNAMESE)
                + "  Được miễn thực hiện: lũ lụt — do đảng ủy xã đồng ý, đến hết ngày 31/12/2024."
                + " Căn cứ: Hướng dẫn 12-HD/BTCTW ngày 06/07/2018, mục II.2.2\n"
                + report.findings().get(1).text(Language.VIETNAMESE));
  }

  @Test
  void should_leave_open_what_is_waived_in_part() {
    WaivedReport part = waived(waiver(QUARTERLY).at(new InDays(Q1)));
    WaivedReport whole =
        waived(waiver(QUARTERLY).at(new InDays(Q1)), waiver(QUARTERLY).at(new InDays(Q2)));
    WaivedReport year = waived(waiver(QUARTERLY).at(new InDays(Facts.YEAR)));

    assertThat(part.findings().get(0).coverage()).isEqualTo(Coverage.PARTLY);
    assertThat(ids(part.openViolations())).containsExactly(QUARTERLY, LENGTHS);
    assertThat(part.waived()).isEmpty();
    assertThat(part.text(Language.ENGLISH))
        .contains(
            "\n  Waived in part: from 1 Jan 2024 to 31 Mar 2024: floods — by the commune committee,"
                + " until 31 Dec 2024\n");
    assertThat(part.text(Language.VIETNAMESE))
        .contains(
            "\n  Được miễn thực hiện một phần: từ ngày 01/01/2024 đến hết ngày 31/03/2024: lũ lụt —"
                + " do đảng ủy xã đồng ý, đến hết ngày 31/12/2024\n");
    assertThat(whole.findings().get(0).coverage()).isEqualTo(Coverage.WHOLLY);
    assertThat(whole.findings().get(0).waivers()).hasSize(2);
    assertThat(ids(whole.openViolations())).containsExactly(LENGTHS);
    assertThat(year.findings().get(0).coverage()).isEqualTo(Coverage.WHOLLY);
  }

  @Test
  void should_waive_what_rests_on_one_part_of_the_record() {
    WaivedReport one = waived(waiver(LENGTHS).at(meetingOf("03-05")));
    WaivedReport both =
        waived(waiver(LENGTHS).at(meetingOf("03-05")), waiver(LENGTHS).at(meetingOf("04-05")));

    assertThat(one.findings().get(1).coverage()).isEqualTo(Coverage.PARTLY);
    assertThat(both.findings().get(1).coverage()).isEqualTo(Coverage.WHOLLY);
    assertThat(both.text(Language.ENGLISH))
        .contains("  Waived: meeting of 5 Mar 2024: floods — by the commune committee,");
  }

  @Test
  void should_waive_what_rests_on_one_cell_of_an_organization() {
    OrganizationRecord commune =
        Facts.commune().cells(Roster.complete(List.of(CELL, CELL))).build();
    Evaluation evaluation = Evaluator.of(NextFacts.book()).evaluate(commune, END);
    List<Waiver> both =
        Stream.of(0, 1)
            .map(place -> FactPath.RECORD.then(new FactPath.Item("cells", place)))
            .map(path -> waiver(QUARTERLY).at(new InRecord(path)))
            .toList();

    assertThat(WaivedReport.of(evaluation, both.subList(0, 1)).findings().get(0).coverage())
        .isEqualTo(Coverage.PARTLY);
    assertThat(WaivedReport.of(evaluation, both).findings().get(0).coverage())
        .isEqualTo(Coverage.WHOLLY);
  }

  /** A count rests on all of its facts: one meeting does not stand for a quarter. */
  @Test
  void should_not_waive_a_count_for_one_of_its_facts() {
    Condition<CellRecord> most = tallied(countOf(heldMeetings(REGULAR)), atMost(number(2)));

    assertThat(unusedOf(most, meetingOf("03-05"))).isEqualTo(Why.NO_SUCH_PLACE);
    assertThat(coverage(most, new InRecord(FactPath.RECORD))).isEqualTo(Coverage.WHOLLY);
  }

  @Test
  void should_list_a_waiver_as_expired_the_day_after_its_last() {
    Waiver last = waiver(QUARTERLY, END);
    Waiver before = waiver(QUARTERLY, END.minusDays(1));
    Waiver strange = waiver("test/none", END.minusDays(1));
    WaivedReport waived = waived(last, before, strange);

    assertThat(waived.findings().get(0).waivers()).containsExactly(last);
    assertThat(waived.expired()).containsExactly(before, strange);
    assertThat(waived.unused()).isEmpty();
    assertThat(last.expiredOn(END)).isFalse();
    assertThat(waived.text(Language.ENGLISH))
        .endsWith(
            "Waiver no longer in force: test/quarterly, floods (until 30 Dec 2024)\n"
                + "Waiver no longer in force: test/none, floods (until 30 Dec 2024)\n");
    assertThat(waived.text(Language.VIETNAMESE))
        .endsWith(
            "Đồng ý miễn thực hiện đã hết hạn: test/none, lũ lụt (đến hết ngày 30/12/2024)\n");
  }

  @Test
  void should_list_a_waiver_as_unused_and_say_why() {
    Waiver none = waiver("test/none");
    Waiver elsewhere = waiver(LENGTHS).at(meetingOf("08-20"));
    Waiver met = waiver(LENGTHS).at(meetingOf("05-05"));
    Waiver otherYear = waiver(QUARTERLY).at(new InDays(DatePeriod.ofYear(2025)));
    WaivedReport waived = waived(none, elsewhere, met, otherYear);

    assertThat(waived.unused())
        .containsExactly(
            new UnusedWaiver(none, Why.NO_SUCH_RULE),
            new UnusedWaiver(elsewhere, Why.NO_SUCH_PLACE),
            new UnusedWaiver(met, Why.NOT_VIOLATED),
            new UnusedWaiver(otherYear, Why.NO_SUCH_PLACE));
    assertThat(waived.findings()).allMatch(finding -> finding.waivers().isEmpty());
    assertThat(waived.text(Language.ENGLISH))
        .endsWith(
            """
            Waiver that waives nothing: test/none, floods (the report does not have the rule)
            Waiver that waives nothing: test/lengths, meeting of 20 Aug 2024: floods (the rule is asked of nothing there)
            Waiver that waives nothing: test/lengths, meeting of 5 May 2024: floods (nothing there is violated)
            Waiver that waives nothing: test/quarterly, from 1 Jan 2025 to 31 Dec 2025: floods (the rule is asked of nothing there)
            """);
    assertThat(waived.text(Language.VIETNAMESE))
        .endsWith(
            """
            Đồng ý miễn thực hiện không dùng đến: test/none, lũ lụt (báo cáo không có quy định này)
            Đồng ý miễn thực hiện không dùng đến: test/lengths, sinh hoạt ngày 20/08/2024: lũ lụt (quy định không được xét ở đó)
            Đồng ý miễn thực hiện không dùng đến: test/lengths, sinh hoạt ngày 05/05/2024: lũ lụt (ở đó không có gì không đạt)
            Đồng ý miễn thực hiện không dùng đến: test/quarterly, từ ngày 01/01/2025 đến hết ngày 31/12/2025: lũ lụt (quy định không được xét ở đó)
            """);
  }

  @Test
  void should_not_be_used_when_the_rule_is_not_violated_yet() {
    Report middle =
        Evaluator.of(NextFacts.book()).evaluate(cell(lasting("03-05", 60)), day("03-06")).report();
    WaivedReport waived = WaivedReport.of(middle, List.of(waiver(QUARTERLY)));

    assertThat(waived.unused())
        .containsExactly(new UnusedWaiver(waiver(QUARTERLY), Why.NOT_VIOLATED));
  }

  private static final Condition<CellRecord> NO_THEMATIC = thematicAtLeast(9);
  private static final Condition<CellRecord> SOME_THEMATIC = thematicAtLeast(2);

  private static Condition<CellRecord> thematicAtLeast(int number) {
    return tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(number)));
  }

  private static Condition<CellRecord> thematicEach(int number) {
    return forEvery(quarter(), thematicAtLeast(number));
  }

  private static WaivedReport asked(Condition<CellRecord> condition, WaivedPlace... places) {
    List<Waiver> waivers = new ArrayList<>();
    List.of(places).forEach(place -> waivers.add(waiver(Facts.RULE).at(place)));
    RuleBook book = RuleBook.of(Figures.NONE, Facts.asking(condition));
    return WaivedReport.of(Evaluator.of(book).evaluate(CELL, END), waivers);
  }

  private static Coverage coverage(Condition<CellRecord> condition, WaivedPlace... places) {
    return asked(condition, places).findings().get(0).coverage();
  }

  private static Why unusedOf(Condition<CellRecord> condition, WaivedPlace place) {
    return asked(condition, place).unused().get(0).why();
  }

  /** What guards a duty is not violated itself, even where it does not hold. */
  @Test
  void should_ask_only_what_is_due_to_be_waived() {
    Condition<CellRecord> excepted = unless(NO_THEMATIC, Facts.CLAUSE, thematicEach(1));
    Condition<CellRecord> guarded = when(SOME_THEMATIC, thematicEach(1));

    assertThat(coverage(excepted, new InDays(Q1), new InDays(Q2))).isEqualTo(Coverage.WHOLLY);
    assertThat(coverage(excepted, new InDays(Q1))).isEqualTo(Coverage.PARTLY);
    assertThat(coverage(guarded, new InDays(Q1), new InDays(Q2))).isEqualTo(Coverage.WHOLLY);
    assertThat(coverage(guarded, new InDays(Q2))).isEqualTo(Coverage.PARTLY);
  }

  @Test
  void should_ask_every_way_to_be_waived() {
    Condition<CellRecord> both = all(thematicEach(1), NO_THEMATIC);
    Condition<CellRecord> either = any(thematicEach(1), NO_THEMATIC);

    assertThat(coverage(both, new InDays(Q1), new InDays(Q2))).isEqualTo(Coverage.PARTLY);
    assertThat(coverage(either, new InDays(Q1), new InDays(Q2))).isEqualTo(Coverage.PARTLY);
    assertThat(coverage(either, new InDays(Facts.YEAR))).isEqualTo(Coverage.WHOLLY);
    assertThat(unusedOf(not(SOME_THEMATIC), new InDays(Q1))).isEqualTo(Why.NO_SUCH_PLACE);
  }

  @Test
  void should_ask_the_reading_that_was_chosen() {
    Map<String, Condition<CellRecord>> named = new LinkedHashMap<>();
    named.put("FIRST", thematicEach(1));
    named.put("LAST", thematicEach(5));
    RuleBook book = RuleBook.of(Figures.NONE, Facts.asking(readings(named)));
    Waiver first = waiver(Facts.RULE).at(new InDays(Q1));
    Waiver second = waiver(Facts.RULE).at(new InDays(Q2));
    Evaluator evaluator = Evaluator.of(book).choosing(Choices.DEFAULT.reading(Facts.RULE, "FIRST"));

    assertThat(
            WaivedReport.of(evaluator.evaluate(CELL, END), List.of(first, second))
                .findings()
                .get(0)
                .coverage())
        .isEqualTo(Coverage.WHOLLY);
    assertThat(coverage(readings(named), new InDays(Q1), new InDays(Q2)))
        .isEqualTo(Coverage.PARTLY);
  }

  @Test
  void should_not_count_a_target_among_the_violations() {
    Rule<CellRecord> target =
        Rule.about(CellRecord.class)
            .id("test/target")
            .cites(Facts.CLAUSE)
            .force(Force.TARGET)
            .asks(NO_THEMATIC)
            .build();
    WaivedReport waived =
        WaivedReport.of(
            Evaluator.of(RuleBook.of(Figures.NONE, target)).evaluate(CELL, END),
            List.of(waiver("test/target")));

    assertThat(waived.violations()).isEmpty();
    assertThat(waived.openViolations()).isEmpty();
    assertThat(waived.waived()).hasSize(1);
  }

  @Test
  void should_leave_out_of_the_words_what_does_not_apply() {
    Report report =
        Evaluator.of(NextFacts.book(NextFacts.LONG_ENOUGH)).evaluate(cell(), END).report();

    assertThat(WaivedReport.of(report, List.of()).text(Language.ENGLISH)).isEmpty();
    assertThat(WaivedReport.of(report, List.of()).findings()).hasSize(1);
  }

  @Test
  void should_be_stored_and_read_again() {
    ChiboJson json = ChiboJson.jackson3();
    for (Waiver waiver :
        List.of(
            waiver(QUARTERLY).citing(Facts.CLAUSE),
            waiver(QUARTERLY).at(new InDays(Q1)),
            waiver(LENGTHS).at(meetingOf("03-05")))) {
      assertThat(json.read(json.write(waiver), Waiver.class)).isEqualTo(waiver);
    }
    assertThat(waiver(QUARTERLY).place()).isEqualTo(Optional.empty());
  }
}
