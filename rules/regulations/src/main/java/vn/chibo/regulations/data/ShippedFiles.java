package vn.chibo.regulations.data;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.organization.HierarchyRules;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.vote.ConfidenceRules;
import vn.chibo.regulations.vote.VoteRules;

/**
 * The data files of this module, read. They are written in YAML; {@link DataCompiler} compiles them
 * at build, since a fresh JVM spends half a second on the YAML alone.
 */
final class ShippedFiles {
  private final Function<String, DataFile> form;

  private ShippedFiles(Function<String, DataFile> form) {
    this.form = form;
  }

  /** The files as they are written. */
  static ShippedFiles yaml() {
    return new ShippedFiles(name -> DataFile.yaml(name, resource(name)));
  }

  /** The files as they were compiled. */
  static ShippedFiles compiled() {
    return new ShippedFiles(name -> DataFile.compiled(name, resource(ShippedNames.compiled(name))));
  }

  /** The file of a name. */
  DataFile file(String name) {
    return form.apply(name);
  }

  JurisdictionTree jurisdictions() {
    return JurisdictionFile.read(file(ShippedNames.JURISDICTIONS));
  }

  DocumentCatalogue documents() {
    return DocumentFile.read(file(ShippedNames.DOCUMENTS));
  }

  HierarchyRules hierarchy(DocumentCatalogue documents) {
    return HierarchyFile.read(file(ShippedNames.HIERARCHY), documents);
  }

  List<MeetingProcedure> procedures(DocumentCatalogue documents) {
    return ProcedureFile.read(file(ShippedNames.PROCEDURES), documents);
  }

  /** The frameworks of the four-good model. */
  List<Framework> frameworks(DocumentCatalogue documents) {
    return FrameworkFile.read(file(ShippedNames.FOURGOOD), documents);
  }

  List<Checklist> checklists() {
    return ChecklistFile.read(file(ShippedNames.CHECKLISTS));
  }

  /** The indicators; they may name these provisions and score sheets. */
  List<IndicatorGroup> indicators(
      DocumentCatalogue documents, Map<RuleId, Provision> provisions, List<ScoreSheet> sheets) {
    return new IndicatorFile(
            documents, Provision.ids(provisions), IndicatorFile.ids(sheets), List.of())
        .read(file(ShippedNames.INDICATORS));
  }

  VoteRules votes(DocumentCatalogue documents) {
    return VoteFile.read(file(ShippedNames.VOTES), documents);
  }

  ConfidenceRules confidence(DocumentCatalogue documents) {
    return ConfidenceFile.read(file(ShippedNames.CONFIDENCE_VOTES), documents);
  }

  ElectionFile.Contents elections(DocumentCatalogue documents) {
    return ElectionFile.read(file(ShippedNames.ELECTIONS), documents);
  }

  /** The ids of all clauses about votes, elections and congresses. */
  Set<String> voteClauses(DocumentCatalogue documents) {
    ElectionFile.Contents elections = elections(documents);
    return Stream.of(
            votes(documents).clauses().ids(),
            confidence(documents).clauses().ids(),
            elections.elections().ids(),
            elections.congresses().clauses().ids())
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The provisions of all files, in their order. */
  List<Provision> provisions(DocumentCatalogue documents) {
    return provisions(documents, new Places());
  }

  /** The same, and where they stand. */
  List<Provision> provisions(DocumentCatalogue documents, Places places) {
    return ShippedNames.PROVISIONS.stream()
        .flatMap(name -> ProvisionFile.read(file(name), documents, places).stream())
        .toList();
  }

  /** What is wrong with the score sheets of all files, each finding with its line. */
  Analysis analysisOfSheets(DocumentCatalogue documents) {
    return ShippedNames.SCORE_SHEETS.stream()
        .map(name -> ScoreSheetFile.analyse(file(name), documents))
        .reduce(Analysis.NOTHING, Analysis::and);
  }

  /** The score sheets of all files, in their order. */
  List<ScoreSheet> scoreSheets(DocumentCatalogue documents) {
    return ShippedNames.SCORE_SHEETS.stream()
        .flatMap(name -> ScoreSheetFile.read(file(name), documents).stream())
        .toList();
  }

  /** What became of every provision; of every document, those that nobody listed among them. */
  Ledger ledger(Encodable encodable) {
    List<DataFile> files = ShippedNames.COVERAGE.stream().map(this::file).toList();
    return new UnlistedCoverage(encodable).beside(CoverageFile.read(files, encodable));
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        ShippedFiles.class.getResourceAsStream(name),
        () -> name + " is missing; \"mvn process-classes\" compiles the data");
  }
}
