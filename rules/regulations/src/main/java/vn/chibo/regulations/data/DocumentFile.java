package vn.chibo.regulations.data;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.time.DatePeriod;

/** Reads a catalogue of documents. */
public final class DocumentFile {
  private DocumentFile() {}

  /**
   * Reads a catalogue.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static DocumentCatalogue read(String name, InputStream stream) {
    return DataFile.read(
        name,
        stream,
        top ->
            DocumentCatalogue.of(top.only("documents").list("documents", DocumentFile::document)));
  }

  private static RegulatoryDocument document(DataNode node) {
    node.only(
        "key",
        "type",
        "number",
        "issuer",
        "title",
        "date",
        "date-inferred",
        "in-force",
        "jurisdiction",
        "status",
        "replaces");
    return RegulatoryDocument.builder()
        .key(new DocumentKey(node.text("key")))
        .type(node.required("type", n -> n.constant(DocumentType.class), DocumentType.REGULATION))
        .printedNumber(node.find("number").map(DataNode::text))
        .issuer(node.find("issuer").map(DataNode::text))
        .title(node.find("title").map(DataNode::text))
        .date(node.find("date").map(DataNode::partialDate))
        .dateInferred(node.find("date-inferred").map(DataNode::flag).orElse(false))
        .inForce(node.find("in-force").flatMap(DocumentFile::period))
        .jurisdiction(new JurisdictionId(node.text("jurisdiction")))
        .status(
            node.required("status", n -> n.constant(SourceStatus.class), SourceStatus.UNCONFIRMED))
        .addAllReplaces(node.list("replaces", n -> new DocumentKey(n.text())))
        .build();
  }

  /** The first day and, where an end is known, the last. */
  static Optional<DatePeriod> period(DataNode node) {
    List<LocalDate> days = node.items().stream().map(DataNode::date).toList();
    DatePeriod fallback = DatePeriod.from(LocalDate.EPOCH);
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            node.build(
                () ->
                    days.size() == 1
                        ? DatePeriod.from(days.get(0))
                        : DatePeriod.ofClosed(days.get(0), days.get(1)),
                fallback));
  }
}
