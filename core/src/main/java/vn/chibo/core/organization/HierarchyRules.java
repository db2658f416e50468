package vn.chibo.core.organization;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;

/**
 * What the regulations say of the kinds of organization, era by era: under which kinds each may
 * stand, what it is towards the grassroots, and since when it is no more. The rules are data; the
 * regulations module ships them with their clauses.
 *
 * <p>An unconfirmed rule never makes a finding and never gives a role, unless its kind is {@link
 * #trusting trusted}; it may still excuse: a parent that it allows is not reported.
 *
 * @param parents under which kinds a kind may stand
 * @param roles what a kind is towards the grassroots
 * @param ended the kinds that are no more
 * @param trusted the kinds whose unconfirmed rules the caller takes as known
 */
public record HierarchyRules(
    List<@Valid ParentRule> parents,
    List<@Valid RoleRule> roles,
    List<@Valid EndedKind> ended,
    Set<OrganizationKind> trusted) {
  /** Copies all. */
  public HierarchyRules {
    parents = List.copyOf(parents);
    roles = List.copyOf(roles);
    ended = List.copyOf(ended);
    Set<OrganizationKind> ordered = EnumSet.noneOf(OrganizationKind.class);
    ordered.addAll(trusted);
    trusted = Collections.unmodifiableSet(ordered);
  }

  /** Rules of which no unconfirmed one is trusted. */
  public static HierarchyRules of(
      List<ParentRule> parents, List<RoleRule> roles, List<EndedKind> ended) {
    return new HierarchyRules(parents, roles, ended, Set.of());
  }

  /** The same rules, the unconfirmed ones of one more kind taken as known. */
  public HierarchyRules trusting(OrganizationKind kind) {
    Set<OrganizationKind> more = EnumSet.of(kind);
    more.addAll(trusted);
    return new HierarchyRules(parents, roles, ended, more);
  }

  /** What is said of the parents of a kind on a day, the unconfirmed rules among it. */
  public List<ParentRule> parents(OrganizationKind kind, LocalDate day) {
    return parents.stream().filter(rule -> rule.covers(kind, day)).toList();
  }

  /**
   * What a kind is towards the grassroots on a day, empty where no rule says or where it may be one
   * thing or another.
   */
  public Optional<GrassrootsRole> role(OrganizationKind kind, LocalDate day) {
    List<GrassrootsRole> said =
        known(roles, kind, day).flatMap(rule -> rule.roles().stream()).distinct().toList();
    return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }

  /** Why there is no organization of the kind on a day, empty where no rule says so. */
  public Optional<EndedKind> ended(OrganizationKind kind, LocalDate day) {
    return known(ended, kind, day).findFirst();
  }

  /**
   * Whether a kind must not stand under another on a day: some known rule says where it stands, and
   * no rule, however well known, names this parent.
   */
  public boolean forbids(OrganizationKind kind, OrganizationKind parent, LocalDate day) {
    return known(parents, kind, day).findAny().isPresent()
        && parents(kind, day).stream().noneMatch(rule -> rule.parents().contains(parent));
  }

  /** Where the parents of a kind on a day are said, unconfirmed rules left out. */
  List<Citation> citations(OrganizationKind kind, LocalDate day) {
    return known(parents, kind, day).flatMap(rule -> rule.citation().stream()).distinct().toList();
  }

  private <R extends KindRule> Stream<R> known(
      List<R> rules, OrganizationKind kind, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.covers(kind, day))
        .filter(rule -> rule.status() != SourceStatus.UNCONFIRMED || trusted.contains(kind));
  }
}
