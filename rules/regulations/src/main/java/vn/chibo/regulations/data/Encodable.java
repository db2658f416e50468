package vn.chibo.regulations.data;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.organization.HierarchyRules;
import vn.chibo.core.organization.KindRule;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.indicator.Indicators;
import vn.chibo.evaluator.score.ScoreSheet;

/**
 * All that provisions of documents have become.
 *
 * @param documents the documents
 * @param provisions the provisions that have a title, clause and figures of their own
 * @param rules the rules that there are; empty while the data are compiled, when any provision may
 *     be one
 * @param procedures the procedures of meetings
 * @param sheets the score sheets
 * @param hierarchy what is said of the kinds of organization
 * @param voteClauses the ids of the clauses about votes, elections and congresses
 * @param indicators the indicators
 */
public record Encodable(
    DocumentCatalogue documents,
    Map<RuleId, Provision> provisions,
    Optional<Set<RuleId>> rules,
    List<MeetingProcedure> procedures,
    List<ScoreSheet> sheets,
    HierarchyRules hierarchy,
    Set<String> voteClauses,
    Indicators indicators) {

  /** Copies what can change. */
  public Encodable {
    provisions = Map.copyOf(provisions);
    rules = rules.map(Set::copyOf);
    procedures = List.copyOf(procedures);
    sheets = List.copyOf(sheets);
    voteClauses = Set.copyOf(voteClauses);
  }

  /**
   * All that ships.
   *
   * @param rules the rules that there are
   */
  public static Encodable shipped(Set<RuleId> rules) {
    return new Encodable(
        Provisions.catalogue(),
        Provisions.all(),
        Optional.of(rules),
        Procedures.all(),
        ScoreSheets.all(),
        Provisions.hierarchy(),
        Votes.ids(),
        IndicatorGroup.indicators(IndicatorGroups.all()));
  }

  Optional<Provision> provision(RuleId id) {
    return Optional.ofNullable(provisions.get(id));
  }

  /** Whether there is a rule of the id. */
  boolean isRule(RuleId id) {
    return rules.map(living -> living.contains(id)).orElseGet(() -> provisions.containsKey(id));
  }

  /** Whether the provision has figures or a table, and no rule asks for them. */
  boolean isParameter(RuleId id) {
    boolean asked = rules.isPresent() && isRule(id);
    return !asked && provision(id).filter(Encodable::hasFigures).isPresent();
  }

  private static boolean hasFigures(Provision provision) {
    return !provision.figures().isEmpty() || !provision.table().isEmpty();
  }

  /** The rule of an id, empty where there is none. */
  Optional<RuleId> rule(String id) {
    return Stream.concat(provisions.keySet().stream(), rules.stream().flatMap(Set::stream))
        .filter(known -> known.value().equals(id))
        .filter(this::isRule)
        .findFirst();
  }

  /** What readers call a rule. */
  Text title(RuleId rule) {
    return provision(rule).map(Provision::title).orElseGet(() -> Text.same(rule.value()));
  }

  /** The provisions of a document, by id. */
  List<Provision> provisionsOf(RegulatoryDocument document) {
    return provisions.values().stream()
        .filter(provision -> provision.citation().document().equals(document))
        .sorted(Comparator.comparing(provision -> provision.id().value()))
        .toList();
  }

  Optional<MeetingProcedure> procedure(String id) {
    return procedures.stream().filter(each -> each.getId().value().equals(id)).findFirst();
  }

  String procedureIds() {
    return procedures.stream().map(each -> each.getId().value()).collect(Collectors.joining(", "));
  }

  Optional<ScoreSheet> sheet(String id) {
    return sheets.stream().filter(each -> each.id().value().equals(id)).findFirst();
  }

  String sheetIds() {
    return sheets.stream().map(each -> each.id().value()).collect(Collectors.joining(", "));
  }

  /** What the hierarchy makes of a clause, empty where no row rests on it. */
  Optional<Encoding> hierarchy(Citation clause) {
    List<Text> kinds =
        rows()
            .filter(row -> row.citation().filter(cited -> same(cited, clause)).isPresent())
            .map(row -> row.kind())
            .distinct()
            .sorted()
            .map(kind -> kind.label())
            .toList();
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Encoding(
                Encoding.Kind.HIERARCHY, clause.document().getKey().value(), joined(kinds, ", ")));
  }

  private static boolean same(Citation one, Citation other) {
    return one.document().equals(other.document()) && one.clause().equals(other.clause());
  }

  /** The clauses of a document on which rows of the hierarchy rest, in their order. */
  Set<Citation> hierarchyOf(DocumentKey document) {
    Set<Citation> clauses = new LinkedHashSet<>();
    rows()
        .flatMap(row -> row.citation().stream())
        .filter(clause -> clause.document().getKey().equals(document))
        .forEach(
            clause -> {
              if (clauses.stream().noneMatch(known -> same(known, clause))) {
                clauses.add(clause);
              }
            });
    return clauses;
  }

  private Stream<? extends KindRule> rows() {
    return Stream.of(hierarchy.parents(), hierarchy.roles(), hierarchy.ended())
        .flatMap(List::stream);
  }

  /** A provision itself: a rule of its id, or figures that are read without one. */
  Optional<Encoding> encoding(Provision provision) {
    if (!isRule(provision.id()) && !isParameter(provision.id())) {
      return Optional.empty();
    }
    Encoding.Kind kind = isRule(provision.id()) ? Encoding.Kind.RULE : Encoding.Kind.PARAMETER;
    return Optional.of(new Encoding(kind, provision.id().value(), provision.title()));
  }

  static Encoding encoding(ScoreSheet sheet) {
    return new Encoding(Encoding.Kind.SCORE_SHEET, sheet.id().value(), sheet.title());
  }

  /** A procedure, with the steps that are meant where not all are. */
  static Encoding encoding(MeetingProcedure procedure, List<Text> steps) {
    Text title =
        steps.isEmpty()
            ? DataMessages.text("data.coverage-whole", procedure.getTitle())
            : DataMessages.text("data.coverage-steps", procedure.getTitle(), joined(steps, "; "));
    return new Encoding(Encoding.Kind.PROCEDURE, procedure.getId().value(), title);
  }

  private static Text joined(List<Text> texts, String separator) {
    return Text.of(
        texts.stream().map(Text::vietnamese).collect(Collectors.joining(separator)),
        texts.stream().map(Text::english).collect(Collectors.joining(separator)));
  }
}
