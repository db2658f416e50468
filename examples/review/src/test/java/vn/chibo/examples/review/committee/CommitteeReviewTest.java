package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.examples.review.committee.Told.reason;
import static vn.chibo.examples.review.committee.Told.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport.Block;
import vn.chibo.examples.review.committee.CommitteeReport.Breach;
import vn.chibo.regulations.Regulations;

/** The report of the committee of the synthetic commune. */
class CommitteeReviewTest {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final DatePeriod OCTOBER = DatePeriod.parse("2024-10-01/2024-10-31");
  private static final CommitteeQuestion QUESTION =
      SyntheticCommittee.question(OCTOBER, Reader.COMMITTEE);
  private static final CommitteeReport REPORT = report(QUESTION);

  private static CommitteeReport report(CommitteeQuestion question) {
    return CommitteeReview.of(CommitteeContext.of(question, BOOK), List.of());
  }

  /** The figures of another period, without what goes with them. */
  private static List<Figure> figures(String period) {
    CommitteeQuestion other =
        SyntheticCommittee.question(DatePeriod.parse(period), Reader.COMMITTEE);
    return new FigureMaker(new Counted(CommitteeContext.of(other, BOOK))).whole();
  }

  private static Figure figure(List<Figure> figures, String id) {
    return figures.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static Figure figure(String id) {
    return figure(REPORT.figures(), id);
  }

  private static Fraction share(Entry entry) {
    return ((Entry.Share) entry).share();
  }

  @Test
  void should_say_on_page_one_who_has_not_reported() {
    assertThat(REPORT.head().units()).isEqualTo(25);
    assertThat(REPORT.head().synthetic()).isTrue();
    assertThat(REPORT.head().asOf()).isEqualTo(SyntheticCommittee.AS_OF);
    assertThat(words(REPORT.head().notReported()))
        .containsExactly("Chi bộ giả lập 11", "Chi bộ giả lập 25");
    assertThat(words(REPORT.head().facts()))
        .anyMatch(fact -> fact.contains("giả lập"))
        .anyMatch(fact -> fact.endsWith("tính bình quân toàn đảng bộ"));
  }

  @Test
  void should_stand_beside_what_it_is_compared_with() {
    Figure regular = figure("regular-held");

    assertThat(share(regular.now())).isEqualTo(Fraction.of(21, 23));
    assertThat(share(regular.before())).isEqualTo(Fraction.ONE);
    assertThat(share(regular.yearAgo())).isEqualTo(Fraction.of(24, 25));
    assertThat(share(regular.target())).isEqualTo(Fraction.ONE);
    assertThat(regular.trend())
        .hasSize(12)
        .last()
        .extracting(Figure.Point::period)
        .isEqualTo(REPORT.head().period());
    assertThat(words(regular.now().because().orElseThrow().parts()))
        .contains("Chi bộ giả lập 4: tháng 10/2024: 0 buổi, cần ít nhất 1");
    assertThat(words(regular.now().because().orElseThrow().clauses()))
        .anyMatch(clause -> clause.contains("điều 24 khoản 2"));
  }

  @Test
  void should_take_the_aim_of_the_committee_before_that_of_a_scheme() {
    assertThat(share(figure("attendance").target())).isEqualTo(Fraction.percent(92));
    assertThat(words(figure("attendance").target().because().orElseThrow().parts()))
        .anyMatch(part -> part.startsWith("90 %") && part.contains("11-ĐA/TU"));
    assertThat(figure(figures("2023-01-01/2023-12-31"), "admissions").target())
        .isInstanceOfSatisfying(
            Entry.Count.class, target -> assertThat(target.number()).isEqualTo(8));
    assertThat(reason(figure("admissions").target())).isEqualTo(Entry.Reason.NOT_SET);
  }

  @Test
  void should_not_speak_of_quarters_when_none_ends_in_the_period() {
    Figure thematic = figure("thematic-held");

    assertThat(List.of(thematic.now(), thematic.before(), thematic.yearAgo(), thematic.target()))
        .allSatisfy(entry -> assertThat(reason(entry)).isEqualTo(Entry.Reason.NOT_APPLICABLE));
    assertThat(share(figure(figures("2024-07-01/2024-09-30"), "thematic-held").now()))
        .isEqualTo(Fraction.of(23, 24));
  }

  @Test
  void should_not_compare_when_the_units_of_a_block_changed() {
    Block villages = REPORT.blocks().get(0);
    Figure regular = figure(villages.figures(), "regular-held");

    assertThat(villages.units()).isEqualTo(15);
    assertThat(regular.before()).isInstanceOf(Entry.Share.class);
    assertThat(reason(regular.yearAgo())).isEqualTo(Entry.Reason.NOT_COMPARABLE);
    assertThat(words(regular.yearAgo().because().orElseThrow().parts()))
        .anyMatch(part -> part.contains("Chi bộ giả lập 23"));
    assertThat(regular.trend().stream().map(point -> point.value().isPresent()))
        .containsExactly(
            false, false, false, false, false, false, false, false, true, true, true, true);
    assertThat(REPORT.figures())
        .filteredOn(each -> each.id().equals("regular-held"))
        .allSatisfy(each -> assertThat(each.yearAgo()).isInstanceOf(Entry.Share.class));
  }

  @Test
  void should_not_compare_counts_when_other_units_reported_or_the_period_still_runs() {
    Entry before = figure("thematic-meetings").before();
    Entry running = figure(figures("2024-10-01/2024-12-31"), "admissions").before();

    assertThat(reason(before)).isEqualTo(Entry.Reason.NOT_COMPARABLE);
    assertThat(words(before.because().orElseThrow().parts()))
        .anyMatch(part -> part.contains("Chi bộ giả lập 11"));
    assertThat(reason(running)).isEqualTo(Entry.Reason.NOT_COMPARABLE);
    assertThat(words(running.because().orElseThrow().parts()))
        .anyMatch(part -> part.contains("31/12/2024"))
        .anyMatch(part -> part.startsWith("Số liệu của quý III/2024"));
  }

  @Test
  void should_list_where_a_rule_is_broken_in_the_period_with_figure_and_clause() {
    Breach monthly = REPORT.breaches().get(0);

    assertThat(REPORT.breaches())
        .extracting(Breach::rule)
        .containsExactly("statutes/cell-monthly-meeting", "hd12-2018/duration-minimum");
    assertThat(monthly.places())
        .extracting(place -> place.unit().vietnamese() + ": " + place.detail().vietnamese())
        .containsExactly(
            "Chi bộ giả lập 4: tháng 10/2024: 0 buổi, cần ít nhất 1",
            "Chi bộ giả lập 8: tháng 10/2024: 0 buổi, cần ít nhất 1");
    assertThat(monthly.places())
        .allSatisfy(
            place -> {
              assertThat(place.because().clauses()).isNotEmpty();
              assertThat(words(place.because().parts()))
                  .anyMatch(part -> part.contains("đầy đủ từ 01/10/2024"));
            });
  }

  /** "0 meetings" would say more than is known. */
  @Test
  void should_tell_no_figure_of_what_was_not_reported() {
    assertThat(words(figure("regular-held").now().because().orElseThrow().parts()))
        .contains("Chi bộ giả lập 11: tháng 10/2024 (chưa báo cáo)");
    assertThat(figure("regular-held").now().because().orElseThrow().how().english())
        .endsWith("Result: 21 of 23. 2 not reported, left out.");
  }

  @Test
  void should_name_periods_as_each_language_does() {
    assertThat(REPORT.head().period()).isEqualTo(Text.of("tháng 10/2024", "October 2024"));
    assertThat(Periods.name(DatePeriod.parse("2024-10-01/2024-12-31")))
        .isEqualTo(Text.of("quý IV/2024", "Q4 2024"));
    assertThat(Periods.name(DatePeriod.parse("2024-07-01/2024-07-31")))
        .isEqualTo(Text.of("tháng 07/2024", "July 2024"));
  }

  @Test
  void should_rest_every_number_on_something() {
    assertThat(Told.entries(REPORT))
        .filteredOn(entry -> entry instanceof Entry.Count || entry instanceof Entry.Share)
        .hasSizeGreaterThan(500)
        .allSatisfy(
            entry -> assertThat(entry.because().orElseThrow().how().vietnamese()).isNotBlank());
  }

  @Test
  void should_speak_both_languages() {
    assertThat(Told.texts(REPORT))
        .filteredOn(text -> !text.vietnamese().isEmpty())
        .allSatisfy(
            text -> {
              assertThat(text.english()).isNotBlank();
              assertThat(text.vietnamese()).doesNotContain("{", "null");
              assertThat(text.english()).doesNotContain("{", "null");
            });
  }

  @Test
  void should_be_the_same_when_it_is_made_again() {
    assertThat(report(QUESTION)).isEqualTo(REPORT);
  }

  @Test
  void should_refuse_a_question_that_cannot_be_answered() {
    assertThat(refused(new OrganizationId("999"), OCTOBER)).isEqualTo("no-organization");
    assertThat(refused(QUESTION.organization(), DatePeriod.parse("2024-10-01/2024-10-30")))
        .isEqualTo("period");
    assertThat(refused(QUESTION.organization(), DatePeriod.ofYear(2025))).isEqualTo("not-begun");
  }

  private static String refused(OrganizationId organization, DatePeriod period) {
    CommitteeQuestion question =
        new CommitteeQuestion(
            QUESTION.data(),
            organization,
            period,
            QUESTION.asOf(),
            new JurisdictionId("ha-noi"),
            Choices.DEFAULT,
            Reader.COMMITTEE);
    Optional<Fault> fault =
        catchThrowableOfType(FaultException.class, () -> report(question)).faults().stream()
            .findFirst();
    return fault.orElseThrow().key();
  }
}
