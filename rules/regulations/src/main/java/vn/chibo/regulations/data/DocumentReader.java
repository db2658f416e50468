package vn.chibo.regulations.data;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;

/**
 * Reads what a row cites: documents by their key, clause and status.
 *
 * @param catalogue the documents
 */
record DocumentReader(DocumentCatalogue catalogue) {

  /** The document of a key, empty where the key is a fault. */
  Optional<RegulatoryDocument> document(DataNode node) {
    Optional<RegulatoryDocument> found = catalogue.find(new DocumentKey(node.text()));
    if (found.isEmpty()) {
      Stream<String> known = catalogue.documents().stream().map(each -> each.getKey().value());
      Text message =
          DataMessages.text(
              "data.unknown-document", node.text(), Nearest.names(node.text(), known));
      node.fault("unknown-document", message);
    }
    return found;
  }

  /** The document that a row names, which it must. */
  Optional<RegulatoryDocument> named(DataNode row) {
    if (row.isMap() && row.find("document").isEmpty()) {
      row.fault("missing-document", DataMessages.text("data.missing-field", "document"));
    }
    return row.find("document").flatMap(this::document);
  }

  /** The citation of a document: the fields clause, status and presumed-in of a row. */
  Citation citation(DataNode row, RegulatoryDocument document) {
    return new Citation(
        document,
        row.find("clause").map(DataNode::words),
        status(row),
        row.list("presumed-in", this::document).stream().flatMap(Optional::stream).toList());
  }

  /** How well the clause of a row is known. */
  SourceStatus status(DataNode row) {
    return row.required(
        "status", node -> node.constant(SourceStatus.class), SourceStatus.UNCONFIRMED);
  }
}
