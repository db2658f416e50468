package vn.chibo.examples.review.annex;

import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** What stands in one place, in words: a blank says why it is one. */
public final class EntryText {
  private static final Fraction HUNDRED = Fraction.of(100);
  private static final Fraction TEN = Fraction.of(10);
  private static final Fraction HALF = Fraction.of(1, 2);

  private static final Messages MESSAGES =
      Messages.read(
          EntryText.class.getResourceAsStream("annex_vi.properties"),
          EntryText.class.getResourceAsStream("annex_en.properties"));

  private EntryText() {}

  /** What stands there. */
  public static Text of(Entry entry) {
    if (entry instanceof Entry.Words words) {
      return words.text();
    }
    if (entry instanceof Entry.Count count) {
      return MESSAGES.text("count", count.number());
    }
    if (entry instanceof Entry.Share share) {
      return MESSAGES.text("share", percent(share.share()));
    }
    if (entry instanceof Entry.Day day) {
      return MESSAGES.text("day", day.day());
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

  /** A figure of the period, and how much of it is not due yet: "95.5 %, not due yet: 1". */
  public static Text now(Figure figure) {
    Text now = of(figure.now());
    return figure.open() ? MESSAGES.text("now", now, notDue(figure)) : now;
  }

  /** How much of a figure is not due yet: "not due yet: 1". */
  public static Text notDue(Figure figure) {
    return MESSAGES.text("not-due", figure.notDue());
  }

  /** Why nothing stands in a place, in a word. */
  public static Text reason(Entry.Reason reason) {
    return MESSAGES.text("reason." + reason.name());
  }

  /** What that word means. */
  public static Text meaning(Entry.Reason reason) {
    return MESSAGES.text("meaning." + reason.name());
  }
}
