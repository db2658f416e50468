package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.MEETINGS;
import static vn.chibo.evaluator.indicator.CellEntries.THEMATIC;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.indicator.Portion.Point;

/** What meetings were about, and what came of them. */
final class ContentForms {
  private ContentForms() {}

  static CountingForm distinctSubjects() {
    return CountingForm.taken(Unit.SHARE, true, MEETINGS, Course.OPEN, DistinctSubjects::of);
  }

  static CountingForm longestSameRun() {
    return CountingForm.taken(Unit.COUNT, false, MEETINGS, Course.STRETCHING, SameRun::of);
  }

  static CountingForm timeOn(AgendaSubject subject) {
    return CountingForm.share(MEETINGS, (cell, meeting) -> TimeSpent.on(subject, meeting));
  }

  static CountingForm themesOf(ThemeField field) {
    return CountingForm.share(THEMATIC, (cell, meeting) -> ofField(meeting, field));
  }

  private static Portion ofField(Meeting meeting, ThemeField field) {
    return Portion.whether(
        IndicatorFacts.truth(
            meeting.getTheme().flatMap(Theme::getField).map(found -> found == field)),
        IndicatorFacts.lacking("theme-field", meeting));
  }

  static CountingForm themesRepeatedWithin(int months) {
    return CountingForm.share(THEMATIC, (cell, meeting) -> RepeatedTheme.of(cell, meeting, months));
  }

  /** Tasks given, or targets set, in the period or within so many months before it. */
  static CountingForm due(int months, ResolutionsDue.Items items) {
    return CountingForm.taken(
        Unit.SHARE, true, MEETINGS, Course.OPEN, new ResolutionsDue(months, items));
  }

  static CountingForm resolutions(ResolutionKind kind) {
    return new CountingForm(
        Unit.COUNT,
        false,
        (numerator, none) ->
            Counting.count(MEETINGS, numerator, (cell, meeting) -> passed(meeting, kind)));
  }

  /** Where nobody told what a meeting passed it may have passed any number: no list is not none. */
  private static Portion passed(Meeting meeting, ResolutionKind kind) {
    List<Resolution> passed = meeting.getResolutions();
    if (IndicatorFacts.untold(meeting)) {
      return Weighing.ANY_NUMBER.withMissing(IndicatorFacts.lacking("resolutions", meeting));
    }
    long sure = count(passed, Optional.of(kind));
    long maybe = count(passed, Optional.empty());
    Portion portion = Portion.of(sure, 0);
    return maybe == 0
        ? portion
        : Portion.oneOf(
            List.of(Point.of(sure, 0), Point.of(sure + maybe, 0)),
            IndicatorFacts.lacking("resolution-kind", meeting));
  }

  private static long count(List<Resolution> passed, Optional<ResolutionKind> kind) {
    return passed.stream().filter(resolution -> resolution.getKind().equals(kind)).count();
  }
}
