package vn.chibo.core.vote;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.member.MemberId;

/** What the tests of votes share. */
final class Votes {
  static final Fraction HALF = Fraction.of(1, 2);
  static final Fraction TWO_THIRDS = Fraction.of(2, 3);
  static final MemberId A = new MemberId("001");
  static final MemberId B = new MemberId("002");
  static final MemberId C = new MemberId("003");
  static final MemberId D = new MemberId("004");

  private Votes() {}

  static Majority overHalf(VoteDenominator denominator) {
    return Majority.moreThan(HALF, VoteBase.of(denominator));
  }

  static Majority twoThirds(VoteDenominator denominator) {
    return Majority.atLeast(TWO_THIRDS, VoteBase.of(denominator));
  }

  /** Each share, strict and inclusive. */
  static Stream<Majority> majorities(VoteBase base) {
    return Stream.of(HALF, TWO_THIRDS, Fraction.of(3, 4))
        .flatMap(share -> Stream.of(Majority.moreThan(share, base), Majority.atLeast(share, base)));
  }

  /** Reached or not, told without the code under test. */
  static boolean reached(Majority majority, long votes, long size) {
    long left = votes * majority.share().denominator().longValueExact();
    long right = size * majority.share().numerator().longValueExact();
    return size > 0
        && (majority.comparison() == Comparison.MORE_THAN ? left > right : left >= right);
  }

  static List<VoteBase> bases() {
    return Stream.concat(
            Stream.of(VoteDenominator.values())
                .filter(d -> d != VoteDenominator.SUMMONED_LESS_DEDUCTIONS)
                .map(VoteBase::of),
            Stream.of(
                VoteBase.summonedLess(VoteDeduction.SUSPENDED),
                VoteBase.summonedLess(VoteDeduction.SUSPENDED, VoteDeduction.TEMPORARY_TRANSFER)))
        .toList();
  }
}
