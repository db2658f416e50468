package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.examples.review.annex.Joined;

/**
 * What a rule says of one of its spans or parts: of a month, of a meeting; of the whole record
 * where it is not asked of each.
 *
 * @param days the days of which it speaks
 * @param node why
 * @param outcome what the rule says of it: of what is asked under a condition, or with an
 *     exception, no more than is known of these
 */
public record Piece(DatePeriod days, Explanation node, Outcome outcome) {

  /** The pieces of an explanation that speaks of the days of a record. */
  public static List<Piece> of(Explanation top, DatePeriod record) {
    List<Piece> pieces = below(top, record).toList();
    return pieces.isEmpty() ? List.of(new Piece(record, top, top.outcome())) : pieces;
  }

  private static Stream<Piece> below(Explanation node, DatePeriod record) {
    return switch (node.kind()) {
      case FOR_EVERY, FOR_EVERY_SPAN ->
          node.parts().stream().map(part -> new Piece(days(part, record), part, part.outcome()));
      case WHEN -> guarded(node, record, Joins::when);
      case UNLESS -> guarded(node, record, Joins::unless);
      default -> node.parts().stream().flatMap(part -> below(part, record));
    };
  }

  /** What is due, piece by piece, each as far as the guard lets it be asked. */
  private static Stream<Piece> guarded(
      Explanation node, DatePeriod record, BinaryOperator<Outcome> join) {
    Outcome guard = node.parts().get(0).outcome();
    return below(node.parts().get(1), record)
        .map(each -> new Piece(each.days, each.node, join.apply(guard, each.outcome)));
  }

  /** An exception is asked of all days before, so the last of what is asked says the days. */
  private static DatePeriod days(Explanation node, DatePeriod record) {
    return node.nodes()
        .flatMap(each -> each.asked().stream())
        .map(Asked::window)
        .filter(window -> !window.openStart() && !window.unbounded())
        .reduce((one, later) -> later)
        .orElse(record);
  }

  /**
   * Whether it is one of a period: it ends in it, as far as its days are past; what is asked of the
   * whole record lasts.
   *
   * @param record the days of the record
   * @param asOf the day of the data
   */
  public boolean concerns(DatePeriod period, DatePeriod record, LocalDate asOf) {
    LocalDate last = days.lastsBeyond(asOf) ? asOf : days.last();
    return days.equals(record) ? !period.start().isAfter(last) : period.contains(last);
  }

  /** What stands there: "tháng 10/2024: 0 buổi, cần ít nhất 1". */
  public Text words() {
    return CommitteeMessages.text("mark.of", name(), reason());
  }

  /** A span of the calendar by its name with the year, a part by its own. */
  Text name() {
    return Periods.span(days).filter(span -> span != Span.YEAR).isPresent()
        ? Periods.name(days)
        : node.label();
  }

  /** Where the guard decides, its figure is not why. */
  private Text reason() {
    if (outcome instanceof Outcome.Undetermined open && !outcome.equals(node.outcome())) {
      return Joined.of(open.missing(), "; ");
    }
    return node.nodes()
        .filter(Piece::figure)
        .reduce((one, later) -> later)
        .map(
            each ->
                CommitteeMessages.text(
                    "mark.measured",
                    each.observed().orElseThrow().words(),
                    each.required().orElseThrow().words()))
        .orElseGet(() -> OutcomeWords.name(outcome));
  }

  /** Whether it has a figure; that a fact is there or not is none. */
  private static boolean figure(Explanation node) {
    return node.observed().isPresent()
        && node.required()
            .filter(
                required ->
                    required.origin().isPresent() || required.comparison() != Comparison.EXACTLY)
            .isPresent();
  }
}
