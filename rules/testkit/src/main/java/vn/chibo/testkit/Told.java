package vn.chibo.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.AssignedTask;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceDenominator;
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
import vn.chibo.core.meeting.SpeakerGroup;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.member.MemberId;

/**
 * The course of a meeting of which the minutes lacked something: what was on the agenda, who spoke,
 * what was resolved. What they do say stays.
 *
 * @param way how it turns out
 */
record Told(Filling way) {
  private static final String SOMETHING = "something";
  private static final int OLDEST = 120;
  private static final int MOST_MONTHS = 1200;

  private boolean well() {
    return way != Filling.BADLY;
  }

  Meeting agenda(Meeting meeting) {
    List<AgendaItem> items = new ArrayList<>(meeting.getAgenda());
    if (items.isEmpty()) {
      items.add(AgendaItem.builder().title(SOMETHING).build());
    }
    AgendaSubject subject =
        way.of(AgendaSubject.COMING_TASKS, AgendaSubject.PROFESSIONAL_MATTER, AgendaSubject.OTHER);
    items.replaceAll(
        item ->
            item.withSubject(item.getSubject().orElse(subject))
                .withMinutes(item.getMinutes().orElse(1)));
    return meeting.withAgenda(items);
  }

  /** A meeting lasts as long as its items at least. */
  static int itemsOf(Meeting meeting) {
    return meeting.getAgenda().stream().mapToInt(item -> item.getMinutes().orElse(1)).sum();
  }

  Meeting contributions(Meeting meeting) {
    Contributions known = contributionsOf(meeting);
    int named = known.getNamed().size();
    int all = meeting.getAttendance().flatMap(Attendance::present).orElse(named);
    return meeting.withContributions(
        known
            .withSpeakers(known.getSpeakers().orElse(Math.max(named, way.of(all, 0, all / 2))))
            .withCritical(known.getCritical().orElse(well() ? 1 : 0))
            .withInWriting(known.getInWriting().orElse(well() ? 1 : 0))
            .withVisualAids(known.getVisualAids().orElse(well())));
  }

  private static Contributions contributionsOf(Meeting meeting) {
    return meeting.getContributions().orElseGet(() -> Contributions.builder().build());
  }

  /** How many spoke, as far as the minutes say. */
  static int spoke(Meeting meeting) {
    Contributions known = contributionsOf(meeting);
    return known.getSpeakers().orElse(known.getNamed().size());
  }

  /** Who spoke of every age and time since admission; of a group that is counted it stays. */
  Meeting groups(Meeting meeting) {
    List<SpeakerGroup> groups = new ArrayList<>();
    for (SpeakerGroup known : contributionsOf(meeting).getGroups()) {
      groups.add(known.withPresent(known.getPresent().orElse(known.getSpoke())));
    }
    List<SpeakerGroup> before = List.copyOf(groups);
    IntStream.rangeClosed(1, OLDEST).forEach(age -> add(one().withAgeTo(age), before, groups));
    IntStream.rangeClosed(1, MOST_MONTHS)
        .forEach(months -> add(one().withAdmittedWithinMonths(months), before, groups));
    return meeting.withContributions(contributionsOf(meeting).withGroups(groups));
  }

  private SpeakerGroup one() {
    return SpeakerGroup.builder().present(1).spoke(well() ? 1 : 0).build();
  }

  private static void add(
      SpeakerGroup group, List<SpeakerGroup> before, List<SpeakerGroup> groups) {
    boolean counted =
        before.stream()
            .anyMatch(
                other ->
                    other.getAgeTo().equals(group.getAgeTo())
                        && other.getAdmittedWithinMonths().equals(group.getAdmittedWithinMonths()));
    if (!counted) {
      groups.add(group);
    }
  }

  /** All that a meeting passed: of one that is silent one resolution, or in between none. */
  Meeting resolutions(Meeting meeting) {
    List<Resolution> passed = new ArrayList<>(meeting.getResolutions());
    if (passed.isEmpty() && !meeting.isResolutionsComplete() && way != Filling.BETWEEN) {
      passed.add(Resolution.builder().content(SOMETHING).build());
    }
    passed.replaceAll(resolution -> resolution(resolution, meeting.getDate()));
    return meeting.withResolutions(passed).withResolutionsComplete(true);
  }

  private Resolution resolution(Resolution known, LocalDate day) {
    List<AssignedTask> tasks = new ArrayList<>(known.getTasks());
    if (tasks.isEmpty()) {
      tasks.add(AssignedTask.builder().what(SOMETHING).build());
    }
    LocalDate due = known.getDeadline().orElse(well() ? day : day.plusYears(1));
    tasks.replaceAll(task -> task(task.withDeadline(task.getDeadline().orElse(due))));
    return known
        .withKind(known.getKind().orElse(well() ? ResolutionKind.MONTHLY : ResolutionKind.THEMATIC))
        .withTasks(tasks)
        .withTargets(targets(known.getTargets(), due));
  }

  /** All targets; of a resolution that is silent one that was met, or none. */
  private ResolutionTargets targets(ResolutionTargets known, LocalDate due) {
    List<ResolutionTarget> set = new ArrayList<>(known.entries());
    if (set.isEmpty() && !known.complete() && way == Filling.WELL) {
      set.add(ResolutionTarget.builder().what(SOMETHING).build());
    }
    set.replaceAll(
        target ->
            target
                .withDeadline(target.getDeadline().orElse(due))
                .withMet(target.getMet().orElse(well())));
    return ResolutionTargets.complete(set);
  }

  private static AssignedTask task(AssignedTask known) {
    AssignedTask task = known.withDone(known.getDone().orElse(true));
    if (task.getDone().orElseThrow()) {
      return task;
    }
    AssignedTask explained = task.withCause(task.getCause().orElse(SOMETHING));
    return explained.getAssignees().isEmpty()
        ? explained.withAssignees(new MemberId("somebody"))
        : explained;
  }

  Meeting theme(Meeting meeting) {
    String title = well() ? SOMETHING + " " + meeting.getDate() : SOMETHING;
    ThemeField field = way.of(ThemeField.PARTY_BUILDING, ThemeField.OTHER, ThemeField.KEY_TASKS);
    Theme known = meeting.getTheme().orElseGet(() -> Theme.builder().title(title).build());
    return meeting.withTheme(
        known
            .withField(known.getField().orElse(field))
            .withChooser(
                known
                    .getChooser()
                    .orElse(well() ? ThemeChooser.CELL : ThemeChooser.SUPERIOR_COMMITTEE)));
  }

  static Meeting lessons(Meeting meeting) {
    LessonsLearned known = meeting.getLessons().orElseGet(() -> LessonsLearned.builder().build());
    return meeting.withLessons(
        known
            .withStrengths(known.getStrengths().orElse(SOMETHING))
            .withWeaknesses(known.getWeaknesses().orElse(SOMETHING))
            .withLessons(known.getLessons().orElse(SOMETHING)));
  }

  Meeting prepared(Meeting meeting) {
    Preparation known = meeting.getPreparation().orElseGet(() -> Preparation.builder().build());
    LocalDate passed = meeting.getDate().plusDays(well() ? -1 : 1);
    LocalDate sent = meeting.getDate().plusDays(way.of(-40, 2, 0));
    return meeting.withPreparation(
        known
            .withDraftPassedOn(known.getDraftPassedOn().orElse(passed))
            .withCommitteeMetOn(known.getCommitteeMetOn().orElse(passed))
            .withDraftResolution(known.getDraftResolution().orElse(well()))
            .withDocumentsSent(known.getDocumentsSent().orElse(Moment.of(sent))));
  }

  Meeting written(Meeting meeting) {
    MeetingMinutes known =
        meeting.getWrittenMinutes().orElseGet(() -> MeetingMinutes.builder().build());
    return meeting.withWrittenMinutes(known.withKept(known.getKept().orElse(well())));
  }

  /** How many could not meet in one place: all who count, nobody, or about half of them. */
  int unable(Meeting meeting) {
    int counted =
        meeting
            .getAttendance()
            .flatMap(a -> a.counted(AttendanceDenominator.EXEMPT_AND_SUSPENDED_EXCLUDED))
            .orElse(0);
    return way.of(counted, 0, counted / 2);
  }

  /** Meetings of a day began one after another, in the order of the register or the other. */
  Meeting started(Meeting meeting, int place) {
    LocalTime time =
        well() ? LocalTime.of(0, 1).plusMinutes(place) : LocalTime.of(23, 58).minusMinutes(place);
    return meeting.withStartTime(meeting.getStartTime().orElse(time));
  }
}
