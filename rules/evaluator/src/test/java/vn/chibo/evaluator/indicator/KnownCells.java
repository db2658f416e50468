package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.AssignedTask;
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
import vn.chibo.core.meeting.SpeakerGroup;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.ScheduleRegistration;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;

/** Synthetic cells of which everything is known, and the same cells with facts hidden. */
final class KnownCells {
  private static final DatePeriod COMPLETE =
      DatePeriod.ofClosed(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));
  private static final MeetingKind[] KINDS = {
    MeetingKind.REGULAR,
    MeetingKind.REGULAR,
    MeetingKind.THEMATIC,
    MeetingKind.COMBINED,
    MeetingKind.EXTRAORDINARY,
    MeetingKind.COMMITTEE
  };
  private static final AgendaSubject[] SUBJECTS = {
    AgendaSubject.PAST_TASKS, AgendaSubject.COMING_TASKS, AgendaSubject.PROFESSIONAL_MATTER
  };

  private final Random chance;

  private KnownCells(long seed) {
    this.chance = new Random(seed);
  }

  /** A cell of which everything is known, of some meetings between March and June. */
  static CellRecord of(long seed) {
    return new KnownCells(seed).cell();
  }

  private int upTo(int most) {
    return chance.nextInt(most + 1);
  }

  private <T> T one(T[] values) {
    return values[chance.nextInt(values.length)];
  }

  private CellRecord cell() {
    Set<LocalDate> days = new TreeSet<>();
    for (int i = upTo(5); i >= 0; i--) {
      days.add(Cells.day("03-01").plusDays(upTo(115)));
    }
    List<OversightAct> acts = new ArrayList<>();
    for (int month = 4; month <= 6; month++) {
      acts.add(schedule(LocalDate.of(2024, month, 1)));
    }
    List<Meeting> meetings = days.stream().map(this::meeting).toList();
    meetings.stream()
        .filter(meeting -> meeting.getSuperiorMembers().orElseThrow().count() > 0)
        .forEach(meeting -> acts.add(visit(meeting.getDate())));
    return Cells.cell(Register.of(meetings).completeOver(COMPLETE))
        .withOversight(Register.<OversightAct>of(acts).completeOver(COMPLETE))
        .withAttendancePlans(Roster.complete(List.of(plan())));
  }

  private OversightAct visit(LocalDate day) {
    return SuperiorAttendance.builder().date(day).cell(Cells.ID).superior(who()).build();
  }

  private SuperiorMember who() {
    MemberId member = new MemberId(upTo(1) == 0 ? "0042" : "0043");
    return SuperiorMember.of(member, one(SuperiorPost.values()));
  }

  private AttendancePlan plan() {
    AttendancePlan.Builder plan =
        AttendancePlan.builder().committee(new OrganizationId("001")).period(Cells.YEAR);
    for (int line = upTo(2); line >= 0; line--) {
      LocalDate first = Cells.day("03-01").plusDays(upTo(90));
      plan.addAttendances(
          PlannedAttendance.builder()
              .superior(upTo(2) == 0 ? SuperiorMember.of(one(SuperiorPost.values())) : who())
              .cell(Cells.ID)
              .period(DatePeriod.ofClosed(first, first.plusDays(upTo(60))))
              .times(1 + upTo(1))
              .build());
    }
    return plan.build();
  }

  private ScheduleRegistration schedule(LocalDate month) {
    return ScheduleRegistration.builder()
        .date(month)
        .cell(Cells.ID)
        .kind(MeetingKind.REGULAR)
        .due(month.minusDays(5))
        .registered(month.minusDays(upTo(10)))
        .meetingDay(month.plusDays(upTo(20)))
        .held(month.plusDays(upTo(20)))
        .followedTo(COMPLETE.last())
        .build();
  }

  private Meeting meeting(LocalDate day) {
    int present = 1 + upTo(9);
    MeetingKind kind = one(KINDS);
    Meeting meeting =
        Meeting.builder()
            .date(day)
            .kind(kind)
            .minutes(60 + upTo(60))
            .attendance(HeadCount.builder().present(present).excused(0).unexcused(0).build())
            .superiorMembers(Visitors.of(upTo(1)))
            .mergedWith(one(MergedMeeting.values()))
            .preparation(
                Preparation.builder().draftPassedOn(day.minusDays(1L - 2 * upTo(1))).build())
            .agenda(agenda())
            .contributions(contributions(present))
            .lessons(LessonsLearned.builder().strengths("A").weaknesses("B").lessons("C").build())
            .resolutions(upTo(3) == 0 ? List.of() : List.of(resolution(day)))
            .resolutionsComplete(true)
            .build();
    return kind.countsAs(MeetingKind.THEMATIC) ? meeting.withTheme(theme()) : meeting;
  }

  private List<AgendaItem> agenda() {
    List<AgendaItem> items = new ArrayList<>();
    for (int i = upTo(2); i >= 0; i--) {
      items.add(Cells.item().withSubject(one(SUBJECTS)).withMinutes(1 + upTo(19)));
    }
    return items;
  }

  private Theme theme() {
    return Theme.builder()
        .title(upTo(1) == 0 ? "A" : "B")
        .field(upTo(1) == 0 ? ThemeField.TRADITION : ThemeField.OTHER)
        .chooser(one(ThemeChooser.values()))
        .build();
  }

  private Contributions contributions(int present) {
    int young = upTo(present);
    return Contributions.builder()
        .speakers(upTo(present))
        .critical(upTo(1))
        .inWriting(upTo(1))
        .visualAids(upTo(1) == 0)
        .addGroups(SpeakerGroup.builder().ageTo(35).present(young).spoke(upTo(young)).build())
        .build();
  }

  private Resolution resolution(LocalDate day) {
    return Resolution.builder()
        .kind(one(ResolutionKind.values()))
        .content("Nghị quyết")
        .targets(
            ResolutionTargets.complete(
                upTo(2) == 0
                    ? List.of()
                    : List.of(
                        ResolutionTarget.builder()
                            .what("Chỉ tiêu")
                            .deadline(day.plusDays(upTo(40)))
                            .met(upTo(1) == 0)
                            .build())))
        .addTasks(
            AssignedTask.builder()
                .what("Việc")
                .addAssignees(new MemberId("001"))
                .deadline(day.plusDays(upTo(40)))
                .done(upTo(1) == 0)
                .cause("Mưa bão")
                .build())
        .build();
  }

  /** How many facts of one entry can be hidden. */
  static final int FACTS = 24;

  /** Where the lines of the plan come after all entries. */
  private static final int PLAN = 15 * FACTS;

  /** Numbers of facts, of each entry by its place; so many of a hundred. */
  static Set<Integer> some(long seed, int percent) {
    Random chance = new Random(seed);
    Set<Integer> some = new HashSet<>();
    for (int i = 0; i < 16 * FACTS; i++) {
      if (chance.nextInt(100) < percent) {
        some.add(i);
      }
    }
    return some;
  }

  /** The same cell of which these facts are not known. */
  static CellRecord hiding(CellRecord cell, Set<Integer> hidden) {
    List<Meeting> meetings = new ArrayList<>();
    List<DatePeriod> gaps = new ArrayList<>();
    List<Meeting> entries = cell.getMeetings().entries();
    for (int i = 0; i < entries.size(); i++) {
      Meeting meeting = entries.get(i);
      if (hidden.contains(i * FACTS)) {
        gaps.add(DatePeriod.ofDay(meeting.getDate()));
      } else {
        for (int fact = 1; fact < FACTS; fact++) {
          meeting = hidden.contains(i * FACTS + fact) ? hide(meeting, fact) : meeting;
        }
        meetings.add(meeting);
      }
    }
    return schedules(cell, hidden).withMeetings(new Register<>(meetings, COMPLETE.minus(gaps)));
  }

  private static CellRecord schedules(CellRecord cell, Set<Integer> hidden) {
    List<OversightAct> acts = new ArrayList<>();
    List<DatePeriod> gaps = new ArrayList<>();
    for (int i = 0; i < cell.getOversight().entries().size(); i++) {
      OversightAct act = cell.getOversight().entries().get(i);
      int at = (6 + i) * FACTS;
      if (hidden.contains(at)) {
        gaps.add(DatePeriod.ofDay(act.getDate()));
      } else if (act instanceof ScheduleRegistration schedule) {
        acts.add(hide(schedule, at, hidden));
      } else if (act instanceof SuperiorAttendance visit) {
        acts.add(hide(visit, at, hidden));
      }
    }
    return plans(cell, hidden).withOversight(new Register<>(acts, COMPLETE.minus(gaps)));
  }

  private static SuperiorAttendance hide(SuperiorAttendance visit, int at, Set<Integer> hidden) {
    Optional<SuperiorMember> who = visit.getSuperior();
    if (hidden.contains(at + 1) && hidden.contains(at + 2)) {
      return visit.withSuperior(Optional.empty());
    }
    if (hidden.contains(at + 1)) {
      return visit.withSuperior(who.flatMap(SuperiorMember::post).map(SuperiorMember::of));
    }
    return hidden.contains(at + 2)
        ? visit.withSuperior(who.flatMap(SuperiorMember::member).map(SuperiorMember::of))
        : visit;
  }

  /** Without a line of the plan it is not complete. */
  private static CellRecord plans(CellRecord cell, Set<Integer> hidden) {
    AttendancePlan plan = cell.getAttendancePlans().entries().get(0);
    List<PlannedAttendance> lines = new ArrayList<>();
    for (int i = 0; i < plan.getAttendances().size(); i++) {
      if (!hidden.contains(PLAN + i)) {
        lines.add(plan.getAttendances().get(i));
      }
    }
    return cell.withAttendancePlans(
        new Roster<>(
            List.of(plan.withAttendances(lines)), lines.size() == plan.getAttendances().size()));
  }

  private static ScheduleRegistration hide(
      ScheduleRegistration schedule, int at, Set<Integer> hidden) {
    return schedule
        .withKind(schedule.getKind().filter(x -> !hidden.contains(at + 1)))
        .withDue(schedule.getDue().filter(x -> !hidden.contains(at + 2)))
        .withRegistered(schedule.getRegistered().filter(x -> !hidden.contains(at + 3)))
        .withMeetingDay(schedule.getMeetingDay().filter(x -> !hidden.contains(at + 4)))
        .withHeld(schedule.getHeld().filter(x -> !hidden.contains(at + 5)))
        // Who followed the matter would have known what is hidden.
        .withFollowedTo(Optional.empty());
  }

  private static Meeting hide(Meeting meeting, int fact) {
    return switch (fact) {
      case 1 -> meeting.withKind(Optional.empty());
      case 2 -> meeting.withMinutes(Optional.empty());
      case 3 -> meeting.withAttendance(Optional.empty());
      case 4 -> meeting.withSuperiorMembers(Optional.empty());
      case 5 -> meeting.withMergedWith(Optional.empty());
      case 6 -> meeting.withPreparation(Optional.empty());
      case 7 -> meeting.withAgenda(List.of());
      case 8 -> meeting.withAgenda(first(meeting, item -> item.withSubject(Optional.empty())));
      case 9 -> meeting.withAgenda(first(meeting, item -> item.withMinutes(Optional.empty())));
      case 10 -> meeting.withContributions(Optional.empty());
      case 11, 12, 13, 14, 15 -> meeting.withContributions(said(meeting, fact));
      case 16 -> meeting.withLessons(Optional.empty());
      case 17 -> meeting.withResolutions(List.of()).withResolutionsComplete(false);
      case 18, 19, 20, 21 ->
          meeting.withResolutions(
              meeting.getResolutions().stream().map(passed -> hide(passed, fact)).toList());
      case 22 -> meeting.withTheme(Optional.empty());
      default ->
          meeting.withTheme(
              meeting
                  .getTheme()
                  .map(t -> t.withField(Optional.empty()).withChooser(Optional.empty())));
    };
  }

  private static List<AgendaItem> first(Meeting meeting, UnaryOperator<AgendaItem> hide) {
    List<AgendaItem> items = new ArrayList<>(meeting.getAgenda());
    if (!items.isEmpty()) {
      items.set(0, hide.apply(items.get(0)));
    }
    return items;
  }

  private static Optional<Contributions> said(Meeting meeting, int fact) {
    return meeting
        .getContributions()
        .map(
            c ->
                switch (fact) {
                  case 11 -> c.withSpeakers(Optional.empty());
                  case 12 -> c.withCritical(Optional.empty());
                  case 13 -> c.withInWriting(Optional.empty());
                  case 14 -> c.withVisualAids(Optional.empty());
                  default ->
                      c.withGroups(
                          c.getGroups().stream()
                              .map(group -> group.withPresent(Optional.empty()))
                              .toList());
                });
  }

  private static Resolution hide(Resolution resolution, int fact) {
    return switch (fact) {
      case 18 -> resolution.withKind(Optional.empty());
      case 19 -> resolution.withTasks(List.of()).withTargets(ResolutionTargets.unknown());
      case 20 ->
          resolution
              .withTasks(
                  resolution.getTasks().stream()
                      .map(t -> t.withDeadline(Optional.empty()))
                      .toList())
              .withTargets(targets(resolution, t -> t.withDeadline(Optional.empty())));
      default ->
          resolution
              .withTasks(
                  resolution.getTasks().stream().map(t -> t.withDone(Optional.empty())).toList())
              .withTargets(targets(resolution, t -> t.withMet(Optional.empty())));
    };
  }

  private static ResolutionTargets targets(
      Resolution resolution, UnaryOperator<ResolutionTarget> hide) {
    ResolutionTargets targets = resolution.getTargets();
    return new ResolutionTargets(targets.entries().stream().map(hide).toList(), targets.complete());
  }
}
