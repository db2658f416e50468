package vn.chibo.core.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.time.PartialDate;

/** All documents known, by key; numbers are looked up by date and place, since they repeat. */
public final class DocumentCatalogue {
  private final Map<DocumentKey, RegulatoryDocument> documents = new LinkedHashMap<>();

  private DocumentCatalogue() {}

  /**
   * A catalogue of documents.
   *
   * @throws IllegalArgumentException if a key stands twice
   */
  public static DocumentCatalogue of(List<RegulatoryDocument> documents) {
    DocumentCatalogue catalogue = new DocumentCatalogue();
    for (RegulatoryDocument document : documents) {
      if (catalogue.documents.put(document.getKey(), document) != null) {
        throw new IllegalArgumentException("key stands twice: " + document.getKey());
      }
    }
    return catalogue;
  }

  /** The document of a key. */
  public Optional<RegulatoryDocument> find(DocumentKey key) {
    return Optional.ofNullable(documents.get(key));
  }

  /**
   * The document of a number at a date and place. Without a known date of its own a document counts
   * at any date; a place follows the documents of all places above it. Empty where none or more
   * than one fits.
   */
  public Optional<RegulatoryDocument> find(
      DocumentNumber number, LocalDate date, List<Jurisdiction> lineage) {
    List<RegulatoryDocument> fitting =
        documents.values().stream()
            .filter(document -> document.number().filter(number::equals).isPresent())
            .filter(document -> document.getInForce().map(p -> p.contains(date)).orElse(true))
            .filter(
                document ->
                    lineage.stream().anyMatch(j -> j.id().equals(document.getJurisdiction())))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The document of a number signed on a day, where exactly one is. */
  public Optional<RegulatoryDocument> signed(DocumentNumber number, PartialDate date) {
    List<RegulatoryDocument> fitting =
        documents.values().stream()
            .filter(document -> document.number().filter(number::equals).isPresent())
            .filter(document -> document.getDate().filter(date::equals).isPresent())
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * The known number nearest to what is printed, as a suggestion, never put in silently. Among
   * equally near ones a document that may be in force on the date comes first.
   */
  public Optional<DocumentNumber> nearest(String printed, LocalDate date) {
    Comparator<RegulatoryDocument> nearest =
        Comparator.comparingInt(d -> EditDistance.of(printed, d.number().orElseThrow().toString()));
    return documents.values().stream()
        .filter(document -> document.number().isPresent())
        .min(
            nearest
                .thenComparing(d -> !d.getInForce().map(p -> p.contains(date)).orElse(false))
                .thenComparing(d -> d.getKey().value()))
        .flatMap(RegulatoryDocument::number);
  }

  /** All documents, in the order of the catalogue. */
  public List<RegulatoryDocument> documents() {
    return List.copyOf(documents.values());
  }
}
