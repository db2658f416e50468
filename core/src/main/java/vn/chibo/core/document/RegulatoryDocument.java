package vn.chibo.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/**
 * A regulatory document (văn bản). Its identity is its key; the number repeats in every term.
 *
 * <pre>{@code
 * RegulatoryDocument guidance =
 *     RegulatoryDocument.builder()
 *         .key(new DocumentKey("hd-12-btctw-2018"))
 *         .type(DocumentType.GUIDANCE)
 *         .printedNumber("12-HD/BTCTW")
 *         .jurisdiction(new JurisdictionId("central"))
 *         .status(SourceStatus.CONFIRMED)
 *         .build();
 * guidance.clause("II.2.2").text(Language.ENGLISH);
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "key",
  "type",
  "printedNumber",
  "issuer",
  "title",
  "date",
  "dateInferred",
  "inForce",
  "endReadings",
  "jurisdiction",
  "status",
  "replaces"
})
public interface RegulatoryDocument extends WithRegulatoryDocument {

  /** Its identity in the catalogue. */
  @Valid
  DocumentKey getKey();

  /** Its kind. */
  DocumentType getType();

  /** Its number as the catalogue writes it, regular or not; empty where none is known. */
  Optional<@NotBlank String> getPrintedNumber();

  /** Who issued it, in Vietnamese, empty where not stated. */
  Optional<@NotBlank String> getIssuer();

  /** Its title in Vietnamese, empty where not known. */
  Optional<@NotBlank String> getTitle();

  /** The date of signature as far as it is known. */
  Optional<PartialDate> getDate();

  /** Whether the date is inferred and not stated by a source. */
  @Value.Default
  default boolean isDateInferred() {
    return false;
  }

  /** The days for which it is in force, empty where the first day is not known. */
  Optional<DatePeriod> getInForce();

  /**
   * The readings of its end, where it is not known which text ended it: it is then in force for
   * {@link #getInForce} up to the last of them. Empty where there is one end, or none.
   */
  List<EndReading> getEndReadings();

  /** Where it holds. */
  @Valid
  JurisdictionId getJurisdiction();

  /** How well it is known. */
  SourceStatus getStatus();

  /** The documents that it replaces. */
  List<@Valid DocumentKey> getReplaces();

  /** The number where it is regular, empty where there is none or it does not parse. */
  default Optional<DocumentNumber> number() {
    return getPrintedNumber().flatMap(DocumentNumber::tryParse);
  }

  /** A citation of one clause, such as {@code II.2.2}. */
  default Citation clause(String clause) {
    return Citation.of(this, Text.of("mục " + clause, "section " + clause));
  }

  /**
   * The document as readers write it: {@code Hướng dẫn 12-HD/BTCTW ngày 06/07/2018}. What is not
   * known is printed as not known; a date that is inferred says so.
   */
  default String text(Language language) {
    return DocumentWords.of(this).in(language);
  }

  /** Keeps number, issuer and title in normal form C; its ends must be those of its days. */
  @Value.Check
  default RegulatoryDocument check() {
    new Faults()
        .unless(
            getEndReadings().isEmpty() || DaysInForce.of(this).isPresent(),
            "end-readings",
            CoreMessages.text("end-readings"))
        .raise();
    return withPrintedNumber(getPrintedNumber().map(Nfc::of))
        .withIssuer(getIssuer().map(Nfc::of))
        .withTitle(getTitle().map(Nfc::of));
  }

  /** Starts a new document. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RegulatoryDocument}. */
  final class Builder extends ImmutableRegulatoryDocument.Builder {
    Builder() {}
  }
}
