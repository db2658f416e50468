package vn.chibo.core.meeting;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * What a step or an order of steps rests on: a clause, or a source that names no document.
 *
 * @param citation the clause, empty where the source names no document
 * @param status how well it is known; that of the clause where there is one
 */
public record Basis(Optional<@Valid Citation> citation, SourceStatus status) {

  /** Refuses a status that is not that of the clause. */
  public Basis {
    Objects.requireNonNull(status, "status");
    SourceStatus known = citation.map(Citation::status).orElse(status);
    new Faults()
        .unless(
            status == known,
            "basis-status",
            () -> CoreMessages.text("basis-status", status.label(), known.label()))
        .raise();
  }

  /** A clause. */
  public static Basis of(Citation citation) {
    return new Basis(Optional.of(citation), citation.status());
  }

  /** A source that names no document. */
  public static Basis withoutDocument(SourceStatus status) {
    return new Basis(Optional.empty(), status);
  }

  /** What readers are told: document, clause and how well it is known. */
  public Text words() {
    return citation
        .map(c -> Text.of(c.text(Language.VIETNAMESE), c.text(Language.ENGLISH)))
        .orElseGet(() -> CoreMessages.text("basis.no-document", status.label()));
  }

  /** The less well known of the two, on which what needs both rests; this one where they tie. */
  Basis weaker(Basis other) {
    return other.status.compareTo(status) > 0 ? other : this;
  }
}
