package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Text;

/** Asks the organizations of one day whether they stand where the rules and sense let them. */
final class HierarchyCheck {
  private final Chronicle chronicle;
  private final HierarchyRules rules;
  private final LocalDate date;
  // What the rules say of each kind is asked once, not for every organization.
  private final Map<OrganizationKind, Optional<EndedKind>> ended =
      new EnumMap<>(OrganizationKind.class);
  private final Map<OrganizationKind, Set<OrganizationKind>> forbidden =
      new EnumMap<>(OrganizationKind.class);

  HierarchyCheck(Chronicle chronicle, HierarchyRules rules, LocalDate date) {
    this.chronicle = chronicle;
    this.rules = rules;
    this.date = date;
  }

  /** The findings, in the order of the register. */
  List<HierarchyFinding> findings() {
    return IntStream.range(0, chronicle.positions.size())
        .filter(position -> chronicle.lifetimes.exists(position, date))
        .boxed()
        .flatMap(position -> Stream.concat(ended(position).stream(), parent(position).stream()))
        .toList();
  }

  private Optional<HierarchyFinding> ended(int position) {
    return ended
        .computeIfAbsent(chronicle.kind(position, date), kind -> rules.ended(kind, date))
        .map(
            rule ->
                new HierarchyFinding(
                    HierarchyIssue.KIND_ENDED,
                    chronicle.positions.id(position),
                    Optional.empty(),
                    date,
                    CoreMessages.text("finding.kind-ended", label(position), date),
                    rule.citation().stream().toList()));
  }

  private Optional<HierarchyFinding> parent(int position) {
    int parent = chronicle.recordedParent(position, date);
    if (parent == Positions.NONE) {
      return Optional.empty();
    }
    if (!chronicle.lifetimes.exists(parent, date)) {
      return Optional.of(
          about(position, parent, HierarchyIssue.PARENT_ABSENT, "finding.parent-absent"));
    }
    return forbidden(chronicle.kind(position, date)).contains(chronicle.kind(parent, date))
        ? Optional.of(
            about(
                position, parent, HierarchyIssue.PARENT_NOT_ALLOWED, "finding.parent-not-allowed"))
        : Optional.empty();
  }

  private HierarchyFinding about(int position, int parent, HierarchyIssue issue, String key) {
    return new HierarchyFinding(
        issue,
        chronicle.positions.id(position),
        Optional.of(chronicle.positions.id(parent)),
        date,
        CoreMessages.text(key, label(position), label(parent), date),
        issue == HierarchyIssue.PARENT_ABSENT ? List.of() : citations(position));
  }

  private List<Citation> citations(int position) {
    return rules.citations(chronicle.kind(position, date), date);
  }

  private Set<OrganizationKind> forbidden(OrganizationKind kind) {
    return forbidden.computeIfAbsent(
        kind,
        k -> {
          Set<OrganizationKind> above = EnumSet.allOf(OrganizationKind.class);
          above.removeIf(other -> !rules.forbids(k, other, date));
          return above;
        });
  }

  private Text label(int position) {
    return CoreMessages.text(
        "finding.organization",
        chronicle.on(position, date).getName(),
        chronicle.positions.id(position),
        chronicle.kind(position, date).label());
  }
}
