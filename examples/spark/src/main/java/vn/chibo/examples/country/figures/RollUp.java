package vn.chibo.examples.country.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Adds the figures of places up along the hierarchy of a day: to provinces and the country. */
public final class RollUp {
  /** The name under which the outcomes of the cap are counted. */
  static final String CAP = "excellent-cap";

  private final HierarchyView view;
  private final Map<OrganizationId, List<PlaceFigures>> below = new HashMap<>();

  private RollUp(HierarchyView view) {
    this.view = view;
  }

  /** The sums of all organizations that have places below them, each before those below it. */
  public static List<SumFigures> of(HierarchyView view, List<PlaceFigures> places) {
    RollUp up = new RollUp(view);
    places.forEach(up::add);
    return view.organizations()
        .filter(
            each -> up.below.containsKey(each.getId()) && !view.children(each.getId()).isEmpty())
        .map(up::sum)
        .toList();
  }

  private void add(PlaceFigures figures) {
    for (OrganizationId id : view.path(new OrganizationId(figures.place()))) {
      below.computeIfAbsent(id, none -> new ArrayList<>()).add(figures);
    }
  }

  private SumFigures sum(PartyOrganization organization) {
    List<PlaceFigures> places = below.getOrDefault(organization.getId(), List.of());
    List<RuleFigures> rules = places.get(0).rules();
    return new SumFigures(
        organization.getId().value(),
        organization.getKind(),
        places.stream().mapToLong(PlaceFigures::cells).sum(),
        IntStream.range(0, rules.size()).mapToObj(rule -> sum(rule, places)).toList(),
        caps(places));
  }

  private static RuleFigures sum(int rule, List<PlaceFigures> places) {
    return places.stream()
        .map(place -> place.rules().get(rule))
        .reduce(RuleFigures::plus)
        .orElseThrow();
  }

  // The kinds of one program have one order.
  @SuppressWarnings("EnumOrdinal")
  private static RuleFigures caps(List<PlaceFigures> places) {
    List<Long> counts = new ArrayList<>(Collections.nCopies(OutcomeKind.values().length, 0L));
    places.stream()
        .flatMap(place -> place.groups().stream())
        .map(group -> group.outcome().ordinal())
        .forEach(kind -> counts.set(kind, counts.get(kind) + 1));
    return RuleFigures.of(CAP, counts);
  }
}
