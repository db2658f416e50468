package vn.chibo.examples.review.committee.standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;

/** By what the units of one group are ranked: each group by one thing only. */
interface RankingBasis {

  /** What it is, said with the ranks. */
  Text label();

  /** Why a unit has no score by it. */
  Text lacking();

  /** The score of a unit that has reported, empty where nothing is known of it. */
  Optional<RankingScore> score(StandingUnit unit);

  /**
   * What holds for a group: points that somebody above gave by a sheet of the place, points
   * reported, or else the rules kept. The first of which some unit of the group has anything.
   */
  static RankingBasis of(List<StandingUnit> group, StandingFacts facts, List<RuleTally> rules) {
    Stream<RankingBasis> points =
        Stream.concat(
            ScoreSheets.of(facts).stream().map(sheet -> new SheetPoints(sheet, facts.asOf())),
            Stream.of(new ReportedPoints(facts.asOf())));
    return points
        .filter(basis -> group.stream().anyMatch(unit -> basis.score(unit).isPresent()))
        .findFirst()
        .orElseGet(() -> KeptRules.of(group, rules));
  }
}
