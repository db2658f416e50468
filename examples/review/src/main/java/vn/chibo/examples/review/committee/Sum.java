package vn.chibo.examples.review.committee;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.committee.Mark.State;

/**
 * The marks of a figure in a period, and what they come to. Marks that do not count are kept apart
 * by why.
 *
 * @param kind the figure
 * @param units the units over which it is taken
 * @param marks its marks
 * @param without what it means of a unit that nothing of it is missing and it has no mark
 */
record Sum(FigureKind kind, List<Unit> units, List<Mark> marks, Entry.Reason without) {

  /** With copies of the lists. */
  Sum {
    units = List.copyOf(units);
    marks = List.copyOf(marks);
  }

  /** What is counted. */
  long hits() {
    return marks.stream().mapToLong(Mark::hits).sum();
  }

  /** That of which it is a share. */
  long base() {
    return marks.stream().mapToLong(Mark::base).sum();
  }

  /** A side of it. */
  enum Side {
    BASE,
    HITS,
    SHARE,
    NOT_DUE
  }

  /** How many of them are not due yet: they are in neither of the two. */
  long notDue() {
    return of(State.NOT_DUE).size();
  }

  /** The marks of a state. */
  List<Mark> of(State state) {
    return marks.stream().filter(mark -> mark.state() == state).toList();
  }

  /** Whether some mark is of a state. */
  boolean has(State state) {
    return marks.stream().anyMatch(mark -> mark.state() == state);
  }

  /** How many marks there are of each state. */
  Map<State, Integer> states() {
    Map<State, Integer> states = new EnumMap<>(State.class);
    marks.forEach(mark -> states.merge(mark.state(), 1, Integer::sum));
    return states;
  }

  /** The marks of each unit. */
  Map<OrganizationId, List<Mark>> byUnit() {
    return marks.stream()
        .collect(
            Collectors.groupingBy(Mark::unit, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  /** The share, empty where there is nothing of which it could be one. */
  Optional<Fraction> share() {
    return base() == 0 ? Optional.empty() : Optional.of(Fraction.of(hits(), base()));
  }

  /** The figure: its number, or why there is none. */
  Entry entry(Because because) {
    return entry(kind.share() ? Side.SHARE : Side.HITS, because);
  }

  /** A side of it: its number, or why there is none. */
  Entry entry(Side side, Because because) {
    return blank()
        .filter(reason -> side != Side.NOT_DUE || notDue() == 0)
        .<Entry>map(reason -> new Entry.Blank(reason, Optional.of(because)))
        .orElseGet(() -> known(side, because));
  }

  private Entry known(Side side, Because because) {
    return switch (side) {
      case BASE -> Entry.count(base(), because);
      case HITS -> Entry.count(hits(), because);
      case SHARE -> Entry.share(share().orElseThrow(), because);
      case NOT_DUE -> Entry.count(notDue(), because);
    };
  }

  /**
   * Why there is no figure, empty where there is one. A count is zero only where somebody reported
   * that there was nothing. A share has to wait where somebody of whom nothing is missing does: to
   * report is then asked of others, and would tell no more of these.
   */
  Optional<Entry.Reason> blank() {
    boolean something =
        kind.share() ? base() > 0 : has(State.DONE) || units.stream().anyMatch(this::told);
    if (something) {
      return Optional.empty();
    }
    if (units.stream().anyMatch(this::waits)) {
      return Optional.of(Entry.Reason.NOT_DUE);
    }
    if (has(State.NOT_KNOWN) || has(State.NO_RECORDS)) {
      return Optional.of(Entry.Reason.NOT_KNOWN);
    }
    if (has(State.NOT_REPORTED)) {
      return Optional.of(Entry.Reason.NOT_REPORTED);
    }
    return Optional.of(marks.isEmpty() ? without : Entry.Reason.NOT_APPLICABLE);
  }

  /** Whether nothing of a unit is missing. */
  private boolean told(Unit unit) {
    return of(unit).noneMatch(mark -> mark.state().missing());
  }

  /** Whether something of a unit is not due yet, and nothing of it is missing. */
  private boolean waits(Unit unit) {
    boolean silent = of(unit).findAny().isEmpty() && without == Entry.Reason.NOT_DUE;
    return silent || (told(unit) && of(unit).anyMatch(mark -> mark.state() == State.NOT_DUE));
  }

  private Stream<Mark> of(Unit unit) {
    return marks.stream().filter(mark -> mark.unit().equals(unit.id()));
  }
}
