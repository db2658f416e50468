package vn.chibo.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.time.DatePeriod;

/**
 * All organizations that are or were, and what became of them: the tree on any day and the lineage
 * through merges and splits. Nothing is ever deleted; an organization that ended stays, with its
 * days and its successors.
 *
 * <p>Each organization is registered with the name, kind and superior of its first day; changes
 * move them from their day on. What cannot be is refused: an id that stands twice, a superior that
 * nobody knows, organizations that stand under each other on some day, a change that names an
 * unknown organization or falls outside its days. What the regulations do not allow, or what stands
 * under a superior that ended, can be: {@link #check} reports it.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2025, 7, 1);
 * PartyHierarchy hierarchy =
 *     PartyHierarchy.of(
 *         List.of(province, district, lower, upper, commune),
 *         List.of(
 *             new OrganizationMerge(
 *                 List.of(lower.getId(), upper.getId()), commune.getId(), day, Optional.empty()),
 *             new OrganizationEnd(
 *                 district.getId(), Optional.of(EndReason.LEVEL_ENDED), day, Optional.empty())));
 * hierarchy.on(day).path(commune.getId());
 * hierarchy.successors(lower.getId());
 * }</pre>
 */
public final class PartyHierarchy {
  private final HierarchyData data;
  private final Chronicle chronicle;

  private PartyHierarchy(HierarchyData data, Chronicle chronicle) {
    this.data = data;
    this.chronicle = chronicle;
  }

  /**
   * A hierarchy of organizations and changes. The order of the organizations is kept; changes are
   * put in the order of their days, those of one day keep theirs.
   *
   * @throws FaultException with every contradiction, if there is any
   */
  public static PartyHierarchy of(
      List<PartyOrganization> organizations, List<OrganizationChange> changes) {
    return of(new HierarchyData(organizations, changes));
  }

  /**
   * The hierarchy that was written down.
   *
   * @throws FaultException with every contradiction, if there is any
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartyHierarchy of(HierarchyData data) {
    HierarchyData ordered = ordered(data);
    ChronicleReader reader = ChronicleReader.read(ordered);
    if (!reader.faults().isEmpty()) {
      throw new FaultException(reader.faults());
    }
    return new PartyHierarchy(ordered, reader.chronicle());
  }

  /** What {@link #of(List, List)} would refuse, empty where it would not. */
  public static List<Fault> faults(
      List<PartyOrganization> organizations, List<OrganizationChange> changes) {
    return ChronicleReader.read(ordered(new HierarchyData(organizations, changes))).faults();
  }

  private static HierarchyData ordered(HierarchyData data) {
    return new HierarchyData(
        data.organizations(),
        data.changes().stream().sorted(Comparator.comparing(OrganizationChange::day)).toList());
  }

  /** All that it is made of, as it is written down. */
  @JsonValue
  public HierarchyData data() {
    return data;
  }

  /** Every organization as it was registered, those that ended among them. */
  public List<PartyOrganization> organizations() {
    return data.organizations();
  }

  /** Every change, by day. */
  public List<OrganizationChange> changes() {
    return data.changes();
  }

  /** An organization as it was registered, whether it still exists or not. */
  public Optional<PartyOrganization> find(OrganizationId id) {
    int position = chronicle.positions.of(id);
    return position == Positions.NONE
        ? Optional.empty()
        : Optional.of(chronicle.positions.at(position));
  }

  /**
   * The days on which an organization exists, as its own period and the changes say; empty where
   * neither does, or where it is not registered.
   */
  public Optional<DatePeriod> period(OrganizationId id) {
    int position = chronicle.positions.of(id);
    return position == Positions.NONE ? Optional.empty() : chronicle.lifetimes.period(position);
  }

  /** The tree of a day, with all changes up to and with it. */
  public HierarchyView on(LocalDate date) {
    return new HierarchyView(chronicle, date);
  }

  /** The changes that name an organization, by day. */
  public List<OrganizationChange> history(OrganizationId id) {
    return changes().stream().filter(change -> change.named().contains(id)).toList();
  }

  /** What directly came of an organization by merge or split, by day. */
  public List<OrganizationId> successors(OrganizationId id) {
    return changes().stream()
        .filter(change -> change.before().contains(id))
        .flatMap(change -> change.after().stream())
        .filter(other -> !other.equals(id))
        .distinct()
        .toList();
  }

  /** What an organization directly came of, or took in, by merge or split, by day. */
  public List<OrganizationId> predecessors(OrganizationId id) {
    return changes().stream()
        .filter(change -> change.after().contains(id))
        .flatMap(change -> change.before().stream())
        .filter(other -> !other.equals(id))
        .distinct()
        .toList();
  }

  /** Where an organization comes from and what came of it, through all merges and splits. */
  public OrganizationLineage lineage(OrganizationId id) {
    return new OrganizationLineage(
        reached(id, steps(OrganizationChange::after, OrganizationChange::before)),
        reached(id, steps(OrganizationChange::before, OrganizationChange::after)));
  }

  /** Where one change leads from each organization, by day. */
  private Map<OrganizationId, Set<OrganizationId>> steps(
      Function<OrganizationChange, List<OrganizationId>> from,
      Function<OrganizationChange, List<OrganizationId>> to) {
    Map<OrganizationId, Set<OrganizationId>> steps = new HashMap<>();
    for (OrganizationChange change : changes()) {
      for (OrganizationId id : from.apply(change)) {
        steps.computeIfAbsent(id, i -> new LinkedHashSet<>()).addAll(to.apply(change));
      }
    }
    return steps;
  }

  private static List<OrganizationId> reached(
      OrganizationId id, Map<OrganizationId, Set<OrganizationId>> steps) {
    Set<OrganizationId> seen = new LinkedHashSet<>(List.of(id));
    List<OrganizationId> reached = new ArrayList<>(List.of(id));
    for (int i = 0; i < reached.size(); i++) {
      steps.getOrDefault(reached.get(i), Set.of()).stream().filter(seen::add).forEach(reached::add);
    }
    return reached.subList(1, reached.size());
  }

  /**
   * What is sound but not as it should be on a day: a superior of a kind that the rules do not
   * name, a kind that is no more, a superior that does not exist; in the order of the register.
   */
  public List<HierarchyFinding> check(HierarchyRules rules, LocalDate date) {
    return new HierarchyCheck(chronicle, rules, date).findings();
  }

  /** Whether the other is made of the same organizations and changes, in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartyHierarchy hierarchy && data.equals(hierarchy.data);
  }

  @Override
  public int hashCode() {
    return data.hashCode();
  }

  /** How much it holds, not what. */
  @Override
  public String toString() {
    return "PartyHierarchy["
        + organizations().size()
        + " organizations, "
        + changes().size()
        + " changes]";
  }
}
