package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What each organization is on any day: its lifetime, names, kinds and superiors. */
final class Chronicle {
  final Positions positions;
  final Lifetimes lifetimes;
  final Heirs heirs = new Heirs();
  final Steps<String> names = new Steps<>();
  final Steps<OrganizationKind> kinds = new Steps<>();
  final Steps<Integer> parents = new Steps<>();
  private final int[] firstParents;

  Chronicle(Positions positions) {
    this.positions = positions;
    lifetimes = new Lifetimes(positions);
    firstParents = new int[positions.size()];
    for (int i = 0; i < firstParents.length; i++) {
      firstParents[i] = positions.at(i).getParent().map(positions::of).orElse(Positions.NONE);
    }
  }

  OrganizationKind kind(int position, LocalDate day) {
    return kinds.at(position, day, positions.at(position).getKind());
  }

  /** The superior that it is registered with, {@link Positions#NONE} where none or unknown. */
  int firstParent(int position) {
    return firstParents[position];
  }

  /**
   * The superior that it was last put under, or that took over from it since; may itself not exist
   * on the day.
   */
  int recordedParent(int position, LocalDate day) {
    Optional<Map.Entry<LocalDate, Integer>> step = parents.last(position, day);
    LocalDate since = step.map(Map.Entry::getKey).orElse(lifetimes.beginning(position));
    int parent = step.map(Map.Entry::getValue).orElse(firstParent(position));
    while (parent != Positions.NONE && endedBetween(parent, since, day)) {
      int heir = heirs.sole(parent);
      if (heir == Positions.NONE || heir == position) {
        return parent;
      }
      since = lifetimes.end(parent);
      parent = heir;
    }
    return parent;
  }

  private boolean endedBetween(int position, LocalDate since, LocalDate day) {
    LocalDate end = lifetimes.end(position);
    return since.isBefore(end) && !end.isAfter(day);
  }

  /** The superior that exists on the day, {@link Positions#NONE} where there is none. */
  int parent(int position, LocalDate day) {
    int parent = recordedParent(position, day);
    return parent != Positions.NONE && lifetimes.exists(parent, day) ? parent : Positions.NONE;
  }

  /** The organization as it stands on a day on which it exists. */
  PartyOrganization on(int position, LocalDate day) {
    PartyOrganization first = positions.at(position);
    int parent = parent(position, day);
    Optional<OrganizationId> above =
        parent == Positions.NONE ? Optional.empty() : Optional.of(positions.id(parent));
    return first
        .withName(names.at(position, day, first.getName()))
        .withKind(kind(position, day))
        .withPeriod(known(first.getPeriod(), lifetimes.period(position)))
        .withParent(known(first.getParent(), above));
  }

  /** The first where both are equal, so that an unchanged organization is not copied. */
  private static <T> Optional<T> known(Optional<T> first, Optional<T> now) {
    return first.equals(now) ? first : now;
  }
}
