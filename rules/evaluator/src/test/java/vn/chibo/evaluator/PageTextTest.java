package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.figure.Comparison.AT_LEAST;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.INTERLEAVED;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;

/** A report as one page. */
class PageTextTest {
  private static final Condition<CellRecord> AN_HOUR =
      forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60))));
  private static final Condition<CellRecord> EACH_MONTH =
      forEvery(month(), tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1))));
  private static final Condition<CellRecord> IN_TURN =
      forEvery(meetings(REGULAR), compare(INTERLEAVED, exactly(number(0))));

  private static Rule<CellRecord> rule(String name, Force force, Condition<CellRecord> condition) {
    return Rule.about(CellRecord.class)
        .id("test/" + name)
        .cites(Facts.CLAUSE)
        .force(force)
        .asks(condition)
        .build();
  }

  private static Condition<CellRecord> judged(String name, String by) {
    return judgement(name, Text.of("câu hỏi " + name, "question " + name), Text.of(by, by));
  }

  private static List<String> page(CellRecord cell, LocalDate asOf, Rule<?>... rules) {
    RuleBook book = RuleBook.of(Figures.NONE, rules);
    return Evaluator.of(book).evaluate(cell, asOf).report().text(Language.ENGLISH).lines().toList();
  }

  /** The lines under a heading. */
  private static List<String> section(List<String> page, String heading) {
    return page.stream()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }

  private static CellRecord shortAndLong() {
    return cell(
        lasting("01-05", 50),
        lasting("02-05", 50),
        lasting("03-05", 60),
        lasting("04-05", 40),
        Meeting.builder().date(day("05-05")).kind(REGULAR).build());
  }

  @Test
  void should_be_a_page_in_english() {
    assertThat(
            page(
                shortAndLong(),
                day("05-20"),
                rule("hour", Force.MANDATORY, AN_HOUR),
                rule("month", Force.TARGET, EACH_MONTH),
                rule("themes", Force.TARGET, themes(atMostFour())),
                rule("in-turn", Force.MANDATORY, IN_TURN),
                rule("zeal", Force.CRITERION, judged("one", "the cell committee")),
                rule("none", Force.MANDATORY, noFigureOnRecord(Text.same("no figure")))))
        .containsExactly(
            "Chi bộ thôn 3, 2024, as of 20 May 2024",
            "6 rules: 1 not met, 2 not due yet, 2 undetermined, 1 not applicable",
            "",
            "NOT MET (MANDATORY)",
            "  test/hour",
            "    Meeting of 5 Jan 2024, 5 Feb 2024: 50 minutes, needs at least 60 minutes"
                + " (10 minutes short)",
            "    Meeting of 5 Apr 2024: 40 minutes, needs at least 60 minutes (20 minutes short)",
            "    Basis: Guidance 12-HD/BTCTW of 6 Jul 2018, section II.2.2",
            "",
            "TO BE DONE, WITH A LAST DAY",
            "  30 Jun 2024  test/month (12-HD/BTCTW, section II.2.2): Month 6, 1 meeting(s) more"
                + " (then: 31 Jul 2024 … 31 Dec 2024 (6 days))",
            "  31 Dec 2024  Known only on this day: test/themes (12-HD/BTCTW, section II.2.2)",
            "",
            "FACTS MISSING",
            "  From the books, Chi bộ thôn 3, 2024",
            "    the two parts of the sitting interleaved, meeting of 5 Jan 2024 … 5 May 2024"
                + " (5 days)",
            "      awaited by: test/in-turn (12-HD/BTCTW, section II.2.2)",
            "",
            "TO BE JUDGED",
            "  Guidance 12-HD/BTCTW of 6 Jul 2018",
            "    test/zeal (section II.2.2). To be judged by: the cell committee",
            "",
            "NOT APPLICABLE",
            "  1 rules: this catalogue holds no figure for this time: 1");
  }

  private static Condition<CellRecord> themes(Requirement due) {
    return tallied(countOf(heldMeetings(THEMATIC)), due);
  }

  private static Requirement atMostFour() {
    return atMost(number(4));
  }

  @Test
  void should_be_the_same_page_in_vietnamese() {
    RuleBook book =
        RuleBook.of(
            Figures.NONE,
            rule("hour", Force.MANDATORY, AN_HOUR),
            rule("zeal", Force.CRITERION, judged("one", "chi ủy")));
    Report report = Evaluator.of(book).evaluate(shortAndLong(), Facts.END).report();

    assertThat(report.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            Chi bộ thôn 3, năm 2024, tính đến ngày 31/12/2024
            2 quy định: 1 không đạt, 1 chưa xác định

            KHÔNG ĐẠT (BẮT BUỘC)
              test/hour
                Buổi 05/01/2024, 05/02/2024: 50 phút, cần ít nhất 60 phút (thiếu 10 phút)
                Buổi 05/04/2024: 40 phút, cần ít nhất 60 phút (thiếu 20 phút)
                Căn cứ: Hướng dẫn 12-HD/BTCTW ngày 06/07/2018, mục II.2.2

            CHỜ ĐÁNH GIÁ
              Hướng dẫn 12-HD/BTCTW ngày 06/07/2018
                test/zeal (mục II.2.2). Người đánh giá: chi ủy
            """);
  }

  @Test
  void should_name_what_is_met_with_its_clause_and_status() {
    Rule<CellRecord> known = rule("known", Force.MANDATORY, themes(atMostFour()));
    Rule<CellRecord> told =
        Rule.about(CellRecord.class)
            .id("test/told")
            .cites(
                new Citation(Facts.GUIDANCE, Optional.empty(), SourceStatus.SECONDARY, List.of()))
            .force(Force.MANDATORY)
            .asks(themes(atMostFour()))
            .build();

    assertThat(section(page(cell(), Facts.END, known, told), "MET"))
        .containsExactly(
            "  Guidance 12-HD/BTCTW of 6 Jul 2018: test/known (section II.2.2);"
                + " test/told (secondary source)");
  }

  @Test
  void should_name_a_missing_fact_once_with_all_rules_that_wait_for_it() {
    Rule<CellRecord> one = rule("one", Force.MANDATORY, EACH_MONTH);
    Rule<CellRecord> two = rule("two", Force.MANDATORY, themes(atLeast(number(1))));
    CellRecord cell = cell(Register.of(List.of(meeting("02-12", REGULAR))));

    assertThat(section(page(cell, day("02-29"), one, two), "FACTS MISSING"))
        .containsExactly(
            "  From the books, Chi bộ thôn 3, 2024",
            "    a complete register of meetings from 1 Jan 2024 to 31 Jan 2024,"
                + " 1 Jan 2024 to 29 Feb 2024",
            "      awaited by: test/one (12-HD/BTCTW, section II.2.2);"
                + " test/two (12-HD/BTCTW, section II.2.2)");
  }

  @Test
  void should_ask_a_question_once_also_inside_a_condition() {
    Condition<CellRecord> one = judged("one", "the cell");
    Condition<CellRecord> two = judged("two", "the cell");
    Condition<CellRecord> three = judged("three", "the committee");
    List<String> page =
        page(
            cell(),
            Facts.END,
            rule("all", Force.CRITERION, all(one, two, three)),
            rule("not", Force.CRITERION, not(judged("four", "the cell"))),
            rule("again", Force.CRITERION, all(one, two)));

    assertThat(section(page, "TO BE JUDGED"))
        .containsExactly(
            "  Guidance 12-HD/BTCTW of 6 Jul 2018",
            "    test/all (section II.2.2): question one; question two. To be judged by: the cell",
            "    test/all (section II.2.2): question three. To be judged by: the committee",
            "    test/not (section II.2.2). To be judged by: the cell",
            "    test/again (section II.2.2): the same question as above");
  }

  @Test
  void should_leave_a_question_for_later_while_nobody_knows_whether_it_comes() {
    Rule<CellRecord> rule =
        rule("when", Force.CRITERION, when(judged("one", "the cell"), judged("two", "the cell")));

    assertThat(section(page(cell(), Facts.END, rule), "TO BE JUDGED"))
        .containsExactly(
            "  Guidance 12-HD/BTCTW of 6 Jul 2018",
            "    test/when (section II.2.2): question one. To be judged by: the cell",
            "  1 more question(s) come only where the condition of their rule turns out to be met");
    Judgement met =
        Judgement.builder()
            .topic(new Topic("one"))
            .date(Facts.MIDDLE)
            .met(true)
            .by(Text.same("chi bộ"))
            .build();
    assertThat(section(page(cell().withJudgements(met), Facts.END, rule), "TO BE JUDGED"))
        .containsExactly(
            "  Guidance 12-HD/BTCTW of 6 Jul 2018",
            "    test/when (section II.2.2): question two. To be judged by: the cell");
  }

  @Test
  void should_name_the_readings_between_which_somebody_has_to_choose() {
    Rule<CellRecord> rule =
        rule(
            "read",
            Force.MANDATORY,
            readings(Map.of("FEW", themes(atLeast(number(1))), "MANY", themes(atMostFour()))));

    assertThat(section(page(cell(), Facts.END, rule), "TO BE CHOSEN OR CLEARED UP"))
        .singleElement()
        .asString()
        .startsWith("  test/read (12-HD/BTCTW, section II.2.2): depends on the reading (")
        .contains("FEW", "MANY");
  }

  @Test
  void should_say_which_documents_were_checked_too_long_ago() {
    RuleBook book = Plans.book(Plans.length(AT_LEAST), Plans.central(90).verified(day("06-30")));
    Report report = Evaluator.of(book).evaluate(cell(lasting("07-01", 90)), Facts.END).report();

    assertThat(report.text(Language.ENGLISH).lines())
        .containsSequence(
            "DOCUMENTS TO LOOK UP AGAIN",
            "  checked through 30 Jun 2024 only: Guidance 12-HD/BTCTW of 6 Jul 2018");
  }

  @Test
  void should_say_how_many_more_when_a_rule_is_not_met_in_many_ways() {
    Meeting[] meetings =
        Stream.iterate(1, i -> i <= 9, i -> i + 1)
            .map(i -> lasting("0" + i + "-05", 10 + i))
            .toArray(Meeting[]::new);
    List<String> page = page(cell(meetings), Facts.END, rule("hour", Force.MANDATORY, AN_HOUR));

    assertThat(section(page, "NOT MET (MANDATORY)"))
        .hasSize(9)
        .contains(
            "    Meeting of 5 Jun 2024: 16 minutes, needs at least 60 minutes"
                + " (44 minutes short)",
            "    and 3 more");
  }

  @Test
  void should_say_what_people_judged_when_it_is_not_met() {
    Judgement missed =
        Judgement.builder()
            .topic(new Topic("one"))
            .date(Facts.MIDDLE)
            .met(false)
            .by(Text.of("chi bộ", "the cell"))
            .build();
    List<String> page =
        page(
            cell().withJudgements(missed),
            Facts.END,
            rule("zeal", Force.CRITERION, judged("one", "the cell")));

    assertThat(section(page, "NOT MET (CRITERION)"))
        .containsExactly(
            "  test/zeal",
            "    question one: judged not met on 30 Jun 2024 by the cell",
            "    Basis: Guidance 12-HD/BTCTW of 6 Jul 2018, section II.2.2");
  }

  @Test
  void should_be_a_head_alone_when_the_book_is_empty() {
    assertThat(page(cell(), Facts.END))
        .containsExactly("Chi bộ thôn 3, 2024, as of 31 Dec 2024", "0 rules: ");
  }
}
