package vn.chibo.evaluator.population;

import static vn.chibo.evaluator.population.Populations.EXCELLENT;
import static vn.chibo.evaluator.population.Populations.GOOD;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;

/**
 * A cap by the words of its definition, over parts of which everything is known.
 *
 * @param parts the parts, graded or not, all with an exact score
 * @param reading the reading
 * @param rounding the rounding
 */
record NaiveCap(List<Part<Integer>> parts, CapReading reading, CapRounding rounding) {

  private long having(Grade grade) {
    return parts.stream().filter(part -> part.grade().equals(Optional.of(grade))).count();
  }

  private long graded() {
    return parts.stream().filter(part -> part.grade().isPresent()).count();
  }

  long top() {
    return having(EXCELLENT);
  }

  long base() {
    return base(reading.base(), top(), having(GOOD));
  }

  private long base(CapBase base, long top, long good) {
    if (base == CapBase.ALL_GRADED) {
      return graded();
    }
    return base == CapBase.T_ONLY ? good : top + good;
  }

  long allowed() {
    return rounded(base());
  }

  private long rounded(long base) {
    Fraction exact = reading.share().times(Fraction.of(base));
    long whole = 0;
    while (Fraction.of(whole + 1).compareTo(exact) <= 0) {
      whole++;
    }
    Fraction rest = exact.minus(Fraction.of(whole));
    boolean up =
        rounding == CapRounding.UP
            ? rest.compareTo(Fraction.ZERO) > 0
            : rounding == CapRounding.HALF_UP && rest.compareTo(Fraction.of(1, 2)) >= 0;
    return up ? whole + 1 : whole;
  }

  String outcome() {
    if (graded() == 0) {
      return "NotApplicable";
    }
    return top() <= allowed() ? "Satisfied" : "Violated";
  }

  /** The most that fit when the rest of those good or better is graded good. */
  long places() {
    long pool = top() + having(GOOD);
    long places = pool;
    while (places > rounded(base(reading.base(), places, pool - places))) {
      places--;
    }
    return places;
  }

  private List<Fraction> candidates() {
    return parts.stream()
        .filter(part -> part.grade().equals(Optional.of(EXCELLENT)))
        .map(NaiveCap::score)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Fraction score(Part<Integer> part) {
    return part.score().orElseThrow().exact().orElseThrow();
  }

  /** The score of the last place, empty where nobody or everybody has one. */
  Optional<Fraction> line() {
    List<Fraction> all = candidates();
    return places() < 1 || places() >= all.size()
        ? Optional.empty()
        : Optional.of(all.get((int) places() - 1));
  }

  String seat(Part<Integer> part, CapTies ties) {
    if (!part.grade().equals(Optional.of(EXCELLENT))) {
      return "others";
    }
    Fraction own = score(part);
    long above = candidates().stream().filter(score -> score.compareTo(own) > 0).count();
    long level = candidates().stream().filter(score -> score.equals(own)).count();
    if (above + level <= places()) {
      return "in";
    }
    if (above >= places()) {
      return "out";
    }
    return switch (ties) {
      case ALL_IN -> "in";
      case ALL_OUT -> "out";
      case BY_DECISION, UNSTATED -> "tied";
    };
  }
}
