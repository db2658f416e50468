package vn.chibo.examples.review.committee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;

/**
 * What the office of a made-up commune holds: 25 cells over 2023 and 2024 up to 20/11/2024.
 * Labelled synthetic wherever it is shown.
 */
public final class SyntheticCommittee {
  /** Its file, as {@link ChiboJson} writes it. */
  static final String FILE = "synthetic-commune-2023-2024.json";

  /** The day of its data. */
  public static final LocalDate AS_OF = LocalDate.of(2024, 11, 20);

  private static final OrganizationId COMMUNE = new OrganizationId("000");

  private SyntheticCommittee() {}

  /** What the office holds. */
  public static CommitteeData data() {
    return Held.DATA;
  }

  /** Read when it is first asked for. */
  private static final class Held {
    static final CommitteeData DATA = read();

    private Held() {}

    private static CommitteeData read() {
      try (InputStream stream = SyntheticCommittee.class.getResourceAsStream(FILE)) {
        byte[] bytes = Objects.requireNonNull(stream, FILE).readAllBytes();
        return ChiboJson.jackson3()
            .read(FILE, new String(bytes, StandardCharsets.UTF_8), CommitteeData.class);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The report of its committee for a period. */
  public static CommitteeQuestion question(DatePeriod period, Reader reader) {
    return new CommitteeQuestion(
        data(),
        COMMUNE,
        period,
        AS_OF,
        new JurisdictionId("ha-noi"),
        Choices.DEFAULT.reading("da11-hanoi/attendance-target", "ORGANIZATION_AVERAGE"),
        reader);
  }
}
