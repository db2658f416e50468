package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.LessonsLearned;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Entries;

/** What may be so of a meeting; of how many meetings it is so, is a share of them. */
enum MeetingFact {
  /** It was held together with another. */
  MERGED(meeting -> meeting.getMergedWith().map(with -> with != MergedMeeting.NONE)),

  /** Its draft content was passed before. */
  DRAFT_PASSED_BEFORE(MeetingFact::passedBefore),

  /** A member of a superior committee was there. */
  SUPERIOR_MEMBERS_PRESENT(Visits::attended),

  /** The cell chose its theme. */
  THEME_CHOSEN_BY_THE_CELL(
      meeting ->
          meeting
              .getTheme()
              .flatMap(Theme::getChooser)
              .map(chooser -> chooser == ThemeChooser.CELL)),

  /** Strengths, weaknesses and lessons of it are recorded. */
  LESSONS_RECORDED(MeetingFact::learned),

  /** Nobody dissented or criticized. */
  NOTHING_CRITICAL(
      meeting ->
          meeting
              .getContributions()
              .flatMap(Contributions::getCritical)
              .map(critical -> critical == 0)),

  /** Visual aids were used. */
  VISUAL_AIDS(meeting -> meeting.getContributions().flatMap(Contributions::getVisualAids)),

  /** Contributions were prepared in writing. */
  CONTRIBUTIONS_IN_WRITING(
      meeting ->
          meeting
              .getContributions()
              .flatMap(Contributions::getInWriting)
              .map(papers -> papers > 0));

  private final Counting.Weight<Meeting> weight;

  MeetingFact(Function<Meeting, Optional<Boolean>> told) {
    this.weight =
        (cell, meeting) ->
            Portion.whether(
                IndicatorFacts.truth(told.apply(meeting)), IndicatorFacts.lacking(name(), meeting));
  }

  MeetingFact(Counting.Weight<Meeting> weight) {
    this.weight = weight;
  }

  /** The share of meetings of which it is so. */
  CountingForm of(Entries<CellRecord, Meeting> meetings) {
    return CountingForm.share(meetings, weight);
  }

  /** On the day of the meeting itself nobody knows which came first. */
  private static Optional<Boolean> passedBefore(Meeting meeting) {
    Optional<LocalDate> passed = meeting.getPreparation().flatMap(Preparation::getDraftPassedOn);
    return passed
        .filter(day -> !day.equals(meeting.getDate()))
        .map(day -> day.isBefore(meeting.getDate()));
  }

  /** What is not recorded may still be: only a record of all three settles it. */
  private static Optional<Boolean> learned(Meeting meeting) {
    return meeting.getLessons().filter(MeetingFact::whole).map(lessons -> true);
  }

  private static boolean whole(LessonsLearned lessons) {
    return lessons.getStrengths().isPresent()
        && lessons.getWeaknesses().isPresent()
        && lessons.getLessons().isPresent();
  }
}
