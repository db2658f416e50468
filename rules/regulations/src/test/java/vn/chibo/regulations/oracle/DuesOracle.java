package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefGround;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on dues and badges must say. */
final class DuesOracle {
  private static final Set<Integer> BADGES = Set.of(30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90);

  private DuesOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    lines
        .from("2026-02-01")
        .of("2026-02-03")
        .ofMember("qd01-2026/reduction", f -> all(reduced(f), limited(f)))
        .ofMember("qd01-2026/three-months-unpaid", DuesOracle::removalConsidered)
        .from("2011-01-19")
        .ofMember("statutes/removal-of-name", DuesOracle::removalConsidered)
        .member(
            "statutes/removal-of-name-no-progress",
            f -> when(f.atLeast("months-without-progress", "12"), f.judged("removal-considered")))
        .ofMember("statutes/duty-meetings-and-dues", DuesOracle::eachMonth);
    lines.during("2021-09-28", "2026-05-18").ofMember("hd01-2021/badge-years", DuesOracle::badges);
    return lines.rules();
  }

  private static OutcomeKind reduced(MemberFacts facts) {
    return facts
        .in(
            facts.record().getDuesReliefs(),
            r -> r.getKind() == DuesReliefKind.REDUCTION ? inHardship(r) : Truth.NO)
        .every(
            r ->
                r.getPercent()
                    .map(p -> Answers.so(Set.of(30, 50, 70).contains(p)))
                    .orElse(UNDETERMINED));
  }

  private static Truth inHardship(DuesRelief relief) {
    return MemberFacts.is(relief.getGround(), DuesReliefGround.OTHER_HARDSHIP);
  }

  private static OutcomeKind limited(MemberFacts facts) {
    return facts
        .in(
            facts.record().getDuesReliefs(),
            r -> MemberFacts.is(r.getGround(), DuesReliefGround.OTHER_HARDSHIP))
        .every(r -> Lengths.withinMonths(r, 12));
  }

  private static OutcomeKind removalConsidered(MemberFacts facts) {
    List<OutcomeKind> years = new ArrayList<>();
    for (MemberFacts year : facts.years()) {
      Unpaid unpaid = Unpaid.in(year);
      years.add(
          when(
              Answers.atLeast(3, unpaid.surely(), unpaid.perhaps(), unpaid.gap(), year.future()),
              facts.judged("removal-considered")));
    }
    return all(years);
  }

  private static OutcomeKind eachMonth(MemberFacts facts) {
    List<OutcomeKind> months = new ArrayList<>();
    for (MemberFacts month : facts.wholeMonths()) {
      Unpaid unpaid = Unpaid.in(month);
      months.add(
          Answers.atMost(0, unpaid.surely(), unpaid.perhaps(), unpaid.gap(), month.future()));
    }
    return all(months);
  }

  private static OutcomeKind badges(MemberFacts facts) {
    List<OutcomeKind> said = new ArrayList<>();
    for (PartyBadge badge : facts.record().getMember().getBadges()) {
      Truth meant =
          facts.happened(
              badge.awarded().map(PartialDate::period).orElse(DatePeriod.from(LocalDate.MIN)));
      if (meant != Truth.NO) {
        said.add(
            meant == Truth.YES
                ? Answers.so(BADGES.contains(badge.years()))
                : OutcomeKind.UNDETERMINED);
      }
    }
    return Answers.forEvery(said, facts.gapOfMembership(), facts.future());
  }
}
