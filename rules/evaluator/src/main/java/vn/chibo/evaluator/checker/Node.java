package vn.chibo.evaluator.checker;

import static vn.chibo.core.figure.Quantity.between;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.Listing;
import vn.chibo.evaluator.explanation.NodeKind;

/** What follows for one node from its parts and from what was observed. */
final class Node {
  private static final Listing NOTHING_ELSE = new Listing(List.of(), List.of(), false);

  private final Explanation node;
  private final List<Kind> parts;
  private final boolean report;
  private final boolean gaps;
  private final boolean runs;
  private final Listing listing;

  Node(Explanation node) {
    Optional<Asked> asked = node.asked();
    this.node = node;
    this.parts = node.parts().stream().map(part -> Kind.of(part.outcome())).toList();
    this.report = asked.filter(a -> a.basis() == Basis.REPORT).isPresent();
    this.gaps = asked.filter(a -> !a.gaps().isEmpty()).isPresent();
    this.runs = asked.flatMap(Asked::until).isPresent();
    this.listing = asked.flatMap(Asked::listing).orElse(NOTHING_ELSE);
  }

  /** What a report does not prove may always stay open. */
  Kind outcome() {
    return report && stated() == Kind.UNDETERMINED ? stated() : recomputed();
  }

  private Kind recomputed() {
    return switch (node.kind()) {
      case ALL, FOR_EVERY_SPAN -> Kind.all(parts);
      case FOR_EVERY -> Kind.all(Stream.concat(parts.stream(), others()).toList());
      case ANY -> everywhere(Kind.any(parts), Kind.VIOLATED);
      case NOT -> everywhere(parts.get(0).not(), Kind.SATISFIED);
      case AT_LEAST_OF -> everywhere(atLeast(), Kind.VIOLATED);
      case WHEN ->
          report && parts.get(0) != Kind.SATISFIED
              ? Kind.UNDETERMINED
              : parts.get(0).then(parts.get(1));
      case UNLESS -> report ? Kind.UNDETERMINED : parts.get(0).not().then(parts.get(1));
      case CHOSEN_READING -> parts.get(0);
      case NAMED -> report && parts.isEmpty() ? stated() : parts.get(0);
      case READINGS -> parts.stream().distinct().count() == 1 ? parts.get(0) : Kind.UNDETERMINED;
      case COMPARE, TALLY, COUNT, SHARE, MEAN -> report ? stated() : measured();
      case DECIDED -> report ? stated() : decided();
      case PERMITTED, JUDGEMENT, NO_FIGURE, RULE -> stated();
    };
  }

  private Kind stated() {
    return Kind.of(node.outcome());
  }

  /** That something does not hold of every part does not say that it holds of none. */
  private Kind everywhere(Kind kind, Kind tooMuch) {
    return report && kind == tooMuch ? Kind.UNDETERMINED : kind;
  }

  private Stream<Kind> others() {
    Stream<Kind> missing = listing.missing().stream().map(part -> Kind.UNDETERMINED);
    return listing.open() ? Stream.concat(missing, Stream.of(Kind.PENDING)) : missing;
  }

  private Kind atLeast() {
    Fraction k = node.required().orElseThrow().threshold();
    if (Fraction.of(count(Kind.SATISFIED)).compareTo(k) >= 0) {
      return Kind.SATISFIED;
    }
    long most = count(Kind.SATISFIED) + count(Kind.UNDETERMINED) + count(Kind.PENDING);
    return Fraction.of(most).compareTo(k) < 0
        ? Kind.VIOLATED
        : count(Kind.UNDETERMINED) > 0 ? Kind.UNDETERMINED : Kind.PENDING;
  }

  private Kind decided() {
    boolean taken = node.facts().stream().anyMatch(Fact::entry);
    Kind none = gaps ? Kind.UNDETERMINED : runs ? Kind.PENDING : Kind.VIOLATED;
    return taken ? Kind.SATISFIED : none;
  }

  private Kind measured() {
    if (node.required().isEmpty()) {
      return unmeasured();
    }
    return switch (node.kind()) {
      case COUNT -> counted();
      case SHARE -> shared();
      case MEAN -> mean();
      default -> settled(gaps, runs && course().isPresent());
    };
  }

  /**
   * Without figures nothing is decided: a measure failed, no requirement is settled, or there is
   * nothing yet of which a figure over a window could be taken.
   */
  private Kind unmeasured() {
    if (node.kind() == NodeKind.TALLY && node.asked().isPresent()) {
      return runs ? Kind.PENDING : Kind.NOT_APPLICABLE;
    }
    return stated() == Kind.NOT_APPLICABLE ? stated() : Kind.UNDETERMINED;
  }

  /** All that the figure can still come to decides; what time alone leaves open is pending. */
  private Kind settled(boolean missing, boolean later) {
    Quantity figure = figure().orElse(Quantity.UNKNOWN);
    Quantity more = new Quantity(figure.low(), Optional.empty());
    Quantity known = missing && course().equals(Optional.of(Course.RISING)) ? more : figure;
    Quantity end = course().equals(Optional.of(Course.OPEN)) ? Quantity.UNKNOWN : more;
    Kind kind = Kind.of(truth(later ? end : known));
    return kind == Kind.UNDETERMINED && truth(known) != Truth.UNKNOWN ? Kind.PENDING : kind;
  }

  /** The answer is the same whichever of the parts in doubt hold, or it waits for them. */
  private Kind counted() {
    long sure = count(Kind.SATISFIED);
    long pending = count(Kind.PENDING);
    List<Truth> answers =
        LongStream.rangeClosed(sure, sure + inDoubt())
            .mapToObj(n -> truth(between(Fraction.of(n), Fraction.of(n + pending))))
            .distinct()
            .toList();
    boolean growing = !listing.gaps().isEmpty() || listing.open();
    if (growing || answers.equals(List.of(Truth.UNKNOWN))) {
      return settled(!listing.gaps().isEmpty(), pending > 0 || (listing.open() && runs));
    }
    return answers.size() > 1 ? Kind.UNDETERMINED : Kind.of(answers.get(0));
  }

  private Kind shared() {
    if (!listing.missing().isEmpty()) {
      return Kind.UNDETERMINED;
    }
    if (figure().isEmpty()) {
      return Kind.NOT_APPLICABLE;
    }
    Truth end = truth(listing.open() ? reachable() : figure().get());
    boolean waits = end == Truth.UNKNOWN && count(Kind.UNDETERMINED) == 0;
    return waits ? Kind.PENDING : Kind.of(end);
  }

  /** While parts can be added any share is possible, but no longer an end that one has left. */
  private Quantity reachable() {
    Quantity below = count(Kind.VIOLATED) > 0 ? Quantity.fewerThan(Fraction.ONE) : Quantity.SHARE;
    Quantity above = count(Kind.SATISFIED) > 0 ? Quantity.moreThan(Fraction.ZERO) : Quantity.SHARE;
    return below.intersect(above).intersect(Quantity.SHARE);
  }

  /** Where the mean is not exact, what its parts lack is not in the explanation: it is trusted. */
  private Kind mean() {
    boolean exact = figure().flatMap(Quantity::exact).isPresent();
    if (!listing.missing().isEmpty() || (stated() == Kind.UNDETERMINED && !exact)) {
      return Kind.UNDETERMINED;
    }
    return listing.open()
        ? Kind.PENDING
        : figure().map(mean -> Kind.of(truth(mean))).orElse(Kind.NOT_APPLICABLE);
  }

  /** The figure that the parts give; of a leaf the one observed. */
  Optional<Quantity> figure() {
    if (report || node.required().isEmpty()) {
      return node.observed().map(seen -> seen.quantity());
    }
    return switch (node.kind()) {
      case COUNT -> Optional.of(share(1, count(Kind.SATISFIED), inDoubt()));
      case SHARE -> share();
      default -> node.observed().map(seen -> seen.quantity());
    };
  }

  private Optional<Quantity> share() {
    long asked = parts.size() - count(Kind.NOT_APPLICABLE);
    long open = count(Kind.UNDETERMINED) + count(Kind.PENDING);
    if (!listing.missing().isEmpty() || (asked == 0 && !listing.open())) {
      return Optional.empty();
    }
    return Optional.of(asked == 0 ? Quantity.SHARE : share(asked, count(Kind.SATISFIED), open));
  }

  private static Quantity share(long of, long sure, long open) {
    return between(Fraction.of(sure, of), Fraction.of(sure + open, of));
  }

  /** Whether the figure misses what is required, so that it must be said by how much. */
  boolean misses() {
    boolean no = stated() == Kind.VIOLATED || stated() == Kind.PENDING;
    return report
        ? node.shortfall().isPresent()
        : no && figure().filter(figure -> truth(figure) == Truth.NO).isPresent();
  }

  private Truth truth(Quantity figure) {
    Quantity allowed = node.required().orElseThrow().allowed();
    return figure.within(allowed) ? Truth.YES : figure.meets(allowed) ? Truth.UNKNOWN : Truth.NO;
  }

  private Optional<Course> course() {
    return node.observed().flatMap(seen -> seen.course());
  }

  private long inDoubt() {
    return count(Kind.UNDETERMINED) + listing.doubtful().size();
  }

  private long count(Kind kind) {
    return Collections.frequency(parts, kind);
  }
}
