package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.ResolutionTarget;
import vn.chibo.core.meeting.ResolutionTargets;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.record.Decision;

/** Meetings of a cell, each fact of them missing with some probability. */
final class MeetingValues {
  private static final MeetingKind[] KINDS = MeetingKind.values();
  private static final MergedMeeting[] MERGED = MergedMeeting.values();
  private static final MeetingForm[] FORMS = MeetingForm.values();
  private static final MeetingRating[] RATINGS = MeetingRating.values();
  private static final double GROUNDS = 0.6;
  private static final Range LENGTHS = new Range(30, 180);

  private final Draw draw;
  private final MeetingPlan plan;

  MeetingValues(Draw draw, MeetingPlan plan) {
    this.draw = draw;
    this.plan = plan;
  }

  static void recipes(Recipes all) {
    all.add(
        Meeting.class,
        draw -> {
          MeetingPlan plan = MeetingPlan.DEFAULT.withDetails(0.3);
          return new MeetingValues(draw, plan).any(Calendars.day(draw));
        });
  }

  /** A meeting of one of the kinds of the plan, with an attendance of its own. */
  Meeting any(LocalDate day) {
    Optional<MeetingKind> kind = draw.maybe(1 - plan.gaps(), () -> draw.of(plan.kinds()));
    int members = plan.members().of(draw);
    return meeting(day, kind, List.of(), () -> attendance(members, 1, draw.weighted(3, 1) > 0));
  }

  Attendance attendance(int members, int first, boolean called) {
    AttendanceValues values = new AttendanceValues(draw, plan.edges(), plan.gaps());
    return called ? values.rollCall(members, first) : values.headCount(members);
  }

  MeetingKind kind() {
    return draw.of(KINDS);
  }

  /** A meeting on a day; decisions about the length of meetings are thresholds of it too. */
  Meeting meeting(
      LocalDate day,
      Optional<MeetingKind> kind,
      List<Decision> decisions,
      Supplier<Attendance> attendance) {
    double known = 1 - plan.gaps();
    Optional<Attendance> attended = draw.maybe(known, attendance);
    Meeting.Builder meeting =
        Meeting.builder()
            .date(day)
            .kind(kind)
            .minutes(draw.maybe(known, () -> minutes(decisions)))
            .attendance(attended)
            .difficulty(draw.maybe(known, () -> draw.weighted(2, 1) == 0))
            .interleaved(draw.maybe(known, () -> draw.weighted(2, 1) > 0))
            .mergedWith(draw.maybe(known, () -> MERGED[draw.below(MERGED.length)]))
            .form(draw.maybe(known, () -> FORMS[draw.below(FORMS.length)]));
    if (draw.chance(plan.gaps() > 0 ? GROUNDS : 1)) {
      grounds(meeting, day, attended, known);
    }
    if (draw.chance(plan.details())) {
      details(meeting, kind);
    }
    return meeting.build();
  }

  /** What a clause makes the ground of an exception, and what was done before and after it. */
  private void grounds(
      Meeting.Builder meeting, LocalDate day, Optional<Attendance> attended, double known) {
    int counted =
        attended
            .flatMap(a -> a.counted(AttendanceDenominator.EXEMPT_AND_SUSPENDED_EXCLUDED))
            .orElse(0);
    meeting
        .dayOff(draw.maybe(known, () -> draw.weighted(2, 1) > 0))
        .secret(draw.maybe(known, () -> draw.weighted(3, 1) > 0))
        .unableToGather(draw.maybe(known, () -> draw.below(counted + 1)))
        .thinkingMinutes(draw.maybe(known, () -> draw.between(10, 20)))
        .rating(draw.maybe(known, () -> RATINGS[draw.weighted(5, 2, 1, 1)]))
        .preparation(draw.maybe(known, () -> prepared(day, known)))
        .resultsPosted(draw.maybe(known, () -> Moment.of(day.plusDays(draw.below(4)))))
        .writtenMinutes(draw.maybe(known, () -> written(known)));
  }

  private Preparation prepared(LocalDate day, double known) {
    return Preparation.builder()
        .committeeMetOn(draw.maybe(known, () -> day.plusDays(1L - draw.weighted(1, 3, 6))))
        .draftResolution(draw.maybe(known, () -> draw.weighted(1, 5) > 0))
        .documentsSent(draw.maybe(known, () -> Moment.of(day.minusDays(draw.below(3)))))
        .build();
  }

  private MeetingMinutes written(double known) {
    return MeetingMinutes.builder().kept(draw.maybe(known, () -> draw.weighted(1, 5) > 0)).build();
  }

  /** Often at a threshold, or the length that a committee set, or a minute beside it. */
  private int minutes(List<Decision> decisions) {
    List<Integer> set =
        decisions.stream().flatMap(decision -> decision.minutes().stream()).distinct().toList();
    return plan.edges().near(draw, Unit.MINUTE, 0.7, LENGTHS, set);
  }

  private void details(Meeting.Builder meeting, Optional<MeetingKind> kind) {
    if (!kind.filter(MeetingKind.REGULAR::equals).isPresent()) {
      meeting.theme(draw.maybe(0.7, this::theme));
    }
    meeting
        .startTime(draw.maybe(0.3, () -> Calendars.time(draw)))
        .chair(draw.maybe(0.3, () -> MemberValues.id(1)))
        .guests(draw.maybe(0.2, () -> Visitors.of(draw.below(4))))
        .superiorMembers(draw.maybe(0.3, () -> Visitors.of(draw.below(3))))
        .agenda(draw.list(0, 3, this::item))
        .contributions(draw.maybe(0.3, this::contributions))
        .conclusion(draw.maybe(0.2, () -> Phrases.words(draw)))
        .resolutions(draw.list(0, 1, this::resolution))
        .resolutionsComplete(draw.chance(0.5));
  }

  private Theme theme() {
    return Theme.builder()
        .title(Phrases.words(draw))
        .field(draw.maybe(0.5, () -> draw.of(ThemeField.values())))
        .chooser(draw.maybe(0.5, () -> draw.of(ThemeChooser.values())))
        .build();
  }

  private AgendaItem item() {
    return AgendaItem.builder()
        .title(Phrases.words(draw))
        .subject(draw.maybe(0.7, () -> draw.of(AgendaSubject.values())))
        .minutes(draw.maybe(0.5, () -> draw.between(5, 45)))
        .build();
  }

  private Contributions contributions() {
    return Contributions.builder().speakers(draw.below(12)).critical(draw.below(3)).build();
  }

  private Resolution resolution() {
    return Resolution.builder()
        .kind(draw.of(ResolutionKind.values()))
        .content(Phrases.words(draw))
        .targets(new ResolutionTargets(draw.list(0, 2, this::target), draw.chance(0.5)))
        .build();
  }

  private ResolutionTarget target() {
    return ResolutionTarget.builder()
        .what(Phrases.words(draw))
        .deadline(draw.maybe(0.7, () -> Calendars.day(draw)))
        .met(draw.maybe(0.7, () -> draw.chance(0.5)))
        .build();
  }
}
