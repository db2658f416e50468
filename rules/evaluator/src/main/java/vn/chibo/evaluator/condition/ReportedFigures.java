package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;

/** Measures of a record whose figures are reported, since nothing in it lets one count them. */
public final class ReportedFigures {
  private static final Quantity NOT_BELOW_ZERO = Quantity.atLeast(Fraction.ZERO);

  private ReportedFigures() {}

  /**
   * A figure of a record of any kind, as it stands in {@link SubjectRecord#getFigures}: what is
   * reported by the as-of day, all of which holds at once. What was not reported is missing, never
   * zero. A share is a part of a whole, from 0 to 1, and no other figure is below zero: what is
   * reported beyond is taken as far as it can be true, and contradicts itself where it cannot.
   *
   * @param key the topic under which it is reported
   * @param label what readers call it
   * @param unit its unit
   */
  public static <S extends SubjectRecord> Measure<S> reported(String key, Text label, Unit unit) {
    return reported(key, label, unit, unit == Unit.SHARE ? Quantity.SHARE : NOT_BELOW_ZERO);
  }

  /**
   * The same figure, where other values are possible: no more of them than there are, or more than
   * all of what was planned.
   *
   * @param domain the values that it can have, those of all measures of the topic
   */
  public static <S extends SubjectRecord> Measure<S> reported(
      String key, Text label, Unit unit, Quantity domain) {
    return Measure.of(key, label, unit, new Reading<>(new Topic(key), label, domain));
  }

  /** The values that a measure can have whose figures are reported; of another nothing is known. */
  public static Quantity domain(Measure<?> measure) {
    return measure.reading() instanceof Reading<?> reading ? reading.domain() : Quantity.UNKNOWN;
  }

  /** Reads the figures of a topic: two of one topic are one and the same reading. */
  record Reading<S extends SubjectRecord>(Topic topic, Text label, Quantity domain)
      implements AsOf<S>, Shipped {

    @Override
    public Observation apply(S record, LocalDate asOf) {
      List<Quantity> known =
          record.getFigures().stream()
              .filter(figure -> figure.getTopic().equals(topic))
              .filter(figure -> !figure.getDate().isAfter(asOf))
              .map(ReportedFigure::getValue)
              .toList();
      if (known.isEmpty()) {
        return Observation.missing(label);
      }
      return known.stream().allMatch(domain::meets) && agree(known)
          ? Observation.of(known.stream().reduce(domain, Quantity::intersect))
          : Observation.conflicting(label);
    }

    /** Intervals of which each meets each other all meet in one. */
    private static boolean agree(List<Quantity> figures) {
      return figures.stream().allMatch(one -> figures.stream().allMatch(one::meets));
    }
  }
}
