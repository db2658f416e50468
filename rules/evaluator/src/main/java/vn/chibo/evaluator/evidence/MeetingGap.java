package vn.chibo.evaluator.evidence;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.LessonsLearned;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.member.MemberId;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * A detail of a meeting that may not be known, by its path, in the order of the paths. What is
 * known of it already stays as it is in every world; a later one may rest on those before it.
 */
enum MeetingGap {
  AGENDA("agenda", Discussed::lacksAgenda, (world, at) -> Discussed.agenda(world, at.meeting())),
  ATTENDANCE("attendance", Attended::lacksCounts, Attended::counted),
  NAMES("attendance.states", m -> !called(m), Attended::called),
  CHAIR(
      "chair",
      m -> m.getChair().isEmpty(),
      (world, at) -> at.meeting().withChair(at.ids().findFirst().orElse(new MemberId("1")))),
  CONCLUSION(
      "conclusion",
      m -> m.getConclusion().isEmpty(),
      (world, at) -> at.meeting().withConclusion(Discussed.WORDS)),
  CONTRIBUTIONS(
      "contributions",
      m -> m.getContributions().filter(MeetingGap::counted).isEmpty(),
      (world, at) -> Discussed.contributions(world, at.meeting())),
  GROUPS(
      "contributions.groups",
      SpeakerGroups::lacking,
      (world, at) -> SpeakerGroups.counted(world, at.meeting())),
  DAY_OFF(
      "dayOff",
      m -> m.getDayOff().isEmpty(),
      (world, at) -> at.meeting().withDayOff(world.of(true, false, true))),
  DIFFICULTY(
      "difficulty",
      m -> m.getDifficulty().isEmpty(),
      (world, at) -> at.meeting().withDifficulty(world.flag())),
  FORM(
      "form",
      m -> m.getForm().isEmpty(),
      (world, at) ->
          at.meeting()
              .withForm(
                  world.of(MeetingForm.IN_PERSON, MeetingForm.ONLINE, MeetingForm.BY_PARTY_GROUP))),
  GUESTS(
      "guests",
      m -> m.getGuests().isEmpty(),
      (world, at) -> at.meeting().withGuests(Visitors.of(world.of(3, 0, 1)))),
  INTERLEAVED(
      "interleaved",
      m -> m.getInterleaved().isEmpty(),
      (world, at) -> at.meeting().withInterleaved(world.flag())),
  KIND("kind", m -> m.getKind().isEmpty(), (world, at) -> at.meeting().withKind(world.kind())),
  LESSONS(
      "lessons",
      m -> m.getLessons().filter(MeetingGap::whole).isEmpty(),
      (world, at) -> Discussed.lessons(at.meeting())),
  MERGED_WITH(
      "mergedWith",
      m -> m.getMergedWith().isEmpty(),
      (world, at) ->
          at.meeting()
              .withMergedWith(world.flag() ? MergedMeeting.PROFESSIONAL : MergedMeeting.NONE)),
  MINUTES(
      "minutes",
      m -> m.getMinutes().isEmpty(),
      (world, at) ->
          at.meeting()
              .withMinutes(Math.max(world.minutes(), Discussed.leastMinutes(at.meeting())))),
  OPENING_STATEMENT(
      "openingStatement",
      m -> m.getOpeningStatement().isEmpty(),
      (world, at) -> at.meeting().withOpeningStatement(Discussed.WORDS)),
  PREPARATION(
      "preparation",
      m -> m.getPreparation().filter(MeetingGap::whole).isEmpty(),
      (world, at) -> Discussed.prepared(world, at.meeting())),
  RATING(
      "rating",
      m -> m.getRating().isEmpty(),
      (world, at) ->
          at.meeting()
              .withRating(world.of(MeetingRating.GOOD, MeetingRating.POOR, MeetingRating.AVERAGE))),
  RESOLUTIONS(
      "resolutions",
      Discussed::lacksResolutions,
      (world, at) -> Discussed.resolutions(world, at.meeting())),
  RESULTS_POSTED(
      "resultsPosted",
      m -> m.getResultsPosted().isEmpty(),
      (world, at) ->
          at.meeting()
              .withResultsPosted(Moment.of(at.meeting().getDate().plusDays(world.of(1, 60, 7))))),
  SECRET(
      "secret",
      m -> m.getSecret().isEmpty(),
      (world, at) -> at.meeting().withSecret(world.of(true, false, false))),
  START_TIME("startTime", m -> m.getStartTime().isEmpty(), MeetingGap::started),
  SUPERIOR_MEMBERS(
      "superiorMembers", m -> m.getSuperiorMembers().isEmpty(), MeetingGap::attendedFromAbove),
  THEME(
      "theme",
      m -> m.getTheme().filter(MeetingGap::whole).isEmpty(),
      (world, at) -> Discussed.theme(world, at.meeting())),
  THINKING_MINUTES(
      "thinkingMinutes",
      m -> m.getThinkingMinutes().isEmpty(),
      (world, at) -> at.meeting().withThinkingMinutes(world.of(60, 0, 20))),
  UNABLE_TO_GATHER(
      "unableToGather",
      m -> m.getUnableToGather().isEmpty(),
      (world, at) -> at.meeting().withUnableToGather(Attended.unable(world, at.meeting()))),
  WRITTEN_MINUTES(
      "writtenMinutes",
      m -> m.getWrittenMinutes().flatMap(MeetingMinutes::getKept).isEmpty(),
      (world, at) -> Discussed.written(world, at.meeting()));

  /** All, in the order of their paths. */
  static final List<MeetingGap> ALL = List.of(values());

  private final List<FactPath.Attribute> steps;
  private final Predicate<Meeting> lacking;
  private final Fill fill;

  MeetingGap(String path, Predicate<Meeting> lacking, Fill fill) {
    this.steps = Stream.of(path.split("\\.")).map(FactPath.Attribute::new).toList();
    this.lacking = lacking;
    this.fill = fill;
  }

  /** The meeting with the detail known, as it is in a world. */
  private interface Fill {
    Meeting of(World world, MeetingAt at);
  }

  /** Whether a meeting lacks it, or a part of it. */
  boolean in(Meeting meeting) {
    return lacking.test(meeting);
  }

  FactPath path(FactPath meeting) {
    FactPath path = meeting;
    for (FactPath.Attribute step : steps) {
      path = path.then(step);
    }
    return path;
  }

  /** The meeting with the detail known; what is known of it already stays. */
  Meeting fill(World world, MeetingAt at) {
    return in(at.meeting()) ? fill.of(world, at) : at.meeting();
  }

  private static boolean called(Meeting meeting) {
    return meeting.getAttendance().filter(RollCall.class::isInstance).isPresent();
  }

  private static boolean counted(Contributions contributions) {
    return Stream.of(
            contributions.getSpeakers(),
            contributions.getCritical(),
            contributions.getInWriting(),
            contributions.getVisualAids())
        .allMatch(Optional::isPresent);
  }

  private static boolean whole(Preparation preparation) {
    return preparation.getDraftPassedOn().isPresent()
        && preparation.getCommitteeMetOn().isPresent()
        && preparation.getDraftResolution().isPresent()
        && preparation.getDocumentsSent().isPresent();
  }

  private static boolean whole(LessonsLearned lessons) {
    return lessons.getStrengths().isPresent()
        && lessons.getWeaknesses().isPresent()
        && lessons.getLessons().isPresent();
  }

  private static boolean whole(Theme theme) {
    return theme.getField().isPresent() && theme.getChooser().isPresent();
  }

  /** Of the meetings of a day each began at another time, in either order. */
  private static Meeting started(World world, MeetingAt at) {
    LocalTime forwards = LocalTime.MIN.plusMinutes(at.place());
    LocalTime backwards = LocalTime.of(23, 59).minusMinutes(at.place());
    return at.meeting().withStartTime(world.flag() ? backwards : forwards);
  }

  /** Where the register of oversight tells it for the day, the meeting says the same. */
  private static Meeting attendedFromAbove(World world, MeetingAt at) {
    boolean there =
        Oversight.attended(at.cell(), at.meeting().getDate())
            || (!world.flag() && !Oversight.complete(at.cell(), at.meeting().getDate()));
    return at.meeting().withSuperiorMembers(Visitors.of(there ? 1 : 0));
  }
}
