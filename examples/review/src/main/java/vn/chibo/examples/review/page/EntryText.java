package vn.chibo.examples.review.page;

import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Entry;

/** What stands in one place of a table, in words: a blank says why it is one. */
final class EntryText {
  private static final Fraction HUNDRED = Fraction.of(100);
  private static final Fraction TEN = Fraction.of(10);
  private static final Fraction HALF = Fraction.of(1, 2);

  private EntryText() {}

  static Text of(Entry entry) {
    if (entry instanceof Entry.Words words) {
      return words.text();
    }
    if (entry instanceof Entry.Count count) {
      return PageMessages.text("count", count.number());
    }
    if (entry instanceof Entry.Share share) {
      return PageMessages.text("share", percent(share.share()));
    }
    if (entry instanceof Entry.Day day) {
      return PageMessages.text("day", day.day());
    }
    return reason(((Entry.Blank) entry).reason());
  }

  /**
   * With one decimal, so that a column reads evenly; what would become a whole number and is none
   * keeps more, so that 99.97 never reads as 100.
   */
  private static Fraction percent(Fraction share) {
    Fraction percent = share.times(HUNDRED);
    Fraction tenth = percent.times(TEN).plus(HALF).floor().dividedBy(TEN);
    return tenth.whole() ? percent : tenth;
  }

  static Text reason(Entry.Reason reason) {
    return PageMessages.text("reason." + reason.name());
  }
}
