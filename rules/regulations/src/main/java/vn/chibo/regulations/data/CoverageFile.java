package vn.chibo.regulations.data;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.CoverageState;
import vn.chibo.evaluator.handbook.DocumentCoverage;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.handbook.ProvisionCoverage;

/**
 * Reads what became of the provisions of documents. That a provision is encoded is not written: it
 * follows from the rules, procedures, sheets and rows of the hierarchy that there are.
 */
public final class CoverageFile {
  private final Encodable encodable;
  private final DocumentReader documents;
  private final Set<DocumentKey> listed = new HashSet<>();
  private final Set<String> provisions = new HashSet<>();

  private CoverageFile(Encodable encodable) {
    this.encodable = encodable;
    this.documents = new DocumentReader(encodable.documents());
  }

  /**
   * Reads the documents whose provisions are listed.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file: what is named and is
   *     not there, a provision that would have two states, a rule that is not listed
   */
  public static List<DocumentCoverage> read(String name, InputStream stream, Encodable encodable) {
    return read(DataFile.yaml(name, stream), encodable);
  }

  static List<DocumentCoverage> read(DataFile file, Encodable encodable) {
    return file.read(top -> new CoverageFile(encodable).coverage(top));
  }

  private List<DocumentCoverage> coverage(DataNode top) {
    return top.only("documents").list("documents", this::document).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DocumentCoverage> document(DataNode node) {
    node.only("document", "provisions");
    Optional<RegulatoryDocument> document =
        node.required("document", documents::document, Optional.empty());
    return document.map(known -> document(node, known));
  }

  private DocumentCoverage document(DataNode node, RegulatoryDocument document) {
    if (!listed.add(document.getKey())) {
      fault(node, "document-twice", document.getKey());
    }
    List<ProvisionCoverage> all =
        node.list("provisions", each -> provision(each, document)).stream()
            .flatMap(Optional::stream)
            .toList();
    encodable.rulesOf(document).stream()
        .filter(rule -> !provisions.contains(rule.value()))
        .forEach(rule -> fault(node, "rule-not-listed", rule));
    return new DocumentCoverage(document, true, all);
  }

  private Optional<ProvisionCoverage> provision(DataNode node, RegulatoryDocument document) {
    String id = node.text("id");
    if (!id.isEmpty() && !provisions.add(id)) {
      fault(node, "provision-twice", id);
    }
    return id.isEmpty()
        ? Optional.empty()
        : node.build(() -> encodable.rule(new RuleId(id)), Optional.<Provision>empty())
            .map(rule -> ofRule(node, rule))
            .or(() -> Optional.of(ofDocument(node, id, document)));
  }

  /** A rule has a title and a clause of its own. */
  private ProvisionCoverage ofRule(DataNode node, Provision rule) {
    node.only("id", "procedures", "sheets", "hierarchy", "note", "left-out");
    List<Encoding> by = new ArrayList<>();
    by.add(Encodable.encoding(rule));
    return provision(node, rule.id().value(), rule.title(), rule.citation(), by);
  }

  private ProvisionCoverage ofDocument(DataNode node, String id, RegulatoryDocument document) {
    node.only(
        "id", "title", "clause", "status", "procedures", "sheets", "hierarchy", "note", "left-out");
    Text title = node.required("title", DataNode::words, Text.same(""));
    Citation citation = documents.citation(node, document);
    return provision(node, id, title, citation, new ArrayList<>());
  }

  private ProvisionCoverage provision(
      DataNode node, String id, Text title, Citation citation, List<Encoding> by) {
    EncodingReader reader = new EncodingReader(encodable);
    by.addAll(
        node.list("procedures", reader::procedure).stream().flatMap(Optional::stream).toList());
    by.addAll(node.list("sheets", reader::sheet).stream().flatMap(Optional::stream).toList());
    node.find("hierarchy")
        .filter(DataNode::flag)
        .flatMap(flag -> reader.hierarchy(flag, citation))
        .ifPresent(by::add);
    return new ProvisionCoverage(id, title, citation.clause(), citation.status(), state(node, by));
  }

  private static CoverageState state(DataNode node, List<Encoding> by) {
    Optional<Text> note = node.find("note").map(DataNode::words);
    Optional<DataNode> left = node.find("left-out");
    if (!by.isEmpty()) {
      left.ifPresent(field -> fault(field, "two-states"));
      return new CoverageState.Encoded(by, note);
    }
    if (note.isPresent()) {
      fault(node, "note-without-encoding");
    }
    return left.map(DataNode::words)
        .<CoverageState>map(CoverageState.DeliberatelyNot::new)
        .orElseGet(CoverageState.NotYet::new);
  }

  static void fault(DataNode node, String key, Object... arguments) {
    node.fault(key, DataMessages.text("data." + key, arguments));
  }
}
