package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;

/** The years in which it is worth asking a book: where its rules begin and end, and between. */
final class Timeline {
  /** So many years after its start a rule without an end is still asked. */
  private static final int LONG = 3;

  private Timeline() {}

  static List<Integer> years(RuleBook book) {
    return book.rules().stream().flatMapToInt(Timeline::years).distinct().sorted().boxed().toList();
  }

  private static IntStream years(Rule<?> rule) {
    int first = rule.inForce().start().getYear();
    int counts = rule.countsFrom().getYear();
    int last = rule.inForce().unbounded() ? first + LONG : rule.inForce().last().getYear();
    return IntStream.of(first, counts + 1, first + (last - first) / 2, last);
  }

  /** The day, or the first of the book where that is later: no book is asked before it begins. */
  static LocalDate notBefore(RuleBook book, LocalDate day) {
    return book.start().filter(day::isBefore).orElse(day);
  }
}
