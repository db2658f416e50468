package vn.chibo.evaluator.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The parts that are graded, ranked or asked together, by group, and for which groups none is
 * missing. Unless somebody says so, no list is complete.
 *
 * <pre>{@code
 * Population<OrganizationId> cells = Population.of(parts).completed();
 * cap.appliedTo(cells).text(Language.VIETNAMESE);
 * Ranking.of(cells, ScoreOrder.HIGHER_FIRST).text(Language.VIETNAMESE);
 * }</pre>
 *
 * @param <I> the id of a part
 * @param groups the groups, those without parts too, in the order in which readers see them
 * @param parts the parts, in the order in which readers see them
 * @param complete the groups whose list is complete
 */
public record Population<I>(List<Group> groups, List<Part<I>> parts, Set<Group> complete) {

  /**
   * Copies the lists.
   *
   * @throws vn.chibo.core.fault.FaultException if an id stands twice, a group is not listed or
   *     bears two names, or grades of two eras stand side by side
   */
  public Population {
    groups = List.copyOf(groups);
    parts = List.copyOf(parts);
    complete = Collections.unmodifiableSet(new LinkedHashSet<>(complete));
    PopulationFaults.refuse(groups, parts, complete);
  }

  /** Parts in the groups that they name; no list is complete. */
  public static <I> Population<I> of(List<Part<I>> parts) {
    List<Group> groups = parts.stream().map(Part::group).distinct().toList();
    return new Population<>(groups, parts, Set.of());
  }

  /** Parts in the groups that a function gives; no list is complete. */
  public static <I> Population<I> of(List<Part<I>> parts, Function<Part<I>, Group> grouping) {
    return of(parts.stream().map(part -> part.in(grouping.apply(part))).toList());
  }

  /** The same population with groups of which no part may be listed. */
  public Population<I> with(Group... more) {
    List<Group> all = Stream.concat(groups.stream(), Arrays.stream(more)).distinct().toList();
    return new Population<>(all, parts, complete);
  }

  /** The same population, in no group of which a part is missing. */
  public Population<I> completed() {
    return new Population<>(groups, parts, new LinkedHashSet<>(groups));
  }

  /** The same population, in which no part of these groups is missing. */
  public Population<I> completed(Group... whole) {
    Set<Group> all = new LinkedHashSet<>(complete);
    all.addAll(List.of(whole));
    return new Population<>(groups, parts, all);
  }

  /** The parts of a group, in order. */
  public List<Part<I>> parts(Group group) {
    return parts.stream().filter(part -> part.group().equals(group)).toList();
  }

  /** The parts of every group, in the order of the groups. */
  Map<Group, List<Part<I>>> byGroup() {
    Map<Group, List<Part<I>>> all = new LinkedHashMap<>();
    groups.forEach(group -> all.put(group, new ArrayList<>()));
    parts.forEach(part -> Objects.requireNonNull(all.get(part.group())).add(part));
    return all;
  }

  /** The groups and how many parts there are: names may be those of persons. */
  @Override
  public String toString() {
    return "Population" + groups.stream().map(Group::key).toList() + " of " + parts.size();
  }
}
