package vn.chibo.examples.country.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.examples.country.cells.Organizations;
import vn.chibo.examples.country.figures.PlaceFigures;
import vn.chibo.examples.country.figures.SumFigures;
import vn.chibo.examples.country.plain.Sample;

class ReportPageTest {

  @Test
  void should_say_in_both_languages_that_the_data_is_synthetic() {
    assertThat(ReportPage.render(report(LocalDate.of(2025, 12, 31))))
        .contains("DỮ LIỆU GIẢ LẬP", "SYNTHETIC DATA", "Sinh hoạt thường kỳ mỗi tháng")
        .contains("A regular meeting each month", "Tỉnh giả lập 01")
        .doesNotContain("By district", "http");
  }

  @Test
  void should_show_districts_on_a_day_on_which_there_are_any() {
    assertThat(ReportPage.render(report(LocalDate.of(2025, 6, 30))))
        .contains("By district", "Huyện giả lập 001");
  }

  @Test
  void should_give_equal_pages_for_equal_figures() {
    LocalDate day = LocalDate.of(2025, 12, 31);

    assertThat(ReportPage.render(report(day))).isEqualTo(ReportPage.render(report(day)));
  }

  private static CountryReport report(LocalDate asOf) {
    List<PlaceFigures> places = Sample.library(asOf).places();
    List<SumFigures> sums = Sample.sums(places, asOf);
    return CountryReport.of(7, 2, places.size(), Organizations.of(Sample.SHARE).on(asOf), sums);
  }
}
