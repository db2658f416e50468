package vn.chibo.evaluator.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.review.Grade;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What share of the parts meets something, group by group: "the share of cells that satisfied the
 * rule".
 *
 * <pre>{@code
 * PartShares<OrganizationId> shares =
 *     PartShares.ofGrades(
 *         Text.of("xếp loại tốt trở lên", "graded good or better"), cells, Set.of(excellent, good));
 * shares.groups().get(0).share();                                     // 3/4 to 5/6
 * shares.groups().get(0).outcome(Comparison.AT_LEAST, Fraction.percent(70));
 * }</pre>
 *
 * @param <I> the id of a part
 * @param title what is met, in words
 * @param groups the groups, in the order of the population
 */
public record PartShares<I>(Text title, List<PartShare<I>> groups) {
  /** Copies the list. */
  public PartShares {
    groups = List.copyOf(groups);
  }

  /** The shares of the parts for which a claim is true; what is unknown stays open. */
  public static <I> PartShares<I> of(
      Text title, Population<I> population, Function<Part<I>, Truth> claim) {
    return byOutcome(title, population, claim.andThen(PartShares::kind));
  }

  /** The shares of the parts whose outcome is satisfied; what is pending or unknown stays open. */
  public static <I> PartShares<I> byOutcome(
      Text title, Population<I> population, Function<Part<I>, OutcomeKind> outcome) {
    return new PartShares<>(
        title,
        population.byGroup().entrySet().stream()
            .map(
                entry ->
                    share(
                        entry.getKey(),
                        population.complete().contains(entry.getKey()),
                        byKind(entry.getValue(), outcome)))
            .toList());
  }

  /** The shares of the parts with one of these grades, of all that are graded. */
  public static <I> PartShares<I> ofGrades(
      Text title, Population<I> population, Set<Grade> grades) {
    return byOutcome(title, population, part -> kind(part, grades));
  }

  /** The share in a group, empty where the population has none with that key. */
  public Optional<PartShare<I>> group(String key) {
    return groups.stream().filter(each -> each.group().key().equals(key)).findFirst();
  }

  /** The shares as plain text, as a committee reads them. */
  public String text(Language language) {
    return new SharesText<>(this, language).text();
  }

  private static OutcomeKind kind(Truth truth) {
    return switch (truth) {
      case YES -> OutcomeKind.SATISFIED;
      case NO -> OutcomeKind.VIOLATED;
      case UNKNOWN -> OutcomeKind.UNDETERMINED;
    };
  }

  /** Who is not graded for a reason is not counted. */
  private static OutcomeKind kind(Part<?> part, Set<Grade> grades) {
    if (part.grade().isPresent()) {
      return grades.contains(part.grade().get()) ? OutcomeKind.SATISFIED : OutcomeKind.VIOLATED;
    }
    return part.decision().isPresent() ? OutcomeKind.NOT_APPLICABLE : OutcomeKind.UNDETERMINED;
  }

  private static <I> Map<OutcomeKind, List<Part<I>>> byKind(
      List<Part<I>> parts, Function<Part<I>, OutcomeKind> outcome) {
    Map<OutcomeKind, List<Part<I>>> kinds = new EnumMap<>(OutcomeKind.class);
    for (Part<I> part : parts) {
      OutcomeKind kind = outcome.apply(part);
      OutcomeKind kept = kind == OutcomeKind.PENDING ? OutcomeKind.UNDETERMINED : kind;
      kinds.computeIfAbsent(kept, k -> new ArrayList<>()).add(part);
    }
    return kinds;
  }

  private static <I> PartShare<I> share(
      Group group, boolean complete, Map<OutcomeKind, List<Part<I>>> kinds) {
    return new PartShare<>(
        group,
        complete,
        kinds.getOrDefault(OutcomeKind.SATISFIED, List.of()),
        kinds.getOrDefault(OutcomeKind.VIOLATED, List.of()),
        kinds.getOrDefault(OutcomeKind.UNDETERMINED, List.of()),
        kinds.getOrDefault(OutcomeKind.NOT_APPLICABLE, List.of()));
  }
}
