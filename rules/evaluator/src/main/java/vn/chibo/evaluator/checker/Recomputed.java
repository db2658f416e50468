package vn.chibo.evaluator.checker;

import static java.util.Comparator.naturalOrder;
import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.EXCEPTED;
import static vn.chibo.evaluator.outcome.Outcome.SATISFIED;
import static vn.chibo.evaluator.outcome.Outcome.VIOLATED;
import static vn.chibo.evaluator.outcome.Outcome.notApplicable;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.Listing;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.Outcome.NotApplicable;
import vn.chibo.evaluator.outcome.Outcome.Pending;
import vn.chibo.evaluator.outcome.Outcome.Satisfied;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;
import vn.chibo.evaluator.outcome.Outcome.Violated;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** What follows for a node from its parts and from what its leaves observed. */
final class Recomputed {
  private static final Listing WHOLE = new Listing(List.of(), List.of(), false);

  private final Explanation node;
  private final List<Outcome> parts;
  private final boolean report;
  private final Listing listing;
  private final Optional<LocalDate> until;

  Recomputed(Explanation node) {
    this.node = node;
    this.parts = node.parts().stream().map(Explanation::outcome).toList();
    this.report = node.asked().filter(asked -> asked.basis() == Basis.REPORT).isPresent();
    this.listing = node.asked().flatMap(Asked::listing).orElse(WHOLE);
    this.until = node.asked().flatMap(Asked::until);
  }

  Outcome outcome() {
    return switch (node.kind()) {
      case ALL, FOR_EVERY_SPAN -> join(parts, VIOLATED, SATISFIED);
      case FOR_EVERY -> join(withListing(), VIOLATED, SATISFIED);
      case ANY -> ofEvery(join(parts, SATISFIED, VIOLATED), VIOLATED);
      case NOT -> ofEvery(not(parts.get(0)), SATISFIED);
      case AT_LEAST_OF -> ofEvery(atLeast(), VIOLATED);
      case WHEN -> {
        boolean sure = !report || parts.get(0) instanceof Satisfied;
        yield sure ? when(parts.get(0), parts.get(1)) : unknown(MISSING_FACT);
      }
      case UNLESS -> report ? unknown(MISSING_FACT) : unless(parts.get(0), parts.get(1));
      case NAMED, CHOSEN_READING -> parts.isEmpty() ? node.outcome() : parts.get(0);
      case READINGS -> readings();
      case COMPARE, TALLY, COUNT, SHARE, MEAN -> report ? node.outcome() : measured();
      case DECIDED -> report ? node.outcome() : decided();
      case PERMITTED, JUDGEMENT, NO_FIGURE, RULE -> node.outcome();
    };
  }

  /** That something does not hold of every part does not say that it holds of none. */
  private Outcome ofEvery(Outcome outcome, Outcome tooMuch) {
    return report && outcome.equals(tooMuch) ? unknown(MISSING_FACT) : outcome;
  }

  private static Outcome join(List<Outcome> parts, Outcome first, Outcome last) {
    if (parts.contains(first)) {
      return first;
    }
    if (parts.stream().anyMatch(p -> p instanceof Undetermined || p instanceof Pending)) {
      return open(parts);
    }
    if (parts.contains(last)) {
      return last;
    }
    return parts.isEmpty() ? notApplicable(EMPTY_POPULATION) : parts.get(0);
  }

  private static Outcome open(List<Outcome> parts) {
    List<Undetermined> unknown = of(parts, Undetermined.class).toList();
    List<Pending> pending = of(parts, Pending.class).toList();
    Optional<LocalDate> last =
        Stream.concat(
                pending.stream().map(Pending::until),
                unknown.stream().flatMap(u -> u.until().stream()))
            .max(naturalOrder());
    if (unknown.isEmpty()) {
      boolean holds = pending.stream().allMatch(p -> p.lean() == Lean.HOLDS_SO_FAR);
      return new Pending(last.orElseThrow(), holds ? Lean.HOLDS_SO_FAR : Lean.NOT_YET);
    }
    List<Text> missing = unknown.stream().flatMap(u -> u.missing().stream()).toList();
    return new Undetermined(unknown.get(0).reason(), missing, last);
  }

  private static Outcome not(Outcome part) {
    if (part instanceof Pending pending) {
      Lean turned = pending.lean() == Lean.NOT_YET ? Lean.HOLDS_SO_FAR : Lean.NOT_YET;
      return new Pending(pending.until(), turned);
    }
    return part.equals(SATISFIED) ? VIOLATED : part.equals(VIOLATED) ? SATISFIED : part;
  }

  private static Outcome when(Outcome condition, Outcome due) {
    if (condition instanceof Violated || condition instanceof NotApplicable) {
      return notApplicable(CONDITION_NOT_MET);
    }
    boolean asIs = condition instanceof Satisfied || due instanceof NotApplicable;
    return asIs ? due : open(List.of(condition, due));
  }

  private static Outcome unless(Outcome exception, Outcome due) {
    return exception instanceof Satisfied ? notApplicable(EXCEPTED) : when(not(exception), due);
  }

  private Outcome atLeast() {
    Fraction k = node.required().orElseThrow().threshold();
    long met = count(Satisfied.class);
    long possible = met + count(Undetermined.class) + count(Pending.class);
    Outcome open = possible > met ? open(parts) : VIOLATED;
    return Fraction.of(met).compareTo(k) >= 0
        ? SATISFIED
        : Fraction.of(possible).compareTo(k) < 0 ? VIOLATED : open;
  }

  private Outcome readings() {
    boolean agreed = parts.stream().map(Outcome::getClass).distinct().count() == 1;
    List<Text> names = node.parts().stream().map(Explanation::label).toList();
    return agreed
        ? join(parts, VIOLATED, SATISFIED)
        : Outcome.undetermined(UndeterminedReason.READING, names);
  }

  private List<Outcome> withListing() {
    List<Outcome> all = new ArrayList<>(parts);
    if (!listing.missing().isEmpty()) {
      all.add(new Undetermined(reason(), listing.missing(), until));
    }
    if (listing.open()) {
      all.add(new Pending(until.orElseThrow(), Lean.HOLDS_SO_FAR));
    }
    return all;
  }

  private UndeterminedReason reason() {
    return listing.gaps().isEmpty() ? MISSING_FACT : INCOMPLETE_REGISTER;
  }

  private Outcome decided() {
    if (node.facts().stream().anyMatch(Fact::entry)) {
      return SATISFIED;
    }
    boolean gaps = node.asked().filter(asked -> !asked.gaps().isEmpty()).isPresent();
    Outcome none = until.<Outcome>map(day -> new Pending(day, Lean.NOT_YET)).orElse(VIOLATED);
    return gaps ? unknown(INCOMPLETE_REGISTER) : none;
  }

  private Outcome measured() {
    if (node.measured().isEmpty()) {
      boolean decided = node.outcome() instanceof Satisfied || node.outcome() instanceof Violated;
      return decided ? unknown(MISSING_FACT) : node.outcome();
    }
    boolean gaps = node.asked().filter(asked -> !asked.gaps().isEmpty()).isPresent();
    return switch (node.kind()) {
      case COUNT -> counted();
      case SHARE -> shared();
      case MEAN -> mean();
      default -> settled(node.observed().map(Observed::quantity), gaps, until);
    };
  }

  /** What the figure can still come to decides; what time alone leaves open is pending. */
  private Outcome settled(Optional<Quantity> seen, boolean gaps, Optional<LocalDate> last) {
    Quantity figure = seen.orElse(Quantity.UNKNOWN);
    Optional<Course> course = node.observed().flatMap(Observed::course);
    Quantity more = new Quantity(figure.low(), Optional.empty());
    Quantity known = gaps && course.equals(Optional.of(Course.RISING)) ? more : figure;
    Quantity later = course.equals(Optional.of(Course.OPEN)) ? Quantity.UNKNOWN : more;
    Truth end = truth(last.isPresent() && course.isPresent() ? later : known);
    if (end != Truth.UNKNOWN) {
      return end == Truth.YES ? SATISFIED : VIOLATED;
    }
    return truth(known) == Truth.UNKNOWN
        ? unknown(gaps ? INCOMPLETE_REGISTER : MISSING_FACT, last)
        : new Pending(last.orElseThrow(), lean(truth(known) == Truth.YES));
  }

  private Outcome counted() {
    long sure = count(Satisfied.class);
    long pending = count(Pending.class);
    List<Truth> answers =
        LongStream.rangeClosed(sure, sure + inDoubt())
            .mapToObj(n -> truth(Quantity.between(Fraction.of(n), Fraction.of(n + pending))))
            .distinct()
            .toList();
    Optional<LocalDate> last = last();
    if (!listing.gaps().isEmpty() || listing.open() || answers.equals(List.of(Truth.UNKNOWN))) {
      return settled(observed(), !listing.gaps().isEmpty(), last);
    }
    return answers.size() > 1
        ? unknown(MISSING_FACT, last)
        : answers.contains(Truth.YES) ? SATISFIED : VIOLATED;
  }

  private Outcome shared() {
    if (!listing.missing().isEmpty()) {
      return Outcome.undetermined(MISSING_FACT, listing.missing());
    }
    if (asked() == 0 && !listing.open()) {
      return notApplicable(EMPTY_POPULATION);
    }
    Quantity share = observed().orElseThrow();
    Truth end = truth(listing.open() ? reachable() : share);
    if (end != Truth.UNKNOWN) {
      return end == Truth.YES ? SATISFIED : VIOLATED;
    }
    List<Undetermined> unknown = of(parts, Undetermined.class).toList();
    List<Text> missing = unknown.stream().flatMap(u -> u.missing().stream()).toList();
    boolean holds =
        asked() > 0
            && truth(share) != Truth.NO
            && of(parts, Pending.class).allMatch(p -> p.lean() == Lean.HOLDS_SO_FAR);
    return unknown.isEmpty()
        ? new Pending(last().orElseThrow(), lean(holds))
        : new Undetermined(unknown.get(0).reason(), missing, until);
  }

  /** While parts can be added any share is possible, but no longer an end that one has left. */
  private Quantity reachable() {
    Quantity below = count(Violated.class) > 0 ? Quantity.fewerThan(Fraction.ONE) : Quantity.SHARE;
    Quantity above = count(Satisfied.class) > 0 ? Quantity.moreThan(Fraction.ZERO) : Quantity.SHARE;
    return Quantity.SHARE.intersect(below).intersect(above);
  }

  /** Where the mean is not exact, what the parts lack is not in the explanation: it is trusted. */
  private Outcome mean() {
    boolean exact = node.observed().flatMap(o -> o.quantity().exact()).isPresent();
    boolean trusted = node.outcome() instanceof Undetermined && !exact;
    if (trusted || !listing.missing().isEmpty()) {
      return unknown(MISSING_FACT, until);
    }
    Truth now = truth(node.observed().map(Observed::quantity).orElse(Quantity.UNKNOWN));
    if (listing.open()) {
      return new Pending(until.orElseThrow(), lean(now == Truth.YES));
    }
    return switch (now) {
      case YES -> SATISFIED;
      case NO -> VIOLATED;
      case UNKNOWN -> notApplicable(EMPTY_POPULATION);
    };
  }

  /** The figure that the parts give; for a leaf the one observed. */
  Optional<Quantity> observed() {
    boolean own = report || node.measured().isEmpty();
    if (!own && node.kind() == NodeKind.COUNT) {
      long sure = count(Satisfied.class);
      return Optional.of(Quantity.between(Fraction.of(sure), Fraction.of(sure + inDoubt())));
    }
    if (!own && node.kind() == NodeKind.SHARE) {
      return share();
    }
    return node.observed().map(Observed::quantity);
  }

  private Optional<Quantity> share() {
    long asked = asked();
    if (!listing.missing().isEmpty() || (asked == 0 && !listing.open())) {
      return Optional.empty();
    }
    Fraction sure = Fraction.of(count(Satisfied.class), Math.max(1, asked));
    Fraction most = Fraction.of(asked - count(Violated.class), Math.max(1, asked));
    return Optional.of(asked == 0 ? Quantity.SHARE : Quantity.between(sure, most));
  }

  /** How far the figure lies from the threshold that it misses. */
  Optional<Quantity> distance() {
    boolean open = !(node.outcome() instanceof Violated || node.outcome() instanceof Pending);
    Optional<Quantity> seen = observed();
    if (report || open || seen.isEmpty() || truth(seen.get()) != Truth.NO) {
      return report ? node.shortfall().map(s -> s.distance()) : Optional.empty();
    }
    Fraction threshold = node.required().orElseThrow().threshold();
    Quantity shifted = seen.get().plus(Quantity.exactly(Fraction.ZERO.minus(threshold)));
    boolean above = shifted.low().filter(b -> b.value().compareTo(Fraction.ZERO) >= 0).isPresent();
    return Optional.of(above ? shifted : mirrored(shifted));
  }

  private static Quantity mirrored(Quantity figure) {
    return new Quantity(
        figure.high().map(b -> new Bound(Fraction.ZERO.minus(b.value()), b.inclusive())),
        figure.low().map(b -> new Bound(Fraction.ZERO.minus(b.value()), b.inclusive())));
  }

  private Truth truth(Quantity figure) {
    Quantity allowed = node.required().orElseThrow().allowed();
    return figure.within(allowed) ? Truth.YES : figure.meets(allowed) ? Truth.UNKNOWN : Truth.NO;
  }

  private Outcome unknown(UndeterminedReason reason) {
    return unknown(reason, Optional.empty());
  }

  /** Undetermined; what is missing of a leaf is trusted. */
  private Outcome unknown(UndeterminedReason reason, Optional<LocalDate> last) {
    List<Text> missing =
        node.outcome() instanceof Undetermined stated ? stated.missing() : List.of();
    return new Undetermined(reason, missing, last);
  }

  private static Lean lean(boolean holds) {
    return holds ? Lean.HOLDS_SO_FAR : Lean.NOT_YET;
  }

  private Optional<LocalDate> last() {
    Stream<LocalDate> pending = of(parts, Pending.class).map(Pending::until);
    return Stream.concat(pending, listing.open() ? until.stream() : Stream.empty())
        .max(naturalOrder());
  }

  private long inDoubt() {
    return count(Undetermined.class) + listing.doubtful().size();
  }

  private long asked() {
    return parts.size() - count(NotApplicable.class);
  }

  private long count(Class<? extends Outcome> kind) {
    return of(parts, kind).count();
  }

  private static <O extends Outcome> Stream<O> of(List<Outcome> parts, Class<O> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
