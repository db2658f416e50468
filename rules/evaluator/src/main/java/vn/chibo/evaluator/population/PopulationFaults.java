package vn.chibo.evaluator.population;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.review.Grade;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What makes a population meaningless; what a rule forbids is no fault but an outcome. */
final class PopulationFaults {
  private final Faults faults = new Faults();

  private PopulationFaults() {}

  static <I> void refuse(List<Group> groups, List<Part<I>> parts, Set<Group> complete) {
    PopulationFaults found = new PopulationFaults();
    found.ids(parts);
    found.groups(groups);
    found.listed(groups, parts, complete);
    found.eras(parts);
    found.faults.raise();
  }

  private <I> void ids(List<Part<I>> parts) {
    Set<I> seen = new HashSet<>();
    parts.stream()
        .filter(part -> !seen.add(part.id()))
        .forEach(part -> unless(false, "id-twice", part.label()));
  }

  private void groups(List<Group> groups) {
    Map<String, Group> seen = new HashMap<>();
    for (Group group : groups) {
      Group first = seen.putIfAbsent(group.key(), group);
      unless(first == null, "group-twice", group.key());
    }
  }

  private <I> void listed(List<Group> groups, List<Part<I>> parts, Set<Group> complete) {
    Set<Group> known = new HashSet<>(groups);
    parts.stream()
        .filter(part -> !known.contains(part.group()))
        .forEach(part -> unless(false, "group-of-part", part.label(), part.group().name()));
    complete.stream()
        .filter(group -> !known.contains(group))
        .forEach(group -> unless(false, "group-complete", group.name()));
  }

  private <I> void eras(List<Part<I>> parts) {
    List<Grade> grades = parts.stream().flatMap(part -> part.grade().stream()).toList();
    grades.stream()
        .filter(grade -> grade.getClass() != grades.get(0).getClass())
        .findFirst()
        .ifPresent(other -> unless(false, "eras", grades.get(0).label(), other.label()));
  }

  private void unless(boolean sound, String key, Object... arguments) {
    faults.unless(
        sound,
        "population-" + key,
        () -> EvaluatorMessages.text("population.fault." + key, arguments));
  }
}
