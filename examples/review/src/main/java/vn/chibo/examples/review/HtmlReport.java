package vn.chibo.examples.review;

import java.util.List;

/**
 * Writes reviews as one HTML page that needs no network: styles, scripts and both languages are
 * inside. Equal reviews give equal pages.
 */
final class HtmlReport {
  private HtmlReport() {}

  static String render(List<ReviewResult> results) {
    return HtmlTemplates.render(
        "report.ftlh", HtmlModelPage.of(results), key -> ReviewMessages.text(key));
  }
}
