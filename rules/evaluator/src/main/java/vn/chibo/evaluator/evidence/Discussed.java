package vn.chibo.evaluator.evidence;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.AssignedTask;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.LessonsLearned;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.ResolutionTarget;
import vn.chibo.core.meeting.ResolutionTargets;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.member.MemberId;

/** What a meeting was about, who spoke, and what came of it. */
final class Discussed {
  /** Words of which nothing is asked but that they are there. */
  static final String WORDS = "–";

  private Discussed() {}

  static boolean lacksAgenda(Meeting meeting) {
    return meeting.getAgenda().isEmpty()
        || meeting.getAgenda().stream()
            .anyMatch(item -> item.getSubject().isEmpty() || item.getMinutes().isEmpty());
  }

  /** An agenda that is recorded is whole; of one that is not, a single item. */
  static Meeting agenda(World world, Meeting meeting) {
    List<AgendaItem> known = meeting.getAgenda();
    List<AgendaItem> items =
        known.isEmpty() ? List.of(AgendaItem.builder().title(WORDS).build()) : known;
    AgendaSubject subject =
        world.of(
            AgendaSubject.COMING_TASKS, AgendaSubject.PROFESSIONAL_MATTER, AgendaSubject.OTHER);
    return meeting.withAgenda(
        items.stream()
            .map(item -> item.withSubject(item.getSubject().orElse(subject)))
            .map(item -> item.withMinutes(item.getMinutes().orElse(1)))
            .toList());
  }

  /** No meeting is shorter than its items, of which each lasts a minute at least. */
  static int leastMinutes(Meeting meeting) {
    return meeting.getAgenda().stream().mapToInt(item -> item.getMinutes().orElse(1)).sum();
  }

  /** No fewer spoke than are named, and no more than were present. */
  static Meeting contributions(World world, Meeting meeting) {
    Contributions known =
        meeting.getContributions().orElseGet(() -> Contributions.builder().build());
    int named = known.getNamed().size();
    int present = meeting.getAttendance().flatMap(Attendance::present).orElse(named);
    int spoke = Math.max(named, world.of(present, 0, present / 2));
    return meeting.withContributions(
        known
            .withSpeakers(known.getSpeakers().orElse(spoke))
            .withCritical(known.getCritical().orElse(world.of(1, 0, 2)))
            .withInWriting(known.getInWriting().orElse(world.of(1, 0, 2)))
            .withVisualAids(known.getVisualAids().orElse(world.flag())));
  }

  static boolean lacksResolutions(Meeting meeting) {
    return !meeting.isResolutionsComplete()
        || meeting.getResolutions().stream().anyMatch(Discussed::lacks);
  }

  private static boolean lacks(Resolution passed) {
    return passed.getKind().isEmpty()
        || passed.getTasks().isEmpty()
        || passed.getTasks().stream().anyMatch(task -> lacks(passed, task))
        || !passed.getTargets().complete()
        || passed.getTargets().entries().stream().anyMatch(target -> lacks(passed, target));
  }

  private static boolean lacks(Resolution passed, AssignedTask task) {
    return !recorded(task) || task.getDeadline().or(passed::getDeadline).isEmpty();
  }

  private static boolean lacks(Resolution passed, ResolutionTarget target) {
    return target.getMet().isEmpty() || target.getDeadline().or(passed::getDeadline).isEmpty();
  }

  /** Done, or not done for a cause and by somebody. */
  private static boolean recorded(AssignedTask task) {
    return task.getDone()
        .filter(done -> done || (task.getCause().isPresent() && !task.getAssignees().isEmpty()))
        .isPresent();
  }

  /** All that it passed: those on record, and where there is none either one or none. */
  static Meeting resolutions(World world, Meeting meeting) {
    List<Resolution> known = meeting.getResolutions();
    boolean more = known.isEmpty() && !meeting.isResolutionsComplete() && world != World.MIXED;
    List<Resolution> passed = more ? List.of(Resolution.builder().content(WORDS).build()) : known;
    return meeting
        .withResolutions(
            passed.stream().map(each -> resolution(world, each, meeting.getDate())).toList())
        .withResolutionsComplete(true);
  }

  /** That a resolution gives no task no record can say: where none is recorded, it gives one. */
  private static Resolution resolution(World world, Resolution known, LocalDate day) {
    ResolutionKind kind = world.flag() ? ResolutionKind.THEMATIC : ResolutionKind.MONTHLY;
    List<AssignedTask> tasks =
        known.getTasks().isEmpty()
            ? List.of(AssignedTask.builder().what(WORDS).build())
            : known.getTasks();
    LocalDate deadline = known.getDeadline().orElse(world.flag() ? day.plusYears(1) : day);
    return known
        .withKind(known.getKind().orElse(kind))
        .withTasks(tasks.stream().map(task -> task(task, deadline)).toList())
        .withTargets(targets(world, known.getTargets(), deadline));
  }

  /** All that it sets: those on record, and where there is none either one or none. */
  private static ResolutionTargets targets(
      World world, ResolutionTargets known, LocalDate deadline) {
    boolean more = known.entries().isEmpty() && !known.complete() && world != World.MIXED;
    List<ResolutionTarget> set =
        more ? List.of(ResolutionTarget.builder().what(WORDS).build()) : known.entries();
    return ResolutionTargets.complete(
        set.stream()
            .map(target -> target.withDeadline(target.getDeadline().orElse(deadline)))
            .map(target -> target.withMet(target.getMet().orElse(!world.flag())))
            .toList());
  }

  private static AssignedTask task(AssignedTask known, LocalDate deadline) {
    AssignedTask task =
        known
            .withDeadline(known.getDeadline().orElse(deadline))
            .withDone(known.getDone().orElse(true));
    if (recorded(task)) {
      return task;
    }
    return task.withCause(task.getCause().orElse(WORDS))
        .withAssignees(
            task.getAssignees().isEmpty() ? List.of(new MemberId("+1")) : task.getAssignees());
  }

  /** Themes that are not recorded are all the same in a bad world, and all different elsewhere. */
  static Meeting theme(World world, Meeting meeting) {
    String title = world.flag() ? WORDS : meeting.getDate().toString();
    Theme known = meeting.getTheme().orElseGet(() -> Theme.builder().title(title).build());
    ThemeField field = world.of(ThemeField.PARTY_BUILDING, ThemeField.OTHER, ThemeField.KEY_TASKS);
    ThemeChooser chooser = world.flag() ? ThemeChooser.SUPERIOR_COMMITTEE : ThemeChooser.CELL;
    return meeting.withTheme(
        known
            .withField(known.getField().orElse(field))
            .withChooser(known.getChooser().orElse(chooser)));
  }

  static Meeting lessons(Meeting meeting) {
    LessonsLearned known = meeting.getLessons().orElseGet(() -> LessonsLearned.builder().build());
    return meeting.withLessons(
        known
            .withStrengths(known.getStrengths().orElse(WORDS))
            .withWeaknesses(known.getWeaknesses().orElse(WORDS))
            .withLessons(known.getLessons().orElse(WORDS)));
  }

  /** The draft was passed the day before, or the day after. */
  static Meeting prepared(World world, Meeting meeting) {
    Preparation known = meeting.getPreparation().orElseGet(() -> Preparation.builder().build());
    LocalDate passed = meeting.getDate().plusDays(world.flag() ? 1 : -1);
    LocalDate sent = meeting.getDate().plusDays(world.of(-30, 1, 0));
    return meeting.withPreparation(
        known
            .withDraftPassedOn(known.getDraftPassedOn().orElse(passed))
            .withCommitteeMetOn(known.getCommitteeMetOn().orElse(passed))
            .withDraftResolution(known.getDraftResolution().orElse(!world.flag()))
            .withDocumentsSent(known.getDocumentsSent().orElse(Moment.of(sent))));
  }

  static Meeting written(World world, Meeting meeting) {
    MeetingMinutes known =
        meeting.getWrittenMinutes().orElseGet(() -> MeetingMinutes.builder().build());
    return meeting.withWrittenMinutes(known.withKept(known.getKept().orElse(!world.flag())));
  }
}
