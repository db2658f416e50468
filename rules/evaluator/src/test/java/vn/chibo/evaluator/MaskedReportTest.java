package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.mask.MaskPolicy.NAMES;
import static vn.chibo.evaluator.mask.MaskPolicy.NAMES_AND_VALUES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.mask.MaskPolicy;
import vn.chibo.evaluator.mask.MaskedReport;
import vn.chibo.evaluator.outcome.Outcome;

/** Reports in which names, or names and values, are hidden. Synthetic data. */
class MaskedReportTest {
  private static final ChiboJson JSON = ChiboJson.jackson3();
  private static final Text HIDDEN = Text.of("(đã che)", "(hidden)");
  private static final CellRecord SHORT =
      Facts.cell(meeting("02-12", THEMATIC), lasting("03-05", 45), lasting("04-06", 61));
  private static final OrganizationRecord COMMUNE =
      MaskFacts.commune(
          List.of("Đảng bộ xã A", "khối B", "Chi bộ C", "Chi bộ D", "Giấy khen E", "đảng ủy F"),
          SHORT,
          Facts.cell(lasting("07-08", 90)));

  private static Report report() {
    return Evaluator.of(NextFacts.book()).evaluate(SHORT, END).report();
  }

  private static Report reportOfCommune() {
    return Evaluator.of(MaskFacts.book()).evaluate(COMMUNE, END).report();
  }

  @Test
  void should_hide_names_and_keep_figures_facts_and_clauses() {
    MaskedReport masked = MaskedReport.of(report(), NAMES);

    assertThat(masked.text(Language.ENGLISH).lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "MASKED: names are hidden; this copy cannot be evaluated again",
            "NOT MET Thematic each quarter (hidden)",
            " Quarter I 1 meeting(s), needs at least 1 met meeting of 12 Feb 2024",
            " Quarter II 0 meeting(s), needs at least 1 not met (1 meeting(s) short)",
            " Quarter III 0 meeting(s), needs at least 1 not met (1 meeting(s) short)",
            " Quarter IV 0 meeting(s), needs at least 1 not met (1 meeting(s) short)",
            " Basis: Guidance 12-HD/BTCTW of 6 Jul 2018, section II.2.2",
            " Remedy: quarter II cannot be made up for; quarter III cannot be made up for;"
                + " quarter IV cannot be made up for",
            "NOT MET Length (hidden)",
            " Every meeting: not met",
            " No. 1: 45 minutes, needs at least 60 minutes — not met (15 minutes short)",
            " No. 2: 61 minutes, needs at least 60 minutes — met",
            " Basis: Guidance 12-HD/BTCTW of 6 Jul 2018, section II.3");
    assertThat(masked.text(Language.VIETNAMESE).lines().map(line -> line.replaceAll(" +", " ")))
        .startsWith(
            "BẢN ĐÃ CHE: tên đã được che; không đánh giá lại được từ bản này",
            "KHÔNG ĐẠT Chuyên đề mỗi quý (đã che)",
            " Quý I 1 buổi, cần ít nhất 1 đạt sinh hoạt ngày 12/02/2024")
        .contains(" Số 1: 45 phút, cần ít nhất 60 phút — không đạt (thiếu 15 phút)");
  }

  @Test
  void should_hide_values_and_keep_outcomes_thresholds_and_clauses() {
    MaskedReport masked = MaskedReport.of(report(), NAMES_AND_VALUES);

    assertThat(masked.text(Language.ENGLISH).lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "MASKED: names and observed values are hidden; this copy cannot be evaluated again",
            "NOT MET Thematic each quarter (hidden)",
            " Quarter I needs at least 1 met",
            " Quarter II needs at least 1 not met",
            " Quarter III needs at least 1 not met",
            " Quarter IV needs at least 1 not met",
            " Basis: Guidance 12-HD/BTCTW of 6 Jul 2018, section II.2.2",
            " Remedy: quarter II cannot be made up for; quarter III cannot be made up for;"
                + " quarter IV cannot be made up for",
            "NOT MET Length (hidden)",
            " Every meeting: not met",
            " Basis: Guidance 12-HD/BTCTW of 6 Jul 2018, section II.3");
    assertThat(masked.text(Language.VIETNAMESE).lines().map(line -> line.replaceAll(" +", " ")))
        .startsWith(
            "BẢN ĐÃ CHE: tên và số liệu ghi nhận đã được che; không đánh giá lại được từ bản này",
            "KHÔNG ĐẠT Chuyên đề mỗi quý (đã che)",
            " Quý I cần ít nhất 1 đạt");
  }

  @ParameterizedTest
  @EnumSource(MaskPolicy.class)
  void should_leave_the_report_alone_and_keep_every_outcome_rule_and_clause(MaskPolicy policy) {
    Report report = reportOfCommune();
    String before = JSON.write(report);
    MaskedReport masked = MaskedReport.of(report, policy);

    assertThat(JSON.write(report)).isEqualTo(before);
    assertThat(report.replays(MaskFacts.book(), COMMUNE)).isTrue();
    assertThat(masked.masked()).isEqualTo(policy);
    assertThat(masked.asOf()).isEqualTo(END);
    assertThat(masked.book()).isEqualTo(report.hashes().book());
    for (int i = 0; i < report.findings().size(); i++) {
      Finding open = report.findings().get(i);
      Finding closed = masked.findings().get(i);
      assertThat(closed.rule()).isEqualTo(open.rule());
      assertThat(closed.title()).isEqualTo(open.title());
      assertThat(closed.force()).isEqualTo(open.force());
      assertThat(closed.citations()).isEqualTo(open.citations());
      assertThat(closed.subject()).isEqualTo(HIDDEN);
      assertThat(undetailed(closed.outcome())).isEqualTo(undetailed(open.outcome()));
      assertThat(closed.explanation().clauses()).isEqualTo(open.explanation().clauses());
      assertThat(closed.explanation().required()).isEqualTo(open.explanation().required());
    }
  }

  /** What is missing may be hidden; all else of an outcome stays. */
  private static Outcome undetailed(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open
        ? new Outcome.Undetermined(open.reason(), List.of(), open.until())
        : outcome;
  }

  private static List<Explanation> nodes(MaskedReport masked) {
    return masked.findings().stream().flatMap(f -> f.explanation().nodes()).toList();
  }

  @Test
  void should_number_the_parts_of_a_record_and_call_facts_by_their_places() {
    List<Explanation> nodes = nodes(MaskedReport.of(reportOfCommune(), NAMES));

    assertThat(nodes).extracting(Explanation::label).contains(Text.of("Số 2", "No. 2"));
    assertThat(nodes.stream().flatMap(node -> node.facts().stream()).map(Fact::label))
        .contains(
            Text.of(
                "chi bộ thứ 1: sinh hoạt ngày 12/02/2024", "cell no. 1: meeting of 12 Feb 2024"));
    assertThat(nodes.stream().flatMap(node -> node.observed().stream())).isNotEmpty();
    assertThat(nodes.stream().flatMap(node -> node.shortfall().stream())).isNotEmpty();
  }

  @Test
  void should_tell_no_figures_facts_gaps_or_number_of_parts_when_values_are_hidden() {
    List<Explanation> nodes = nodes(MaskedReport.of(reportOfCommune(), NAMES_AND_VALUES));

    assertThat(nodes.stream().flatMap(node -> node.observed().stream())).isEmpty();
    assertThat(nodes.stream().flatMap(node -> node.shortfall().stream())).isEmpty();
    assertThat(nodes.stream().flatMap(node -> node.facts().stream())).isEmpty();
    assertThat(nodes.stream().flatMap(node -> node.asked().stream()))
        .isNotEmpty()
        .allMatch(asked -> asked.gaps().isEmpty() && asked.listing().isEmpty());
    assertThat(nodes).noneMatch(node -> node.label().equals(Text.of("Số 1", "No. 1")));
    assertThat(nodes.stream().flatMap(node -> node.required().stream())).isNotEmpty();
  }

  /** The words of a rule stay among what is missing; the days and names of a record do not. */
  @Test
  void should_hide_what_is_missing_unless_a_rule_says_it() {
    CellRecord open = Facts.cell(Register.of(List.of(lasting("03-05", 60))));
    Report report = Evaluator.of(NextFacts.book()).evaluate(open, END).report();
    Report judged =
        Evaluator.of(MaskFacts.book()).evaluate(COMMUNE.withJudgements(List.of()), END).report();

    assertThat(missing(MaskedReport.of(report, NAMES).findings().get(0))).containsOnly(HIDDEN);
    assertThat(missing(MaskedReport.of(report, NAMES_AND_VALUES).findings().get(0))).isEmpty();
    assertThat(missing(of(MaskedReport.of(judged, NAMES), "test/practical")))
        .containsExactly(
            Text.of("Nội dung có thiết thực không", "Whether the contents are practical"));
    assertThat(of(MaskedReport.of(judged, NAMES), "test/practical").explanation().notes())
        .containsExactly(HIDDEN);
    assertThat(
            of(MaskedReport.of(judged, NAMES_AND_VALUES), "test/practical").explanation().notes())
        .isEmpty();
    assertThat(missing(of(MaskedReport.of(judged, NAMES), "test/songs"))).containsExactly(HIDDEN);
    assertThat(
            of(MaskedReport.of(report, NAMES), NextFacts.LENGTHS)
                .explanation()
                .asked()
                .orElseThrow()
                .listing()
                .orElseThrow()
                .gaps())
        .containsOnly(HIDDEN);
  }

  /**
   * What is missing may be called as a part is: that is a word of the record, and not of a rule.
   */
  @Test
  void should_hide_what_is_missing_when_it_is_called_as_a_part_is() {
    Report report = reportOfCommune();
    Finding open =
        report.findings().stream()
            .filter(finding -> finding.rule().value().equals("test/given"))
            .findFirst()
            .orElseThrow();

    assertThat(missing(open)).containsExactly(Text.same("Giấy khen E"));
    assertThat(missing(of(MaskedReport.of(report, NAMES), "test/given"))).containsExactly(HIDDEN);
  }

  @Test
  void should_keep_the_days_that_are_not_known_when_only_names_are_hidden() {
    CellRecord open = Facts.cell(Register.of(List.of(lasting("03-05", 60))));
    Report report = Evaluator.of(NextFacts.book()).evaluate(open, END).report();

    assertThat(gaps(MaskedReport.of(report, NAMES).findings()))
        .isNotEmpty()
        .isEqualTo(gaps(report.findings()));
  }

  private static List<DatePeriod> gaps(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.explanation().nodes())
        .flatMap(node -> node.asked().stream())
        .flatMap(asked -> asked.gaps().stream())
        .toList();
  }

  private static List<Text> missing(Finding finding) {
    return ((Outcome.Undetermined) finding.outcome()).missing();
  }

  private static Finding of(MaskedReport masked, String rule) {
    return masked.findings().stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static ParameterEntry checked() {
    return ParameterEntry.of(
            new ParameterKey(new RuleId(Facts.RULE), "count"),
            Fraction.ONE,
            Unit.COUNT,
            Facts.CLAUSE)
        .verified(Facts.YEAR.start());
  }

  /** That a value has not been checked since is said of the clause, not of the record. */
  @Test
  void should_keep_the_notes_on_a_clause() {
    RuleBook book =
        RuleBook.of(
            Figures.of(checked()),
            Facts.asking(
                forEvery(
                    quarter(),
                    tallied(countOf(heldMeetings(THEMATIC)), atLeast(parameter("count"))))));
    Report report = Evaluator.of(book).evaluate(SHORT, END).report();

    List<Text> notes = Facts.notes(report.findings().get(0).explanation());
    assertThat(notes).isNotEmpty();
    for (MaskPolicy policy : MaskPolicy.values()) {
      assertThat(Facts.notes(MaskedReport.of(report, policy).findings().get(0).explanation()))
          .isEqualTo(notes);
    }
  }

  @ParameterizedTest
  @EnumSource(MaskPolicy.class)
  void should_go_through_json_as_a_masked_report_and_as_no_report(MaskPolicy policy) {
    MaskedReport masked = MaskedReport.of(reportOfCommune(), policy);
    String stored = JSON.write(masked);

    assertThat(JSON.read(stored, MaskedReport.class)).isEqualTo(masked);
    assertThat(stored).startsWith("{\"format\":1,\"masked\":\"" + policy + "\"");
    assertThatExceptionOfType(FaultException.class)
        .isThrownBy(() -> JSON.read(stored, Report.class));
  }

  @Test
  void should_refuse_another_form() {
    MaskedReport masked = MaskedReport.of(report(), NAMES);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MaskedReport(2, NAMES, END, masked.book(), masked.findings()))
        .withMessage("a masked report of format 2, not 1");
  }

  @Test
  void should_leave_out_of_the_words_what_does_not_apply() {
    Report none =
        Evaluator.of(NextFacts.book(NextFacts.LONG_ENOUGH)).evaluate(Facts.cell(), END).report();

    assertThat(MaskedReport.of(none, NAMES).text(Language.ENGLISH))
        .isEqualTo("MASKED: names are hidden; this copy cannot be evaluated again\n");
  }
}
