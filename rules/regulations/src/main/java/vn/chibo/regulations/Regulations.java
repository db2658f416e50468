package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.annualreview.ExcellentCap;
import vn.chibo.regulations.commendation.CommendationCompetence;
import vn.chibo.regulations.data.Coverages;
import vn.chibo.regulations.data.Procedures;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.data.ScoreSheets;
import vn.chibo.regulations.meetings.Guidance09Of2012;
import vn.chibo.regulations.meetings.Guidance12Of2018;
import vn.chibo.regulations.meetings.Guidance42Of2025;
import vn.chibo.regulations.meetings.Scheme11OfHaNoi;
import vn.chibo.regulations.meetings.StatutesMeetings;
import vn.chibo.regulations.organization.PriorConsent;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The door to the regulations.
 *
 * <pre>{@code
 * RuleBook book = Regulations.standard().forJurisdiction("ha-noi");
 * }</pre>
 */
public final class Regulations {
  private static final Regulations STANDARD =
      new Regulations(
          Stream.of(
                  StatutesMeetings.RULES,
                  Guidance09Of2012.RULES,
                  Guidance12Of2018.RULES,
                  Scheme11OfHaNoi.RULES,
                  Guidance42Of2025.RULES,
                  CommendationCompetence.RULES,
                  PriorConsent.RULES,
                  ExcellentCap.RULES,
                  Provisions.rules())
              .flatMap(List::stream)
              .toList());

  private final List<Rule<?>> rules;

  private Regulations(List<Rule<?>> rules) {
    this.rules = rules;
  }

  /** All regulations that this library ships. */
  public static Regulations standard() {
    return STANDARD;
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
    return new RuleBook(lineage, here, Provisions.titles(), figures());
  }

  /** All topics on which a report can speak to a rule, of whatever place. */
  public List<Topic> topics() {
    return new RuleBook(List.of(), rules, Provisions.titles(), figures()).topics();
  }

  /** All places. */
  public JurisdictionTree jurisdictions() {
    return Provisions.jurisdictions();
  }

  /** All documents. */
  public DocumentCatalogue documents() {
    return Provisions.catalogue();
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

  /** All score sheets, of every place and time. */
  public List<ScoreSheet> scoreSheets() {
    return ScoreSheets.all();
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
   * What is wrong with the rules of a place, each finding with its clause and, where it comes of a
   * data file, with its line.
   *
   * @throws FaultException if there is no such place
   */
  public Analysis analysis(String jurisdiction) {
    return Analysis.of(forJurisdiction(jurisdiction)).placed(Provisions.places());
  }

  /** What is wrong with the score sheets as they were published, each finding with its line. */
  public Analysis analysisOfSheets() {
    return ScoreSheets.analysis();
  }

  /**
   * What became of every provision, of every document of the catalogue and of practices: encoded,
   * which is computed from what there is, deliberately not, or not yet.
   */
  public Ledger ledger() {
    return Coverages.of(rules.stream().map(Rule::id).collect(Collectors.toSet()));
  }

  /** What readers call the names in the tables of rules. */
  public Map<String, Text> tableWords() {
    return CommendationCompetence.tableWords();
  }

  /** All figures, by rule and name; for books of one's own. */
  public Figures figures() {
    return Provisions.figures();
  }

  /** A rule holds where its documents were issued; one that cites none holds everywhere. */
  private static boolean holds(Rule<?> rule, List<Jurisdiction> lineage) {
    List<JurisdictionId> ids = lineage.stream().map(Jurisdiction::id).toList();
    return rule.citations().stream()
        .map(Citation::document)
        .allMatch(document -> ids.contains(document.getJurisdiction()));
  }

  private FaultException unknown(String id) {
    String known =
        jurisdictions().ids().stream().map(JurisdictionId::value).collect(Collectors.joining(", "));
    return new FaultException(
        Fault.of(
            "unknown-jurisdiction", RegulationMessages.text("unknown-jurisdiction", id, known)));
  }
}
