package vn.chibo.examples.review.committee.standing;

import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport.Statement;

/** A figure of the report as a line, with what it is compared with. */
final class FigureLine {
  private FigureLine() {}

  /** Whether it says something of the period: one of quarters says nothing of most months. */
  static boolean speaks(Figure figure) {
    return !(figure.now() instanceof Entry.Blank blank)
        || blank.reason() != Entry.Reason.NOT_APPLICABLE;
  }

  static Statement of(Figure figure) {
    return new Statement(
        StandingMessages.text(
            "figure",
            figure.title(),
            EntryText.now(figure),
            EntryText.of(figure.before()),
            EntryText.of(figure.yearAgo()),
            EntryText.of(figure.target())),
        figure.now().because());
  }
}
