package vn.chibo.regulations.data;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.analysis.PartKey;

/** Reads the provisions of one document. */
public final class ProvisionFile {
  private final DocumentReader documents;
  private final Places places;

  ProvisionFile(DocumentCatalogue catalogue, Places places) {
    this.documents = new DocumentReader(catalogue);
    this.places = places;
  }

  /**
   * Reads the provisions of one document of a catalogue.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static List<Provision> read(String name, InputStream stream, DocumentCatalogue catalogue) {
    return read(DataFile.yaml(name, stream), catalogue, new Places());
  }

  static List<Provision> read(DataFile file, DocumentCatalogue catalogue, Places places) {
    return file.read(top -> new ProvisionFile(catalogue, places).provisions(top));
  }

  List<Provision> provisions(DataNode top) {
    top.only("document", "provisions");
    Optional<RegulatoryDocument> document = top.find("document").flatMap(documents::document);
    return document.isEmpty()
        ? List.of()
        : top.list("provisions", node -> provision(node, document.get()));
  }

  private Provision provision(DataNode node, RegulatoryDocument document) {
    node.only(
        "id", "title", "clause", "status", "figures", "readings", "table", "presumed-in", "rule");
    RuleId id = new RuleId(node.text("id"));
    places.put(PartKey.of(id), node);
    Citation citation = documents.citation(node, document);
    FigureReader figures = new FigureReader(id, Optional.of(citation), documents, places);
    Provision provision =
        new Provision(
            id,
            node.required("title", DataNode::words, Text.same("")),
            citation,
            node.find("figures").map(figures::figures).orElse(List.of()),
            node.find("readings").map(ProvisionFile::readings).orElse(Map.of()),
            node.find("table").map(ProvisionFile::table).orElse(Map.of()),
            Optional.empty());
    return node.find("rule")
        .flatMap(new RuleReader(provision)::rule)
        .map(provision::with)
        .orElse(provision);
  }

  /** What readers call the readings that the rule of the provision has. */
  private static Map<String, Text> readings(DataNode node) {
    Map<String, Text> readings = new LinkedHashMap<>();
    node.fields().forEach((name, words) -> readings.put(name, words.words()));
    return readings;
  }

  private static Map<String, Set<String>> table(DataNode node) {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    node.fields()
        .forEach(
            (row, field) ->
                table.put(row, new TreeSet<>(field.items().stream().map(DataNode::text).toList())));
    return table;
  }
}
