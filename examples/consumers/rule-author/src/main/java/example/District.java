package example;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluator;

/** Asks the rules of the district of a synthetic cell. */
public final class District {
  private District() {}

  /** Prints what the rule of the district says, in Vietnamese. */
  public static void main(String[] arguments) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(said(Language.VIETNAMESE));
  }

  // guide: ask
  /** What the rule says of a synthetic cell, on 20/11/2024. */
  static String said(Language language) {
    CellRecord cell =
        cell(meeting(LocalDate.of(2024, 5, 6), 20, 16), meeting(LocalDate.of(2024, 8, 5), 20, 16));
    return Evaluator.of(DistrictRules.BOOK)
        .evaluate(cell, LocalDate.of(2024, 11, 20))
        .finding("huyen-mau/attendance")
        .orElseThrow()
        .text(language);
  }
  // guide: end

  // guide: record
  /** A cell with these meetings in 2024, and no others. */
  static CellRecord cell(Meeting... meetings) {
    DatePeriod year = DatePeriod.ofYear(2024);
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(year)
        .meetings(Register.of(List.of(meetings)).completeOver(year))
        .build();
  }

  /** A regular meeting: so many members, so many of them present, nobody exempted. */
  static Meeting meeting(LocalDate day, int members, int present) {
    return Meeting.builder()
        .date(day)
        .kind(MeetingKind.REGULAR)
        .attendance(HeadCount.builder().members(members).exempted(0).present(present).build())
        .build();
  }
  // guide: end
}
