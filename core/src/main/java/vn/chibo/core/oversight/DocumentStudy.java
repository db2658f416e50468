package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.document.DocumentKey;

/**
 * The study and dissemination of documents (quán triệt).
 *
 * <pre>{@code
 * DocumentStudy.builder()
 *     .date(LocalDate.of(2024, 5, 15))
 *     .addDocuments(new DocumentKey("hd-12-btctw-2018"))
 *     .addForms(StudyForm.IN_PERSON, StudyForm.ONLINE)
 *     .turnout(Turnout.of(118, 120))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "committee", "documents", "forms", "turnout"})
public non-sealed interface DocumentStudy extends OversightAct, WithDocumentStudy {

  /** The day of the study. */
  @Override
  LocalDate getDate();

  /** The documents studied, as far as known. */
  List<DocumentKey> getDocuments();

  /** How people took part; both where some were present and others online, none where not known. */
  Set<StudyForm> getForms();

  /** How many were present of those summoned. */
  @Valid
  @Value.Default
  default Turnout getTurnout() {
    return Turnout.unknown();
  }

  @Override
  default PracticeKind practice() {
    return PracticeKind.DOCUMENT_STUDY;
  }

  /** Starts a new study. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DocumentStudy}. */
  final class Builder extends ImmutableDocumentStudy.Builder {
    Builder() {}
  }
}
