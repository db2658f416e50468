package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.review.committee.Piece;

/**
 * What a rule says of a record in a period: of what is asked of months, quarters and meetings, those
 * that end in it; of what is asked of the whole record, all of it. Where something besides these is
 * missing, the rule is undetermined: it may lie in the period.
 *
 * @param kind the outcome
 * @param words where it is not met, or what is missing
 */
record RuleInPeriod(OutcomeKind kind, List<Text> words) {
  private static final List<OutcomeKind> GRAVER_FIRST =
      List.of(
          OutcomeKind.VIOLATED,
          OutcomeKind.UNDETERMINED,
          OutcomeKind.PENDING,
          OutcomeKind.SATISFIED);

  static RuleInPeriod of(Evaluation evaluation, int rule, DatePeriod period) {
    if (evaluation.kind(rule) == OutcomeKind.NOT_APPLICABLE) {
      return new RuleInPeriod(OutcomeKind.NOT_APPLICABLE, List.of());
    }
    String id = evaluation.book().rules().get(rule).id().value();
    Explanation top = evaluation.finding(id).orElseThrow().explanation();
    List<Piece> pieces = Piece.of(top, evaluation.record().getPeriod());
    List<Piece> here =
        pieces.stream().filter(piece -> concerns(piece, evaluation, period)).toList();
    return of(here, besides(top, pieces));
  }

  private static RuleInPeriod of(List<Piece> pieces, List<Text> besides) {
    OutcomeKind kind =
        GRAVER_FIRST.stream()
            .filter(each -> pieces.stream().anyMatch(piece -> kind(piece) == each))
            .findFirst()
            .orElse(OutcomeKind.NOT_APPLICABLE);
    if (kind == OutcomeKind.VIOLATED) {
      return new RuleInPeriod(kind, words(pieces, piece -> kind(piece) == kind));
    }
    List<Text> missing =
        Stream.concat(
                pieces.stream().flatMap(piece -> missing(piece.outcome()).stream()),
                besides.stream())
            .distinct()
            .toList();
    boolean open = kind == OutcomeKind.UNDETERMINED || !besides.isEmpty();
    return new RuleInPeriod(open ? OutcomeKind.UNDETERMINED : kind, missing);
  }

  private static List<Text> words(List<Piece> pieces, Predicate<Piece> which) {
    return pieces.stream().filter(which).map(Piece::words).distinct().toList();
  }

  private static OutcomeKind kind(Piece piece) {
    return OutcomeCode.kind(OutcomeCode.of(piece.outcome()));
  }

  private static List<Text> missing(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open ? open.missing() : List.of();
  }

  /** What is missing to the whole and to none of its pieces: such as a gap of a register. */
  private static List<Text> besides(Explanation top, List<Piece> pieces) {
    Set<Text> known = new HashSet<>();
    pieces.forEach(piece -> known.addAll(missing(piece.outcome())));
    return missing(top.outcome()).stream().filter(text -> !known.contains(text)).toList();
  }

  private static boolean concerns(Piece piece, Evaluation evaluation, DatePeriod period) {
    DatePeriod record = evaluation.record().getPeriod();
    LocalDate asOf = evaluation.asOf();
    LocalDate last = piece.days().lastsBeyond(asOf) ? asOf : piece.days().last();
    return piece.days().equals(record)
        ? !period.start().isAfter(last)
        : period.contains(last);
  }
}
