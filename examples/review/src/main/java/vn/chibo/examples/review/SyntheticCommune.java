package vn.chibo.examples.review;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;

/**
 * The review of a made-up commune: its register holds 25 cells with a year of meetings. Labelled
 * synthetic wherever it is shown.
 */
final class SyntheticCommune {
  /** The register in JSON, as {@link vn.chibo.core.record.PartyRegister} writes it. */
  static final String FILE = "registers/synthetic-commune-2024.json";

  private static final OrganizationId COMMUNE = new OrganizationId("000");
  private static final LocalDate AS_OF = LocalDate.of(2024, 11, 20);

  private SyntheticCommune() {}

  static Review review() {
    RegisterReader register = RegisterReader.bundled(FILE);
    ReviewGroup all =
        new ReviewGroup(
            ReviewMessages.text("synthetic.group"),
            List.of(),
            register.record(COMMUNE, DatePeriod.ofYear(AS_OF.getYear()), AS_OF));
    return new Review(
        "synthetic-commune-2024",
        ReviewMessages.text("synthetic.title"),
        ReviewKind.REGISTER,
        PartialDate.of(AS_OF),
        ReviewMessages.text("synthetic.why"),
        AS_OF,
        new JurisdictionId("ha-noi"),
        true,
        List.of(),
        List.of(),
        Choices.DEFAULT.reading("da11-hanoi/attendance-target", "ORGANIZATION_AVERAGE"),
        List.of(all));
  }
}
