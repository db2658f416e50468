package vn.chibo.evaluator.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * Places the parts of one group: in, out, or neither, over everything that is not known yet.
 *
 * <p>The worst that can come for a candidate is that each part whose grade is unknown and who may
 * outrank it has the top grade, and the others none: one more candidate opens one more place at
 * most. The best is that all of them are graded good: that only opens places.
 */
final class Placing<I> {
  private final Cap cap;
  private final List<Part<I>> parts;
  private final boolean complete;
  private final List<CapLimit> limits;
  private final KnownGrades grades;
  private final Rivals candidates;
  private final Rivals unknown;
  private final int mostPlaces;

  /** By how many of the unknown have the top grade: asked of each part, mostly for the same few. */
  private final Map<Integer, Integer> leastPlaces = new HashMap<>();

  Placing(Cap cap, List<Part<I>> parts, boolean complete, List<CapLimit> limits) {
    this.cap = cap;
    this.parts = parts;
    this.complete = complete;
    this.limits = limits;
    grades = KnownGrades.of(cap, parts);
    candidates = Rivals.of(parts.stream().filter(this::candidate).toList(), cap.order());
    unknown =
        Rivals.of(parts.stream().filter(part -> part.decision().isEmpty()).toList(), cap.order());
    mostPlaces = mostPlaces();
  }

  private Placing(Placing<I> same, List<CapLimit> limits) {
    cap = same.cap;
    parts = same.parts;
    complete = same.complete;
    this.limits = limits;
    grades = same.grades;
    candidates = same.candidates;
    unknown = same.unknown;
    mostPlaces = mostPlaces();
  }

  /** The same group by some of the ways to take the cap. */
  Placing<I> by(List<CapLimit> some) {
    return new Placing<>(this, some);
  }

  private int mostPlaces() {
    KnownGrades best = grades.allGood();
    return CapLimit.most(limits, limit -> limit.places(best));
  }

  Placement<I> placement() {
    List<Part<I>> tieGroup = new ArrayList<>();
    List<Part<I>> in = new ArrayList<>();
    List<Part<I>> tied = new ArrayList<>();
    List<Part<I>> out = new ArrayList<>();
    List<Part<I>> others = new ArrayList<>();
    List<Unplaced<I>> unplaced = new ArrayList<>();
    List<Placing<I>> single = limits.stream().map(List::of).map(this::by).toList();
    for (Part<I> part : parts) {
      Seat seat = seat(part);
      switch (seat.side()) {
        case IN -> in.add(part);
        case TIED -> tied.add(part);
        case OUT -> out.add(part);
        case OTHER -> others.add(part);
        case OPEN -> unplaced.add(new Unplaced<>(part, reason(part, single)));
      }
      if (seat.atLine()) {
        tieGroup.add(part);
      }
    }
    return new Placement<>(places(), line(), in, tied, out, unplaced, others, tieGroup);
  }

  private boolean candidate(Part<I> part) {
    return part.grade().equals(Optional.of(cap.top()));
  }

  private Seat seat(Part<I> part) {
    if (part.decision().isEmpty()) {
      return new Seat(Side.OPEN, false);
    }
    if (!candidate(part)) {
      return new Seat(Side.OTHER, false);
    }
    return complete ? seat(cap.order().turned(part)) : new Seat(Side.OPEN, false);
  }

  private Seat seat(Quantity score) {
    boolean inWithTies = fits(most(score));
    boolean outWithoutTies = exceeded(candidates.reach(score) - (exact(score) ? 1 : 0));
    boolean in = cap.ties() == CapTies.ALL_IN ? inWithTies : fits(mostLevel(score));
    boolean out =
        cap.ties() == CapTies.ALL_OUT ? outWithoutTies : exceeded(candidates.exceed(score));
    boolean atLine = inWithTies && outWithoutTies;
    if (in) {
      return new Seat(Side.IN, atLine);
    }
    if (out) {
      return new Seat(Side.OUT, atLine);
    }
    return new Seat(atLine ? Side.TIED : Side.OPEN, atLine);
  }

  /** How many can come before it at most, and how many of them have an unknown grade. */
  private Before most(Quantity score) {
    int above = unknown.mayExceed(score);
    return new Before(candidates.mayExceed(score) - (exact(score) ? 0 : 1) + above, above);
  }

  /** The same where all with its own score come before it. */
  private Before mostLevel(Quantity score) {
    int above = unknown.mayReach(score);
    return new Before(candidates.mayReach(score) - 1 + above, above);
  }

  private static boolean exact(Quantity score) {
    return score.exact().isPresent();
  }

  /** Whether a place is left under every reading when so many come before. */
  private boolean fits(Before before) {
    return before.all() < leastPlaces(before.unknown());
  }

  /** Whether no place is left under any reading when so many come before at least. */
  private boolean exceeded(int before) {
    return before >= mostPlaces;
  }

  /** The fewest places when so many of the unknown have the top grade and the others none. */
  private int leastPlaces(int atTop) {
    return leastPlaces.computeIfAbsent(
        atTop, more -> CapLimit.least(limits, limit -> limit.places(grades.topOnly(more))));
  }

  private Quantity places() {
    return complete
        ? Quantity.between(Fraction.of(leastPlaces(0)), Fraction.of(mostPlaces))
        : Quantity.UNKNOWN;
  }

  private Optional<Quantity> line() {
    int least = leastPlaces(0);
    if (!complete || least < 1 || mostPlaces >= candidates.byLow().size()) {
      return Optional.empty();
    }
    List<Part<I>> all =
        parts.stream().filter(part -> candidate(part) || part.decision().isEmpty()).toList();
    return Optional.of(
        cap.order()
            .turned(
                new Quantity(
                    candidates.lowAt(mostPlaces), Rivals.of(all, cap.order()).highAt(least))));
  }

  private UnplacedReason reason(Part<I> part, List<Placing<I>> single) {
    if (part.decision().isEmpty()) {
      return UnplacedReason.GRADE_UNKNOWN;
    }
    if (!complete) {
      return UnplacedReason.LIST_INCOMPLETE;
    }
    if (single.stream().allMatch(placing -> placing.seat(part).side() != Side.OPEN)) {
      return UnplacedReason.READING;
    }
    if (part.score().isEmpty()) {
      return UnplacedReason.SCORE_UNKNOWN;
    }
    return exact(part.score().get())
        ? UnplacedReason.OTHERS_UNKNOWN
        : UnplacedReason.SCORE_STRADDLES;
  }

  /** Who comes before a part. */
  private record Before(int all, int unknown) {}

  /** Where a part stands, and whether at the cut line with others that do not all fit. */
  private record Seat(Side side, boolean atLine) {}

  private enum Side {
    IN,
    TIED,
    OUT,
    OTHER,
    OPEN
  }
}
