package vn.chibo.evaluator.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;

/** Counts what becomes of each rule, record by record. */
final class Transitions {
  private final Evaluator before;
  private final Evaluator after;
  private final WitnessChoice choice;
  private final List<TransitionTable> tables;
  private long records;

  Transitions(Evaluator before, Evaluator after, WitnessChoice choice) {
    this.before = before;
    this.after = after;
    this.choice = choice;
    this.tables = tables(places(before.book()), places(after.book()));
  }

  /** The rules of the first book, then those that only the second has, each in its order. */
  private static List<TransitionTable> tables(
      Map<RuleId, Integer> before, Map<RuleId, Integer> after) {
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .map(
            rule ->
                new TransitionTable(
                    rule,
                    Optional.ofNullable(before.get(rule)),
                    Optional.ofNullable(after.get(rule))))
        .toList();
  }

  private static Map<RuleId, Integer> places(RuleBook book) {
    Map<RuleId, Integer> places = new LinkedHashMap<>();
    book.rules().forEach(rule -> places.put(rule.id(), places.size()));
    return places;
  }

  void add(SubjectRecord record, LocalDate asOf) {
    records++;
    Evaluation first = before.evaluate(record, asOf);
    Evaluation second = after.evaluate(record, asOf);
    Asked asked = new Asked(record, asOf, choice.measure().applyAsLong(record));
    tables.forEach(table -> table.add(first, second, asked));
  }

  BookComparison comparison() {
    return new BookComparison(
        records, choice, tables.stream().map(table -> table.rule(before, after)).toList());
  }

  /**
   * A record of which both books were asked.
   *
   * @param measure by which the witness is chosen: the smallest
   */
  record Asked(SubjectRecord record, LocalDate asOf, long measure) {}
}
