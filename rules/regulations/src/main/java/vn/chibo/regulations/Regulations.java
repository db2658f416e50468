package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
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
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.indicator.Indicators;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.badge.BadgeRules;
import vn.chibo.regulations.commendation.CommendationCompetence;
import vn.chibo.regulations.data.Coverages;
import vn.chibo.regulations.data.IndicatorGroup;
import vn.chibo.regulations.data.LocalScheme;
import vn.chibo.regulations.data.Procedures;
import vn.chibo.regulations.data.Provisions;
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
  private static final Regulations STANDARD = new Regulations(ShippedRules.ALL, LocalSchemes.NONE);

  private final List<Rule<?>> rules;
  private final LocalSchemes schemes;

  private Regulations(List<Rule<?>> rules, LocalSchemes schemes) {
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
    Stream<Rule<?>> more = scheme.provisions().stream().flatMap(each -> each.rule().stream());
    return new Regulations(Stream.concat(rules.stream(), more).toList(), schemes.with(scheme));
  }

  /**
   * The timeline of a place: the rules of the place and of all above it.
   *
   * @throws FaultException if there is no such place; the fault lists what exists
   */
  public RuleBook forJurisdiction(String id) {
    List<Jurisdiction> lineage = jurisdictions().lineage(new JurisdictionId(id));
    if (lineage.isEmpty()) {
      throw unknown(
          "unknown-jurisdiction", id, jurisdictions().ids().stream().map(JurisdictionId::value));
    }
    List<Rule<?>> here = rules.stream().filter(rule -> holds(rule, lineage)).toList();
    return new RuleBook(lineage, here, schemes.titles(), figures()).layered(setBy(lineage));
  }

  /** What places of a lineage set for rules of the places above them. */
  private List<ParameterEntry> setBy(List<Jurisdiction> lineage) {
    return schemes.parameters().filter(entry -> stands(entry.citation(), lineage)).toList();
  }

  /** All topics on which a report can speak to a rule, of whatever place. */
  public List<Topic> topics() {
    return new RuleBook(List.of(), rules, schemes.titles(), figures()).topics();
  }

  /** All places. */
  public JurisdictionTree jurisdictions() {
    return schemes.jurisdictions();
  }

  /** All documents. */
  public DocumentCatalogue documents() {
    return schemes.documents();
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
    return schemes.scoreSheets();
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
        .orElseThrow(
            () ->
                unknown(
                    "unknown-scoresheet",
                    id,
                    scoreSheets().stream().map(sheet -> sheet.id().value())));
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
    return schemes.indicatorGroups();
  }

  /**
   * What is wrong with the rules of a place, each finding with its clause and, where it comes of a
   * data file, with its line.
   *
   * @throws FaultException if there is no such place
   */
  public Analysis analysis(String jurisdiction) {
    return Analysis.of(forJurisdiction(jurisdiction)).placed(schemes.places());
  }

  /** What is wrong with the score sheets as they were published, each finding with its line. */
  public Analysis analysisOfSheets() {
    return schemes.analysisOfSheets();
  }

  /**
   * What became of every provision, of every document of the catalogue and of practices: encoded,
   * which is computed from what there is, deliberately not, or not yet.
   */
  public Ledger ledger() {
    Set<RuleId> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    return Coverages.of(ids, schemes.all());
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
    return schemes.figures();
  }

  /** A rule holds where its documents were issued; one that cites none holds everywhere. */
  private static boolean holds(Rule<?> rule, List<Jurisdiction> lineage) {
    return rule.citations().stream().allMatch(clause -> stands(clause, lineage));
  }

  private static boolean stands(Citation clause, List<Jurisdiction> lineage) {
    return lineage.stream()
        .anyMatch(place -> place.id().equals(clause.document().getJurisdiction()));
  }

  private static FaultException unknown(String key, String id, Stream<String> known) {
    String list = known.collect(Collectors.joining(", "));
    return new FaultException(Fault.of(key, RegulationMessages.text(key, id, list)));
  }
}
