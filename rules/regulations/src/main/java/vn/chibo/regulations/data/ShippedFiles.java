package vn.chibo.regulations.data;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.organization.HierarchyRules;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.handbook.DocumentCoverage;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.vote.ConfidenceRules;
import vn.chibo.regulations.vote.VoteRules;

/**
 * The data files of this module. They are written in YAML; {@link DataCompiler} compiles them at
 * build, since a fresh JVM spends half a second on the YAML alone.
 */
final class ShippedFiles {
  private static final String YAML = ".yaml";
  private static final String COMPILED = ".tree";

  private static final List<String> PROVISIONS =
      List.of(
          "provisions/dieu-le-2011.yaml",
          "provisions/hd-09-btctw-2012.yaml",
          "provisions/qd-29-tw-2016.yaml",
          "provisions/hd-12-btctw-2018.yaml",
          "provisions/hd-16-btctw-2018.yaml",
          "provisions/da-11-tu-hanoi-2021.yaml",
          "provisions/hd-42-btctw-2025.yaml",
          "provisions/kh-10-bct-2018.yaml",
          "provisions/hd-03-tw-2022.yaml",
          "provisions/qd-339-tw-2025.yaml",
          "provisions/ct-50-tw-2025.yaml",
          "provisions/phutho-khoi-scheme.yaml",
          "provisions/qd-08-tu-nghean-2021.yaml",
          "provisions/cv-747-tu-haugiang-2023.yaml",
          "provisions/qd-27-tu-nghean-2023.yaml",
          "provisions/qd-29-tu-laocai-2026.yaml",
          "provisions/hd-27-btctw-2009.yaml",
          "provisions/qd-46-tw-2011.yaml",
          "provisions/qd-30-tw-2016.yaml",
          "provisions/hd-01-tw-2016.yaml",
          "provisions/qd-22-tw-2021.yaml",
          "provisions/qd-24-tw-2021.yaml",
          "provisions/hd-12-btctw-2022.yaml",
          "provisions/qd-69-tw-2022.yaml",
          "provisions/qd-232-tw-2025.yaml",
          "provisions/qd-296-tw-2025.yaml",
          "provisions/qd-294-tw-2025.yaml",
          "provisions/hd-06-tw-2025.yaml",
          "provisions/qdi-07-tw-2018.yaml",
          "provisions/hd-08-tw-2025.yaml",
          "provisions/qd-342-tw-2010.yaml",
          "provisions/hd-56-vptw-2015.yaml",
          "provisions/hd-01-tw-2021.yaml",
          "provisions/qd-01-tw-2026.yaml",
          "provisions/qd-208-tw-2026.yaml",
          "provisions/commendation/cv-19780-vptw-2025.yaml",
          "provisions/commendation/hd-01-tw-2021.yaml",
          "provisions/commendation/hd-21-btctw-2019.yaml",
          "provisions/commendation/khenthuong-binhthuan.yaml",
          "provisions/commendation/qd-khenthuong-nghean.yaml",
          "provisions/ethics/qd-144-tw-2024.yaml",
          "provisions/ethics/qd-207-tw-2026.yaml",
          "provisions/ethics/qd-37-tw-2021.yaml",
          "provisions/life/dieu-le-2011.yaml",
          "provisions/life/hd-36-btctu-binhthuan-2008.yaml",
          "provisions/life/qd-213-tw-2020.yaml",
          "provisions/organization/ct-33-tw-2019.yaml",
          "provisions/organization/ct-35-tw-2024.yaml",
          "provisions/organization/ct-45-tw-2025.yaml",
          "provisions/organization/cv-273-btctw-2021.yaml",
          "provisions/organization/cv-7619-btctw-2024.yaml",
          "provisions/organization/dieu-le-2011.yaml",
          "provisions/organization/hd-06-tw-2025.yaml",
          "provisions/organization/hd-08-btctw-2017.yaml",
          "provisions/organization/hd-17-ubkttw-2025.yaml",
          "provisions/organization/hd-31-btctw-2025.yaml",
          "provisions/organization/kl-127-tw-2025.yaml",
          "provisions/organization/nq-1656-2025.yaml",
          "provisions/organization/qd-127-tw-2018.yaml",
          "provisions/organization/qd-22-tw-2021.yaml",
          "provisions/organization/qd-287-tw-2010.yaml",
          "provisions/organization/qd-29-tw-2016.yaml",
          "provisions/organization/qd-294-tw-2025.yaml",
          "provisions/organization/qd-296-tw-2025.yaml",
          "provisions/organization/qd-298-tw-2025.yaml",
          "provisions/organization/qd-363-tw-2025.yaml",
          "provisions/organization/qd-47-tw-2021.yaml",
          "provisions/organization/qd-60-tw-2022.yaml",
          "provisions/organization/qd-66-tw-2017.yaml",
          "provisions/organization/qd-86-tw-2022.yaml",
          "provisions/organization/qd-94-tw-2004.yaml",
          "provisions/organization/qd-97-tw-2004.yaml",
          "provisions/organization/qd-98-tw-2004.yaml",
          "provisions/evaluation/hd-20-btctw-2008.yaml",
          "provisions/evaluation/hd-07-btctw-2011.yaml",
          "provisions/evaluation/hd-16-btctw-2018.yaml",
          "provisions/evaluation/hd-27-btctw-2014.yaml",
          "provisions/evaluation/qd-89-tw-2017.yaml",
          "provisions/evaluation/qd-132-tw-2018.yaml",
          "provisions/evaluation/hd-21-btctw-2019.yaml",
          "provisions/evaluation/qd-24-tw-2021.yaml",
          "provisions/evaluation/nq-21-tw-2022.yaml",
          "provisions/evaluation/qd-124-tw-2023.yaml",
          "provisions/evaluation/hd-25-btctw-2023.yaml",
          "provisions/evaluation/qd-366-tw-2025.yaml",
          "provisions/evaluation/hd-43-btctw-2025.yaml",
          "provisions/evaluation/hd-02-btctw-2026.yaml",
          "provisions/evaluation/kh-98-thu-hatinh.yaml",
          "provisions/evaluation/kh-185-qu-longbien-2023.yaml",
          "provisions/evaluation/qd-948-tu-bentre-2023.yaml",
          "provisions/evaluation/hd-10-btctu-nghean-2024.yaml",
          "provisions/evaluation/kh-162-du-2024.yaml",
          "provisions/evaluation/hd-06-btctu-hcm.yaml");

  private static final List<String> SCORE_SHEETS =
      List.of(
          "scoresheets/an-phu-ward-2025.yaml",
          "scoresheets/hd42-frame-2025.yaml",
          "scoresheets/nghe-an-2021.yaml",
          "scoresheets/hd-27-btctw-2014.yaml",
          "scoresheets/kh-189-hu-phurieng-2023.yaml",
          "scoresheets/qd-366-tw-2025.yaml",
          "scoresheets/hd-06-btctu-hcm.yaml",
          "scoresheets/phu-tho-khoi.yaml",
          "scoresheets/tan-tien-ward-2025.yaml",
          "scoresheets/cam-le-ward-2025.yaml");

  /** One file for each area of the regulations. */
  static final List<String> COVERAGE =
      List.of(
          "coverage/organization.yaml",
          "coverage/membership.yaml",
          "coverage/meetings.yaml",
          "coverage/voting.yaml",
          "coverage/evaluation.yaml",
          "coverage/commendation.yaml",
          "coverage/discipline.yaml",
          "coverage/dues.yaml",
          "coverage/ethics.yaml",
          "coverage/life.yaml");

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
    return new ShippedFiles(name -> DataFile.compiled(name, resource(compiledName(name))));
  }

  /** The names of all files. */
  static List<String> names() {
    return Stream.concat(
            Stream.of(
                "jurisdictions.yaml",
                "documents.yaml",
                "hierarchy.yaml",
                "procedures.yaml",
                "fourgood.yaml",
                "checklists.yaml",
                "votes.yaml",
                "confidence-votes.yaml",
                "elections.yaml",
                "indicators.yaml"),
            Stream.of(PROVISIONS, SCORE_SHEETS, COVERAGE).flatMap(List::stream))
        .toList();
  }

  /** The name of the compiled form of a file. */
  static String compiledName(String name) {
    return name.replace(YAML, COMPILED);
  }

  /** The file of a name. */
  DataFile file(String name) {
    return form.apply(name);
  }

  JurisdictionTree jurisdictions() {
    return JurisdictionFile.read(file("jurisdictions.yaml"));
  }

  DocumentCatalogue documents() {
    return DocumentFile.read(file("documents.yaml"));
  }

  HierarchyRules hierarchy(DocumentCatalogue documents) {
    return HierarchyFile.read(file("hierarchy.yaml"), documents);
  }

  List<MeetingProcedure> procedures(DocumentCatalogue documents) {
    return ProcedureFile.read(file("procedures.yaml"), documents);
  }

  /** The frameworks of the four-good model. */
  List<Framework> frameworks(DocumentCatalogue documents) {
    return FrameworkFile.read(file("fourgood.yaml"), documents);
  }

  List<Checklist> checklists() {
    return ChecklistFile.read(file("checklists.yaml"));
  }

  /** The indicators; they may name these provisions and score sheets. */
  List<IndicatorGroup> indicators(
      DocumentCatalogue documents, Map<RuleId, Provision> provisions, List<ScoreSheet> sheets) {
    return new IndicatorFile(
            documents, Provision.ids(provisions), IndicatorFile.ids(sheets), List.of())
        .read(file("indicators.yaml"));
  }

  VoteRules votes(DocumentCatalogue documents) {
    return VoteFile.read(file("votes.yaml"), documents);
  }

  ConfidenceRules confidence(DocumentCatalogue documents) {
    return ConfidenceFile.read(file("confidence-votes.yaml"), documents);
  }

  ElectionFile.Contents elections(DocumentCatalogue documents) {
    return ElectionFile.read(file("elections.yaml"), documents);
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
    return PROVISIONS.stream()
        .flatMap(name -> ProvisionFile.read(file(name), documents, places).stream())
        .toList();
  }

  /** What is wrong with the score sheets of all files, each finding with its line. */
  Analysis analysisOfSheets(DocumentCatalogue documents) {
    return SCORE_SHEETS.stream()
        .map(name -> ScoreSheetFile.analyse(file(name), documents))
        .reduce(Analysis.NOTHING, Analysis::and);
  }

  /** The score sheets of all files, in their order. */
  List<ScoreSheet> scoreSheets(DocumentCatalogue documents) {
    return SCORE_SHEETS.stream()
        .flatMap(name -> ScoreSheetFile.read(file(name), documents).stream())
        .toList();
  }

  /** What became of every provision; of every document, those that nobody listed among them. */
  Ledger ledger(Encodable encodable) {
    Ledger listed = CoverageFile.read(COVERAGE.stream().map(this::file).toList(), encodable);
    Map<RegulatoryDocument, DocumentCoverage> byDocument = new LinkedHashMap<>();
    listed.documents().forEach(each -> byDocument.put(each.document(), each));
    UnlistedCoverage rest = new UnlistedCoverage(encodable);
    List<DocumentCoverage> all =
        encodable.documents().documents().stream()
            .map(
                document ->
                    Optional.ofNullable(byDocument.get(document))
                        .orElseGet(() -> rest.of(document)))
            .toList();
    return new Ledger(all, listed.practices());
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        ShippedFiles.class.getResourceAsStream(name),
        () -> name + " is missing; \"mvn process-classes\" compiles the data");
  }
}
