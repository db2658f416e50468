package example;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJackson2;
import vn.chibo.core.json.ChiboJackson3;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.validation.ChiboValidator;

/** Uses the published jars as a host does; ends with an error where a promise is not kept. */
public final class Consumer {
  private Consumer() {}

  /** Runs every check. */
  public static void main(String[] arguments) throws Exception {
    CellRecord bad = record(" ");
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      Validator ofTheHost = factory.getValidator();
      expect(ofTheHost.validate(bad.getOrganization()).size() == 1, "a blank name is found");
      expect(ofTheHost.validate(bad).size() == 1, "a blank name is found inside a record");
      expect(ofTheHost.validate(record("Chi bộ 3")).isEmpty(), "a sound value has no violation");
      expect(ChiboValidator.of(ofTheHost).check(bad).size() == 1, "the host's validator serves");
    }
    expect(ChiboValidator.standard().check(bad).size() == 1, "the standard validator serves");
    json();
  }

  private static void json() throws Exception {
    CellRecord record = record("Chi bộ 3");
    String text = ChiboJson.jackson3().write(record);
    expect(text.equals(ChiboJson.jackson2().write(record)), "both versions write the same bytes");
    expect(
        ChiboJson.jackson2().read(text, CellRecord.class).equals(record), "what is read is equal");
    expect(
        ChiboJackson2.mapper().readValue(text, CellRecord.class).equals(record)
            && ChiboJackson3.mapper().readValue(text, CellRecord.class).equals(record),
        "mappers read the same");
    try {
      ChiboJson.jackson3().read(text.replace("\"kind\"", "\"kinds\""), CellRecord.class);
      throw new AssertionError("an unknown field is refused");
    } catch (FaultException refusal) {
      expect(refusal.faults().size() >= 2, "all faults are found at once");
    }
  }

  private static CellRecord record(String name) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name(name)
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(DatePeriod.ofYear(2024))
        .meetings(
            vn.chibo.core.record.Register.of(
                java.util.List.of(
                    Meeting.builder()
                        .date(LocalDate.of(2024, 2, 12))
                        .kind(MeetingKind.REGULAR)
                        .attendance(HeadCount.builder().members(15).present(13).build())
                        .build())))
        .build();
  }

  private static void expect(boolean kept, String promise) {
    if (!kept) {
      throw new AssertionError("not kept: " + promise);
    }
  }
}
