package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;

/** A rule author looks over a local book before anybody is judged by it. Synthetic figures. */
class AnalysisSampleTest {
  private static final Citation PLAN =
      Planted.document("kh-mau-2024", Planted.CENTRE, "2023-12-20").clause("3");

  private static final Rule<CellRecord> THEMATIC_EACH_QUARTER =
      Rule.about(CellRecord.class)
          .id("kh-mau/thematic")
          .cites(PLAN)
          .force(Force.MANDATORY)
          .inForce(DatePeriod.from(LocalDate.of(2024, 1, 1)))
          .forEvery(quarter(), countOf(heldMeetings(THEMATIC)), atLeast(number(1)))
          .build();

  private static final Rule<CellRecord> LENGTH_KEPT =
      Rule.about(CellRecord.class)
          .id("kh-mau/length")
          .cites(PLAN)
          .force(Force.MANDATORY)
          .inForce(DatePeriod.from(LocalDate.of(2024, 1, 1)))
          .asks(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("minutes")))))
          .build();

  private static ParameterEntry minutes(int value, String days) {
    ParameterKey key = new ParameterKey(LENGTH_KEPT.id(), "minutes");
    return ParameterEntry.of(key, Fraction.of(value), Unit.MINUTE, PLAN)
        .during(DatePeriod.parse(days));
  }

  @Test
  void should_be_clean_when_the_book_leaves_nothing_open() {
    RuleBook book =
        RuleBook.of(
            Figures.of(minutes(60, "2024-01-01/2024-12-31"), minutes(90, "2025-01-01/..")),
            THEMATIC_EACH_QUARTER,
            LENGTH_KEPT);
    Analysis analysis = Analysis.of(book);
    assertThat(analysis.clean()).isTrue();
    assertThat(analysis.text(Language.ENGLISH)).isEqualTo("All was analysed; nothing is wrong\n");
    assertThat(analysis.text(Language.VIETNAMESE))
        .isEqualTo("Đã phân tích toàn bộ, không thấy điều gì sai\n");
  }

  @Test
  void should_show_the_first_day_without_a_figure_when_the_book_has_a_hole() {
    RuleBook book =
        RuleBook.of(
            Figures.of(minutes(60, "2024-01-01/2024-12-31"), minutes(90, "2025-02-01/..")),
            THEMATIC_EACH_QUARTER,
            LENGTH_KEPT);
    Weakness hole = Analysis.of(book).findings().get(0);
    assertThat(hole.code()).isEqualTo(WeaknessCode.WINDOW_HOLE);
    assertThat(hole.counterexample().flatMap(Counterexample::day))
        .contains(LocalDate.of(2025, 1, 1));
    assertThat(hole.text(Language.ENGLISH))
        .isEqualTo(
            """
            days without a figure — kh-mau/length: figures/minutes
              the figure "minutes" of the rule kh-mau/length has no value for the days 2025-01-01/2025-01-31; add one
              For example: 1 Jan 2025
              Basis: Plan (Văn bản mẫu kh-mau-2024) of 20 Dec 2023, section 3
            """);
    assertThat(hole.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            khoảng ngày không có số liệu — kh-mau/length: figures/minutes
              số liệu "minutes" của quy tắc kh-mau/length không có giá trị cho những ngày 2025-01-01/2025-01-31; hãy bổ sung giá trị
              Ví dụ: 01/01/2025
              Căn cứ: Văn bản mẫu kh-mau-2024 ngày 20/12/2023, mục 3
            """);
  }

  @Test
  void should_collect_what_is_wrong_when_the_book_itself_would_be_refused() {
    ParameterEntry members =
        ParameterEntry.of(
            new ParameterKey(LENGTH_KEPT.id(), "minutes"), Fraction.of(60), Unit.MEMBER, PLAN);
    Analysis analysis =
        Analysis.of(
            List.of(),
            List.of(THEMATIC_EACH_QUARTER, LENGTH_KEPT),
            Map.of(new RuleId("kh-mau/length"), Text.of("Thời lượng", "Length")),
            Figures.of(members));
    assertThat(analysis.findings())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo(WeaknessCode.UNIT_MISMATCH));
    assertThat(analysis.notAnalysed())
        .extracting(open -> open.text(Language.ENGLISH))
        .containsExactly(
            "NOT ANALYSED — kh-mau/length: kh-mau/length (no book can be made with this rule)");
  }

  @Test
  void should_say_what_nobody_looked_at_when_a_measure_is_the_author_s_own() {
    Measure<HeldMeeting> guests =
        Measure.of(
            "guests",
            Text.of("số khách mời", "guests"),
            Unit.COUNT,
            held -> Observation.of(Quantity.exactly(0)));
    Rule<CellRecord> rule =
        Planted.rule(
            "kh-mau/guests", forEvery(meetings(REGULAR), compare(guests, atLeast(number(1)))));
    Analysis analysis = Analysis.of(Planted.book(rule));
    assertThat(analysis.nothingFound()).isTrue();
    assertThat(analysis.clean()).isFalse();
    assertThat(analysis.text(Language.ENGLISH))
        .isEqualTo("NOT ANALYSED — kh-mau/guests: guests (the measure is an author's own Java)\n");
    assertThat(analysis.text(Language.VIETNAMESE))
        .isEqualTo(
            "CHƯA PHÂN TÍCH — kh-mau/guests: số khách mời (số đo do mã Java của tác giả tính)\n");
  }
}
