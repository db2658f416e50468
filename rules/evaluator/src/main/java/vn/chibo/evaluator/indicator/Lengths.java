package vn.chibo.evaluator.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * A point of the distribution of the lengths of meetings. The lengths are put in order; the point
 * is the length at the first place that is not below so many quarters of their number, and the
 * least of all for no quarter. So it is always the length of a meeting: of 60, 70, 90 and 120
 * minutes the quartiles are 60, 70 and 90.
 *
 * @param quarters 0 for the least, 1 to 3 for the quartiles, 4 for the greatest
 */
record Lengths(int quarters) implements Taking<Meeting> {
  /** At least a minute; no greatest length is known. */
  private static final Quantity ANY = Quantity.atLeast(Fraction.ONE);

  private static final int ALL = 4;

  @Override
  public Taken of(CellRecord cell, Seen<Meeting> seen) {
    List<Quantity> sure = new ArrayList<>();
    List<Quantity> maybe = new ArrayList<>();
    List<CountedEntry> counted = new ArrayList<>();
    List<Text> missing = new ArrayList<>();
    for (Meeting meeting : seen.entries()) {
      Truth meant = CellEntries.ofTheCell(meeting);
      if (meant != Truth.NO) {
        Quantity length = meeting.getMinutes().map(Quantity::exactly).orElse(ANY);
        (meant == Truth.YES ? sure : maybe).add(length);
        counted.add(new CountedEntry(meeting.getDate(), length, Quantity.exactly(0)));
        missing.addAll(missing(meeting, meant));
      }
    }
    seen.gaps().forEach(days -> missing.add(MissingWords.gap(days)));
    Optional<Quantity> value = value(sure, maybe);
    return Taken.figure(
        seen.gaps().isEmpty() ? value : Optional.of(open(value)),
        !sure.isEmpty(),
        counted,
        missing);
  }

  private static List<Text> missing(Meeting meeting, Truth meant) {
    List<Text> missing = new ArrayList<>();
    if (meant == Truth.UNKNOWN) {
      missing.add(EvaluatorMessages.text("missing.kind", meeting.getDate()));
    }
    if (meeting.getMinutes().isEmpty()) {
      missing.add(IndicatorFacts.lacking("minutes", meeting));
    }
    return missing;
  }

  /** Meetings that may be missing can only lower the least and raise the greatest. */
  private Quantity open(Optional<Quantity> value) {
    Quantity seen = value.orElse(ANY);
    if (quarters == 0) {
      return new Quantity(ANY.low(), seen.high());
    }
    return quarters == ALL ? new Quantity(seen.low(), Optional.empty()) : ANY;
  }

  /** Over every number of those that may be meant: of the shortest for the lower end. */
  private Optional<Quantity> value(List<Quantity> sure, List<Quantity> maybe) {
    List<Quantity> shortest = maybe.stream().sorted(Comparator.comparing(Lengths::low)).toList();
    List<Quantity> longest =
        maybe.stream()
            .sorted(Comparator.comparing(Lengths::high, Lengths::order).reversed())
            .toList();
    Optional<Quantity> hull = Optional.empty();
    for (int more = 0; more <= maybe.size(); more++) {
      if (sure.size() + more > 0) {
        Fraction low = at(sure, shortest.subList(0, more));
        Optional<Bound> high = highAt(sure, longest.subList(0, more));
        Quantity one = new Quantity(Optional.of(new Bound(low, true)), high);
        hull = Optional.of(hull.map(one::hull).orElse(one));
      }
    }
    return hull;
  }

  private Fraction at(List<Quantity> sure, List<Quantity> more) {
    List<Fraction> lows =
        Stream.concat(sure.stream(), more.stream()).map(Lengths::low).sorted().toList();
    return lows.get(place(lows.size()));
  }

  private Optional<Bound> highAt(List<Quantity> sure, List<Quantity> more) {
    List<Optional<Fraction>> highs =
        Stream.concat(sure.stream(), more.stream())
            .map(Lengths::high)
            .sorted(Lengths::order)
            .toList();
    return highs.get(place(highs.size())).map(high -> new Bound(high, true));
  }

  /** The place from zero: so many quarters of the number, rounded up, less one. */
  private int place(int number) {
    return Math.max(0, (number * quarters + ALL - 1) / ALL - 1);
  }

  private static Fraction low(Quantity length) {
    return length.low().orElseThrow().value();
  }

  private static Optional<Fraction> high(Quantity length) {
    return length.high().map(Bound::value);
  }

  /** A length without an upper end is longer than any other. */
  private static int order(Optional<Fraction> one, Optional<Fraction> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    return one.get().compareTo(other.get());
  }
}
