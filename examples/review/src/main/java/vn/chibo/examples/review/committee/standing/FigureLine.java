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

  private static Text words(Entry entry) {
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
