package vn.chibo.regulations.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.CoverageState;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.handbook.ProvisionCoverage;

/** Reads the rows of the ledger: what became of one provision each; none may stand twice. */
final class ProvisionCoverageReader {
  private final Encodable encodable;
  private final EncodingReader encodings;
  private final DocumentReader documents;
  private final Set<String> ids = new HashSet<>();

  ProvisionCoverageReader(Encodable encodable) {
    this.encodable = encodable;
    this.encodings = new EncodingReader(encodable);
    this.documents = new DocumentReader(encodable.documents());
  }

  /** Whether a provision stood in one of the rows. */
  boolean listed(RuleId id) {
    return ids.contains(id.value());
  }

  /**
   * The provision of a row, empty where it has no id.
   *
   * @param document the document in which it stands, empty for a practice
   */
  Optional<ProvisionCoverage> provision(DataNode node, Optional<RegulatoryDocument> document) {
    String text = node.text("id");
    Optional<RuleId> id =
        text.isEmpty()
            ? Optional.empty()
            : node.build(() -> Optional.of(new RuleId(text)), Optional.empty());
    if (id.isPresent() && !ids.add(text)) {
      CoverageFile.fault(node, "provision-twice", text);
    }
    return id.map(known -> provision(node, known, document));
  }

  private ProvisionCoverage provision(
      DataNode node, RuleId id, Optional<RegulatoryDocument> document) {
    Optional<Provision> figures = encodable.provision(id);
    Said said =
        figures
            .map(known -> ofProvision(node, known, document))
            .orElseGet(() -> ofRow(node, document));
    CoverageState state = state(node, by(node, id, said));
    return new ProvisionCoverage(
        id.value(), said.title(), said.citation().flatMap(Citation::clause), said.status(), state);
  }

  /** What has a row in the provisions has its title and clause there. */
  private static Said ofProvision(
      DataNode node, Provision provision, Optional<RegulatoryDocument> document) {
    node.only(EncodingReader.with("id", "note", "left-out"));
    Citation citation = provision.citation();
    if (!document.equals(Optional.of(citation.document()))) {
      CoverageFile.fault(node, "other-document", provision.id(), citation.document().getKey());
    }
    return new Said(provision.title(), Optional.of(citation), citation.status());
  }

  private Said ofRow(DataNode node, Optional<RegulatoryDocument> document) {
    node.only(
        document.isPresent()
            ? EncodingReader.with("id", "title", "clause", "status", "note", "left-out")
            : EncodingReader.with("id", "title", "status", "note", "left-out"));
    Text title = node.required("title", DataNode::words, Text.same(""));
    Optional<Citation> citation = document.map(known -> documents.citation(node, known));
    return new Said(
        title, citation, citation.map(Citation::status).orElseGet(() -> documents.status(node)));
  }

  private List<Encoding> by(DataNode node, RuleId id, Said said) {
    List<Encoding> by = new ArrayList<>();
    encodings.own(node, id, said.title()).ifPresent(by::add);
    by.addAll(encodings.others(node, said.citation()));
    return by;
  }

  private static CoverageState state(DataNode node, List<Encoding> by) {
    Optional<Text> note = node.find("note").map(DataNode::words);
    Optional<DataNode> left = node.find("left-out");
    if (!by.isEmpty()) {
      left.ifPresent(field -> CoverageFile.fault(field, "two-states"));
      return new CoverageState.Encoded(by, note);
    }
    if (note.isPresent()) {
      CoverageFile.fault(node, "note-without-encoding");
    }
    return left.map(DataNode::words)
        .<CoverageState>map(CoverageState.DeliberatelyNot::new)
        .orElseGet(CoverageState.NotYet::new);
  }

  /** What a provision is called, where it stands and how well it is known. */
  private record Said(Text title, Optional<Citation> citation, SourceStatus status) {}
}
