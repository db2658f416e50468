package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.MEETINGS;
import static vn.chibo.evaluator.indicator.Standard.MONTH;
import static vn.chibo.evaluator.indicator.Standard.share;
import static vn.chibo.evaluator.indicator.Standard.words;

import java.util.Optional;
import java.util.stream.Stream;

/** Members who work away. */
final class MemberIndicators {
  private MemberIndicators() {}

  static Stream<IndicatorDefinition> all() {
    return Stream.of(
            share(
                "members_away",
                "IND-11",
                MONTH,
                new MemberCounting(
                    words("numerator.members_away"),
                    Optional.of(words("denominator.members")),
                    Away::members,
                    Away.MEMBERS,
                    Away.ON_LAST_DAY)),
            share(
                "absences_caused",
                "IND-11",
                MONTH,
                Counting.share(
                    MEETINGS,
                    words("numerator.absences_caused"),
                    words("denominator.absences"),
                    Away::absences)))
        .map(IndicatorDefinition::of);
  }
}
