package vn.chibo.examples.review.committee.standing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Cited;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Joined;

/** How things stand in the tables. */
final class Shown {
  private Shown() {}

  static Because because(String how, List<Text> parts, Collection<Citation> citations) {
    return new Because(StandingMessages.text(how), parts, Cited.all(citations));
  }

  static Entry words(Text text, Because because) {
    return new Entry.Words(text, Optional.of(because));
  }

  static Entry blank(Entry.Reason reason, Because because) {
    return new Entry.Blank(reason, Optional.of(because));
  }

  /** The names, or a word for none. */
  static Text named(List<Text> names) {
    return names.isEmpty() ? StandingMessages.text("none") : Joined.of(names, "; ");
  }

  /** A number, or the interval in which it lies. */
  static Text interval(Quantity quantity) {
    if (quantity.exact().isPresent()) {
      return StandingMessages.text("interval.exact", quantity.exact().get());
    }
    Optional<Bound> high = quantity.high();
    return quantity
        .low()
        .map(low -> high.map(end -> between(low, end)).orElseGet(() -> end("at-least", low)))
        .or(() -> high.map(end -> end("at-most", end)))
        .orElseGet(() -> StandingMessages.text("interval.unknown"));
  }

  private static Text between(Bound low, Bound high) {
    return StandingMessages.text("interval.between", low.value(), high.value());
  }

  private static Text end(String key, Bound bound) {
    return StandingMessages.text("interval." + key, bound.value());
  }

  /** A column, its title by the key of the table and its own. */
  static Column column(String table, String name, Annex.Kind kind) {
    return new Column(StandingMessages.text(table + "." + name), kind);
  }

  static Annex.Line line(Stream<Entry> entries) {
    return new Annex.Line(entries.toList());
  }
}
