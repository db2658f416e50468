package vn.chibo.examples.review.committee;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.committee.Mark.State;

/**
 * The marks of a figure in a period, and what they come to. Marks that do not count are kept apart
 * by why.
 *
 * @param kind the figure
 * @param units the units over which it is taken
 * @param marks its marks
 * @param without why there is no figure where there is no mark
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

  /**
   * Why there is no figure, empty where there is one. A count is zero only where somebody reported
   * that there was nothing.
   */
  Optional<Entry.Reason> blank() {
    boolean something =
        kind.share() ? base() > 0 : has(State.DONE) || units.stream().anyMatch(this::told);
    if (something) {
      return Optional.empty();
    }
    if (has(State.NOT_KNOWN)) {
      return Optional.of(Entry.Reason.NOT_KNOWN);
    }
    return Optional.of(has(State.NOT_REPORTED) ? Entry.Reason.NOT_REPORTED : without);
  }

  /** Whether nothing of a unit is missing. */
  private boolean told(Unit unit) {
    return marks.stream()
        .filter(mark -> mark.unit().equals(unit.id()))
        .allMatch(mark -> mark.state().counts());
  }
}
