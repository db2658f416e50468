package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.AssignedTask;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.LessonsLearned;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.ResolutionTarget;
import vn.chibo.core.meeting.ResolutionTargets;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.meeting.SpeakerGroup;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.HindranceKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.ScheduleRegistration;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/**
 * Synthetic cells with all that indicators count, in January to June 2026. Of the cell of seed zero
 * everything is known; of the others about one fact in eight is not.
 */
final class IndicatorCells {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2026);
  private static final DatePeriod COMPLETE =
      DatePeriod.ofClosed(LocalDate.of(2022, 1, 1), YEAR.last());
  private static final OrganizationId ID = new OrganizationId("003");
  private static final LocalDate JOINED = LocalDate.of(2010, 1, 1);
  private static final MeetingKind[] KINDS = {
    MeetingKind.REGULAR,
    MeetingKind.THEMATIC,
    MeetingKind.COMBINED,
    MeetingKind.EXTRAORDINARY,
    MeetingKind.COMMITTEE
  };

  private final Random chance;
  private final boolean known;

  private IndicatorCells(long seed) {
    this.chance = new Random(seed);
    this.known = seed == 0;
  }

  /** The cell of a seed. */
  static CellRecord of(long seed) {
    return new IndicatorCells(seed).cell();
  }

  private int upTo(int most) {
    return chance.nextInt(most + 1);
  }

  private boolean even() {
    return upTo(1) == 0;
  }

  private <T> T one(T[] values) {
    return values[upTo(values.length - 1)];
  }

  private <T> Optional<T> maybe(Supplier<T> fact) {
    T value = fact.get();
    return upTo(7) > 0 || known ? Optional.of(value) : Optional.empty();
  }

  private CellRecord cell() {
    Set<LocalDate> days = new TreeSet<>();
    IntStream.range(0, 12).forEach(i -> days.add(YEAR.start().plusDays(upTo(175))));
    List<Meeting> meetings = days.stream().map(this::meeting).toList();
    List<OversightAct> acts = new ArrayList<>();
    IntStream.rangeClosed(4, 6).forEach(month -> acts.add(schedule(LocalDate.of(2026, month, 1))));
    meetings.stream()
        .filter(meeting -> meeting.getSuperiorMembers().filter(v -> v.count() > 0).isPresent())
        .forEach(
            meeting ->
                acts.add(
                    SuperiorAttendance.builder()
                        .date(meeting.getDate())
                        .cell(ID)
                        .superior(maybe(this::superior))
                        .build()));
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(ID)
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(YEAR)
        .meetings(Register.of(meetings).completeOver(COMPLETE))
        .oversight(Register.<OversightAct>of(acts).completeOver(COMPLETE))
        .attendancePlans(Roster.complete(List.of(plan())))
        .memberRecords(Roster.complete(IntStream.range(1, 6).mapToObj(this::member).toList()))
        .build();
  }

  private SuperiorMember superior() {
    return SuperiorMember.of(new MemberId(even() ? "0042" : "0043"));
  }

  private AttendancePlan plan() {
    AttendancePlan.Builder plan =
        AttendancePlan.builder().committee(new OrganizationId("001")).period(YEAR);
    for (int line = 0; line < 3; line++) {
      LocalDate first = LocalDate.of(2026, 3, 1).plusDays(upTo(60));
      plan.addAttendances(
          PlannedAttendance.builder()
              .superior(superior())
              .cell(ID)
              .period(DatePeriod.ofClosed(first, first.plusDays(upTo(60))))
              .times(1 + upTo(1))
              .build());
    }
    return plan.build();
  }

  private ScheduleRegistration schedule(LocalDate month) {
    return ScheduleRegistration.builder()
        .date(month)
        .cell(ID)
        .kind(MeetingKind.REGULAR)
        .due(maybe(() -> month.minusDays(5)))
        .registered(maybe(() -> month.minusDays(upTo(10))))
        .meetingDay(maybe(() -> month.plusDays(upTo(5))))
        .held(maybe(() -> month.plusDays(upTo(5))))
        .followedTo(YEAR.last())
        .build();
  }

  private MemberRecord member(int number) {
    Hindrance away =
        Hindrance.builder()
            .date(YEAR.start().plusDays(upTo(60)))
            .kind(HindranceKind.WORKING_AWAY)
            .lastDay(maybe(() -> LocalDate.of(2026, 3, 1).plusDays(upTo(150))))
            .build();
    return MemberRecord.builder()
        .member(
            PartyMember.builder()
                .id(new MemberId("10" + number))
                .addAdmissions(
                    Admission.builder()
                        .kind(AdmissionKind.ADMISSION)
                        .ceremony(PartialDate.of(JOINED))
                        .officialFrom(PartialDate.of(JOINED.plusYears(1)))
                        .build())
                .addSpells(
                    MembershipSpell.builder()
                        .cell(ID)
                        .entry(new MembershipEntry.ByAdmission())
                        .entered(PartialDate.of(JOINED))
                        .build())
                .build())
        .period(YEAR)
        .addMembershipComplete(DatePeriod.ofClosed(JOINED, YEAR.last()))
        .hindrances(
            Register.of(even() ? List.of(away) : List.<Hindrance>of()).completeUpTo(YEAR.last()))
        .build();
  }

  private Meeting meeting(LocalDate day) {
    int present = 1 + upTo(9);
    MeetingKind kind = one(KINDS);
    return Meeting.builder()
        .date(day)
        .kind(maybe(() -> kind))
        .minutes(maybe(() -> 60 + upTo(60)))
        .attendance(maybe(() -> attendance(present)))
        .superiorMembers(maybe(() -> Visitors.of(upTo(1))))
        .mergedWith(maybe(() -> one(MergedMeeting.values())))
        .preparation(
            Preparation.builder()
                .draftPassedOn(maybe(() -> day.minusDays(1L - 2 * upTo(1))))
                .build())
        .agenda(IntStream.range(0, 1 + upTo(2)).mapToObj(i -> item()).toList())
        .contributions(maybe(() -> contributions(present)))
        .lessons(
            maybe(
                () -> LessonsLearned.builder().strengths("A").weaknesses("B").lessons("C").build()))
        .theme(maybe(this::theme).filter(theme -> kind.countsAs(MeetingKind.THEMATIC)))
        .resolutions(even() ? List.of() : List.of(resolution(day)))
        .resolutionsComplete(true)
        .build();
  }

  /** By head or, so that who was absent is known, by roll. */
  private Attendance attendance(int present) {
    if (even()) {
      return HeadCount.builder().present(present).excused(0).unexcused(0).build();
    }
    Map<MemberId, AttendanceState> roll = new LinkedHashMap<>();
    for (int number = 1; number < 6; number++) {
      AttendanceState state =
          even() || number == 1 ? AttendanceState.PRESENT : AttendanceState.EXCUSED;
      roll.put(new MemberId("10" + number), state);
    }
    return new RollCall(roll);
  }

  private AgendaItem item() {
    return AgendaItem.builder()
        .title("Nội dung")
        .subject(maybe(() -> even() ? AgendaSubject.PAST_TASKS : AgendaSubject.PROFESSIONAL_MATTER))
        .minutes(maybe(() -> 1 + upTo(19)))
        .build();
  }

  private Theme theme() {
    return Theme.builder()
        .title(even() ? "A" : "B")
        .field(maybe(() -> one(ThemeField.values())))
        .chooser(maybe(() -> one(ThemeChooser.values())))
        .build();
  }

  private Contributions contributions(int present) {
    return Contributions.builder()
        .speakers(maybe(() -> upTo(Math.min(1, present))))
        .critical(maybe(() -> upTo(1)))
        .inWriting(maybe(() -> upTo(1)))
        .visualAids(maybe(this::even))
        .addGroups(SpeakerGroup.builder().ageTo(35).present(1).spoke(upTo(1)).build())
        .addGroups(
            SpeakerGroup.builder().admittedWithinMonths(24).present(1).spoke(upTo(1)).build())
        .build();
  }

  private Resolution resolution(LocalDate day) {
    return Resolution.builder()
        .kind(maybe(() -> one(ResolutionKind.values())))
        .content("Nghị quyết")
        .targets(
            ResolutionTargets.complete(
                List.of(
                    ResolutionTarget.builder()
                        .what("Chỉ tiêu")
                        .deadline(maybe(() -> day.plusDays(upTo(40))))
                        .met(maybe(this::even))
                        .build())))
        .addTasks(
            AssignedTask.builder()
                .what("Việc")
                .addAssignees(new MemberId("101"))
                .deadline(maybe(() -> day.plusDays(upTo(40))))
                .done(maybe(this::even))
                .build())
        .build();
  }
}
