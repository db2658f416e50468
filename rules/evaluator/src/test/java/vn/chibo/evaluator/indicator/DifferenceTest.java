package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.present;
import static vn.chibo.evaluator.indicator.Cells.regular;
import static vn.chibo.evaluator.indicator.Cells.spoken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.core.time.Span;

/** The period before, the difference, and how both are said. */
class DifferenceTest {
  private static final Indicator SPEAKERS = SampleIndicators.ALL.indicator("speakers");
  private static final DatePeriod FIRST = new Quarter(2024, 1).period();

  private static IndicatorReading read(CellRecord cell) {
    return SPEAKERS.read(cell, Cells.QUARTER, Cells.END);
  }

  private static Difference none(NotComparable reason) {
    return new Difference.None(reason);
  }

  private static Difference change(String low, String high) {
    return new Difference.Change(Quantity.between(Fraction.parse(low), Fraction.parse(high)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01/2024-05-31, 2024-04-01/2024-04-30",
    "2024-03-01/2024-03-31, 2024-02-01/2024-02-29",
    "2024-01-01/2024-03-31, 2023-10-01/2023-12-31",
    "2024-01-01/2024-12-31, 2023-01-01/2023-12-31",
    "2023-06-01/2024-05-31, 2022-06-01/2023-05-31",
    "2024-01-01/2024-02-29, 2023-11-01/2023-12-31",
    "2024-01-15/2024-02-14, 2023-12-15/2024-01-14",
    "2024-01-02/2024-01-02, 2024-01-01/2024-01-01",
    "2024-05-01/2024-05-10, 2024-04-21/2024-04-30"
  })
  void should_be_as_long_and_end_where_the_period_starts(String period, String before) {
    assertThat(PeriodKind.before(DatePeriod.parse(period))).isEqualTo(DatePeriod.parse(before));
  }

  @Test
  void should_be_exact_when_both_figures_are() {
    assertThat(read(cell(spoken("02-05", 21, 40), spoken("04-05", 18, 40))).difference())
        .isEqualTo(change("-3/40", "-3/40"));
    assertThat(read(cell(spoken("02-05", 1, 3), spoken("04-05", 1, 2))).difference())
        .isEqualTo(change("1/6", "1/6"));
  }

  @Test
  void should_hold_every_difference_when_a_figure_is_an_interval() {
    CellRecord cell =
        cell(
            spoken("02-05", 5, 10),
            present("02-06", 10),
            spoken("04-05", 5, 10),
            present("04-06", 30));
    assertThat(read(cell).before().value()).isEqualTo(Cells.between("1/4", "3/4"));
    assertThat(read(cell).figures().value()).isEqualTo(Cells.between("1/8", "7/8"));
    assertThat(read(cell).difference()).isEqualTo(change("-5/8", "5/8"));
    assertThat(read(cell(spoken("02-05", 5, 10), present("04-06", 30))).difference())
        .isEqualTo(change("-1/2", "1/2"));
  }

  @Test
  void should_not_compare_with_days_that_the_register_does_not_cover() {
    List<Meeting> meetings = List.of(spoken("03-05", 1, 2), spoken("04-05", 1, 2));
    Register<Meeting> register = Register.of(meetings);
    IndicatorReading uncovered = read(cell(register.completeOver(Cells.QUARTER)));
    assertThat(uncovered.before().coverage()).isEqualTo(Coverage.NONE);
    assertThat(uncovered.before().value().orElseThrow().exact()).isEmpty();
    assertThat(uncovered.difference()).isEqualTo(none(NotComparable.BEFORE_NOT_COVERED));
    DatePeriod fromMarch = DatePeriod.ofClosed(day("03-31"), Cells.END);
    IndicatorReading partly = read(cell(register.completeOver(fromMarch)));
    assertThat(partly.before().coverage()).isEqualTo(Coverage.SOME);
    assertThat(partly.difference()).isInstanceOf(Difference.Change.class);
    assertThat(read(cell(register.completeOver(Cells.YEAR))).before().coverage())
        .isEqualTo(Coverage.ALL);
    CellRecord empty = cell(Register.of(List.of()));
    assertThat(read(empty).figures().value()).isEqualTo(Cells.between("0", "1"));
  }

  @Test
  void should_not_compare_where_there_is_nothing() {
    assertThat(read(cell(spoken("02-05", 1, 2))).difference())
        .isEqualTo(none(NotComparable.NOTHING_NOW));
    assertThat(read(cell(spoken("04-05", 1, 2))).difference())
        .isEqualTo(none(NotComparable.NOTHING_BEFORE));
    assertThat(SPEAKERS.read(cell(), Cells.QUARTER, day("03-31")).difference())
        .isEqualTo(none(NotComparable.NOT_BEGUN));
  }

  @Test
  void should_compare_only_with_a_reading_of_the_same_kind() {
    CellRecord cell = cell(spoken("02-05", 1, 4), spoken("04-05", 1, 2));
    IndicatorReading now = read(cell);
    IndicatorReading earlier = SPEAKERS.read(cell, FIRST, Cells.END);
    assertThat(now.since(earlier)).isEqualTo(change("1/4", "1/4"));
    assertThat(earlier.since(now)).isEqualTo(change("-1/4", "-1/4"));
    assertThat(now.since(SPEAKERS.read(cell, Span.MONTH.around(day("02-05")), Cells.END)))
        .isEqualTo(none(NotComparable.OTHER_LENGTH));
    Indicator mean = SampleIndicators.ALL.indicator("speakers_mean");
    assertThat(now.since(mean.read(cell, FIRST, Cells.END)))
        .isEqualTo(none(NotComparable.OTHER_DEFINITION));
    CellRecord other =
        cell.withOrganization(cell.getOrganization().withId(new OrganizationId("017")));
    assertThat(now.since(SPEAKERS.read(other, FIRST, Cells.END)))
        .isEqualTo(none(NotComparable.OTHER_SUBJECT));
    IndicatorDefinition young = SampleIndicators.ALL.definition("young_speakers");
    assertThat(
            young
                .with(Map.of("age_to_years", 35))
                .read(cell, Cells.QUARTER, Cells.END)
                .since(young.with(Map.of("age_to_years", 30)).read(cell, FIRST, Cells.END)))
        .isEqualTo(none(NotComparable.OTHER_DEFINITION));
    DatePeriod days = DatePeriod.parse("2024-04-01/2024-04-10");
    IndicatorReading ten = SPEAKERS.read(cell, days, Cells.END);
    assertThat(ten.since(SPEAKERS.read(cell, DatePeriod.parse("2024-02-01/2024-02-10"), Cells.END)))
        .isEqualTo(change("1/4", "1/4"));
    assertThat(ten.since(SPEAKERS.read(cell, DatePeriod.parse("2024-02-01/2024-02-09"), Cells.END)))
        .isEqualTo(none(NotComparable.OTHER_LENGTH));
  }

  @Test
  void should_say_that_the_period_still_runs_when_its_end_has_not_come() {
    CellRecord cell = cell(spoken("02-05", 1, 4), spoken("04-05", 1, 2), spoken("06-05", 0, 2));
    LocalDate last = Cells.QUARTER.last();
    assertThat(SPEAKERS.read(cell, Cells.QUARTER, last).figures().running()).isFalse();
    IndicatorReading running = SPEAKERS.read(cell, Cells.QUARTER, last.minusDays(30));
    assertThat(running.figures().running()).isTrue();
    assertThat(running.figures().value()).isEqualTo(Cells.exactly(1, 2));
    assertThat(running.figures().counted()).hasSize(1);
    assertThat(running.text(Language.VIETNAMESE))
        .isEqualTo(
            "Tỷ lệ đảng viên phát biểu, quý II/2024: 50 % (1/2), tính đến ngày 31/05/2024 (kỳ còn"
                + " đến hết ngày 30/06/2024); quý trước 25 %: tăng 25 điểm phần trăm\n");
    IndicatorReading early = SPEAKERS.read(cell, Cells.QUARTER, day("03-31"));
    assertThat(early.figures().running()).isFalse();
    assertThat(early.text(Language.ENGLISH))
        .isEqualTo(
            "Share of members who spoke, quarter II/2024: the period has not begun; the quarter"
                + " before: not comparable (the period has not begun)\n");
  }

  private static String vietnamese(DatePeriod period, Meeting... meetings) {
    return SPEAKERS.read(cell(meetings), period, Cells.END).text(Language.VIETNAMESE);
  }

  @Test
  void should_name_the_period_as_readers_do() {
    String tail = ": không có gì để tính; ";
    String label = "Tỷ lệ đảng viên phát biểu, ";
    assertThat(vietnamese(Span.MONTH.around(day("05-05"))))
        .isEqualTo(
            label
                + "tháng 5/2024"
                + tail
                + "tháng trước: không so sánh được (kỳ này không có gì để tính)\n");
    assertThat(vietnamese(Cells.YEAR))
        .startsWith(label + "năm 2024: không có gì để tính; năm trước: không so sánh được (sổ ghi");
    assertThat(vietnamese(DatePeriod.parse("2024-02-01/2024-07-31")))
        .startsWith(label + "từ 01/02/2024 đến 31/07/2024" + tail + "kỳ trước: ");
  }

  @Test
  void should_say_how_the_figure_changed() {
    Meeting half = spoken("02-05", 10, 20);
    assertThat(vietnamese(Cells.QUARTER, half, spoken("04-05", 10, 20)))
        .endsWith("; quý trước 50 %: không đổi\n");
    assertThat(vietnamese(Cells.QUARTER, half, spoken("04-05", 20, 20), present("04-06", 5)))
        .contains("; quý trước 50 %: tăng từ 30 đến 50 điểm phần trăm\n");
    assertThat(vietnamese(Cells.QUARTER, half, spoken("04-05", 0, 20), present("04-06", 5)))
        .contains("; quý trước 50 %: giảm từ 30 đến 50 điểm phần trăm\n");
    assertThat(vietnamese(Cells.QUARTER, half, spoken("04-05", 5, 10), present("04-06", 10)))
        .contains(
            "; quý trước 50 %: chưa rõ tăng hay giảm, chênh lệch từ -25 đến 25 điểm phần trăm\n");
    assertThat(vietnamese(Cells.QUARTER, half, spoken("04-05", 5, 10), present("04-06", 0)))
        .endsWith("; quý trước 50 %: không đổi\n");
    assertThat(vietnamese(Cells.QUARTER, half, spoken("04-05", 10, 10), present("04-06", 10)))
        .contains("; quý trước 50 %: tăng từ 0 đến 50 điểm phần trăm\n");
    assertThat(vietnamese(Cells.QUARTER, half, spoken("04-05", 0, 10), present("04-06", 10)))
        .contains("; quý trước 50 %: giảm từ 0 đến 50 điểm phần trăm\n");
  }

  private static Meeting resolving(String day, ResolutionKind kind) {
    return regular(day)
        .withResolutions(Resolution.builder().kind(kind).content("Nghị quyết").build());
  }

  @Test
  void should_say_counts_and_minutes_without_a_denominator() {
    Indicator number = SampleIndicators.ALL.indicator("thematic_resolutions");
    CellRecord cell =
        cell(
            resolving("02-05", ResolutionKind.THEMATIC),
            resolving("04-05", ResolutionKind.THEMATIC),
            resolving("05-05", ResolutionKind.THEMATIC));
    assertThat(number.read(cell, Cells.QUARTER, Cells.END).text(Language.ENGLISH))
        .isEqualTo(
            "Number of thematic resolutions, quarter II/2024: 2; the quarter before 1: up 1\n");
    CellRecord open = cell(resolving("02-05", ResolutionKind.THEMATIC), regular("04-05"));
    assertThat(number.read(open, Cells.QUARTER, Cells.END).text(Language.VIETNAMESE))
        .isEqualTo(
            "Số nghị quyết chuyên đề, quý II/2024: từ 0 trở lên; quý trước 1: chưa rõ tăng hay"
                + " giảm\n  Còn thiếu: các nghị quyết của buổi ngày 05/04/2024\n");
    Indicator least = SampleIndicators.ALL.indicator("length/least");
    CellRecord lengths = cell(regular("02-05").withMinutes(90), regular("04-05").withMinutes(60));
    assertThat(least.read(lengths, Cells.QUARTER, Cells.END).text(Language.VIETNAMESE))
        .isEqualTo(
            "Thời gian sinh hoạt ngắn nhất, quý II/2024: 60 phút; quý trước 90 phút: giảm 30"
                + " phút\n");
    Indicator mean = SampleIndicators.ALL.indicator("speakers_mean");
    assertThat(
            mean.read(cell(spoken("04-05", 1, 4), spoken("05-05", 1, 2)), Cells.QUARTER, Cells.END)
                .text(Language.ENGLISH))
        .startsWith("Share of members who spoke, mean of the meetings, quarter II/2024: 37.5 %; ");
    assertThat(
            mean.read(cell(spoken("04-05", 1, 4), present("05-05", 2)), Cells.QUARTER, Cells.END)
                .text(Language.ENGLISH))
        .startsWith(
            "Share of members who spoke, mean of the meetings, quarter II/2024: 12.5 to 62.5 %; ");
  }

  @Test
  void should_say_why_figures_are_not_compared() {
    assertThat(NotComparable.OTHER_LENGTH.label())
        .isEqualTo(Text.of("hai kỳ dài ngắn khác nhau", "the periods differ in length"));
    for (NotComparable reason : NotComparable.values()) {
      assertThat(reason.label().vietnamese()).isNotBlank();
    }
  }
}
