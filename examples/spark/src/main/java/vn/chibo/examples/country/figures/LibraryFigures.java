package vn.chibo.examples.country.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.population.Group;
import vn.chibo.evaluator.population.GroupCap;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.Population;
import vn.chibo.examples.country.cells.CellGenerator;
import vn.chibo.examples.country.cells.CountryCell;
import vn.chibo.examples.country.cells.Organizations;
import vn.chibo.examples.country.cells.Share;

/**
 * The same figures as the library gives them with all cells at hand: no files, no partial figures,
 * every finding explained, the cells in the hierarchy, one population for the cap. What engines
 * find is held against it.
 */
public final class LibraryFigures {
  private final HierarchyView view;
  private final Evaluator evaluator = Evaluator.of(CellRules.book());
  private final Map<OrganizationId, ExplainedCount> own = new TreeMap<>(byId());
  private final Map<OrganizationId, ExplainedCount> all = new HashMap<>();
  private final Map<String, List<GroupFigures>> groups;

  private LibraryFigures(List<CountryCell> cells, HierarchyView view) {
    this.view = view;
    cells.forEach(this::count);
    this.groups = groups(cells);
  }

  private static Comparator<OrganizationId> byId() {
    return Comparator.comparing(OrganizationId::value);
  }

  /** The figures of a share of the country of a seed. */
  public static LibraryFigures of(long seed, Share share, LocalDate asOf) {
    return of(share, new CellGenerator(seed).cells(share).toList(), asOf);
  }

  /** The figures of some cells of a share of the country. */
  public static LibraryFigures of(Share share, List<CountryCell> cells, LocalDate asOf) {
    return new LibraryFigures(cells, Organizations.withCells(share, cells).on(asOf));
  }

  /** The figures of the places directly above cells, by id. */
  public List<PlaceFigures> places() {
    return own.entrySet().stream().map(each -> place(each.getKey(), each.getValue())).toList();
  }

  private PlaceFigures place(OrganizationId id, ExplainedCount count) {
    return new PlaceFigures(
        id.value(), count.cells(), count.figures(), groups.getOrDefault(id.value(), List.of()));
  }

  /** What the rules say of all cells below an organization, at whatever depth. */
  public List<RuleFigures> below(OrganizationId id) {
    ExplainedCount count = all.get(id);
    return count == null ? List.of() : count.figures();
  }

  private void count(CountryCell cell) {
    List<Finding> findings = evaluator.evaluate(cell.record(), view.date()).findings();
    own.computeIfAbsent(above(cell), id -> new ExplainedCount()).add(findings);
    for (OrganizationId id : view.ancestors(cell.id())) {
      all.computeIfAbsent(id, above -> new ExplainedCount()).add(findings);
    }
  }

  private OrganizationId above(CountryCell cell) {
    return view.parent(cell.id()).orElseThrow();
  }

  /** One population of the whole country, its groups named after place and sector. */
  private Map<String, List<GroupFigures>> groups(List<CountryCell> cells) {
    Map<String, List<GroupFigures>> found = new HashMap<>();
    List<Part<String>> parts = cells.stream().map(this::part).toList();
    for (GroupCap<String> cap :
        SecondStage.cap().appliedTo(Population.of(parts).completed()).groups()) {
      String[] key = cap.group().key().split("/", 2);
      found
          .computeIfAbsent(key[0], place -> new ArrayList<>())
          .add(SecondStage.figures(key[1], cap));
    }
    found.values().forEach(each -> each.sort(Comparator.comparing(GroupFigures::group)));
    return found;
  }

  private Part<String> part(CountryCell cell) {
    Part<String> part = SecondStage.part(GradedCell.of(cell, view.date()));
    String key = above(cell) + "/" + part.group().key();
    return part.in(new Group(key, Text.same(key)));
  }
}
