package vn.chibo.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.time.PartialDate;

/**
 * All documents known, by key, and which of them replace which. Numbers are looked up by date and
 * place, since they repeat. Two catalogues of the same documents in the same order are equal.
 *
 * <pre>{@code
 * DocumentNumber number = catalogue.parse("12- HD/BTCTW", day); // or a fault that suggests one
 * catalogue.find(number, day, tree.lineage(haNoi));
 * catalogue.chain(new DocumentKey("hd-12-btctw-2018"));         // from the first to the latest
 * }</pre>
 */
public final class DocumentCatalogue {
  private final Map<DocumentKey, RegulatoryDocument> documents = new LinkedHashMap<>();
  private final Supersession supersession;

  private DocumentCatalogue(List<RegulatoryDocument> documents) {
    Faults faults = new Faults();
    for (RegulatoryDocument document : documents) {
      faults.unless(
          this.documents.putIfAbsent(document.getKey(), document) == null,
          "document-twice",
          () -> CoreMessages.text("document-twice", document.getKey()));
    }
    this.supersession = new Supersession(this.documents.values());
    for (DocumentKey key : supersession.circular()) {
      faults.unless(false, "document-circle", CoreMessages.text("document-circle", key));
    }
    faults.raise();
  }

  /**
   * A catalogue of documents.
   *
   * @throws FaultException with every key that stands twice and every document that, by whatever
   *     way round, replaces itself
   */
  @JsonCreator
  public static DocumentCatalogue of(List<RegulatoryDocument> documents) {
    return new DocumentCatalogue(documents);
  }

  /** The document of a key. */
  public Optional<RegulatoryDocument> find(DocumentKey key) {
    return Optional.ofNullable(documents.get(key));
  }

  /**
   * The document of a number at a date and place. A document that is not known to be out of force
   * counts; a place follows the documents of all places above it. Empty where none or more than one
   * fits.
   */
  public Optional<RegulatoryDocument> find(
      DocumentNumber number, LocalDate date, List<Jurisdiction> lineage) {
    return only(
        document ->
            hasNumber(document, number)
                && holds(document, lineage)
                && inForce(document.getKey(), date) != Truth.NO);
  }

  /**
   * The document of a number signed on a day, in a month or in a year, where exactly one is. Those
   * whose date is less well known than the one asked for do not count.
   */
  public Optional<RegulatoryDocument> signed(DocumentNumber number, PartialDate date) {
    return only(
        document ->
            hasNumber(document, number)
                && document.getDate().filter(d -> date.period().encloses(d.period())).isPresent());
  }

  /**
   * Reads a number.
   *
   * @throws FaultException if it does not parse; the fault has the key {@code document-number} and
   *     names the nearest known number where one is near
   */
  public DocumentNumber parse(String printed, LocalDate date) {
    if (DocumentNumber.tryParse(printed).isEmpty()) {
      nearest(printed, date).ifPresent(near -> refuse(printed, near));
    }
    return DocumentNumber.parse(printed);
  }

  private static void refuse(String printed, DocumentNumber nearest) {
    throw new FaultException(
        Fault.of(
            "document-number",
            CoreMessages.text("document-number.nearest", printed.strip(), nearest)));
  }

  /**
   * The known number nearest to what is printed, as a suggestion, never put in silently: the same
   * serial, and at most two wrong letters. Among equally near ones a document that is in force on
   * the date comes first.
   */
  public Optional<DocumentNumber> nearest(String printed, LocalDate date) {
    return new NearestNumber(this, printed).on(date);
  }

  /**
   * Whether a document is in force on a day. Where its last day is not known, it ends when a
   * document that replaces it begins. Unknown where its first day is not known, or it is not known
   * whether a successor has begun, or the catalogue has no such key.
   */
  public Truth inForce(DocumentKey key, LocalDate date) {
    return find(key)
        .map(document -> Force.of(document, successors(key), date))
        .orElse(Truth.UNKNOWN);
  }

  /** The documents of the places that are known to be in force on a day, in catalogue order. */
  public List<RegulatoryDocument> inForceOn(LocalDate date, List<Jurisdiction> lineage) {
    return holding(date, lineage, Truth.YES);
  }

  /** The documents of the places of which it is not known whether they are in force on a day. */
  public List<RegulatoryDocument> unsettledOn(LocalDate date, List<Jurisdiction> lineage) {
    return holding(date, lineage, Truth.UNKNOWN);
  }

  /** The documents that it replaces directly; one document may replace several. */
  public List<RegulatoryDocument> predecessors(DocumentKey key) {
    return all(supersession.predecessors(key));
  }

  /** The documents that replace it directly. */
  public List<RegulatoryDocument> successors(DocumentKey key) {
    return all(supersession.successors(key));
  }

  /**
   * All documents that it replaces, however far back, itself, and all that replace it, with every
   * branch: each stands after all those that it replaces. Empty where the catalogue has no such
   * key.
   */
  public List<RegulatoryDocument> chain(DocumentKey key) {
    return all(supersession.chain(key));
  }

  /** Reports every document that is said to be replaced and is not in the catalogue. */
  public List<Fault> unknownReplaced() {
    return documents.values().stream()
        .flatMap(
            document ->
                document.getReplaces().stream()
                    .filter(old -> !documents.containsKey(old))
                    .map(old -> unknownReplaced(document.getKey(), old)))
        .toList();
  }

  /** All documents, in the order of the catalogue. */
  @JsonValue
  public List<RegulatoryDocument> documents() {
    return List.copyOf(documents.values());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentCatalogue catalogue
        && documents().equals(catalogue.documents());
  }

  @Override
  public int hashCode() {
    return documents().hashCode();
  }

  /** The keys of its documents. */
  @Override
  public String toString() {
    return "DocumentCatalogue" + documents.keySet();
  }

  private Optional<RegulatoryDocument> only(Predicate<RegulatoryDocument> fits) {
    List<RegulatoryDocument> fitting = documents.values().stream().filter(fits).limit(2).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private List<RegulatoryDocument> holding(
      LocalDate date, List<Jurisdiction> lineage, Truth inForce) {
    return documents.values().stream()
        .filter(document -> holds(document, lineage))
        .filter(document -> inForce(document.getKey(), date) == inForce)
        .toList();
  }

  private List<RegulatoryDocument> all(List<DocumentKey> keys) {
    return keys.stream().flatMap(key -> find(key).stream()).toList();
  }

  private static boolean hasNumber(RegulatoryDocument document, DocumentNumber number) {
    return document.number().filter(number::equals).isPresent();
  }

  private static boolean holds(RegulatoryDocument document, List<Jurisdiction> lineage) {
    return lineage.stream().anyMatch(place -> place.id().equals(document.getJurisdiction()));
  }

  private static Fault unknownReplaced(DocumentKey by, DocumentKey old) {
    return Fault.of("unknown-replaced", CoreMessages.text("unknown-replaced", by, old));
  }
}
