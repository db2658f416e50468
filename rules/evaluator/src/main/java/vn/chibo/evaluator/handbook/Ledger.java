package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;

/**
 * What became of every provision: of those of documents, and of practices without a document.
 *
 * @param documents the documents, each with its provisions
 * @param practices the practices, each with its provisions
 */
public record Ledger(List<DocumentCoverage> documents, List<PracticeCoverage> practices) {
  /** Nothing is said. */
  public static final Ledger EMPTY = new Ledger(List.of(), List.of());

  /** Copies the lists. */
  public Ledger {
    documents = List.copyOf(documents);
    practices = List.copyOf(practices);
  }

  /** What became of the provisions of documents alone. */
  public static Ledger of(List<DocumentCoverage> documents) {
    return new Ledger(documents, List.of());
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return documents.isEmpty() && practices.isEmpty();
  }

  /** All provisions: those of documents, then those of practices. */
  public Stream<ProvisionCoverage> provisions() {
    return Stream.concat(
        documents.stream().flatMap(each -> each.provisions().stream()),
        practices.stream().flatMap(each -> each.provisions().stream()));
  }

  /**
   * Only what was issued or is followed at one of these places, such as the lineage of a book, and
   * what is followed in several.
   */
  public Ledger at(List<Jurisdiction> places) {
    Set<JurisdictionId> ids = places.stream().map(Jurisdiction::id).collect(Collectors.toSet());
    return new Ledger(
        documents.stream().filter(each -> ids.contains(each.document().getJurisdiction())).toList(),
        practices.stream()
            .filter(each -> each.jurisdiction().map(ids::contains).orElse(true))
            .toList());
  }
}
