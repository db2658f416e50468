package vn.chibo.regulations.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentNumber;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.ProcedureId;
import vn.chibo.core.meeting.StepId;
import vn.chibo.core.member.CardNumber;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.ReportingGroupId;
import vn.chibo.core.oversight.EmulationClusterId;
import vn.chibo.core.review.CriterionKey;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.VietnameseOrder;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Quarter;
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.Regulations;

/** Everything that is made of one text. */
final class TextReadings {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

  /** Those that print what they read. */
  private static final List<Function<String, Object>> PRINTED =
      List.of(
          Fraction::parse,
          PartialDate::parse,
          Quarter::parse,
          DatePeriod::parse,
          OrganizationId::new,
          ReportingGroupId::new,
          EmulationClusterId::new,
          ProcedureId::new,
          StepId::new,
          CriterionKey::new,
          DocumentKey::new,
          JurisdictionId::new,
          RuleId::new);

  private TextReadings() {}

  /** Reads a number of a document, and looks it up. */
  static void number(String text) {
    Optional<DocumentNumber> parsed = Refusals.faulty(() -> DocumentNumber.parse(text));
    Refusals.require(parsed.equals(DocumentNumber.tryParse(text)), "parsed and tried differ");
    parsed.ifPresent(
        number ->
            Refusals.require(
                DocumentNumber.parse(number.toString()).equals(number), "printed as another"));
    Refusals.faulty(() -> Regulations.standard().documents().parse(text, DAY));
    Regulations.standard().documents().nearest(text, DAY);
  }

  /** Makes every value of the text. */
  static void values(String text) {
    PRINTED.forEach(reader -> same(text, reader));
    refused(text, MemberId::new);
    refused(text, PersonName::new);
    refused(text, CardNumber::new);
    refused(text, number -> DecisionReference.of(number, DAY));
    Language.of(text);
    VietnameseOrder.byGivenName().compare(text, "Nguyễn Văn A");
    Refusals.faulty(() -> Regulations.standard().forJurisdiction(text));
  }

  /** What a value prints is read as the same value. */
  private static void same(String text, Function<String, Object> reader) {
    refused(text, reader)
        .ifPresent(
            value ->
                Refusals.require(
                    refused(value.toString(), reader).filter(value::equals).isPresent(),
                    "printed as another: " + value.getClass().getSimpleName()));
  }

  /** A value of one text is refused with an argument's exception, never with another. */
  private static Optional<Object> refused(String text, Function<String, Object> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
