package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;

/**
 * The tree of one day: the organizations that exist on it, each with its name, kind and superior of
 * that day. Those under one superior stand in the order of the register.
 *
 * <p>An organization of which no days are known exists on every day. One whose superior is not
 * known, or does not exist on the day, stands at the top.
 *
 * <p>A method that is asked of an organization that does not exist on the day throws an {@link
 * IllegalArgumentException}; {@link #find} and {@link #contains} take any id. Counts of a whole
 * subtree by kind or sector take the same short time whatever its size; those by a predicate ask
 * each organization of the subtree once.
 *
 * <pre>{@code
 * HierarchyView before = hierarchy.on(LocalDate.of(2025, 6, 30));
 * before.count(district, OrganizationKind.SUBORDINATE_CELL);
 * before.share(district, o -> o.getSector().equals(Optional.of(Sector.RESIDENTIAL)), o -> true);
 * }</pre>
 */
public final class HierarchyView {
  private final Chronicle chronicle;
  private final LocalDate date;
  private final Preorder tree;
  private final Ranks<OrganizationKind> kinds;
  private final Ranks<Sector> sectors;

  HierarchyView(Chronicle chronicle, LocalDate date) {
    this.chronicle = chronicle;
    this.date = Objects.requireNonNull(date, "date");
    int[] parents = new int[chronicle.positions.size()];
    int[] present =
        IntStream.range(0, parents.length)
            .filter(position -> chronicle.lifetimes.exists(position, date))
            .toArray();
    for (int position : present) {
      parents[position] = chronicle.parent(position, date);
    }
    tree = new Preorder(present, parents);
    kinds = new Ranks<>(OrganizationKind.class, tree.size(), this::kind);
    sectors = new Ranks<>(Sector.class, tree.size(), this::sector);
  }

  private Optional<OrganizationKind> kind(int rank) {
    return Optional.of(chronicle.kind(tree.position(rank), date));
  }

  private Optional<Sector> sector(int rank) {
    return chronicle.positions.at(tree.position(rank)).getSector();
  }

  /** The day. */
  public LocalDate date() {
    return date;
  }

  /** The number of organizations that exist on the day. */
  public int size() {
    return tree.size();
  }

  /** Whether the organization exists on the day. */
  public boolean contains(OrganizationId id) {
    int position = chronicle.positions.of(id);
    return position != Positions.NONE && tree.rank(position) != Positions.NONE;
  }

  /** The organization as it stands on the day, empty where it does not exist. */
  public Optional<PartyOrganization> find(OrganizationId id) {
    return contains(id) ? Optional.of(organization(rank(id))) : Optional.empty();
  }

  /** All organizations of the day, each before those below it. */
  public Stream<PartyOrganization> organizations() {
    return IntStream.range(0, size()).mapToObj(this::organization);
  }

  /** The organizations at the top. */
  public List<OrganizationId> tops() {
    return ids(tree.tops());
  }

  /** The organization directly above, empty at the top. */
  public Optional<OrganizationId> parent(OrganizationId id) {
    return ids(above(id)).stream().findFirst();
  }

  /** The organizations directly below. */
  public List<OrganizationId> children(OrganizationId id) {
    return ids(tree.children(position(id)));
  }

  /** All organizations above, the nearest first. */
  public List<OrganizationId> ancestors(OrganizationId id) {
    return ids(above(id));
  }

  /** All organizations below, each before those below it. */
  public List<OrganizationId> descendants(OrganizationId id) {
    int rank = rank(id);
    return ids(IntStream.range(rank + 1, tree.end(rank)).map(tree::position));
  }

  /** The way from the top to the organization, both in. */
  public List<OrganizationId> path(OrganizationId id) {
    List<OrganizationId> path = new ArrayList<>(ancestors(id));
    Collections.reverse(path);
    path.add(id);
    return List.copyOf(path);
  }

  /** The number of organizations in the subtree, itself included. */
  public int count(OrganizationId id) {
    int rank = rank(id);
    return tree.end(rank) - rank;
  }

  /** The number of organizations of a kind in the subtree, itself included. */
  public int count(OrganizationId id, OrganizationKind kind) {
    int rank = rank(id);
    return kinds.count(kind, rank, tree.end(rank));
  }

  /**
   * The number of organizations recorded as of a sector in the subtree, itself included. Those
   * without a recorded sector count in none.
   */
  public int count(OrganizationId id, Sector sector) {
    int rank = rank(id);
    return sectors.count(sector, rank, tree.end(rank));
  }

  /** The number of organizations in the subtree, itself included, that satisfy the condition. */
  public int count(OrganizationId id, Predicate<PartyOrganization> condition) {
    return (int) subtree(id).filter(condition).count();
  }

  /**
   * The exact share of a part in a whole.
   *
   * @param id the top of the subtree, itself included
   * @param part what is counted
   * @param whole of what it is a share; nothing outside it is counted
   * @return the share, from 0 to 1, empty where nothing belongs to the whole
   */
  public Optional<Fraction> share(
      OrganizationId id, Predicate<PartyOrganization> part, Predicate<PartyOrganization> whole) {
    int all = count(id, whole);
    return all == 0 ? Optional.empty() : Optional.of(Fraction.of(count(id, whole.and(part)), all));
  }

  /**
   * What the organization is towards the grassroots: as decided for it, otherwise as the rules say
   * for its kind. Empty where neither says, and where a part of a grassroots organization would
   * stand directly under a superior of such organizations: no rule tells what it is then.
   */
  public Optional<GrassrootsRole> role(OrganizationId id, HierarchyRules rules) {
    Optional<GrassrootsRole> own = ownRole(organization(rank(id)), rules);
    Optional<GrassrootsRole> above =
        parent(id).flatMap(parent -> ownRole(organization(rank(parent)), rules));
    boolean contradicts =
        own.equals(Optional.of(GrassrootsRole.WITHIN_GRASSROOTS))
            && above.equals(Optional.of(GrassrootsRole.SUPERIOR_OF_GRASSROOTS));
    return contradicts ? Optional.empty() : own;
  }

  private Optional<GrassrootsRole> ownRole(PartyOrganization organization, HierarchyRules rules) {
    return organization
        .getRoleDecision()
        .filter(decision -> !date.isBefore(decision.from()))
        .map(RoleDecision::role)
        .or(() -> rules.role(organization.getKind(), date));
  }

  private IntStream above(OrganizationId id) {
    return IntStream.iterate(
        tree.parent(position(id)), position -> position != Positions.NONE, tree::parent);
  }

  private Stream<PartyOrganization> subtree(OrganizationId id) {
    int rank = rank(id);
    return IntStream.range(rank, tree.end(rank)).mapToObj(this::organization);
  }

  private PartyOrganization organization(int rank) {
    return chronicle.on(tree.position(rank), date);
  }

  private List<OrganizationId> ids(IntStream positions) {
    return positions.mapToObj(chronicle.positions::id).toList();
  }

  private int rank(OrganizationId id) {
    return tree.rank(position(id));
  }

  private int position(OrganizationId id) {
    if (!contains(id)) {
      throw new IllegalArgumentException("id does not exist on " + date + ": " + id);
    }
    return chronicle.positions.of(id);
  }

  /** The day and the number of organizations. */
  @Override
  public String toString() {
    return "HierarchyView[" + date + ", " + size() + " organizations]";
  }
}
