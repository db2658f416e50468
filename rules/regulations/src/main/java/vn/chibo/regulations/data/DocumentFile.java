package vn.chibo.regulations.data;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** Reads a catalogue of documents. */
public final class DocumentFile {
  private final Map<DataNode, DocumentKey> replaced = new LinkedHashMap<>();

  DocumentFile() {}

  /**
   * Reads a catalogue. A document that is said to be replaced stands in the same file.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static DocumentCatalogue read(String name, InputStream stream) {
    return read(DataFile.yaml(name, stream));
  }

  static DocumentCatalogue read(DataFile file) {
    return file.read(top -> new DocumentFile().catalogue(top));
  }

  private DocumentCatalogue catalogue(DataNode top) {
    List<RegulatoryDocument> documents = top.only("documents").list("documents", this::document);
    requireReplaced(documents.stream().map(RegulatoryDocument::getKey).collect(Collectors.toSet()));
    return DocumentCatalogue.of(documents);
  }

  /** Says of every document that is said to be replaced, and is not among these, that it is not. */
  void requireReplaced(Set<DocumentKey> known) {
    replaced.forEach(
        (node, key) -> {
          if (!known.contains(key)) {
            node.fault("unknown-replaced", DataMessages.text("data.unknown-replaced", key));
          }
        });
  }

  RegulatoryDocument document(DataNode node) {
    node.only(
        "key",
        "type",
        "number",
        "issuer",
        "title",
        "date",
        "date-inferred",
        "in-force",
        "end-readings",
        "jurisdiction",
        "status",
        "replaces");
    RegulatoryDocument document =
        RegulatoryDocument.builder()
            .key(new DocumentKey(node.text("key")))
            .type(
                node.required("type", n -> n.constant(DocumentType.class), DocumentType.REGULATION))
            .printedNumber(node.find("number").map(DataNode::text))
            .issuer(node.find("issuer").map(DataNode::text))
            .title(node.find("title").map(DataNode::text))
            .date(node.find("date").map(DataNode::partialDate))
            .dateInferred(node.find("date-inferred").map(DataNode::flag).orElse(false))
            .inForce(node.find("in-force").flatMap(DocumentFile::period))
            .jurisdiction(new JurisdictionId(node.text("jurisdiction")))
            .status(
                node.required(
                    "status", n -> n.constant(SourceStatus.class), SourceStatus.UNCONFIRMED))
            .addAllReplaces(node.list("replaces", this::replaced))
            .build();
    List<EndReading> ends =
        node.list("end-readings", DocumentFile::end).stream().flatMap(Optional::stream).toList();
    return node.build(() -> document.withEndReadings(ends), document);
  }

  /** One reading of its end: {@code {name: …, last: "2026-07-25", label: {vi: …, en: …}}}. */
  private static Optional<EndReading> end(DataNode node) {
    node.only("name", "last", "label");
    return node.build(
        () ->
            Optional.of(
                new EndReading(
                    node.text("name"),
                    node.required("label", DataNode::words, Text.same("")),
                    node.required("last", DataNode::date, LocalDate.EPOCH))),
        Optional.empty());
  }

  private DocumentKey replaced(DataNode node) {
    DocumentKey key = new DocumentKey(node.text());
    if (!key.value().isEmpty()) {
      replaced.put(node, key);
    }
    return key;
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
