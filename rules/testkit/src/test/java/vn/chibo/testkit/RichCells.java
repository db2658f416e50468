package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.AssignedTask;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.LessonsLearned;
import vn.chibo.core.meeting.Meeting;
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
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.testkit.arbitrary.CellArbitraries;

/**
 * Synthetic cells of half a year of whose meetings more is recorded than generated cells have:
 * course, contributions, resolutions, registrations, each in part.
 */
final class RichCells {
  private static final DatePeriod HALF_YEAR = DatePeriod.parse("2024-01-01/2024-06-30");
  private static final double KNOWN = 0.7;

  private final SplittableRandom luck;

  private RichCells(long seed) {
    this.luck = new SplittableRandom(seed);
  }

  /** A cell by its number. */
  static CellRecord cell(long seed, double gaps) {
    CellRecord plain =
        CellArbitraries.cells()
            .over(HALF_YEAR)
            .withMeetings(0, 6)
            .withGaps(gaps)
            .withDetails(0)
            .withMemberRecords(0.5)
            .generator(1000)
            .next(new Random(seed))
            .value();
    return new RichCells(seed).rich(plain);
  }

  private CellRecord rich(CellRecord cell) {
    List<Meeting> meetings = cell.getMeetings().entries().stream().map(this::rich).toList();
    return cell.withMeetings(new Register<>(meetings, cell.getMeetings().complete()))
        .withMemberRecords(listed(cell))
        .withDecisions(decisions(cell))
        .withOversight(oversight(cell))
        .withAttendancePlans(
            chance(KNOWN) ? Roster.complete(plans(cell)) : Roster.partial(plans(cell)));
  }

  /** A list with fewer members than were counted at a meeting lacks some. */
  private static Roster<MemberRecord> listed(CellRecord cell) {
    Roster<MemberRecord> members = cell.getMemberRecords();
    boolean fewer =
        cell.getMeetings().entries().stream()
            .flatMap(meeting -> meeting.getAttendance().stream())
            .filter(HeadCount.class::isInstance)
            .flatMap(counts -> ((HeadCount) counts).getMembers().stream())
            .anyMatch(counted -> counted > members.entries().size());
    return new Roster<>(members.entries(), members.complete() && !fewer);
  }

  /** For some a committee had set the length of meetings before the period. */
  private Register<Decision> decisions(CellRecord cell) {
    List<Decision> decisions = new ArrayList<>(cell.getDecisions().entries());
    if (chance(KNOWN)) {
      LocalDate before = HALF_YEAR.start().minusDays(10);
      decisions.add(new Decision(DecisionKind.LENGTH_FOR_FEW_MEMBERS, before, maybe(() -> 45)));
    }
    return new Register<>(decisions, cell.getDecisions().complete());
  }

  private boolean chance(double share) {
    return luck.nextDouble() < share;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return chance(KNOWN) ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T of(T[] values) {
    return values[luck.nextInt(values.length)];
  }

  private Meeting rich(Meeting meeting) {
    LocalDate day = meeting.getDate();
    int present = meeting.getAttendance().flatMap(Attendance::present).orElse(3);
    return meeting
        .withAgenda(list(this::item))
        .withContributions(maybe(() -> contributions(present)))
        .withResolutions(list(() -> resolution(day)))
        .withResolutionsComplete(chance(0.5))
        .withTheme(maybe(this::theme))
        .withLessons(maybe(this::lessons))
        .withSuperiorMembers(maybe(() -> Visitors.of(luck.nextInt(2))))
        .withPreparation(
            maybe(
                () ->
                    Preparation.builder()
                        .draftPassedOn(maybe(() -> day.plusDays(luck.nextInt(4) - 2L)))
                        .build()));
  }

  private <T> List<T> list(Supplier<T> entry) {
    List<T> list = new ArrayList<>();
    for (int i = luck.nextInt(3); i > 0; i--) {
      list.add(entry.get());
    }
    return list;
  }

  private AgendaItem item() {
    return AgendaItem.builder()
        .title("Nội dung giả lập")
        .subject(maybe(() -> AgendaSubject.values()[luck.nextInt(2) * 8]))
        .minutes(maybe(() -> 5 + luck.nextInt(20)))
        .build();
  }

  private Contributions contributions(int present) {
    return Contributions.builder()
        .speakers(maybe(() -> luck.nextInt(present + 1)))
        .critical(maybe(() -> luck.nextInt(2)))
        .inWriting(maybe(() -> luck.nextInt(2)))
        .visualAids(maybe(luck::nextBoolean))
        .groups(
            list(
                () ->
                    SpeakerGroup.builder()
                        .ageTo(30 + luck.nextInt(2) * 5)
                        .present(maybe(() -> present))
                        .spoke(present / 2)
                        .build()))
        .build();
  }

  private Resolution resolution(LocalDate day) {
    return Resolution.builder()
        .kind(maybe(() -> of(ResolutionKind.values())))
        .content("Nghị quyết giả lập")
        .tasks(list(() -> task(day)))
        .targets(new ResolutionTargets(list(() -> target(day)), chance(KNOWN)))
        .deadline(maybe(() -> day.plusDays(luck.nextInt(60))))
        .build();
  }

  private AssignedTask task(LocalDate day) {
    return AssignedTask.builder()
        .what("Việc giả lập")
        .deadline(maybe(() -> day.plusDays(luck.nextInt(60))))
        .done(maybe(luck::nextBoolean))
        .build();
  }

  private ResolutionTarget target(LocalDate day) {
    return ResolutionTarget.builder()
        .what("Chỉ tiêu giả lập")
        .deadline(maybe(() -> day.plusDays(luck.nextInt(60))))
        .met(maybe(luck::nextBoolean))
        .build();
  }

  private Theme theme() {
    return Theme.builder()
        .title("Chuyên đề giả lập " + luck.nextInt(2))
        .field(maybe(() -> of(ThemeField.values())))
        .chooser(maybe(() -> of(ThemeChooser.values())))
        .build();
  }

  private LessonsLearned lessons() {
    return LessonsLearned.builder()
        .strengths(maybe(() -> "mạnh"))
        .weaknesses(maybe(() -> "yếu"))
        .lessons(maybe(() -> "bài học"))
        .build();
  }

  private Register<OversightAct> oversight(CellRecord cell) {
    List<OversightAct> acts = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      if (chance(KNOWN)) {
        LocalDate first = LocalDate.of(2024, month, 1);
        acts.add(
            ScheduleRegistration.builder()
                .date(first)
                .cell(cell.getOrganization().getId())
                .due(maybe(() -> first))
                .registered(maybe(() -> first.plusDays(luck.nextInt(3) - 1L)))
                .meetingDay(maybe(() -> first.plusDays(4)))
                .held(maybe(() -> first.plusDays(4L + luck.nextInt(2))))
                .build());
      }
      if (chance(0.4)) {
        acts.add(
            SuperiorAttendance.builder()
                .date(LocalDate.of(2024, month, 5))
                .cell(cell.getOrganization().getId())
                .superior(maybe(this::superior))
                .build());
      }
    }
    Register<OversightAct> register = Register.of(acts);
    return chance(0.3) ? register.completeUpTo(LocalDate.of(2024, 3, 31)) : register;
  }

  /** One of two people, by post, by person or by both. */
  private SuperiorMember superior() {
    boolean first = chance(0.5);
    SuperiorPost post = first ? SuperiorPost.SECRETARY : SuperiorPost.COMMITTEE_MEMBER;
    MemberId person = new MemberId(first ? "giả lập 1" : "giả lập 2");
    return switch (luck.nextInt(3)) {
      case 0 -> SuperiorMember.of(post);
      case 1 -> SuperiorMember.of(person);
      default -> SuperiorMember.of(person, post);
    };
  }

  private List<AttendancePlan> plans(CellRecord cell) {
    return list(
        () ->
            AttendancePlan.builder()
                .committee(new OrganizationId("giả lập"))
                .period(HALF_YEAR)
                .addAttendances(
                    PlannedAttendance.builder()
                        .superior(superior())
                        .cell(cell.getOrganization().getId())
                        .period(new Quarter(2024, 1 + luck.nextInt(2)).period())
                        .times(1 + luck.nextInt(2))
                        .build())
                .build());
  }
}
