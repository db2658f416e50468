package vn.chibo.regulations.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.vote.Clause;
import vn.chibo.regulations.vote.VoteFinding;

/**
 * Whether a surplus of candidates is one that the seats allow, by each rounding that the caller did
 * not choose away.
 *
 * @param seats the seats to fill
 * @param surplus the candidates beyond the seats; negative where they are too few
 * @param shares the surplus in shares of the seats
 * @param small the surplus in persons, where the seats are few enough for it
 * @param roundings the roundings that may be meant
 */
record SurplusCheck(
    int seats,
    int surplus,
    Clause<SurplusClause> shares,
    Optional<Clause<SmallSurplusClause>> small,
    Set<SurplusRounding> roundings) {

  /**
   * The list that was adopted: more than the seats, and no more than the share. Where the seats are
   * few, what may be prepared may be adopted too: of three seats 30 percent are less than one
   * person, and yet the list must exceed the seats.
   */
  VoteFinding adopted() {
    Quantity share = shares.says().adopted();
    Predicate<SurplusRounding> most =
        rounding -> {
          Fraction few = small.map(each -> Fraction.of(each.says().most())).orElse(Fraction.ZERO);
          return atMost(share, rounding) || Fraction.of(surplus).compareTo(few) <= 0;
        };
    return finding("surplus.adopted", share, most);
  }

  /** The list that the convening committee prepared. */
  VoteFinding prepared() {
    Quantity share = shares.says().prepared();
    return small
        .map(this::preparedFew)
        .orElseGet(() -> finding("surplus.prepared", share, each -> atMost(share, each)));
  }

  private VoteFinding preparedFew(Clause<SmallSurplusClause> clause) {
    int most = clause.says().most();
    return new VoteFinding(
        surplus <= most ? Outcome.SATISFIED : Outcome.VIOLATED,
        ElectionMessages.text("surplus.few", surplus, seats, most),
        List.of(clause.citation()));
  }

  private VoteFinding finding(String key, Quantity share, Predicate<SurplusRounding> most) {
    long passes =
        roundings.stream().filter(each -> atLeast(share, each) && most.test(each)).count();
    return new VoteFinding(
        outcome(passes),
        ElectionMessages.text(key, surplus, seats, percent(share.low()), percent(share.high())),
        Stream.concat(Stream.of(shares.citation()), small.map(Clause::citation).stream()).toList());
  }

  private Outcome outcome(long passes) {
    if (passes == 0) {
      return Outcome.VIOLATED;
    }
    return passes == roundings.size()
        ? Outcome.SATISFIED
        : Outcome.undetermined(
            UndeterminedReason.READING, List.of(ElectionMessages.text("surplus.rounding")));
  }

  private boolean atLeast(Quantity share, SurplusRounding rounding) {
    return holds(share.low(), rounding, Comparison.AT_LEAST, Comparison.MORE_THAN);
  }

  private boolean atMost(Quantity share, SurplusRounding rounding) {
    return holds(share.high(), rounding, Comparison.AT_MOST, Comparison.FEWER_THAN);
  }

  private boolean holds(
      Optional<Bound> end, SurplusRounding rounding, Comparison in, Comparison out) {
    return end.map(
            bound -> {
              Fraction persons = rounding.persons(bound.value(), seats);
              return (bound.inclusive() ? in : out).holds(Fraction.of(surplus).compareTo(persons));
            })
        .orElse(true);
  }

  private static Fraction percent(Optional<Bound> end) {
    return end.map(Bound::value).orElse(Fraction.ZERO).times(Fraction.of(100));
  }
}
