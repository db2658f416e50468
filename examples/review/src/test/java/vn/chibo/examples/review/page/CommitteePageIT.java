package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.review.committee.Reader;
import vn.chibo.examples.review.committee.SyntheticCommittee;

/** The committee's report in a browser, and pictures of it to look at. */
class CommitteePageIT {
  private static final String NUMBER = "#figures [data-because]";

  private static final String PORTRAIT = "595 842";
  private static final String ACROSS = "842 595";
  private static final Pattern PAPER = Pattern.compile("/MediaBox \\[0 0 ([.\\d]+) ([.\\d]+)\\]");

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path sample;
  private static Path sampleAnnexes;
  private static Path commune;
  private static Path communeAnnexes;

  @BeforeAll
  static void open() throws IOException {
    CommitteeFiles report = commune();
    sample = write("sample.html", CommitteePages.report(Samples.report(), Language.VIETNAMESE));
    sampleAnnexes =
        write("sample-annexes.html", CommitteePages.annexes(Samples.report(), Language.VIETNAMESE));
    commune = write("report.html", report.page());
    communeAnnexes = write("annexes.html", report.annexes());
    browser = new Browser();
  }

  private static CommitteeFiles commune() {
    DatePeriod october = Span.MONTH.around(SyntheticCommittee.AS_OF.minusMonths(1));
    return CommitteeFiles.of(
        SyntheticCommittee.question(october, Reader.COMMITTEE), Language.VIETNAMESE);
  }

  private static Path write(String name, String page) throws IOException {
    return Files.writeString(folder.resolve(name), page);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @AfterEach
  void complainOfNothing() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isZero();
  }

  @Test
  void should_show_all_parts_when_opened() {
    browser.open(sample, "", Browser.WIDE);
    assertThat(browser.text())
        .contains(
            "DỮ LIỆU GIẢ LẬP",
            "Đảng ủy xã giả lập",
            "20/11/2024",
            "38 trên 40 đơn vị",
            "Chi bộ giả lập 17",
            "47,5 %",
            "không so sánh được",
            "chưa báo cáo",
            "không tổ chức",
            "không hiển thị theo quyền xem",
            "Họp chi bộ mỗi tháng",
            "31/12/2024",
            "Nguyên nhân")
        .doesNotContain("Summary figures", "not comparable");
    assertThat(browser.all("canvas")).hasSize(2);
  }

  @Test
  void should_show_names_as_they_are_when_they_hold_marks_of_the_page() {
    browser.open(sample, "", Browser.WIDE);
    assertThat(browser.text()).contains(Samples.ODD);
    assertThat(browser.all("main script")).isEmpty();
  }

  @Test
  void should_speak_the_other_language_when_it_is_chosen() {
    browser.open(sample, "", Browser.WIDE);
    browser.one("[data-to=en]").click();
    assertThat(browser.text())
        .contains("SYNTHETIC DATA", "38 of 40 units", "47.5 %", "not comparable", "Summary figures")
        .doesNotContain("Số liệu tổng hợp", "không so sánh được");
    assertThat(browser.run("return [document.documentElement.lang, document.title].join()"))
        .isEqualTo("en,Report on cell meetings in October 2024 (synthetic)");
    assertThat(browser.one("[data-to=en]").getAttribute("aria-pressed")).isEqualTo("true");

    browser.one("[data-to=vi]").click();
    assertThat(browser.text()).contains("Số liệu tổng hợp").doesNotContain("Summary figures");
  }

  @Test
  void should_unfold_and_fold_a_number_when_it_is_clicked() {
    browser.open(sample, "", Browser.WIDE);
    WebElement number = browser.one(NUMBER);
    number.click();
    assertThat(number.getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(browser.one("#" + number.getAttribute("aria-controls")).getText())
        .contains("Đếm 19 phần.", "Gồm", "Căn cứ", "Văn bản giả lập, mục 1");

    number.click();
    assertThat(number.getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(browser.all(".because")).isEmpty();
  }

  @Test
  void should_unfold_and_fold_a_number_when_keys_are_pressed() {
    browser.open(sample, "", Browser.WIDE);
    browser.run("document.querySelector(arguments[0]).focus()", NUMBER);
    browser.focused().sendKeys(Keys.ENTER);
    assertThat(browser.all(".because")).hasSize(1);
    browser.focused().sendKeys(Keys.ESCAPE);
    assertThat(browser.all(".because")).isEmpty();
    browser.focused().sendKeys(Keys.SPACE);
    assertThat(browser.focused().getAttribute("aria-expanded")).isEqualTo("true");
  }

  @Test
  void should_unfold_one_number_of_a_row_when_another_of_it_is_open() {
    browser.open(sample, "", Browser.WIDE);
    browser.all(NUMBER).get(0).click();
    browser.all(NUMBER).get(1).click();
    assertThat(browser.all(".because")).hasSize(1);
    assertThat(browser.all("#figures [aria-expanded=true]")).hasSize(1);
  }

  @Test
  void should_reach_the_content_first_when_keys_lead_through_the_page() {
    browser.open(sample, "", Browser.WIDE);
    browser.one("body").sendKeys(Keys.TAB);
    assertThat(browser.focused().getAttribute("href")).endsWith("#content");
    assertThat(browser.focused().getRect().getX()).isNotNegative();
  }

  @Test
  void should_unfold_every_annex_when_asked_to() {
    browser.open(sample, "", Browser.WIDE);
    browser.one(".unfold").click();
    assertThat(browser.all("details.annex[open]")).hasSize(2);
    assertThat(browser.text()).contains("Chi bộ giả lập 40", "Không tính đảng viên được miễn.");
  }

  @ParameterizedTest
  @CsvSource({"1280,vi", "1280,en", "360,vi", "360,en"})
  void should_hinder_no_one_when_everything_is_open(int width, String code) {
    for (Path page : List.of(sample, sampleAnnexes)) {
      openAll(page, width, code);
      assertThat(browser.barriers()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,vi", "360,en"})
  void should_hinder_no_one_when_a_commune_is_shown(int width, String code) {
    browser.open(commune, "?lang=" + code, width);
    assertThat(browser.barriers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void should_not_move_sideways_when_everything_is_open(String code) {
    for (Path page : List.of(sample, sampleAnnexes, commune, communeAnnexes)) {
      openAll(page, Browser.NARROW, code);
      assertThat(browser.overflow()).isZero();
    }
  }

  /** Unfolds every part, and a number in each line. */
  private static void openAll(Path page, int width, String code) {
    browser.open(page, "?lang=" + code, width);
    browser.run(
        """
        document.querySelectorAll('details').forEach(part => { part.open = true; });
        document.querySelectorAll('tr, [data-place]').forEach(place => {
          const number = place.querySelector('[data-because]');
          if (number) { number.click(); }
        });
        """);
  }

  @Test
  void should_print_portrait_with_annexes_across_when_the_report_is_printed() {
    browser.open(sample, "", Browser.WIDE);
    assertThat(papers(browser.paper("sample-report"))).contains(PORTRAIT, ACROSS);
    browser.open(sampleAnnexes, "", Browser.WIDE);
    assertThat(papers(browser.paper("sample-annexes"))).containsOnly(ACROSS).hasSizeGreaterThan(2);
  }

  @Test
  void should_hide_what_paper_cannot_do_when_printed() {
    browser.open(sample, "", Browser.WIDE);
    browser.media("print");
    assertThat(browser.one(".switch").isDisplayed()).isFalse();
    assertThat(browser.one("nav").isDisplayed()).isFalse();
    assertThat(browser.text()).contains("47,5 %", "Nguyên nhân");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void should_be_looked_at_in_pictures(String code) {
    for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
      browser.open(commune, "?lang=" + code, width);
      browser.one(NUMBER).click();
      assertThat(browser.picture("report-" + code + "-" + width)).isNotEmptyFile();
      browser.open(communeAnnexes, "?lang=" + code, width);
      assertThat(browser.picture("annexes-" + code + "-" + width)).isNotEmptyFile();
    }
    browser.open(commune, "?lang=" + code, Browser.WIDE);
    browser.one(NUMBER).click();
    assertThat(browser.picture("readme-" + code, end("figures"))).isNotEmptyFile();
    assertThat(papers(browser.paper("report-" + code))).contains(PORTRAIT, ACROSS);
    browser.open(communeAnnexes, "?lang=" + code, Browser.WIDE);
    assertThat(papers(browser.paper("annexes-" + code))).contains(ACROSS);
  }

  /** Where a part of the page ends: the picture that the README shows goes down to there. */
  private static int end(String part) {
    Object bottom =
        browser.run(
            "return Math.round(document.getElementById(arguments[0]).getBoundingClientRect().bottom"
                + " + scrollY + 20)",
            part);
    return ((Long) bottom).intValue();
  }

  /** The sizes of the pages of a PDF, in points. */
  private static List<String> papers(byte[] pdf) {
    return PAPER
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .results()
        .map(size -> points(size.group(1)) + " " + points(size.group(2)))
        .toList();
  }

  private static long points(String length) {
    return Math.round(Double.parseDouble(length));
  }
}
