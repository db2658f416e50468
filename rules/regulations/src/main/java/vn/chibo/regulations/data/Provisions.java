package vn.chibo.regulations.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.fault.Place;
import vn.chibo.core.organization.HierarchyRules;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.PartKey;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;

/** The data of the module, read once: documents, places and provisions with their figures. */
public final class Provisions {
  private static final ShippedFiles FILES = ShippedFiles.compiled();
  private static final JurisdictionTree JURISDICTIONS = FILES.jurisdictions();
  private static final DocumentCatalogue CATALOGUE = FILES.documents();
  private static final Places PLACES = new Places();
  private static final Map<RuleId, Provision> PROVISIONS =
      Provision.byId(FILES.provisions(CATALOGUE, PLACES));

  private Provisions() {}

  /** All places. */
  public static JurisdictionTree jurisdictions() {
    return JURISDICTIONS;
  }

  /** All documents. */
  public static DocumentCatalogue catalogue() {
    return CATALOGUE;
  }

  /** What is said of the kinds of organization. */
  public static HierarchyRules hierarchy() {
    return Hierarchy.RULES;
  }

  /** Starts the rule of a provision: its id, clause and status. */
  public static <S extends SubjectRecord> Rule.Builder<S> rule(String id, Class<S> subject) {
    return Rule.about(subject).id(id).cites(of(id).citation());
  }

  /** The rules that are made in data, in the order of the files. */
  public static List<Rule<?>> rules() {
    List<Rule<?>> rules = new ArrayList<>();
    PROVISIONS.values().forEach(provision -> provision.rule().ifPresent(rules::add));
    return List.copyOf(rules);
  }

  /** A provision by its id; the id exists, or the library itself is at fault. */
  public static Provision of(String id) {
    return Objects.requireNonNull(PROVISIONS.get(new RuleId(id)), id);
  }

  /** The readings of a provision, called as its file calls them, which names just these. */
  public static <S> Condition<S> readings(String id, Map<String, Condition<S>> readings) {
    return Conditions.readings(readings, of(id).readings());
  }

  /** Where the provisions and their figures stand in the files of the module. */
  public static Map<PartKey, Place> places() {
    return PLACES.all();
  }

  /** All titles. */
  public static Map<RuleId, Text> titles() {
    return PROVISIONS.values().stream().collect(Collectors.toMap(Provision::id, Provision::title));
  }

  /**
   * All figures and tables.
   *
   * @param more provisions that do not ship
   */
  public static Figures figures(Stream<Provision> more) {
    List<ParameterEntry> figures = new ArrayList<>();
    Map<RuleId, Map<String, Set<String>>> tables = new LinkedHashMap<>();
    Stream.concat(PROVISIONS.values().stream(), more)
        .forEach(
            provision -> {
              figures.addAll(provision.figures());
              tables.put(provision.id(), provision.table());
            });
    return new Figures(figures, tables);
  }

  /** All provisions, by id. */
  static Map<RuleId, Provision> all() {
    return PROVISIONS;
  }

  /** Read when it is first asked for: no rule book needs it. */
  private static final class Hierarchy {
    private static final HierarchyRules RULES = FILES.hierarchy(CATALOGUE);
  }
}
