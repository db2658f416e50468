package vn.chibo.evaluator.population;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What a cap says of a population, group by group.
 *
 * @param <I> the id of a part
 * @param cap the cap
 * @param groups the groups, in the order of the population
 */
public record CapReport<I>(Cap cap, List<GroupCap<I>> groups) {
  /** Copies the list. */
  public CapReport {
    groups = List.copyOf(groups);
  }

  /** Whether the cap holds in every group; groups without anybody to grade are left out. */
  public Outcome outcome() {
    return Joins.all(groups.stream().map(GroupCap::outcome).toList());
  }

  /** What is said of a group, empty where the population has none with that key. */
  public Optional<GroupCap<I>> group(String key) {
    return groups.stream().filter(each -> each.group().key().equals(key)).findFirst();
  }

  /** The report as plain text, as a committee reads it. */
  public String text(Language language) {
    return new CapText<>(this, language).text();
  }
}
