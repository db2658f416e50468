package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.examples.review.ReviewApplication;

/** The page of the bundled reviews in a browser. */
class ReviewPageIT {
  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open() {
    ReviewApplication.main("run", "--output", folder.toString());
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({"1280,vi,không đạt", "1280,en,not met", "360,vi,không đạt", "360,en,not met"})
  void should_unfold_in_both_languages_and_hinder_no_one(int width, String code, String words) {
    browser.open(folder.resolve("report.html"), "?lang=" + code, width);
    browser.one(".unfold").click();
    assertThat(browser.text()).contains(words);
    assertThat(browser.all(".tree")).isNotEmpty();
    assertThat(browser.overflow()).isZero();
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isZero();
  }
}
