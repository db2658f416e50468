package vn.chibo.examples.review.committee.standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.review.annex.Because;

/**
 * The share of the rules kept, of those that speak of a unit. Counted are the rules that are met or
 * not met for some unit of the group: what is open for all of them tells none from another. What is
 * not due yet is not counted for a unit. A rule that is undetermined for it may be kept, broken, or
 * turn out not to count; the interval holds in each case.
 *
 * @param rules the places in the book of the rules that are counted
 */
record KeptRules(List<Integer> rules) implements RankingBasis {

  static KeptRules of(List<StandingUnit> group) {
    List<Evaluation> evaluations = group.stream().flatMap(unit -> unit.now().stream()).toList();
    int size = evaluations.stream().mapToInt(Evaluation::size).max().orElse(0);
    return new KeptRules(
        IntStream.range(0, size)
            .filter(i -> asks(evaluations.get(0), i))
            .filter(i -> evaluations.stream().anyMatch(each -> decided(each.kind(i))))
            .boxed()
            .toList());
  }

  private static boolean asks(Evaluation evaluation, int rule) {
    return evaluation.book().rules().get(rule).force() != Force.PRACTICE;
  }

  private static boolean decided(OutcomeKind kind) {
    return kind == OutcomeKind.SATISFIED || kind == OutcomeKind.VIOLATED;
  }

  @Override
  public Text label() {
    return StandingMessages.text("basis.rules", rules.size());
  }

  @Override
  public Text lacking() {
    return StandingMessages.text("basis.rules.lacking");
  }

  @Override
  public Optional<RankingScore> score(StandingUnit unit) {
    return unit.now()
        .filter(evaluation -> rules.stream().anyMatch(i -> decided(evaluation.kind(i))))
        .map(this::score);
  }

  private RankingScore score(Evaluation evaluation) {
    long kept = count(evaluation, OutcomeKind.SATISFIED);
    long open = count(evaluation, OutcomeKind.UNDETERMINED);
    long all = kept + open + count(evaluation, OutcomeKind.VIOLATED);
    Quantity count = Quantity.between(Fraction.of(kept), Fraction.of(kept + open));
    return new RankingScore(
        count.dividedBy(Fraction.of(all)),
        StandingMessages.text("basis.rules.score", Shown.interval(count), all),
        because(evaluation));
  }

  private long count(Evaluation evaluation, OutcomeKind kind) {
    return rules.stream().filter(i -> evaluation.kind(i) == kind).count();
  }

  /** Named are those that cost a unit its place, or may. */
  private Because because(Evaluation evaluation) {
    List<Integer> named = rules.stream().filter(i -> costs(evaluation.kind(i))).toList();
    List<Citation> clauses =
        (named.isEmpty() ? rules : named)
            .stream().flatMap(i -> rule(evaluation, i).citations().stream()).distinct().toList();
    return Shown.because(
        "basis.rules.how", named.stream().map(i -> part(evaluation, i)).toList(), clauses);
  }

  private static boolean costs(OutcomeKind kind) {
    return kind == OutcomeKind.VIOLATED || kind == OutcomeKind.UNDETERMINED;
  }

  private static Text part(Evaluation evaluation, int rule) {
    return StandingMessages.text(
        "part",
        evaluation.book().title(rule(evaluation, rule).id()),
        Outcomes.name(evaluation.kind(rule)));
  }

  private static Rule<?> rule(Evaluation evaluation, int rule) {
    return evaluation.book().rules().get(rule);
  }
}
