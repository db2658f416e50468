package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.MEETINGS;
import static vn.chibo.evaluator.indicator.CellEntries.THEMATIC;
import static vn.chibo.evaluator.indicator.Standard.MONTH;
import static vn.chibo.evaluator.indicator.Standard.QUARTER;
import static vn.chibo.evaluator.indicator.Standard.TWELVE_MONTHS;
import static vn.chibo.evaluator.indicator.Standard.meetings;
import static vn.chibo.evaluator.indicator.Standard.parameter;
import static vn.chibo.evaluator.indicator.Standard.share;
import static vn.chibo.evaluator.indicator.Standard.where;
import static vn.chibo.evaluator.indicator.Standard.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.LessonsLearned;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.indicator.Portion.Point;

/** What meetings were about, and what came of them. */
final class ContentIndicators {
  private static final String LOOK_BACK = "look_back_months";

  private ContentIndicators() {}

  static Stream<IndicatorDefinition> all() {
    Stream<IndicatorDefinition> plain =
        Stream.concat(
                Stream.of(
                    distinctSubjects(),
                    longestSameRun(),
                    share(
                        "professional_time",
                        "IND-6",
                        QUARTER,
                        where(
                            "professional_time",
                            MEETINGS,
                            (cell, meeting) -> ProfessionalTime.of(meeting))),
                    share(
                        "merged_meetings",
                        "IND-6",
                        QUARTER,
                        meetings("merged_meetings", MEETINGS, ContentIndicators::merged)),
                    share(
                        "chosen_by_the_cell",
                        "IND-7",
                        TWELVE_MONTHS,
                        meetings("chosen_by_the_cell", THEMATIC, ContentIndicators::chosen)),
                    share(
                        "lessons_recorded",
                        "IND-8",
                        TWELVE_MONTHS,
                        meetings("lessons_recorded", THEMATIC, ContentIndicators::learned)),
                    thematicResolutions()),
                Arrays.stream(ThemeField.values()).map(ContentIndicators::ofField))
            .map(IndicatorDefinition::of);
    return Stream.concat(
        plain,
        Stream.of(
            parameter("repeated_themes", LOOK_BACK, ContentIndicators::repeatedThemes),
            parameter("results_recorded", TasksDue.PARAMETER, ContentIndicators::results),
            parameter("targets_met", TargetsDue.PARAMETER, ContentIndicators::targets)));
  }

  private static Indicator distinctSubjects() {
    return share(
        "distinct_subjects",
        "IND-1",
        TWELVE_MONTHS,
        new RegisterCounting<>(
            words("numerator.distinct_subjects"),
            Optional.of(words("denominator.agenda-items")),
            MEETINGS,
            Course.OPEN,
            DistinctSubjects::of));
  }

  private static Indicator longestSameRun() {
    return new Indicator(
        "longest_same_run",
        "IND-1",
        words("label.longest_same_run"),
        Unit.COUNT,
        TWELVE_MONTHS,
        Map.of(),
        new RegisterCounting<>(
            words("numerator.longest_same_run"),
            Optional.empty(),
            MEETINGS,
            Course.STRETCHING,
            SameRun::of));
  }

  private static Indicator repeatedThemes(int months) {
    return Standard.set(
        "repeated_themes",
        "IND-1",
        Unit.SHARE,
        TWELVE_MONTHS,
        new Standard.Parameter(
            LOOK_BACK,
            months,
            where(
                "repeated_themes",
                THEMATIC,
                (cell, meeting) -> RepeatedTheme.of(cell, meeting, months))));
  }

  private static Indicator results(int months) {
    return Standard.set(
        "results_recorded",
        "IND-2",
        Unit.SHARE,
        MONTH,
        new Standard.Parameter(
            TasksDue.PARAMETER,
            months,
            due("results_recorded", "tasks", new ResolutionsDue(months, TasksDue::of))));
  }

  private static Indicator targets(int months) {
    return Standard.set(
        "targets_met",
        "IND-10",
        Unit.SHARE,
        QUARTER,
        new Standard.Parameter(
            TargetsDue.PARAMETER,
            months,
            due("targets_met", "targets", new ResolutionsDue(months, TargetsDue::of))));
  }

  private static Counting due(String key, String what, ResolutionsDue taking) {
    return new RegisterCounting<>(
        words("numerator." + key),
        Optional.of(words("denominator." + what)),
        MEETINGS,
        Course.OPEN,
        taking);
  }

  private static Truth merged(Meeting meeting) {
    return Standard.truth(meeting.getMergedWith().map(with -> with != MergedMeeting.NONE));
  }

  private static Truth chosen(Meeting meeting) {
    return Standard.truth(
        meeting
            .getTheme()
            .flatMap(theme -> theme.getChooser())
            .map(chooser -> chooser == ThemeChooser.CELL));
  }

  /** What is not recorded may still be: only a record of all three settles it. */
  private static Truth learned(Meeting meeting) {
    return meeting.getLessons().filter(ContentIndicators::whole).isPresent()
        ? Truth.YES
        : Truth.UNKNOWN;
  }

  private static boolean whole(LessonsLearned lessons) {
    return lessons.getStrengths().isPresent()
        && lessons.getWeaknesses().isPresent()
        && lessons.getLessons().isPresent();
  }

  private static Indicator ofField(ThemeField field) {
    return new Indicator(
        "themes_by_field/" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "IND-7",
        words("label.themes_by_field", field.label()),
        Unit.SHARE,
        TWELVE_MONTHS,
        Map.of(),
        Counting.share(
            THEMATIC,
            words("numerator.themes_by_field", field.label()),
            Standard.denominator(THEMATIC),
            (cell, meeting) -> ofField(meeting, field)));
  }

  private static Portion ofField(Meeting meeting, ThemeField field) {
    return Portion.whether(
        Standard.truth(
            meeting.getTheme().flatMap(theme -> theme.getField()).map(found -> found == field)),
        Standard.lacking("themes_by_field", meeting));
  }

  private static Indicator thematicResolutions() {
    return new Indicator(
        "thematic_resolutions",
        "IND-10",
        words("label.thematic_resolutions"),
        Unit.COUNT,
        QUARTER,
        Map.of(),
        Counting.count(
            MEETINGS,
            words("numerator.thematic_resolutions"),
            (cell, meeting) -> resolutions(meeting)));
  }

  /** Where nobody told what a meeting passed it may have passed any number: no list is not none. */
  private static Portion resolutions(Meeting meeting) {
    List<Resolution> passed = meeting.getResolutions();
    if (Standard.untold(meeting)) {
      return Weighing.ANY_NUMBER.withMissing(Standard.lacking("resolutions", meeting));
    }
    long sure = count(passed, Optional.of(ResolutionKind.THEMATIC));
    long maybe = count(passed, Optional.empty());
    Portion portion = Portion.of(sure, 0);
    return maybe == 0
        ? portion
        : Portion.oneOf(
            List.of(Point.of(sure, 0), Point.of(sure + maybe, 0)),
            Standard.lacking("resolution-kind", meeting));
  }

  private static long count(List<Resolution> passed, Optional<ResolutionKind> kind) {
    return passed.stream().filter(resolution -> resolution.getKind().equals(kind)).count();
  }
}
