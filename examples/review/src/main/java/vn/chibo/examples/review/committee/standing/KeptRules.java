package vn.chibo.examples.review.committee.standing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Joined;

/**
 * The share of the rules kept in the period, of those that speak of a unit. Counted are the rules
 * that are met or not met for some unit of the group: what is open for all of them tells none from
 * another. What is not due yet is not counted for a unit. A rule that is undetermined for it may be
 * kept, broken, or turn out not to count; the interval holds in each case.
 *
 * @param rules the rules that are counted
 */
record KeptRules(List<RuleTally> rules) implements RankingBasis {

  static KeptRules of(List<StandingUnit> group, List<RuleTally> rules) {
    return new KeptRules(
        rules.stream()
            .filter(rule -> group.stream().anyMatch(unit -> decided(rule.kind(unit))))
            .toList());
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
    return rules.stream().anyMatch(rule -> decided(rule.kind(unit)))
        ? Optional.of(known(unit))
        : Optional.empty();
  }

  private RankingScore known(StandingUnit unit) {
    long kept = count(unit, OutcomeKind.SATISFIED);
    long open = count(unit, OutcomeKind.UNDETERMINED);
    long all = kept + open + count(unit, OutcomeKind.VIOLATED);
    Quantity count = Quantity.between(Fraction.of(kept), Fraction.of(kept + open));
    return new RankingScore(
        count.dividedBy(Fraction.of(all)),
        StandingMessages.text("basis.rules.score", Shown.interval(count), all),
        because(unit));
  }

  private long count(StandingUnit unit, OutcomeKind kind) {
    return rules.stream().filter(rule -> rule.kind(unit) == kind).count();
  }

  /** Named are those that cost a unit its place, or may. */
  private Because because(StandingUnit unit) {
    List<RuleTally> named = rules.stream().filter(rule -> costs(rule.kind(unit))).toList();
    List<Citation> clauses =
        (named.isEmpty() ? rules : named)
            .stream().flatMap(rule -> rule.rule().citations().stream()).distinct().toList();
    return Shown.because(
        "basis.rules.how", named.stream().map(rule -> part(rule, unit)).toList(), clauses);
  }

  private static boolean costs(OutcomeKind kind) {
    return kind == OutcomeKind.VIOLATED || kind == OutcomeKind.UNDETERMINED;
  }

  private static Text part(RuleTally rule, StandingUnit unit) {
    RuleInPeriod said = Objects.requireNonNull(rule.now().get(unit));
    Text outcome = StandingMessages.text("outcome." + said.kind().name());
    return said.words().isEmpty()
        ? StandingMessages.text("part", rule.title(), outcome)
        : StandingMessages.text(
            "basis.rules.part", rule.title(), outcome, Joined.of(said.words(), "; "));
  }
}
