package vn.chibo.examples.review.committee.standing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.review.annex.Joined;

/**
 * What one rule says of the units in the period and in the one before.
 *
 * @param rule the rule
 * @param title what readers call it
 * @param now what it says of each unit that has a record
 * @param before the same of the period before
 */
record RuleTally(
    Rule<?> rule,
    Text title,
    Map<StandingUnit, RuleInPeriod> now,
    Map<StandingUnit, RuleInPeriod> before) {

  /** Where a rule stands in the skeleton: in one place. */
  enum Place {
    /** Met by every unit of which it speaks. */
    STRENGTH,
    /** Not met by some unit. */
    LIMIT,
    /** Not known of some unit, and broken by none. */
    NOT_KNOWN,
    /** Known of every unit, broken by none, and not due yet for some. */
    NOT_DUE,
    /** It speaks of no unit. */
    SILENT
  }

  /** The rules of the book in its order, without what is only practice. */
  static List<RuleTally> of(StandingFacts facts) {
    List<Rule<?>> rules = facts.evaluator().book().rules();
    return IntStream.range(0, rules.size())
        .filter(i -> rules.get(i).force() != Force.PRACTICE)
        .mapToObj(i -> of(facts, rules.get(i), i))
        .toList();
  }

  private static RuleTally of(StandingFacts facts, Rule<?> rule, int place) {
    Map<StandingUnit, RuleInPeriod> now = new LinkedHashMap<>();
    Map<StandingUnit, RuleInPeriod> before = new LinkedHashMap<>();
    for (StandingUnit unit : facts.units()) {
      Optional<RulePieces> pieces = unit.now().map(each -> RulePieces.of(each, place));
      pieces.ifPresent(each -> now.put(unit, each.in(facts.period())));
      previous(unit, pieces, place).ifPresent(each -> before.put(unit, each.in(facts.previous())));
    }
    return new RuleTally(rule, facts.evaluator().book().title(rule.id()), now, before);
  }

  /** Two periods of one year lie in one record: it is explained once. */
  private static Optional<RulePieces> previous(
      StandingUnit unit, Optional<RulePieces> now, int place) {
    return unit.previous()
        .flatMap(
            each ->
                now.filter(pieces -> same(pieces.evaluation(), each))
                    .or(() -> Optional.of(RulePieces.of(each, place))));
  }

  /** Of one unit: a day has one record. */
  private static boolean same(Evaluation one, Evaluation other) {
    return one.asOf().equals(other.asOf())
        && one.record().getPeriod().equals(other.record().getPeriod());
  }

  List<StandingUnit> units(OutcomeKind kind) {
    return now.entrySet().stream()
        .filter(entry -> entry.getValue().kind() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What the rule says of a unit; of one without a record it says nothing. */
  OutcomeKind kind(StandingUnit unit) {
    return Optional.ofNullable(now.get(unit))
        .map(RuleInPeriod::kind)
        .orElse(OutcomeKind.NOT_APPLICABLE);
  }

  int count(OutcomeKind kind) {
    return units(kind).size();
  }

  /** The units with an outcome, each with where it fails or what is missing. */
  List<Text> words(OutcomeKind kind) {
    return now.entrySet().stream()
        .filter(entry -> entry.getValue().kind() == kind)
        .map(entry -> words(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** What is asked of the unit as a whole bears its name already. */
  private static Text words(StandingUnit unit, RuleInPeriod said) {
    if (said.words().isEmpty()) {
      return unit.name();
    }
    Text words = Joined.of(said.words(), "; ");
    return words.vietnamese().startsWith(unit.organization().getName() + ":")
        ? words
        : StandingMessages.text("part", unit.name(), words);
  }

  Place place() {
    if (count(OutcomeKind.VIOLATED) > 0) {
      return Place.LIMIT;
    }
    if (count(OutcomeKind.UNDETERMINED) > 0) {
      return Place.NOT_KNOWN;
    }
    if (count(OutcomeKind.PENDING) > 0) {
      return Place.NOT_DUE;
    }
    return count(OutcomeKind.SATISFIED) > 0 ? Place.STRENGTH : Place.SILENT;
  }

  /** Whether it is known of no unit at all. */
  boolean openEverywhere() {
    return count(OutcomeKind.SATISFIED) == 0 && count(OutcomeKind.VIOLATED) == 0;
  }

  /** How many have which outcome. */
  Text counts() {
    return StandingMessages.text(
        "rule.counts",
        count(OutcomeKind.SATISFIED),
        count(OutcomeKind.VIOLATED),
        count(OutcomeKind.PENDING),
        count(OutcomeKind.UNDETERMINED),
        count(OutcomeKind.NOT_APPLICABLE));
  }

  /** The period before, compared over the units of which it is known in both. */
  Text compared() {
    Set<OrganizationId> both = known(now);
    both.retainAll(known(before));
    if (both.isEmpty()) {
      return StandingMessages.text("rule.before.none");
    }
    long present = broken(now, both);
    long past = broken(before, both);
    String key = present == 0 && past == 0 ? "kept" : "broken";
    return StandingMessages.text("rule.before." + key, both.size(), past, present);
  }

  /** What is not due yet is known not to be broken so far. */
  private static Set<OrganizationId> known(Map<StandingUnit, RuleInPeriod> tally) {
    Set<OutcomeKind> kinds =
        Set.of(OutcomeKind.SATISFIED, OutcomeKind.VIOLATED, OutcomeKind.PENDING);
    Set<OrganizationId> known = new HashSet<>();
    tally.forEach(
        (unit, said) -> {
          if (kinds.contains(said.kind())) {
            known.add(unit.id());
          }
        });
    return known;
  }

  private static long broken(Map<StandingUnit, RuleInPeriod> tally, Set<OrganizationId> among) {
    return tally.entrySet().stream()
        .filter(entry -> entry.getValue().kind() == OutcomeKind.VIOLATED)
        .filter(entry -> among.contains(entry.getKey().id()))
        .count();
  }
}
