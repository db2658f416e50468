package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What a rule says of one of its spans or parts: of a month, of a meeting; of the whole record
 * where it is not asked of each.
 *
 * @param days the days of which it speaks
 * @param node why
 */
public record Piece(DatePeriod days, Explanation node) {

  /** The pieces of an explanation that speaks of the days of a record. */
  public static List<Piece> of(Explanation top, DatePeriod record) {
    List<Piece> pieces = below(top).map(node -> new Piece(days(node, record), node)).toList();
    return pieces.isEmpty() ? List.of(new Piece(record, top)) : pieces;
  }

  private static Stream<Explanation> below(Explanation node) {
    return many(node) ? node.parts().stream() : node.parts().stream().flatMap(Piece::below);
  }

  private static boolean many(Explanation node) {
    return node.kind() == NodeKind.FOR_EVERY || node.kind() == NodeKind.FOR_EVERY_SPAN;
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

  /** What the rule says of it. */
  public Outcome outcome() {
    return node.outcome();
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

  private Text reason() {
    return node.nodes()
        .filter(Piece::figure)
        .reduce((one, later) -> later)
        .map(
            each ->
                CommitteeMessages.text(
                    "mark.measured",
                    each.observed().orElseThrow().words(),
                    each.required().orElseThrow().words()))
        .orElseGet(() -> OutcomeWords.name(node.outcome()));
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
