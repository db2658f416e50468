package vn.chibo.examples.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * Makes the register of a made-up commune from a fixed seed: 25 cells with what a register holds of
 * a cell (where its members live or work, how many they are, its committee, its last congress) and
 * a year of meetings.
 */
final class SyntheticRegister {
  private static final long SEED = 20240101L;
  private static final int YEAR = 2024;
  private static final int CELLS = 25;
  private static final OrganizationId COMMUNE = new OrganizationId("000");
  private static final LocalDate AS_OF = LocalDate.of(YEAR, 11, 20);
  private static final LocalDate CONGRESS = LocalDate.of(2022, 9, 24);

  /** The cell whose congress is due this year, and the one that met online once. */
  private static final int OVERDUE = 7;

  private static final int ONLINE = 23;
  private static final int VILLAGES = 20;

  /** Where members live or work, from cell 21 on; before, in villages. None is abroad. */
  private static final List<Sector> SECTORS =
      List.of(
          Sector.PUBLIC_SERVICE_UNIT,
          Sector.PUBLIC_SERVICE_UNIT,
          Sector.AGENCY,
          Sector.POLICE,
          Sector.COOPERATIVE);

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final SyntheticMeetings meetings = new SyntheticMeetings(random, YEAR);

  private SyntheticRegister() {}

  static PartyRegister register() {
    SyntheticRegister made = new SyntheticRegister();
    List<CellRecord> cells =
        IntStream.rangeClosed(1, CELLS)
            .mapToObj(number -> made.cell(number, DatePeriod.ofYear(YEAR)))
            .toList();
    return PartyRegister.builder()
        .addOrganizations(
            PartyOrganization.builder()
                .id(COMMUNE)
                .name("Đảng bộ xã giả lập")
                .kind(OrganizationKind.GRASSROOTS_WITH_CELLS)
                .build())
        .addAllOrganizations(cells.stream().map(CellRecord::getOrganization).toList())
        .addAllCells(cells)
        .build();
  }

  private CellRecord cell(int number, DatePeriod year) {
    int members = random.nextInt(8, 46);
    int official = members - number % 3;
    int committee = committee(official);
    List<Meeting> held = meetings.upTo(AS_OF, members, committee > 0, number == ONLINE);
    return CellRecord.builder()
        .organization(organization(number))
        .period(year)
        .members(Quantity.exactly(members))
        .officialMembers(Quantity.exactly(official))
        .committeeMembers(Quantity.exactly(committee))
        .deputySecretaries(Quantity.exactly(1))
        .previousCongress(number == OVERDUE ? LocalDate.of(2022, 3, 12) : CONGRESS)
        .meetings(Register.of(held).completeOver(DatePeriod.ofClosed(year.start(), AS_OF)))
        .decisions(Register.<Decision>unknown().completeUpTo(AS_OF))
        .commendations(Roster.complete(List.of()))
        .addJudgements(
            Judgement.builder()
                .topic(new Topic("cell-has-committee"))
                .date(CONGRESS)
                .met(committee > 0)
                .by(Text.of("chi bộ", "the cell"))
                .build())
        .build();
  }

  /** The members of the committee, none in a small cell. */
  private static int committee(int official) {
    if (official < 9) {
      return 0;
    }
    return official < 25 ? 3 : 5;
  }

  private static PartyOrganization organization(int number) {
    return PartyOrganization.builder()
        .id(new OrganizationId(String.format(Locale.ROOT, "%03d", number)))
        .name("Chi bộ giả lập " + number)
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .sector(number > VILLAGES ? SECTORS.get(number - VILLAGES - 1) : Sector.RESIDENTIAL)
        .parent(COMMUNE)
        .build();
  }
}
