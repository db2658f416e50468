package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.SourceStatus;

/** The timelines of all parameters for which the rules of a book ask. */
final class Timelines {
  private final RuleBook book;
  private final Map<RuleId, Map<String, Timeline>> all = new LinkedHashMap<>();

  Timelines(RuleBook book) {
    this.book = book;
    book.rules().forEach(rule -> all.put(rule.id(), timelines(rule)));
  }

  /** The effective values of a parameter, empty where the rule does not ask for it. */
  Optional<Timeline> of(RuleId rule, String name) {
    return Optional.ofNullable(all.getOrDefault(rule, Map.of()).get(name));
  }

  /** Whether some value of the rule may be used for a day for which nobody checked it. */
  boolean mayBeStale(RuleId rule) {
    return all.getOrDefault(rule, Map.of()).values().stream().anyMatch(Timeline::dated);
  }

  private Map<String, Timeline> timelines(Rule<?> rule) {
    Map<String, List<Direction>> uses = new LinkedHashMap<>();
    Uses.of(rule.condition())
        .forEach(
            use ->
                use.parameter()
                    .ifPresent(
                        name ->
                            uses.computeIfAbsent(name, n -> new ArrayList<>()).add(use.tighter())));
    Map<String, Timeline> timelines = new LinkedHashMap<>();
    uses.forEach((name, tighter) -> timelines.put(name, timeline(rule, name, tighter)));
    return timelines;
  }

  private Timeline timeline(Rule<?> rule, String name, List<Direction> tighter) {
    List<TimelineEntry> entries =
        book.entries(new ParameterKey(rule.id(), name)).stream()
            .map(entry -> entry(rule, entry))
            .toList();
    return Timeline.of(entries, Direction.common(tighter.stream()));
  }

  /** An unconfirmed entry with days of its own is silent in a rule that speaks. */
  private TimelineEntry entry(Rule<?> rule, ParameterEntry entry) {
    boolean silent =
        entry.days().isPresent()
            && entry.citation().status() == SourceStatus.UNCONFIRMED
            && rule.status() != SourceStatus.UNCONFIRMED;
    return new TimelineEntry(entry, entry.days().orElse(rule.inForce()), book.rank(entry), silent);
  }
}
