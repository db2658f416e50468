package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;

/** What need not be known of a meeting. */
final class MeetingDetails {
  private static final List<Detail<Meeting>> FIGURES =
      List.of(
          Detail.of("kind", meeting -> meeting.withKind(Optional.empty())),
          Detail.of("minutes", meeting -> meeting.withMinutes(Optional.empty())),
          Detail.of("attendance", meeting -> meeting.withAttendance(Optional.empty())),
          count("members", counts -> counts.withMembers(Optional.empty())),
          count("exempted", counts -> counts.withExempted(Optional.empty())),
          count("onSpecialDuty", counts -> counts.withOnSpecialDuty(Optional.empty())),
          count("suspended", counts -> counts.withSuspended(Optional.empty())),
          count("present", counts -> counts.withPresent(Optional.empty())),
          count("excused", counts -> counts.withExcused(Optional.empty())),
          count("unexcused", counts -> counts.withUnexcused(Optional.empty())),
          Detail.of("difficulty", meeting -> meeting.withDifficulty(Optional.empty())),
          Detail.of("interleaved", meeting -> meeting.withInterleaved(Optional.empty())),
          Detail.of("mergedWith", meeting -> meeting.withMergedWith(Optional.empty())));

  private static final List<Detail<Meeting>> COURSE =
      List.of(
          Detail.of("startTime", meeting -> meeting.withStartTime(Optional.empty())),
          Detail.of("form", meeting -> meeting.withForm(Optional.empty())),
          Detail.of("chair", meeting -> meeting.withChair(Optional.empty())),
          Detail.of("guests", meeting -> meeting.withGuests(Optional.empty())),
          Detail.of("superiorMembers", meeting -> meeting.withSuperiorMembers(Optional.empty())),
          Detail.of("dayOff", meeting -> meeting.withDayOff(Optional.empty())),
          Detail.of("secret", meeting -> meeting.withSecret(Optional.empty())),
          Detail.of("unableToGather", meeting -> meeting.withUnableToGather(Optional.empty())),
          Detail.of("thinkingMinutes", meeting -> meeting.withThinkingMinutes(Optional.empty())),
          Detail.of("rating", meeting -> meeting.withRating(Optional.empty())),
          Detail.of("preparation", meeting -> meeting.withPreparation(Optional.empty())),
          Detail.of("openingStatement", meeting -> meeting.withOpeningStatement(Optional.empty())),
          Detail.of("theme", meeting -> meeting.withTheme(Optional.empty())),
          Detail.of("agenda", meeting -> meeting.withAgenda(List.of())),
          Detail.of("contributions", meeting -> meeting.withContributions(Optional.empty())),
          Detail.of("conclusion", meeting -> meeting.withConclusion(Optional.empty())),
          Detail.of(
              "resolutions",
              meeting -> meeting.withResolutions(List.of()).withResolutionsComplete(false)),
          Detail.of("writtenMinutes", meeting -> meeting.withWrittenMinutes(Optional.empty())),
          Detail.of("resultsPosted", meeting -> meeting.withResultsPosted(Optional.empty())),
          Detail.of("lessons", meeting -> meeting.withLessons(Optional.empty())),
          Detail.of("events", meeting -> meeting.withEvents(List.of())));

  /** All of them. */
  static final List<Detail<Meeting>> ALL =
      Stream.concat(FIGURES.stream(), COURSE.stream()).toList();

  private MeetingDetails() {}

  /** A count within the attendance. */
  private static Detail<Meeting> count(String name, UnaryOperator<HeadCount> hide) {
    return new Detail<>(
        List.of("attendance", name),
        meeting ->
            meeting.getAttendance().orElse(null) instanceof HeadCount counts
                ? meeting.withAttendance(hide.apply(counts))
                : meeting);
  }
}
