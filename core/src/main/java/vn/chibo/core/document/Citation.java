package vn.chibo.core.document;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * Where a rule or figure stands: document, clause and how well it is known.
 *
 * @param document the document
 * @param clause the clause in words, empty where it is not known
 * @param status how well the clause is known
 * @param presumedIn later documents in which the clause is presumed unchanged
 */
public record Citation(
    @Valid RegulatoryDocument document,
    Optional<Text> clause,
    SourceStatus status,
    List<@Valid RegulatoryDocument> presumedIn) {

  /** Copies the list. */
  public Citation {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(status, "status");
    presumedIn = List.copyOf(presumedIn);
  }

  /** A confirmed clause of a document. */
  public static Citation of(RegulatoryDocument document, Text clause) {
    return new Citation(document, Optional.of(clause), SourceStatus.CONFIRMED, List.of());
  }

  /**
   * The citation as readers write it: {@code Hướng dẫn 12-HD/BTCTW ngày 06/07/2018, mục II.2.2}.
   * What is not known is printed as not known; what is inferred or not confirmed says so.
   */
  public String text(Language language) {
    List<String> parts = new ArrayList<>();
    parts.add(document.text(language));
    parts.add(clause.orElse(CoreMessages.text("citation.no-clause")).in(language));
    if (status != SourceStatus.CONFIRMED) {
      parts.add(status.label().in(language));
    }
    if (!presumedIn.isEmpty()) {
      String later =
          presumedIn.stream().map(d -> d.text(language)).collect(Collectors.joining("; "));
      parts.add(CoreMessages.text("citation.presumed", later).in(language));
    }
    return String.join(", ", parts);
  }
}
