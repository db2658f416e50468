package vn.chibo.regulations.data;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.handbook.DocumentCoverage;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.handbook.PracticeCoverage;
import vn.chibo.evaluator.handbook.ProvisionCoverage;

/**
 * Reads what became of the provisions of documents and of practices. That a provision is encoded is
 * not written: it follows from what there is. A document may stand in several files, once in each;
 * its provisions follow each other in the order of the files.
 */
public final class CoverageFile {
  private final Encodable encodable;
  private final DocumentReader documents;
  private final ProvisionCoverageReader rows;
  private final Map<RegulatoryDocument, List<ProvisionCoverage>> ofDocuments =
      new LinkedHashMap<>();
  private final Map<RegulatoryDocument, Place> places = new LinkedHashMap<>();
  private final Map<Practice, List<ProvisionCoverage>> ofPractices = new LinkedHashMap<>();

  private CoverageFile(Encodable encodable) {
    this.encodable = encodable;
    this.documents = new DocumentReader(encodable.documents());
    this.rows = new ProvisionCoverageReader(encodable);
  }

  /**
   * Reads the documents whose provisions are listed, and the practices.
   *
   * @throws FaultException with every fault of the file: what is named and is not there, a
   *     provision that would have two states, a rule that is not listed
   */
  public static Ledger read(String name, InputStream stream, Encodable encodable) {
    return read(List.of(DataFile.yaml(name, stream)), encodable);
  }

  /** Reads several files as one. */
  static Ledger read(List<DataFile> files, Encodable encodable) {
    CoverageFile coverage = new CoverageFile(encodable);
    files.forEach(file -> file.read(coverage::area));
    return coverage.ledger();
  }

  private boolean area(DataNode top) {
    top.only("documents", "practices");
    Set<Object> here = new HashSet<>();
    top.list("documents", node -> document(node, here));
    top.list("practices", node -> practice(node, here));
    return true;
  }

  private boolean document(DataNode node, Set<Object> here) {
    node.only("document", "provisions");
    node.required("document", documents::document, Optional.<RegulatoryDocument>empty())
        .ifPresent(document -> document(node, document, here));
    return true;
  }

  private void document(DataNode node, RegulatoryDocument document, Set<Object> here) {
    if (!here.add(document)) {
      fault(node, "document-twice", document.getKey());
    }
    places.put(document, node.place());
    ofDocuments
        .computeIfAbsent(document, first -> new ArrayList<>())
        .addAll(provisions(node, Optional.of(document)));
  }

  private boolean practice(DataNode node, Set<Object> here) {
    node.only("practice", "jurisdiction", "provisions");
    Practice practice =
        new Practice(
            node.required("practice", DataNode::words, Text.same("")),
            node.find("jurisdiction").map(place -> new JurisdictionId(place.text())));
    if (!here.add(practice)) {
      fault(node, "practice-twice", practice.title());
    }
    ofPractices
        .computeIfAbsent(practice, first -> new ArrayList<>())
        .addAll(provisions(node, Optional.empty()));
    return true;
  }

  private List<ProvisionCoverage> provisions(DataNode node, Optional<RegulatoryDocument> document) {
    return node.list("provisions", row -> rows.provision(row, document)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Ledger ledger() {
    List<Fault> faults = new ArrayList<>();
    places.forEach(
        (document, place) ->
            encodable.provisionsOf(document).stream()
                .filter(provision -> !rows.listed(provision.id()))
                .map(provision -> fault("rule-not-listed", provision.id()).at(place))
                .forEach(faults::add));
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
    List<DocumentCoverage> listed = new ArrayList<>();
    ofDocuments.forEach((document, all) -> listed.add(new DocumentCoverage(document, true, all)));
    List<PracticeCoverage> practices = new ArrayList<>();
    ofPractices.forEach(
        (practice, all) ->
            practices.add(new PracticeCoverage(practice.title(), practice.jurisdiction(), all)));
    return new Ledger(listed, practices);
  }

  /** What tells practices apart. */
  private record Practice(Text title, Optional<JurisdictionId> jurisdiction) {}

  private static Fault fault(String key, Object... arguments) {
    return Fault.of(key, DataMessages.text("data." + key, arguments));
  }

  static void fault(DataNode node, String key, Object... arguments) {
    node.fault(fault(key, arguments));
  }
}
