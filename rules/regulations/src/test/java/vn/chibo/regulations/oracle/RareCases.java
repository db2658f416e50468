package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** Makes of a generated record one of those that are met seldom, and that rules ask for. */
final class RareCases {
  private static final List<CommendingLevel> LEVELS =
      List.of(
          CommendingLevel.GRASSROOTS_COMMITTEE,
          CommendingLevel.GRASSROOTS_COMMITTEE,
          CommendingLevel.DISTRICT,
          CommendingLevel.SUPERIOR_OF_GRASSROOTS,
          CommendingLevel.PROVINCE);
  private static final List<Integer> TERMS = List.of(30, 36, 60, 66);

  /** What no record of a cell can say. */
  private static final List<Topic> SHARES =
      List.of(
          new Topic("handbook-users"), new Topic("trained-posts"), new Topic("assigned-members"));

  private final Random luck;
  private final RareMembers members;

  RareCases(Random luck) {
    this.luck = luck;
    this.members = new RareMembers(luck);
  }

  SubjectRecord of(SubjectRecord record) {
    if (record instanceof CellRecord cell) {
      return of(cell);
    }
    if (record instanceof MemberRecord member) {
      return luck.nextInt(3) == 0
          ? member.withCommendations(commended(member.getPeriod()))
          : members.of(member);
    }
    return of((OrganizationRecord) record);
  }

  private CellRecord of(CellRecord cell) {
    return switch (luck.nextInt(6)) {
      case 0, 1, 2 -> in(Sector.RESIDENTIAL, cell).withCommendations(commended(cell.getPeriod()));
      case 3 -> cell.withMeetings(allGood(cell.getMeetings()));
      case 4 -> now(cell, 3) ? provisional(cell, abroad(cell)) : abroad(cell);
      default -> atTheEndOfATerm(cell);
    };
  }

  /** For a year, for five in a row or with a gap in them; by a level that may give it. */
  private Roster<Commendation> commended(DatePeriod period) {
    LocalDate day = period.start().plusDays(luck.nextInt(period.days()));
    int last = day.getYear();
    CommendingLevel level = LEVELS.get(luck.nextInt(LEVELS.size()));
    CommendationForm form =
        level == CommendingLevel.PROVINCE
            ? CommendationForm.CERTIFICATE_OF_MERIT
            : CommendationForm.CERTIFICATE_OF_COMMENDATION;
    Commendation given =
        Commendation.builder()
            .level(level)
            .form(form)
            .collectives(luck.nextInt(6) > 0 ? 1 : 0)
            .individuals(luck.nextInt(2))
            .years(luck.nextInt(2) == 0 ? List.of(last) : years(last))
            .date(PartialDate.of(day))
            .words(Text.of("khen thưởng", "commended"))
            .build();
    return new Roster<>(List.of(given), luck.nextInt(8) > 0);
  }

  private List<Integer> years(int last) {
    int first = luck.nextInt(2) == 0 ? last - 4 : last - 5;
    return List.of(first, last - 3, last - 2, last - 1, last);
  }

  /** All of them rated good, and now and then all of them regular. */
  private Register<Meeting> allGood(Register<Meeting> meetings) {
    boolean regular = luck.nextBoolean();
    List<Meeting> good = new ArrayList<>();
    for (Meeting meeting : meetings.entries()) {
      Meeting rated = meeting.withRating(MeetingRating.GOOD);
      good.add(regular ? rated.withKind(MeetingKind.REGULAR) : rated);
    }
    return new Register<>(good, meetings.complete());
  }

  private CellRecord abroad(CellRecord cell) {
    return in(Sector.ABROAD, luck.nextInt(2) == 0 ? withoutCongress(cell) : cell)
        .withOfficialMembers(Quantity.exactly(Fraction.of(2L + luck.nextInt(3))));
  }

  /** One of so many, by the period alone. */
  private static boolean now(CellRecord cell, int of) {
    return cell.getPeriod().last().toEpochDay() % of == 0;
  }

  /** As many members as the cell abroad has official ones, of whom one is official here. */
  private static CellRecord provisional(CellRecord cell, CellRecord abroad) {
    return cell.withOrganization(cell.getOrganization().withKind(OrganizationKind.PROVISIONAL_CELL))
        .withOfficialMembers(Quantity.exactly(1))
        .withMembers(abroad.getOfficialMembers());
  }

  private static CellRecord in(Sector sector, CellRecord cell) {
    PartyOrganization organization = cell.getOrganization();
    return cell.withOrganization(
        organization.withSector(sector).withKind(OrganizationKind.SUBORDINATE_CELL));
  }

  /** The last congress was as long ago as a term lasts, to the day, or a day more. */
  private CellRecord atTheEndOfATerm(CellRecord cell) {
    int months = TERMS.get(luck.nextInt(TERMS.size()));
    LocalDate held = cell.getPeriod().last().minusMonths(months).minusDays(luck.nextInt(3));
    CellRecord other = luck.nextInt(4) > 0 ? withoutCongress(cell) : cell;
    return in(Sector.RESIDENTIAL, now(cell, 3) ? withCongress(other, held, months) : other)
        .withPreviousCongress(held);
  }

  /** A congress on the last day of a term or the next day, where that lies in the period. */
  private static CellRecord withCongress(CellRecord cell, LocalDate last, int months) {
    LocalDate day = last.plusMonths(months).plusDays(cell.getPeriod().days() % 2);
    if (!cell.getPeriod().contains(day)) {
      return cell;
    }
    List<Meeting> meetings = new ArrayList<>(cell.getMeetings().entries());
    meetings.add(Meeting.builder().date(day).kind(MeetingKind.CONGRESS).build());
    return cell.withMeetings(new Register<>(meetings, cell.getMeetings().complete()));
  }

  private static CellRecord withoutCongress(CellRecord cell) {
    List<Meeting> others = new ArrayList<>(cell.getMeetings().entries());
    others.removeIf(meeting -> meeting.getKind().equals(Optional.of(MeetingKind.CONGRESS)));
    return cell.withMeetings(new Register<>(others, cell.getMeetings().complete()));
  }

  /** A report on what stands in no list, or an organization of the armed forces. */
  private OrganizationRecord of(OrganizationRecord organization) {
    if (organization.getStatements().isEmpty()) {
      return organization.withOrganization(
          organization
              .getOrganization()
              .withKind(OrganizationKind.SECTIONAL)
              .withSector(Sector.ARMED_FORCES));
    }
    List<Statement> statements = new ArrayList<>(organization.getStatements());
    statements.removeIf(statement -> SHARES.contains(statement.getTopic()));
    SHARES.forEach(topic -> statements.add(share(topic, organization.getPeriod())));
    return organization.withStatements(statements);
  }

  private Statement share(Topic topic, DatePeriod period) {
    Quantity all = Quantity.exactly(Fraction.percent(luck.nextInt(3) > 0 ? 100 : 99));
    return Statement.builder()
        .topic(topic)
        .published(Statistic.ofShares(StatisticKind.SHARE_OF_PARTS, all))
        .period(period)
        .words(Text.of("báo cáo", "report"))
        .build();
  }
}
