package vn.chibo.evaluator.checker;

import static vn.chibo.core.figure.Quantity.atLeast;
import static vn.chibo.core.figure.Quantity.between;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;
import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.PENDING;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;
import static vn.chibo.evaluator.outcome.UndeterminedReason.CONFLICTING_RULES;
import static vn.chibo.evaluator.outcome.UndeterminedReason.FAULT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.Listing;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What follows for one node: each comes to an interval, which lies in what is allowed or not. */
final class Node {
  private static final Quantity MORE = atLeast(Fraction.ZERO);
  private static final Set<NodeKind> OF_EACH =
      Set.of(NodeKind.ANY, NodeKind.NOT, NodeKind.AT_LEAST_OF, NodeKind.WHEN, NodeKind.UNLESS);

  private final Explanation node;
  private final List<OutcomeKind> parts;
  private final boolean report;
  private final boolean runs;
  private final boolean gaps;
  private final Listing listing;
  private final long applying;
  private final Quantity allowed;

  Node(Explanation node) {
    Optional<Asked> asked = node.asked();
    this.node = node;
    report = asked.filter(a -> a.basis() == Basis.REPORT).isPresent();
    runs = asked.flatMap(Asked::until).isPresent();
    listing = asked.flatMap(Asked::listing).orElse(new Listing(List.of(), List.of(), false));
    gaps = asked.filter(a -> !a.gaps().isEmpty()).isPresent() || !listing.gaps().isEmpty();
    boolean every = node.kind() == NodeKind.FOR_EVERY;
    parts = new ArrayList<>(node.parts().stream().map(Node::kind).toList());
    (every ? listing.missing() : listing.doubtful()).forEach(part -> parts.add(UNDETERMINED));
    parts.addAll(every && listing.open() ? List.of(PENDING) : List.of());
    if (report && OF_EACH.contains(node.kind())) { // what fails in a report fails only somewhere
      parts.replaceAll(kind -> kind == VIOLATED ? UNDETERMINED : kind);
    }
    applying = parts.size() - count(NOT_APPLICABLE);
    boolean some = node.kind() == NodeKind.ANY || node.kind() == NodeKind.DECIDED;
    Quantity needed = atLeast(Fraction.of(some ? 1 : applying));
    allowed = node.required().map(required -> required.allowed()).orElse(needed);
  }

  static OutcomeKind kind(Explanation node) {
    return OutcomeCode.kind(OutcomeCode.of(node.outcome()));
  }

  OutcomeKind outcome() {
    return trusted() ? kind(node) : recomputed();
  }

  /**
   * What a report does not prove may stay open, and what the parts of an inexact mean lack is not
   * here. Without figures a function of an author's own threw, or none is settled to ask for.
   */
  private boolean trusted() {
    long code = OutcomeCode.of(node.outcome());
    boolean inexact = of(NodeKind.MEAN) && figure().flatMap(Quantity::exact).isEmpty();
    boolean unsettled =
        OutcomeCode.undetermined(code).filter(r -> r == FAULT || r == CONFLICTING_RULES).isPresent()
            || OutcomeCode.inapplicable(code).filter(NO_FIGURE_ON_RECORD::equals).isPresent();
    return (kind(node) == UNDETERMINED && (report || inexact))
        || (unsettled && node.parts().isEmpty() && node.measured().isEmpty());
  }

  private OutcomeKind recomputed() {
    return switch (node.kind()) {
      case ALL, FOR_EVERY, FOR_EVERY_SPAN, ANY -> applying == 0 ? NOT_APPLICABLE : held();
      case AT_LEAST_OF -> held();
      case NOT -> not(parts.get(0));
      case WHEN -> due(parts.get(0), kind(node.parts().get(1)));
      case UNLESS -> due(not(parts.get(0)), kind(node.parts().get(1)));
      case READINGS -> parts.stream().distinct().count() == 1 ? parts.get(0) : UNDETERMINED;
      case CHOSEN_READING -> parts.get(0);
      case NAMED -> parts.isEmpty() ? kind(node) : parts.get(0);
      case DECIDED -> over(Quantity.exactly(node.facts().stream().filter(Fact::entry).count()));
      case COMPARE, COUNT -> report ? kind(node) : over(figure().orElse(Quantity.UNKNOWN));
      case SHARE, MEAN -> report ? kind(node) : portion();
      case TALLY -> report ? kind(node) : tallied();
      case PERMITTED, JUDGEMENT, NO_FIGURE, RULE -> kind(node);
    };
  }

  private static OutcomeKind not(OutcomeKind kind) {
    return kind == SATISFIED ? VIOLATED : kind == VIOLATED ? SATISFIED : kind;
  }

  private OutcomeKind due(OutcomeKind guard, OutcomeKind due) {
    boolean silent = guard == VIOLATED || guard == NOT_APPLICABLE || due == NOT_APPLICABLE;
    return silent ? NOT_APPLICABLE : guard == SATISFIED ? due : open();
  }

  private OutcomeKind held() {
    return settled(number(UNDETERMINED, PENDING), open());
  }

  /** Without a requirement there is nothing yet, or was nothing, of which to take a figure. */
  private OutcomeKind tallied() {
    OutcomeKind nothing = node.asked().isEmpty() ? UNDETERMINED : runs ? PENDING : NOT_APPLICABLE;
    return node.required().isEmpty() ? nothing : over(figure().orElse(Quantity.UNKNOWN));
  }

  /** It waits where time alone leaves it open, and what is not known alone does not. */
  private OutcomeKind over(Quantity figure) {
    Course course = node.observed().flatMap(seen -> seen.course()).orElse(Course.RISING);
    boolean grows = runs && (of(NodeKind.COUNT) ? listing.open() : !of(NodeKind.COMPARE));
    Quantity later = course == Course.OPEN ? Quantity.UNKNOWN : MORE;
    Quantity time = grows ? later : between(Fraction.ZERO, Fraction.of(count(PENDING)));
    Quantity known = gaps && course == Course.RISING ? figure.plus(MORE) : figure;
    boolean waits = decides(known) && !decides((parts.isEmpty() ? figure : number()).plus(time));
    return settled(known.plus(time), waits ? PENDING : UNDETERMINED);
  }

  /** Parts to come can move a mean anywhere, a share not to an end that a part has left. */
  private OutcomeKind portion() {
    Bound none = new Bound(Fraction.ZERO, count(SATISFIED) == 0);
    Bound all = new Bound(Fraction.ONE, count(VIOLATED) == 0);
    Quantity share = new Quantity(Optional.of(none), Optional.of(all));
    Quantity later = of(NodeKind.MEAN) ? Quantity.UNKNOWN : share;
    Optional<Quantity> end = listing.open() ? Optional.of(later) : figure();
    OutcomeKind kind = end.map(most -> settled(most, open())).orElse(NOT_APPLICABLE);
    OutcomeKind unlisted = applying == 0 ? UNDETERMINED : settled(later, UNDETERMINED);
    return listing.missing().isEmpty() ? kind : unlisted;
  }

  /** The figure that the parts give; of a leaf the one observed. */
  Optional<Quantity> figure() {
    boolean leaf = report || node.required().isEmpty();
    return switch (leaf ? NodeKind.COMPARE : node.kind()) {
      case COUNT -> Optional.of(number(UNDETERMINED));
      case SHARE -> share();
      default -> node.observed().map(seen -> seen.quantity());
    };
  }

  private Optional<Quantity> share() {
    boolean none = !listing.missing().isEmpty() || (applying == 0 && !listing.open());
    Quantity all = number(UNDETERMINED, PENDING);
    Quantity share = applying == 0 ? Quantity.SHARE : all.dividedBy(Fraction.of(applying));
    return none ? Optional.empty() : Optional.of(share);
  }

  /** Whether the figure misses what is required, so that it must be said by how much. */
  boolean misses() {
    boolean open = kind(node) == VIOLATED || kind(node) == PENDING;
    boolean missed = figure().filter(figure -> !figure.meets(allowed)).isPresent();
    return report ? node.shortfall().isPresent() : open && missed;
  }

  /** Whether the distance leads from the figure to what is required, or back. */
  boolean spans(Quantity distance) {
    Quantity threshold = Quantity.exactly(node.required().orElseThrow().threshold());
    return figure()
        .filter(f -> f.plus(distance).meets(threshold) || threshold.plus(distance).meets(f))
        .isPresent();
  }

  /** The last day on which a part, or what can be added, may still decide. */
  Optional<LocalDate> until() {
    long parts = of(NodeKind.CHOSEN_READING) ? 1 : node.parts().size();
    Stream<LocalDate> last = node.asked().stream().map(a -> a.until().orElse(a.window().last()));
    return Stream.concat(
            node.parts().stream().limit(parts).flatMap(part -> pending(part).stream()),
            last.filter(day -> listing.open() || node.parts().isEmpty()))
        .max(Comparator.naturalOrder());
  }

  /** Until when an outcome is pending. */
  static Optional<LocalDate> pending(Explanation node) {
    return OutcomeCode.until(OutcomeCode.of(node.outcome())).filter(day -> kind(node) == PENDING);
  }

  /** How many parts hold, up to all that are still open in these ways. */
  private Quantity number(OutcomeKind... open) {
    long sure = count(SATISFIED);
    long most = sure + Stream.of(open).mapToLong(this::count).sum();
    return between(Fraction.of(sure), Fraction.of(most));
  }

  private long count(OutcomeKind kind) {
    return Collections.frequency(parts, kind);
  }

  private boolean of(NodeKind kind) {
    return node.kind() == kind;
  }

  private boolean decides(Quantity figure) {
    return figure.within(allowed) || !figure.meets(allowed);
  }

  private OutcomeKind settled(Quantity end, OutcomeKind open) {
    return !decides(end) ? open : end.within(allowed) ? SATISFIED : VIOLATED;
  }

  /** What is not known comes before what is still to come. */
  private OutcomeKind open() {
    boolean waits = parts.contains(PENDING) || listing.open();
    return waits && !parts.contains(UNDETERMINED) ? PENDING : UNDETERMINED;
  }
}
