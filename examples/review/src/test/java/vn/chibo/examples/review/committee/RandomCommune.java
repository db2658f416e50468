package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.organization.GroupMembership;
import vn.chibo.core.organization.OrganizationChange;
import vn.chibo.core.organization.OrganizationEnd;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.ReportingGroup;
import vn.chibo.core.organization.ReportingGroupId;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Choices;

/**
 * A small made-up commune of which much is missing: cells that begin, end or have no record,
 * registers with holes, meetings without a kind or attendance, members without days, cells without
 * a sector or a block.
 */
final class RandomCommune {
  private static final OrganizationId TOP = new OrganizationId("top");
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 731;

  private final SplittableRandom random;
  private final DatePeriod period;

  private RandomCommune(long seed) {
    this.random = new SplittableRandom(seed);
    this.period = Span.values()[random.nextInt(Span.values().length)].around(day());
  }

  /** A question about it: some month, quarter or year, as of some day after its start. */
  static CommitteeQuestion question(long seed) {
    RandomCommune made = new RandomCommune(seed);
    int days = made.period.days();
    LocalDate asOf = made.period.start().plusDays(made.random.nextInt(days / 2, 2 * days));
    return new CommitteeQuestion(
        made.data(),
        TOP,
        made.period,
        asOf,
        new JurisdictionId(made.chance(50) ? "ha-noi" : "central"),
        Choices.DEFAULT,
        Reader.COMMITTEE);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Mostly a day of the period, so that something changes within it. */
  private LocalDate changing() {
    return chance(70) ? period.start().plusDays(random.nextInt(period.days())) : day();
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private CommitteeData data() {
    List<PartyOrganization> cells =
        IntStream.rangeClosed(1, 1 + random.nextInt(5)).mapToObj(this::cell).toList();
    List<PartyMember> members =
        cells.stream()
            .flatMap(cell -> IntStream.range(0, random.nextInt(6)).mapToObj(i -> member(cell, i)))
            .toList();
    PartyRegister register =
        PartyRegister.builder()
            .addOrganizations(
                PartyOrganization.builder()
                    .id(TOP)
                    .name("Đảng bộ giả lập")
                    .kind(OrganizationKind.GRASSROOTS_WITH_CELLS)
                    .build())
            .addAllOrganizations(cells)
            .addAllChanges(
                cells.stream()
                    .filter(cell -> cell.getPeriod().isEmpty() && chance(30))
                    .map(cell -> end(cell.getId()))
                    .toList())
            .members(new Roster<>(members, chance(70)))
            .addAllCells(
                cells.stream()
                    .flatMap(cell -> IntStream.of(2023, 2024).mapToObj(y -> record(cell, y)))
                    .flatMap(Optional::stream)
                    .toList())
            .build();
    return new CommitteeData(true, register, List.of(), groups(cells), List.of());
  }

  private PartyOrganization cell(int number) {
    Sector[] sectors = Sector.values();
    return PartyOrganization.builder()
        .id(new OrganizationId("c" + number))
        .name("Chi bộ giả lập " + number)
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .sector(
            chance(80) ? Optional.of(sectors[random.nextInt(sectors.length)]) : Optional.empty())
        .period(chance(20) ? Optional.of(DatePeriod.from(changing())) : Optional.empty())
        .parent(TOP)
        .build();
  }

  private OrganizationChange end(OrganizationId cell) {
    return new OrganizationEnd(cell, Optional.empty(), changing(), Optional.empty());
  }

  private List<ReportingGroup> groups(List<PartyOrganization> cells) {
    if (chance(50)) {
      return List.of();
    }
    List<GroupMembership> memberships =
        cells.stream()
            .filter(cell -> chance(70))
            .map(cell -> new GroupMembership(cell.getId(), DatePeriod.from(changing())))
            .toList();
    return List.of(
        ReportingGroup.builder()
            .id(new ReportingGroupId("khoi"))
            .name("Khối giả lập")
            .memberships(memberships)
            .build());
  }

  private PartyMember member(PartyOrganization cell, int place) {
    LocalDate ceremony = day();
    PartyMember.Builder member =
        PartyMember.builder()
            .id(new MemberId(cell.getId().value() + "-" + place))
            .name(new PersonName("Đảng viên giả lập " + place));
    return chance(50)
        ? member
            .addSpells(
                MembershipSpell.builder()
                    .cell(cell.getId())
                    .entered(PartialDate.parse(chance(50) ? "2015" : "2023"))
                    .build())
            .build()
        : member
            .addAdmissions(
                Admission.builder()
                    .kind(AdmissionKind.ADMISSION)
                    .ceremony(PartialDate.of(ceremony))
                    .build())
            .addSpells(
                MembershipSpell.builder()
                    .cell(cell.getId())
                    .entered(PartialDate.of(ceremony))
                    .entry(new MembershipEntry.ByAdmission())
                    .build())
            .build();
  }

  private Optional<CellRecord> record(PartyOrganization cell, int year) {
    if (chance(15)) {
      return Optional.empty();
    }
    return Optional.of(
        CellRecord.builder()
            .organization(cell)
            .period(DatePeriod.ofYear(year))
            .members(Quantity.exactly(random.nextInt(3, 12)))
            .meetings(new Register<>(meetings(cell, year), complete(year)))
            .build());
  }

  private List<DatePeriod> complete(int year) {
    List<DatePeriod> complete = new ArrayList<>();
    for (DatePeriod quarter : Span.QUARTER.within(DatePeriod.ofYear(year))) {
      if (chance(75)) {
        complete.add(quarter);
      }
    }
    return complete;
  }

  private List<Meeting> meetings(PartyOrganization cell, int year) {
    return IntStream.range(0, random.nextInt(20))
        .mapToObj(i -> meeting(cell, LocalDate.of(year, 1, 1).plusDays(random.nextInt(365))))
        .toList();
  }

  private Meeting meeting(PartyOrganization cell, LocalDate day) {
    MeetingKind[] kinds = MeetingKind.values();
    MeetingKind drawn = chance(60) ? MeetingKind.REGULAR : kinds[random.nextInt(kinds.length)];
    return Meeting.builder()
        .date(day)
        .kind(chance(95) ? Optional.of(drawn) : Optional.empty())
        .minutes(chance(80) ? Optional.of(random.nextInt(60, 130)) : Optional.empty())
        .attendance(attendance(cell))
        .writtenMinutes(
            chance(80)
                ? Optional.of(MeetingMinutes.builder().kept(chance(90)).build())
                : Optional.empty())
        .build();
  }

  private Optional<Attendance> attendance(PartyOrganization cell) {
    if (chance(20)) {
      return Optional.empty();
    }
    if (chance(50)) {
      Map<MemberId, AttendanceState> states = new LinkedHashMap<>();
      AttendanceState[] all = AttendanceState.values();
      IntStream.range(0, 3)
          .forEach(
              i ->
                  states.put(
                      new MemberId(cell.getId().value() + "-" + i),
                      all[random.nextInt(all.length)]));
      return Optional.of(new RollCall(states, List.of()));
    }
    int present = random.nextInt(10);
    return Optional.of(
        HeadCount.builder()
            .present(present)
            .members(chance(80) ? Optional.of(present + random.nextInt(3)) : Optional.empty())
            .exempted(0)
            .onSpecialDuty(0)
            .build());
  }
}
