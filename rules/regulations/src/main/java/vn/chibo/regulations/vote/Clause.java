package vn.chibo.regulations.vote;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;

/**
 * What one clause says, with its document.
 *
 * @param <T> what it says
 * @param id the id of the provision
 * @param citation where it stands and how well it is known
 * @param last the last day on which it speaks, where that is before the end of its document
 * @param note what must be known beside it
 * @param says what it says
 */
public record Clause<T>(
    String id, Citation citation, Optional<LocalDate> last, Optional<Text> note, T says) {

  /** Needs all. */
  public Clause {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(says, "says");
  }

  /** The same clause, about something else. */
  public <U> Clause<U> with(U other) {
    return new Clause<>(id, citation, last, note, other);
  }

  /** Whether nobody confirmed it, so that it speaks only where it is switched on. */
  boolean unconfirmed() {
    return citation.status() == SourceStatus.UNCONFIRMED;
  }

  /**
   * Whether it speaks on a day: its document, or one in which it is presumed unchanged, is in
   * force. Unknown where the catalogue cannot tell.
   */
  Truth speaks(LocalDate day, DocumentCatalogue documents) {
    if (last.filter(day::isAfter).isPresent()) {
      return Truth.NO;
    }
    Truth any = Truth.NO;
    for (RegulatoryDocument document : bearers().toList()) {
      Truth force = documents.inForce(document.getKey(), day);
      if (force == Truth.YES) {
        return Truth.YES;
      }
      any = force == Truth.UNKNOWN ? Truth.UNKNOWN : any;
    }
    return any;
  }

  private Stream<RegulatoryDocument> bearers() {
    return Stream.concat(Stream.of(citation.document()), citation.presumedIn().stream());
  }
}
