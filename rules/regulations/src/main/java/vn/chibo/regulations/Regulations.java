package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.fault.Place;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.organization.HierarchyRules;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.analysis.PartKey;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.indicator.Indicators;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.badge.BadgeRules;
import vn.chibo.regulations.commendation.CommendationCompetence;
import vn.chibo.regulations.data.Coverages;
import vn.chibo.regulations.data.IndicatorGroup;
import vn.chibo.regulations.data.IndicatorGroups;
import vn.chibo.regulations.data.LocalScheme;
import vn.chibo.regulations.data.Procedures;
import vn.chibo.regulations.data.Provision;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.data.ScoreSheets;
import vn.chibo.regulations.data.Votes;
import vn.chibo.regulations.discipline.DisciplineRules;
import vn.chibo.regulations.election.CongressRules;
import vn.chibo.regulations.election.ElectionRules;
import vn.chibo.regulations.vote.ConfidenceRules;
import vn.chibo.regulations.vote.VoteRules;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The door to the regulations.
 *
 * <pre>{@code
 * RuleBook book = Regulations.standard().forJurisdiction("ha-noi");
 * }</pre>
 */
public final class Regulations {
  private static final Regulations STANDARD = new Regulations(ShippedRules.ALL, List.of());

  private final List<Rule<?>> rules;
  private final List<LocalScheme> schemes;

  private Regulations(List<Rule<?>> rules, List<LocalScheme> schemes) {
    this.rules = rules;
    this.schemes = schemes;
  }

  /** All regulations that this library ships. */
  public static Regulations standard() {
    return STANDARD;
  }

  /**
   * These regulations and those of a place that its own files hold.
   *
   * <pre>{@code
   * Regulations.standard().with(LocalScheme.read(Path.of("tinh-mau.yaml")));
   * }</pre>
   *
   * @throws FaultException if a place, document, provision, sheet or indicator of it is there
   *     already
   */
  public Regulations with(LocalScheme scheme) {
    List<LocalScheme> all = Stream.concat(schemes.stream(), Stream.of(scheme)).toList();
    List<Rule<?>> more =
        scheme.provisions().stream().<Rule<?>>flatMap(each -> each.rule().stream()).toList();
    Regulations widened =
        new Regulations(Stream.concat(rules.stream(), more.stream()).toList(), all);
    widened.requireOneOfEach();
    return widened;
  }

  /** Two schemes that were read apart may hold the same. */
  private void requireOneOfEach() {
    jurisdictions();
    documents();
    Faults faults = new Faults();
    twice(provisions().map(each -> each.id().value()))
        .forEach(id -> faults.unless(false, "provision-twice", twice("provision-twice", id)));
    twice(scoreSheets().stream().map(each -> each.id().value()))
        .forEach(id -> faults.unless(false, "sheet-twice", twice("sheet-twice", id)));
    twice(IndicatorGroup.names(indicatorGroups()).stream())
        .forEach(id -> faults.unless(false, "indicator-twice", twice("indicator-twice", id)));
    faults.raise();
  }

  private static Text twice(String key, String id) {
    return RegulationMessages.text(key, id);
  }

  private static List<String> twice(Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    return ids.filter(id -> !seen.add(id)).toList();
  }

  private Stream<Provision> provisions() {
    return schemes.stream().flatMap(scheme -> scheme.provisions().stream());
  }

  /**
   * The timeline of a place: the rules of the place and of all above it.
   *
   * @throws FaultException if there is no such place; the fault lists what exists
   */
  public RuleBook forJurisdiction(String id) {
    List<Jurisdiction> lineage = jurisdictions().lineage(new JurisdictionId(id));
    if (lineage.isEmpty()) {
      throw unknown(id);
    }
    List<Rule<?>> here = rules.stream().filter(rule -> holds(rule, lineage)).toList();
    return new RuleBook(lineage, here, titles(), figures()).layered(setBy(lineage));
  }

  /** What places of a lineage set for rules of the places above them. */
  private List<ParameterEntry> setBy(List<Jurisdiction> lineage) {
    return schemes.stream()
        .flatMap(scheme -> scheme.parameters().stream())
        .filter(entry -> stands(entry.citation(), lineage))
        .toList();
  }

  private Map<RuleId, Text> titles() {
    Map<RuleId, Text> titles = new LinkedHashMap<>(Provisions.titles());
    provisions().forEach(each -> titles.put(each.id(), each.title()));
    return titles;
  }

  /** All topics on which a report can speak to a rule, of whatever place. */
  public List<Topic> topics() {
    return new RuleBook(List.of(), rules, titles(), figures()).topics();
  }

  /** All places. */
  public JurisdictionTree jurisdictions() {
    return schemes.isEmpty()
        ? Provisions.jurisdictions()
        : JurisdictionTree.of(
            joined(Provisions.jurisdictions().places(), LocalScheme::jurisdictions));
  }

  /** All documents. */
  public DocumentCatalogue documents() {
    return schemes.isEmpty()
        ? Provisions.catalogue()
        : DocumentCatalogue.of(joined(Provisions.catalogue().documents(), LocalScheme::documents));
  }

  /** All procedures of meetings, of every document and kind. */
  public List<MeetingProcedure> procedures() {
    return Procedures.all();
  }

  /**
   * The procedures that a meeting of a kind follows on its day: one; two for a combined sitting,
   * whose parts run one after the other, each by its own; none where none is on record.
   */
  public List<MeetingProcedure> procedures(MeetingKind kind, LocalDate day) {
    return procedures().stream()
        .filter(procedure -> kind.countsAs(procedure.getKind()))
        .filter(procedure -> procedure.getPeriod().contains(day))
        .toList();
  }

  /**
   * What is said of the kinds of organization, era by era: under which each may stand, what it is
   * towards the grassroots, and since when it is no more.
   */
  public HierarchyRules hierarchyRules() {
    return Provisions.hierarchy();
  }

  /** Which majority a matter needs, by the day of the vote. */
  public VoteRules votes() {
    return Votes.rules();
  }

  /** Confidence votes: what follows of them, and when they are held. */
  public ConfidenceRules confidenceVotes() {
    return Votes.confidence();
  }

  /** Elections in the Party. */
  public ElectionRules elections() {
    return Votes.elections();
  }

  /** Congresses, apart from their order, which is a procedure. */
  public CongressRules congresses() {
    return Votes.congresses();
  }

  /** All score sheets, of every place and time. */
  public List<ScoreSheet> scoreSheets() {
    return joined(ScoreSheets.all(), LocalScheme::scoreSheets);
  }

  /**
   * A score sheet by its id.
   *
   * @throws FaultException if there is no such sheet; the fault lists what exists
   */
  public ScoreSheet scoreSheet(String id) {
    return scoreSheets().stream()
        .filter(sheet -> sheet.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknownSheet(id));
  }

  private FaultException unknownSheet(String id) {
    String known =
        scoreSheets().stream().map(sheet -> sheet.id().value()).collect(Collectors.joining(", "));
    return new FaultException(
        Fault.of("unknown-scoresheet", RegulationMessages.text("unknown-scoresheet", id, known)));
  }

  /**
   * The indicators of every place: measures for which no document gives a threshold.
   *
   * <pre>{@code
   * Regulations.standard().indicators().set("young_speakers", Map.of("age_to_years", 35)).at(cell, day);
   * }</pre>
   */
  public Indicators indicators() {
    return IndicatorGroup.indicators(indicatorGroups());
  }

  /** The same, by what reports speak of: who does, over which intervals, and what is needed. */
  public List<IndicatorGroup> indicatorGroups() {
    return joined(IndicatorGroups.all(), LocalScheme::indicators);
  }

  /**
   * What is wrong with the rules of a place, each finding with its clause and, where it comes of a
   * data file, with its line.
   *
   * @throws FaultException if there is no such place
   */
  public Analysis analysis(String jurisdiction) {
    Map<PartKey, Place> places = new LinkedHashMap<>(Provisions.places());
    schemes.forEach(scheme -> places.putAll(scheme.located()));
    return Analysis.of(forJurisdiction(jurisdiction)).placed(places);
  }

  /** What is wrong with the score sheets as they were published, each finding with its line. */
  public Analysis analysisOfSheets() {
    return schemes.stream()
        .map(
            scheme ->
                scheme.scoreSheets().stream()
                    .map(Analysis::of)
                    .reduce(Analysis.NOTHING, Analysis::and)
                    .placed(scheme.located()))
        .reduce(ScoreSheets.analysis(), Analysis::and);
  }

  /**
   * What became of every provision, of every document of the catalogue and of practices: encoded,
   * which is computed from what there is, deliberately not, or not yet.
   */
  public Ledger ledger() {
    Set<RuleId> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    return Coverages.of(ids, schemes);
  }

  /** What readers call the names in the tables of rules. */
  public Map<String, Text> tableWords() {
    Map<String, Text> words = new LinkedHashMap<>(CommendationCompetence.tableWords());
    words.putAll(DisciplineRules.tableWords());
    words.putAll(BadgeRules.tableWords());
    return words;
  }

  /** All figures, by rule and name; for books of one's own. */
  public Figures figures() {
    return Provisions.figures(provisions());
  }

  /** A rule holds where its documents were issued; one that cites none holds everywhere. */
  private static boolean holds(Rule<?> rule, List<Jurisdiction> lineage) {
    return rule.citations().stream().allMatch(clause -> stands(clause, lineage));
  }

  private static boolean stands(Citation clause, List<Jurisdiction> lineage) {
    return lineage.stream()
        .anyMatch(place -> place.id().equals(clause.document().getJurisdiction()));
  }

  /** What ships, and what each scheme adds. */
  private <T> List<T> joined(List<T> shipped, Function<LocalScheme, List<T>> added) {
    return Stream.concat(
            shipped.stream(), schemes.stream().flatMap(scheme -> added.apply(scheme).stream()))
        .toList();
  }

  private FaultException unknown(String id) {
    String known =
        jurisdictions().ids().stream().map(JurisdictionId::value).collect(Collectors.joining(", "));
    return new FaultException(
        Fault.of(
            "unknown-jurisdiction", RegulationMessages.text("unknown-jurisdiction", id, known)));
  }
}
