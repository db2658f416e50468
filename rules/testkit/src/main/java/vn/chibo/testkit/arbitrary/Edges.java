package vn.chibo.testkit.arbitrary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.Topic;
import vn.chibo.evaluator.RuleBook;

/**
 * Thresholds by their unit, and what people judge: where it is worth having a figure just below, at
 * and just above. A figure is drawn beside a threshold by the smallest step that it can make.
 */
final class Edges {
  private static final List<Integer> SIDES = List.of(0, -1, 1);
  private static final int USUAL_RUN = 3;
  private static final Fraction HALF = Fraction.of(1, 2);

  /**
   * The figures that the shipped rules ask for: lengths of 60 (set), 90 and 120 minutes, 85 and 90
   * percent, all, a fifth; one, three and four times; 30 members. A test of the regulations holds
   * them against every shipped rule.
   */
  static final Edges PUBLISHED =
      new Edges(
              Map.of(
                  Unit.MINUTE, fractions(90, 120, 60),
                  Unit.COUNT, fractions(1, 3, 0, 4),
                  Unit.MEMBER, fractions(30)),
              List.of(new Topic("contents-practical")),
              List.of(),
              SIDES)
          .and(
              Unit.SHARE,
              List.of(
                  Fraction.percent(85),
                  Fraction.percent(90),
                  Fraction.ONE,
                  Fraction.percent(20),
                  Fraction.ZERO));

  private final Map<Unit, List<Fraction>> values;
  private final List<Topic> judged;
  private final List<Reported> reported;
  private final List<Integer> sides;
  private final List<Fraction> rates;

  private Edges(
      Map<Unit, List<Fraction>> values,
      Collection<Topic> judged,
      Collection<Reported> reported,
      List<Integer> sides) {
    this.values = new EnumMap<>(Unit.class);
    this.values.putAll(values);
    this.judged = List.copyOf(judged);
    this.reported = List.copyOf(reported);
    this.sides = sides;
    this.rates = of(Unit.SHARE).stream().filter(share -> share.compareTo(HALF) > 0).toList();
  }

  private static List<Fraction> fractions(long... numbers) {
    return Arrays.stream(numbers).mapToObj(Fraction::of).toList();
  }

  private Edges and(Unit unit, Collection<Fraction> more) {
    Map<Unit, List<Fraction>> all = new EnumMap<>(values);
    Set<Fraction> both = new LinkedHashSet<>(more);
    both.addAll(of(unit));
    all.put(unit, List.copyOf(both));
    return new Edges(all, judged, reported, sides);
  }

  /** The thresholds and judgements of a book; those published for units that it does not use. */
  static Edges of(RuleBook book) {
    Objects.requireNonNull(book, "book");
    BookThresholds found = BookThresholds.of(book);
    Map<Unit, List<Fraction>> all = new EnumMap<>(PUBLISHED.values);
    found.values().forEach((unit, values) -> all.put(unit, List.copyOf(values)));
    return new Edges(all, found.judged(), found.reported(), SIDES);
  }

  /** The same thresholds, with judgements of these topics. */
  Edges judging(Collection<Topic> topics) {
    return new Edges(values, topics, reported, sides);
  }

  /** Every threshold by itself, with each of its sides: what an edge case is about. */
  List<Edges> each() {
    List<Edges> each = new ArrayList<>();
    for (Map.Entry<Unit, List<Fraction>> entry : values.entrySet()) {
      for (Fraction value : entry.getValue()) {
        SIDES.forEach(side -> each.add(only(entry.getKey(), value, side)));
      }
    }
    return each;
  }

  private Edges only(Unit unit, Fraction value, int side) {
    Map<Unit, List<Fraction>> all = new EnumMap<>(values);
    all.put(unit, List.of(value));
    return new Edges(all, judged, reported, List.of(side));
  }

  /** Whether a figure is to lie at a threshold or beside it: always in an edge case. */
  boolean near(Draw draw, double usually) {
    return sides.size() == 1 || draw.chance(usually);
  }

  /** The thresholds of a unit. */
  List<Fraction> of(Unit unit) {
    return values.getOrDefault(unit, List.of());
  }

  /** What people judge. */
  List<Topic> judged() {
    return judged;
  }

  /** What is reported in figures. */
  List<Reported> reported() {
    return reported;
  }

  /**
   * A number of a range, or with a probability one at a threshold or beside it, at least 1; always
   * in an edge case.
   *
   * @param more thresholds besides
   */
  int near(Draw draw, Unit unit, double usually, Range plain, List<Integer> more) {
    List<Fraction> edges = of(unit);
    int thresholds = more.size() + edges.size();
    double special = sides.size() == 1 ? 1 : usually;
    int size = plain.most() - plain.least() + 1;
    int pick = draw.either(special, size, thresholds * sides.size());
    if (pick < size) {
      return plain.least() + pick;
    }
    int index = (pick - size) / sides.size();
    int at = index < more.size() ? more.get(index) : whole(edges.get(index - more.size()));
    return Math.max(1, at + sides.get((pick - size) % sides.size()));
  }

  private static int whole(Fraction value) {
    return value.ceiling().numerator().intValueExact();
  }

  /** A count at a threshold or beside it, at least 0 and at most a number. */
  int count(Draw draw, int most) {
    List<Fraction> edges = of(Unit.COUNT);
    int at = edges.isEmpty() ? 1 : whole(draw.of(edges));
    return Math.min(most, Math.max(0, at + side(draw)));
  }

  /** How often in a row, at a threshold of more than once or beside it. */
  int times(Draw draw) {
    List<Fraction> edges =
        of(Unit.COUNT).stream().filter(count -> count.compareTo(Fraction.ONE) > 0).toList();
    return (edges.isEmpty() ? USUAL_RUN : whole(draw.of(edges))) + side(draw);
  }

  /** A share at a threshold or a step beside it, from 0 to 1. */
  Fraction share(Draw draw, Fraction step) {
    Fraction at = shareAt(draw);
    Fraction beside =
        switch (side(draw)) {
          case 0 -> at;
          case 1 -> at.plus(step);
          default -> at.minus(step);
        };
    return beside.compareTo(Fraction.ZERO) < 0 || beside.compareTo(Fraction.ONE) > 0 ? at : beside;
  }

  /** A threshold of rates of attendance: of more than half. */
  Fraction rateAt(Draw draw) {
    return rates.isEmpty() ? Fraction.ONE : draw.of(rates);
  }

  /** A threshold of shares. */
  Fraction shareAt(Draw draw) {
    List<Fraction> edges = of(Unit.SHARE);
    return edges.isEmpty() ? Fraction.ONE : draw.of(edges);
  }

  /** 0 for at a threshold, -1 for below, 1 for above. */
  int side(Draw draw) {
    return draw.of(sides);
  }
}
