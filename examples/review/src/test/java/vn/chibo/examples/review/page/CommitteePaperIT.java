package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.review.committee.Reader;
import vn.chibo.examples.review.committee.SyntheticCommittee;

/** The committee's report on paper, and pictures of it to look at. */
class CommitteePaperIT {
  private static final String NUMBER = "#figures [data-because]";
  private static final String PORTRAIT = "595 842";
  private static final String ACROSS = "842 595";
  private static final Pattern PAPER = Pattern.compile("/MediaBox \\[0 0 ([.\\d]+) ([.\\d]+)\\]");

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    write("sample", new CommitteeFiles(Samples.report(), Language.VIETNAMESE));
    write("commune", commune());
    browser = new Browser();
  }

  /** A month of a made-up commune. */
  static CommitteeFiles commune() {
    DatePeriod october = Span.MONTH.around(SyntheticCommittee.AS_OF.minusMonths(1));
    return CommitteeFiles.of(
        SyntheticCommittee.question(october, Reader.COMMITTEE), Language.VIETNAMESE);
  }

  private static void write(String name, CommitteeFiles files) throws IOException {
    Files.writeString(report(name), files.page());
    Files.writeString(annexes(name), files.annexes());
  }

  private static Path report(String name) {
    return folder.resolve(name + ".html");
  }

  private static Path annexes(String name) {
    return folder.resolve(name + "-annexes.html");
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void should_print_portrait_with_annexes_across_when_the_report_is_printed() {
    browser.open(report("sample"), "", Browser.WIDE);
    assertThat(papers(browser.paper("sample-report"))).contains(PORTRAIT, ACROSS);
    browser.open(annexes("sample"), "", Browser.WIDE);
    assertThat(papers(browser.paper("sample-annexes"))).containsOnly(ACROSS).hasSizeGreaterThan(2);
  }

  @Test
  void should_hide_what_paper_cannot_do_when_printed() {
    browser.open(report("sample"), "", Browser.WIDE);
    browser.media("print");
    assertThat(browser.one(".switch").isDisplayed()).isFalse();
    assertThat(browser.one("nav").isDisplayed()).isFalse();
    assertThat(browser.text()).contains("47,5 %", "Nguyên nhân");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void should_be_looked_at_in_pictures(String code) {
    for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
      browser.open(report("commune"), "?lang=" + code, width);
      browser.one(NUMBER).click();
      assertThat(browser.picture("report-" + code + "-" + width)).isNotEmptyFile();
      browser.open(annexes("commune"), "?lang=" + code, width);
      assertThat(browser.picture("annexes-" + code + "-" + width)).isNotEmptyFile();
    }
    browser.open(report("commune"), "?lang=" + code, Browser.WIDE);
    browser.one(NUMBER).click();
    assertThat(browser.picture("readme-" + code, end("figures"))).isNotEmptyFile();
    assertThat(papers(browser.paper("report-" + code))).contains(PORTRAIT, ACROSS);
    browser.open(annexes("commune"), "?lang=" + code, Browser.WIDE);
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
