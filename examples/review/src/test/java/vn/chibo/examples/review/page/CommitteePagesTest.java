package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Head;

/** The pages of the committee's report: both languages, self-contained, escaped, labelled. */
class CommitteePagesTest {
  private static final CommitteeReport REPORT = Samples.report();
  private static final String PAGE = CommitteePages.report(REPORT, Language.VIETNAMESE);
  private static final String ANNEXES = CommitteePages.annexes(REPORT, Language.VIETNAMESE);
  private static final List<String> PAGES = List.of(PAGE, ANNEXES);

  @Test
  void should_hold_both_languages_when_rendered() {
    assertThat(PAGE)
        .contains("<span lang=\"vi\">38 trên 40 đơn vị</span>")
        .contains("<span lang=\"en\">38 of 40 units</span>")
        .contains("<span lang=\"vi\">47,5 %</span><span lang=\"en\">47.5 %</span>");
  }

  @Test
  void should_show_first_the_language_that_is_asked_for() {
    assertThat(PAGE).contains("<html lang=\"vi\" data-lang=\"vi\">");
    assertThat(CommitteePages.report(REPORT, Language.ENGLISH))
        .contains("<html lang=\"en\" data-lang=\"en\">")
        .contains(">Report on cell meetings in October 2024 (synthetic)</title>");
  }

  @Test
  void should_escape_names_wherever_they_stand() {
    assertThat(PAGES)
        .allSatisfy(
            page ->
                assertThat(page)
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Chi bộ")
                    .doesNotContain("<script>alert"));
  }

  @Test
  void should_run_its_own_scripts_only() {
    assertThat(PAGES)
        .allSatisfy(
            page -> {
              long scripts = Pattern.compile("<script>").matcher(page).results().count();
              assertThat(policy(page))
                  .startsWith("default-src 'none'; base-uri 'none'; form-action 'none';");
              assertThat(policy(page).split("'sha256-", -1)).hasSize((int) scripts + 1);
              assertThat(page.split("<script", -1)).hasSameSizeAs(page.split("</script", -1));
            });
  }

  private static String policy(String page) {
    Matcher policy = Pattern.compile("Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertThat(policy.find()).isTrue();
    return policy.group(1);
  }

  @Test
  void should_load_nothing_when_opened() {
    assertThat(PAGES)
        .allSatisfy(
            page ->
                assertThat(page)
                    .doesNotContainPattern("<(script|img|iframe)[^>]*\\ssrc=")
                    .doesNotContain("<link", "@import", "sourceMappingURL")
                    .doesNotContainPattern("(href|url\\()[=\"' ]*https?:"));
  }

  @ParameterizedTest
  @EnumSource
  void should_say_why_nothing_stands_in_a_place(Entry.Reason reason) {
    String words = EntryText.reason(reason).vietnamese();
    assertThat(words).isNotBlank();
    assertThat(PAGES)
        .allSatisfy(
            page ->
                assertThat(page)
                    .contains("<td class=\"number blank\"><span lang=\"vi\">" + words + "</span>")
                    .contains("<dd><span lang=\"vi\">" + EntryText.meaning(reason).vietnamese()));
  }

  /** A share is taken of what is due: how much is not stands below it. */
  @Test
  void should_show_how_much_of_a_figure_is_not_due_yet() {
    assertThat(PAGES.get(0)).contains("<span lang=\"vi\">chưa đến hạn: 1</span>");
  }

  @Test
  void should_hold_what_every_number_rests_on_once() {
    JsonNode data = data("becauses");
    List<Integer> asked =
        Pattern.compile("data-because=\"(\\d+)\"")
            .matcher(PAGE)
            .results()
            .map((MatchResult place) -> Integer.valueOf(place.group(1)))
            .toList();
    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(asked).allSatisfy(place -> assertThat(place).isLessThan(size(data, "becauses")));
    assertThat(data.get("becauses").valueStream().distinct()).hasSize(size(data, "becauses"));
    assertThat(data.get("texts").valueStream().distinct()).hasSize(size(data, "texts"));
  }

  private static int size(JsonNode data, String list) {
    return data.get(list).size();
  }

  @Test
  void should_leave_a_gap_in_the_line_when_a_month_has_no_figure() {
    JsonNode first = data("charts").get(0);
    assertThat(first.get("points").get(3).has("value")).isFalse();
    assertThat(first.get("points").get(2).get("value").doubleValue()).isEqualTo(50.0);
    assertThat(first.get("target").doubleValue()).isEqualTo(100.0);
  }

  private static JsonNode data(String id) {
    Pattern script =
        Pattern.compile("<script type=\"application/json\" id=\"" + id + "\">(.*?)</script>");
    Matcher found = script.matcher(PAGE);
    assertThat(found.find()).isTrue();
    return JsonMapper.shared().readTree(found.group(1));
  }

  @Test
  void should_unfold_nothing_in_the_annexes_for_paper() {
    assertThat(ANNEXES)
        .contains("size: A4 landscape", "Phụ lục 1. Theo từng chi bộ", "Chi bộ giả lập 17")
        .doesNotContain("data-because", "Đếm 2 phần");
  }

  @Test
  void should_label_synthetic_data_on_every_page_of_paper() {
    int pages = REPORT.annexes().size() + 1;
    assertThat(ANNEXES.split("<strong class=\"made\">", -1)).hasSize(pages + 1);
  }

  @Test
  void should_not_call_data_synthetic_when_they_are_not() {
    CommitteeReport real = real();
    assertThat(CommitteePages.report(real, Language.VIETNAMESE)).doesNotContain("GIẢ LẬP<");
    assertThat(CommitteePages.annexes(real, Language.VIETNAMESE)).doesNotContain("GIẢ LẬP<");
  }

  private static CommitteeReport real() {
    Head head = REPORT.head();
    return new CommitteeReport(
        new Head(
            head.title(),
            false,
            head.unit(),
            head.period(),
            head.asOf(),
            head.units(),
            List.of(),
            List.of()),
        REPORT.figures(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void should_say_so_when_there_is_nothing_to_say() {
    assertThat(CommitteePages.report(real(), Language.VIETNAMESE))
        .contains("Mọi đơn vị đã báo cáo.", "Không có việc nào đến hạn.")
        .contains("Không có nội dung nào được xác định là trái quy định.")
        .doesNotContain("id=\"blocks\"");
  }

  @Test
  void should_be_the_same_when_rendered_twice() {
    assertThat(CommitteePages.report(Samples.report(), Language.VIETNAMESE)).isEqualTo(PAGE);
    assertThat(CommitteePages.annexes(Samples.report(), Language.VIETNAMESE)).isEqualTo(ANNEXES);
  }

  @Test
  void should_stay_small_when_names_repeat() {
    assertThat(PAGE.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(400_000);
  }
}
