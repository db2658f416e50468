package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page: both languages, self-contained, synthetic data labelled. */
class HtmlReportTest {
  private static final ReviewResult DISTRICT = review("me-linh-2024");
  private static final ReviewResult MADE_UP = Reviewer.review(SyntheticCommune.review());
  private static final String PAGE = HtmlReport.render(List.of(DISTRICT, MADE_UP));

  private static ReviewResult review(String id) {
    return Reviewer.review(ReviewCatalogue.bundled(id));
  }

  private static String page(String review) {
    return HtmlReport.render(List.of(review(review)));
  }

  @Test
  void should_hold_both_languages_when_rendered() {
    assertThat(PAGE)
        .contains("<span lang=\"vi\">Huyện Mê Linh: sơ kết 3 năm thực hiện Đề án 11</span>")
        .contains("<span lang=\"en\">Mê Linh district: three years of Scheme 11</span>")
        .contains("<span lang=\"vi\">không đạt</span><span lang=\"en\">not met</span>");
  }

  @Test
  void should_write_figures_as_readers_of_each_language_do_when_rendered() {
    assertThat(PAGE).contains("đảng viên: 9.255 (05/2024)", "members: 9,255 (May 2024)");
  }

  @Test
  void should_label_synthetic_data_wherever_its_title_stands_when_rendered() {
    String title =
        "<span lang=\"en\">Synthetic commune: register of 25 cells, 2024 (synthetic data)</span>";
    String label =
        "<strong class=\"made\"><span lang=\"vi\">DỮ LIỆU GIẢ LẬP</span>"
            + "<span lang=\"en\">SYNTHETIC DATA</span></strong>";
    Pattern labelled = Pattern.compile(Pattern.quote(title) + "(</a>)? " + Pattern.quote(label));

    assertThat(PAGE.split(Pattern.quote(title), -1)).hasSize(3);
    assertThat(labelled.matcher(PAGE).results()).hasSize(2);
  }

  @Test
  void should_not_label_a_published_review_synthetic_when_rendered() {
    assertThat(page("me-linh-2024")).doesNotContain("SYNTHETIC DATA");
  }

  @Test
  void should_load_nothing_when_opened() {
    assertThat(PAGE).doesNotContainPattern("<(script|img|iframe)[^>]*\\ssrc=");
    assertThat(PAGE).doesNotContain("<link", "@import", "sourceMappingURL");
    assertThat(PAGE).doesNotContainPattern("(href|url\\()[=\"' ]*https?:");
  }

  @Test
  void should_end_each_script_once_when_rendered() {
    assertThat(PAGE.split("<script", -1)).hasSameSizeAs(PAGE.split("</script", -1));
  }

  @Test
  void should_be_the_same_when_rendered_twice() {
    assertThat(HtmlReport.render(List.of(DISTRICT, MADE_UP))).isEqualTo(PAGE);
  }

  @Test
  void should_draw_the_thresholds_of_the_rules_when_attendance_is_reported() {
    assertThat(PAGE)
        .contains("{\"percent\":85.0,\"words\":{\"vi\":\"trên 85 %\",\"en\":\"more than 85 %\"}}")
        .contains(
            "{\"percent\":90.0,\"words\":{\"vi\":\"ít nhất 90 %\",\"en\":\"at least 90 %\"}}");
  }

  @Test
  void should_name_a_group_without_figure_when_attendance_is_reported() {
    assertThat(PAGE)
        .contains(
            "{\"group\":{\"vi\":\"khối doanh nghiệp\",\"en\":\"enterprises\"},"
                + "\"words\":{\"vi\":\"không có số liệu\",\"en\":\"no figure\"}}");
  }

  @Test
  void should_have_no_chart_when_no_average_is_reported() {
    assertThat(page("huong-khe-2018")).doesNotContain("<canvas", "Chart.js");
  }

  @Test
  void should_refuse_a_misprinted_number_when_rendered() {
    assertThat(page("district-11-2014"))
        .contains("10-CT/TVV", "the nearest in the catalogue: 10-CT/TW (not put in)");
  }

  @Test
  void should_show_each_cell_by_each_rule_when_a_register_is_rendered() {
    assertThat(PAGE).contains("<th scope=\"row\">Chi bộ giả lập 25</th>");
  }

  @Test
  void should_escape_what_would_end_a_script_when_it_is_written_into_the_page() {
    assertThat(HtmlAssets.insideScript("'</SCRIPT><!--'")).isEqualTo("'<\\/SCRIPT><\\!--'");
  }

  @Test
  void should_hold_every_explanation_once_in_the_data_of_the_page() {
    Matcher whys =
        Pattern.compile("<script type=\"application/json\" id=\"whys\">(.*?)</script>")
            .matcher(PAGE);
    assertThat(whys.find()).isTrue();
    JsonNode data = JsonMapper.builder().build().readTree(whys.group(1));

    assertThat(Pattern.compile("data-why=\"(\\d+)\"").matcher(PAGE).results())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            place ->
                assertThat(Integer.parseInt(place.group(1))).isLessThan(data.get("nodes").size()));
    assertThat(data.get("texts").valueStream().distinct())
        .hasSameSizeAs(data.get("texts"))
        .hasSizeGreaterThan(100);
    assertThat(data.get("nodes").valueStream().distinct()).hasSameSizeAs(data.get("nodes"));
  }

  @Test
  void should_stay_below_two_megabytes() {
    assertThat(PAGE.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_500_000);
  }
}
