package vn.chibo.examples.review.committee.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.review.committee.Piece;

/**
 * What a rule says of a record, piece by piece: of months, quarters and meetings, or of the whole.
 *
 * @param evaluation what all rules say of the record
 * @param top what this one says; empty where it does not speak of it
 */
record RulePieces(Evaluation evaluation, Optional<Explanation> top) {
  private static final List<OutcomeKind> GRAVER_FIRST =
      List.of(
          OutcomeKind.VIOLATED,
          OutcomeKind.UNDETERMINED,
          OutcomeKind.PENDING,
          OutcomeKind.SATISFIED);

  static RulePieces of(Evaluation evaluation, int rule) {
    String id = evaluation.book().rules().get(rule).id().value();
    Optional<Finding> finding =
        evaluation.kind(rule) == OutcomeKind.NOT_APPLICABLE
            ? Optional.empty()
            : evaluation.finding(id);
    return new RulePieces(evaluation, finding.map(Finding::explanation));
  }

  /**
   * What it says of a period: by the pieces that end in it, and by those of the whole record. Where
   * something besides the pieces is missing, it may lie in the period.
   */
  RuleInPeriod in(DatePeriod period) {
    return top.map(node -> in(node, Piece.of(node, record()), period)).orElse(RuleInPeriod.SILENT);
  }

  private RuleInPeriod in(Explanation node, List<Piece> all, DatePeriod period) {
    List<Piece> here =
        all.stream().filter(piece -> piece.concerns(period, record(), evaluation.asOf())).toList();
    OutcomeKind kind = gravest(here);
    if (kind == OutcomeKind.VIOLATED) {
      return new RuleInPeriod(kind, broken(here));
    }
    List<Text> besides = besides(node, all, period);
    boolean open = kind == OutcomeKind.UNDETERMINED || !besides.isEmpty();
    return new RuleInPeriod(
        open ? OutcomeKind.UNDETERMINED : kind,
        Stream.concat(here.stream().flatMap(RulePieces::missing), besides.stream())
            .distinct()
            .toList());
  }

  private DatePeriod record() {
    return evaluation.record().getPeriod();
  }

  private static OutcomeKind gravest(List<Piece> pieces) {
    return GRAVER_FIRST.stream()
        .filter(kind -> pieces.stream().anyMatch(piece -> kind(piece) == kind))
        .findFirst()
        .orElse(OutcomeKind.NOT_APPLICABLE);
  }

  private static OutcomeKind kind(Piece piece) {
    return OutcomeCode.kind(OutcomeCode.of(piece.outcome()));
  }

  private static List<Text> broken(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> kind(piece) == OutcomeKind.VIOLATED)
        .map(Piece::words)
        .distinct()
        .toList();
  }

  private static Stream<Text> missing(Piece piece) {
    return missing(piece.outcome()).stream();
  }

  private static List<Text> missing(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open ? open.missing() : List.of();
  }

  /**
   * What is missing to the whole and to none of its pieces, such as a gap of a register; a gap of
   * other days alone says nothing of the period.
   */
  private static List<Text> besides(Explanation node, List<Piece> pieces, DatePeriod period) {
    Set<Text> elsewhere = new HashSet<>();
    pieces.forEach(piece -> elsewhere.addAll(missing(piece.outcome())));
    node.nodes().forEach(each -> elsewhere.addAll(gaps(each, period)));
    return missing(node.outcome()).stream().filter(text -> !elsewhere.contains(text)).toList();
  }

  /**
   * The gaps of a node outside a period, in words: beyond what its parts lack, one for each gap and
   * nothing else. Where something else is missing too, none is told apart.
   */
  private static List<Text> gaps(Explanation node, DatePeriod period) {
    List<DatePeriod> gaps = node.asked().map(Asked::gaps).orElse(List.of());
    Set<Text> ofParts = new HashSet<>();
    node.parts().forEach(part -> ofParts.addAll(missing(part.outcome())));
    List<Text> own =
        missing(node.outcome()).stream().filter(text -> !ofParts.contains(text)).toList();
    return own.size() == gaps.size() && !node.parts().isEmpty()
        ? IntStream.range(0, gaps.size())
            .filter(i -> gaps.get(i).intersection(period).isEmpty())
            .mapToObj(own::get)
            .toList()
        : List.of();
  }
}
