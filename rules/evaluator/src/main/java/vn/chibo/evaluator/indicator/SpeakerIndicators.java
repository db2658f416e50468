package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.MEETINGS;
import static vn.chibo.evaluator.indicator.CellEntries.THEMATIC;
import static vn.chibo.evaluator.indicator.Standard.QUARTER;
import static vn.chibo.evaluator.indicator.Standard.TWELVE_MONTHS;
import static vn.chibo.evaluator.indicator.Standard.meetings;
import static vn.chibo.evaluator.indicator.Standard.parameter;
import static vn.chibo.evaluator.indicator.Standard.share;
import static vn.chibo.evaluator.indicator.Standard.words;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.text.Text;

/** Who spoke in meetings, and how contributions were made. */
final class SpeakerIndicators {
  private static final Text PRESENT = words("denominator.present");
  private static final String AGE = "age_to_years";
  private static final String ADMITTED = "admitted_within_months";

  private SpeakerIndicators() {}

  static Stream<IndicatorDefinition> all() {
    return Stream.of(
        IndicatorDefinition.of(
            share("speakers", "IND-3", QUARTER, speaking("speakers", Speakers::of))),
        IndicatorDefinition.of(
            share(
                "speakers_mean",
                "IND-3",
                QUARTER,
                Standard.where(
                    "speakers_mean", MEETINGS, (cell, meeting) -> Speakers.mean(meeting)))),
        parameter("young_speakers", AGE, SpeakerIndicators::young),
        parameter("new_speakers", ADMITTED, SpeakerIndicators::admitted),
        IndicatorDefinition.of(
            share(
                "no_critical_contribution",
                "IND-9",
                TWELVE_MONTHS,
                meetings("no_critical_contribution", MEETINGS, SpeakerIndicators::uncritical))),
        IndicatorDefinition.of(
            share(
                "visual_aids",
                "IND-13",
                TWELVE_MONTHS,
                meetings("visual_aids", THEMATIC, SpeakerIndicators::visual))),
        IndicatorDefinition.of(
            share(
                "prepared_papers",
                "IND-13",
                TWELVE_MONTHS,
                meetings("prepared_papers", THEMATIC, SpeakerIndicators::written))));
  }

  private static Counting speaking(String key, Function<Meeting, Portion> speakers) {
    return Counting.share(
        MEETINGS, words("numerator." + key), PRESENT, (cell, meeting) -> speakers.apply(meeting));
  }

  private static Indicator young(int age) {
    Counting counting =
        Counting.share(
            MEETINGS,
            words("numerator.young_speakers", age),
            words("denominator.young", age),
            (cell, meeting) -> Speakers.upToAge(meeting, age));
    return Standard.set(
        "young_speakers", "IND-3", Unit.SHARE, QUARTER, new Standard.Parameter(AGE, age, counting));
  }

  private static Indicator admitted(int months) {
    Counting counting =
        Counting.share(
            MEETINGS,
            words("numerator.new_speakers", months),
            words("denominator.new", months),
            (cell, meeting) -> Speakers.admittedWithin(meeting, months));
    return Standard.set(
        "new_speakers",
        "IND-3",
        Unit.SHARE,
        QUARTER,
        new Standard.Parameter(ADMITTED, months, counting));
  }

  private static Truth uncritical(Meeting meeting) {
    return Standard.truth(
        meeting
            .getContributions()
            .flatMap(Contributions::getCritical)
            .map(critical -> critical == 0));
  }

  private static Truth visual(Meeting meeting) {
    return Standard.truth(meeting.getContributions().flatMap(Contributions::getVisualAids));
  }

  private static Truth written(Meeting meeting) {
    return Standard.truth(
        meeting.getContributions().flatMap(Contributions::getInWriting).map(papers -> papers > 0));
  }
}
