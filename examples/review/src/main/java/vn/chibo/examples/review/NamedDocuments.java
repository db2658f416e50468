package vn.chibo.examples.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentNumber;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.data.DataNode;

/**
 * Reads the documents that a report names, by number and, since numbers repeat, by date where it is
 * given. A number that cannot be read is a fault with the nearest known one as a suggestion, unless
 * the file says that the source itself misprints it: then it is kept as printed and shown as
 * refused.
 */
final class NamedDocuments {
  private static final NamedDocument NONE =
      new NamedDocument("", Optional.empty(), Optional.empty());

  private NamedDocuments() {}

  static NamedDocument read(DataNode node, LocalDate asOf, JurisdictionId place) {
    node.only("printed", "date", "misprint");
    return node.sound(n -> n.text("printed"))
        .map(printed -> read(node, printed, asOf, place))
        .orElse(NONE);
  }

  private static NamedDocument read(
      DataNode node, String printed, LocalDate asOf, JurisdictionId place) {
    boolean misprint = node.find("misprint").map(DataNode::flag).orElse(false);
    DocumentCatalogue catalogue = Regulations.standard().documents();
    Optional<DocumentNumber> number = DocumentNumber.tryParse(printed);
    if (number.isPresent()) {
      List<Jurisdiction> lineage = Regulations.standard().jurisdictions().lineage(place);
      Optional<RegulatoryDocument> document =
          node.find("date")
              .map(DataNode::partialDate)
              .map(date -> catalogue.signed(number.get(), date))
              .orElseGet(() -> catalogue.find(number.get(), asOf, lineage));
      return new NamedDocument(printed, document, Optional.empty());
    }
    Optional<DocumentNumber> nearest = catalogue.nearest(printed, asOf);
    if (!misprint) {
      node.fault(
          "document-number",
          ReviewMessages.text(
              "fault.document-number", printed, nearest.map(Object::toString).orElse("-")));
    }
    return new NamedDocument(printed, Optional.empty(), nearest);
  }
}
