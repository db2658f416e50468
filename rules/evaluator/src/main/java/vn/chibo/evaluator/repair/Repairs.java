package vn.chibo.evaluator.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * Finds the ways in which a rule can still be met, by trying: acts are added until the rule is met
 * at the end of the period, then every act that can be spared is taken away.
 */
public final class Repairs {
  private final Evaluator evaluator;
  private final CellRecord cell;
  private final DatePeriod left;
  private final int place;

  private Repairs(Evaluator evaluator, CellRecord cell, DatePeriod left, int place) {
    this.evaluator = evaluator;
    this.cell = cell;
    this.left = left;
    this.place = place;
  }

  /**
   * The ways to meet a rule that is not due yet: those of fewest acts first, then the earliest.
   * Empty where the rule is settled or undetermined, where nothing is known that would meet it (as
   * with a measure of an author's own), and for records that are not of a cell.
   *
   * @param evaluation what the rules say of a cell
   * @param rule the id of the rule; one that the book does not have has no way
   */
  public static List<Repair> of(Evaluation evaluation, String rule) {
    Optional<Integer> place = place(evaluation, rule);
    LocalDate tomorrow = evaluation.asOf().plusDays(1);
    if (place.isEmpty() || evaluation.kind(place.get()) != OutcomeKind.PENDING) {
      return List.of();
    }
    Optional<DatePeriod> left =
        DatePeriod.from(tomorrow).intersection(evaluation.record().getPeriod());
    return evaluation.record() instanceof CellRecord cell && left.isPresent()
        ? new Repairs(evaluation.evaluator(), cell, left.get(), place.get()).find()
        : List.of();
  }

  private static Optional<Integer> place(Evaluation evaluation, String rule) {
    return IntStream.range(0, evaluation.size())
        .filter(i -> evaluation.book().rules().get(i).id().value().equals(rule))
        .boxed()
        .findFirst();
  }

  private List<Repair> find() {
    if (meets(List.of())) {
      return List.of(new Repair(List.of(), left.last(), List.of()));
    }
    List<List<Act>> ways = new ArrayList<>();
    new FutureActs(cell, left)
        .lists()
        .flatMap(acts -> way(acts).stream())
        .sorted(FEWEST_THEN_EARLIEST)
        .filter(way -> ways.stream().noneMatch(way::containsAll))
        .forEach(ways::add);
    return ways.stream().map(way -> new Repair(way, left.last(), broken(way))).toList();
  }

  private static final Comparator<List<Act>> FEWEST_THEN_EARLIEST =
      Comparator.<List<Act>>comparingInt(List::size)
          .thenComparing(way -> way.get(way.size() - 1).day());

  /** The first acts of a list that meet the rule, without those that it does not need. */
  private Optional<List<Act>> way(List<Act> acts) {
    return IntStream.rangeClosed(1, acts.size())
        .mapToObj(n -> acts.subList(0, n))
        .filter(this::meets)
        .findFirst()
        .map(this::least);
  }

  /** Takes the latest acts away first, again and again until none of them can be spared. */
  private List<Act> least(List<Act> enough) {
    List<Act> least = enough.stream().sorted(Comparator.comparing(Act::day)).toList();
    Optional<List<Act>> less = less(least);
    while (less.isPresent()) {
      least = less.get();
      less = less(least);
    }
    return least;
  }

  private Optional<List<Act>> less(List<Act> acts) {
    return IntStream.iterate(acts.size() - 1, at -> at >= 0, at -> at - 1)
        .mapToObj(at -> acts.stream().filter(act -> act != acts.get(at)).toList())
        .filter(this::meets)
        .findFirst();
  }

  private boolean meets(List<Act> acts) {
    return after(acts).kind(place) == OutcomeKind.SATISFIED;
  }

  private Evaluation after(List<Act> acts) {
    return evaluator.evaluate(Repair.after(acts, cell, left), left.last());
  }

  private List<RuleId> broken(List<Act> acts) {
    Set<RuleId> before = broken(after(List.of())).collect(HashSet::new, Set::add, Set::addAll);
    return broken(after(acts)).filter(rule -> !before.contains(rule)).toList();
  }

  private static Stream<RuleId> broken(Evaluation evaluation) {
    return IntStream.range(0, evaluation.size())
        .filter(i -> evaluation.kind(i) == OutcomeKind.VIOLATED)
        .mapToObj(i -> evaluation.book().rules().get(i).id());
  }
}
