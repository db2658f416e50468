package vn.chibo.regulations.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.Place;
import vn.chibo.evaluator.analysis.PartKey;
import vn.chibo.evaluator.score.ScoreMeasures;

/**
 * Reads the regulations of a place, beside those that ship. What stands twice, or in a place that
 * there is not, is a fault of its line; the reading goes on, so that all faults are found at once.
 */
final class LocalSchemeReader {
  private final Set<JurisdictionId> places = new LinkedHashSet<>(Provisions.jurisdictions().ids());
  private final Map<DocumentKey, RegulatoryDocument> documents = new LinkedHashMap<>();
  private final Set<String> provisions = Provision.ids(Provisions.all());
  private final Set<String> sheets =
      ScoreSheets.all().stream()
          .map(sheet -> sheet.id().value())
          .collect(Collectors.toCollection(LinkedHashSet::new));
  private final Places located = new Places();

  LocalSchemeReader() {
    Provisions.catalogue().documents().forEach(each -> documents.put(each.getKey(), each));
  }

  LocalScheme read(List<DataFile> files) {
    return DataFile.readAll(files, this::scheme);
  }

  private LocalScheme scheme(List<DataNode> tops) {
    tops.forEach(
        top ->
            top.only(
                "jurisdictions",
                "documents",
                "provisions",
                "parameters",
                "scoresheets",
                "indicators"));
    List<Jurisdiction> added = all(tops, "jurisdictions").map(this::place).toList();
    List<RegulatoryDocument> own = documents(tops);
    DocumentCatalogue catalogue = DocumentCatalogue.of(List.copyOf(documents.values()));
    ProvisionFile provisionFile = new ProvisionFile(catalogue, located);
    ScoreSheetFile sheetFile = new ScoreSheetFile(catalogue, ScoreMeasures.standard());
    ParameterFile parameterFile = new ParameterFile(catalogue);
    unique(
        all(tops, "provisions").flatMap(group -> all(List.of(group), "provisions")),
        provisions,
        "provision-taken");
    unique(all(tops, "scoresheets"), sheets, "sheet-taken");
    IndicatorFile indicatorFile =
        new IndicatorFile(
            catalogue, provisions, sheets, IndicatorGroup.names(IndicatorGroups.all()));
    List<Provision> ownProvisions =
        all(tops, "provisions").flatMap(top -> provisionFile.provisions(top).stream()).toList();
    SetFigures figures =
        new SetFigures(Stream.concat(Provisions.all().values().stream(), ownProvisions.stream()));
    all(tops, "parameters").forEach(figures::check);
    return new LocalScheme(
        added,
        own,
        ownProvisions,
        tops.stream().flatMap(top -> parameterFile.all(top).stream()).toList(),
        tops.stream().flatMap(top -> sheetFile.all(top).stream()).toList(),
        tops.stream().flatMap(top -> indicatorFile.all(top).stream()).toList(),
        located(located, parameterFile.places(), sheetFile.places()));
  }

  private static Stream<DataNode> all(List<DataNode> tops, String field) {
    return tops.stream().flatMap(top -> top.list(field, node -> node).stream());
  }

  private static Map<PartKey, Place> located(Places... places) {
    Map<PartKey, Place> all = new LinkedHashMap<>();
    Stream.of(places).forEach(each -> each.all().forEach(all::putIfAbsent));
    return all;
  }

  /** A place, whose parent ships or stands before it. */
  private Jurisdiction place(DataNode node) {
    Jurisdiction place = JurisdictionFile.place(node);
    node.find("parent").ifPresent(parent -> known(parent, place.parent().orElse(place.id())));
    if (!places.add(place.id())) {
      fault(node, "place-taken", place.id());
    }
    return place;
  }

  private List<RegulatoryDocument> documents(List<DataNode> tops) {
    DocumentFile reader = new DocumentFile();
    List<RegulatoryDocument> own = new ArrayList<>();
    all(tops, "documents")
        .forEach(
            node -> {
              RegulatoryDocument document = reader.document(node);
              node.find("jurisdiction").ifPresent(at -> known(at, document.getJurisdiction()));
              if (documents.putIfAbsent(document.getKey(), document) == null) {
                own.add(document);
              } else {
                fault(node, "document-taken", document.getKey());
              }
            });
    reader.requireReplaced(documents.keySet());
    return own;
  }

  private void known(DataNode node, JurisdictionId place) {
    if (!places.contains(place)) {
      String all = places.stream().map(JurisdictionId::value).collect(Collectors.joining(", "));
      fault(node, "unknown-jurisdiction", place, all);
    }
  }

  private static void unique(Stream<DataNode> rows, Set<String> taken, String key) {
    rows.forEach(
        row ->
            row.find("id")
                .filter(id -> !taken.add(id.text()))
                .ifPresent(id -> fault(id, key, id.text())));
  }

  private static void fault(DataNode node, String key, Object... arguments) {
    node.fault(key, DataMessages.text("data." + key, arguments));
  }
}
