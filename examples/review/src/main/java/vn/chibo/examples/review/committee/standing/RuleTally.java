package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What one rule says of the units, this year and the year before.
 *
 * @param rule the rule
 * @param title what readers call it
 * @param now the units by outcome
 * @param before the same of the year before
 */
record RuleTally(
    Rule<?> rule,
    Text title,
    Map<OutcomeKind, List<StandingUnit>> now,
    Map<OutcomeKind, List<StandingUnit>> before) {

  /** Where a rule stands in the skeleton: in one place. */
  enum Place {
    /** Met by every unit of which it speaks. */
    STRENGTH,
    /** Not met by some unit. */
    LIMIT,
    /** Not known of some unit, and not met by none. */
    NOT_KNOWN,
    /** Can still be met or broken by every unit of which it is not met already. */
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
    return new RuleTally(
        rule,
        facts.evaluator().book().title(rule.id()),
        tally(facts.units(), StandingUnit::now, place),
        tally(facts.units(), StandingUnit::before, place));
  }

  private static Map<OutcomeKind, List<StandingUnit>> tally(
      List<StandingUnit> units, Function<StandingUnit, Optional<Evaluation>> of, int place) {
    Map<OutcomeKind, List<StandingUnit>> tally = new EnumMap<>(OutcomeKind.class);
    for (StandingUnit unit : units) {
      of.apply(unit)
          .ifPresent(
              evaluation ->
                  tally
                      .computeIfAbsent(evaluation.kind(place), kind -> new ArrayList<>())
                      .add(unit));
    }
    return tally;
  }

  List<StandingUnit> units(OutcomeKind kind) {
    return now.getOrDefault(kind, List.of());
  }

  int count(OutcomeKind kind) {
    return units(kind).size();
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

  /** The year before, compared over the units of which it is known in both years. */
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
  private static Set<OrganizationId> known(Map<OutcomeKind, List<StandingUnit>> tally) {
    return List.of(OutcomeKind.SATISFIED, OutcomeKind.VIOLATED, OutcomeKind.PENDING).stream()
        .flatMap(kind -> tally.getOrDefault(kind, List.of()).stream())
        .map(StandingUnit::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static long broken(
      Map<OutcomeKind, List<StandingUnit>> tally, Set<OrganizationId> among) {
    return tally.getOrDefault(OutcomeKind.VIOLATED, List.of()).stream()
        .filter(unit -> among.contains(unit.id()))
        .count();
  }
}
