package vn.chibo.examples.review.committee.standing;

import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport.Statement;

/** A figure of the report as a line, with what it is compared with. */
final class FigureLine {
  private static final Fraction HUNDRED = Fraction.of(100);

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
            words(figure.now()),
            words(figure.before()),
            words(figure.yearAgo()),
            words(figure.target())),
        figure.now().because());
  }

  static Text words(Entry entry) {
    if (entry instanceof Entry.Words words) {
      return words.text();
    }
    if (entry instanceof Entry.Count count) {
      return StandingMessages.text("number", count.number());
    }
    if (entry instanceof Entry.Share share) {
      return StandingMessages.text("percent", share.share().times(HUNDRED));
    }
    return entry instanceof Entry.Day day
        ? StandingMessages.text("day", day.day())
        : StandingMessages.text("reason." + ((Entry.Blank) entry).reason().name());
  }
}
