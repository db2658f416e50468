package vn.chibo.regulations.membership;

import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionGround;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.Sex;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Parts;

/** Exemption from work and Party activity, for good and for a time: who decides, whom, how long. */
public final class Exemptions {
  private static final Events<Exemption> ALL =
      Events.of("exemptions", "exemptions", MemberRecord::getExemptions);

  private static final Measure<MemberFact<Exemption>> LENGTH = Transfers.length("exemption-length");

  private static final Measure<MemberFact<Exemption>> AGE =
      Figures.between(
          "age-when-exempted",
          Count.YEARS,
          fact -> fact.member().getMember().getBirth().map(birth -> birth.date().period()),
          fact -> Optional.of(DatePeriod.ofDay(fact.fact().getDate())));

  private static final Measure<MemberFact<Exemption>> CARE =
      Figures.of(
          "months-of-care", Unit.MONTH, fact -> fact.fact().getCareMonths().map(Quantity::exactly));

  private static final Measure<MemberFact<Exemption>> FEMALE =
      Figures.flag(
          "female",
          fact ->
              fact.member()
                  .getMember()
                  .getSex()
                  .map(sex -> sex == Sex.FEMALE ? Truth.YES : Truth.NO)
                  .orElse(Truth.UNKNOWN));

  private static final Measure<MemberFact<Exemption>> NOT_BY_THE_CELL =
      Figures.flag("exempted-by-another", fact -> byTheCell(fact).negated());

  private static final Measure<MemberFact<Exemption>> BY_THE_CELL =
      Figures.flag("exempted-by-the-cell", Exemptions::byTheCell);

  /** Regulation 24 (2021), point 7.1, presumed in 294: the cell decides for the old and weak. */
  public static final Rule<MemberRecord> BY_CELL =
      AdmissionRules.presumed("qd24-2021/exemption-by-the-cell")
          .asks(
              forEvery(
                  of("exemptions-and-cells", "exemptions-for-good", ExemptionKind.EXEMPTION),
                  compare(NOT_BY_THE_CELL, exactly(number(0)))))
          .build();

  /** Guidance 27 (2009): who is old or weak. Women are from an age of their own. */
  public static final Rule<MemberRecord> OLD_OR_WEAK =
      AdmissionRules.rule("hd27-2009/exemption-age")
          .asks(
              forEvery(
                  ground("old-or-weak", ExemptionGround.OLD_OR_WEAK::equals).parts(),
                  any(
                      compare(AGE, moreThan(parameter("age-men"))),
                      all(
                          compare(FEMALE, atLeast(number(1))),
                          compare(AGE, moreThan(parameter("age-women")))),
                      compare(CARE, atLeast(parameter("care-months"))))))
          .build();

  /** Guidance 12 (2022), point IV.1.2: mobile work for less than a year, on written request. */
  public static final Rule<MemberRecord> OTHER_REASONS =
      AdmissionRules.rule("hd12-2022/exemption-other-reasons")
          .asks(
              all(
                  forEvery(
                      ground("mobile-work", ExemptionGround.MOBILE_WORK::equals).parts(),
                      compare(LENGTH, fewerThan(parameter("months")))),
                  ground("other-exemptions", known -> known != ExemptionGround.OLD_OR_WEAK)
                      .judged("exemption-requested", "cell")))
          .build();

  /** Guidance 01 (2016), presumed in that of 2021: for less than a year, not by the cell itself. */
  public static final Rule<MemberRecord> TEMPORARY =
      AdmissionRules.presumed("hd01-2016/temporary-exemption")
          .asks(
              forEvery(
                  of("exemptions-and-cells", "temporary-exemptions", ExemptionKind.TEMPORARY),
                  all(
                      compare(LENGTH, fewerThan(parameter("months"))),
                      compare(BY_THE_CELL, exactly(number(0))))))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES = List.of(BY_CELL, OLD_OR_WEAK, OTHER_REASONS, TEMPORARY);

  private Exemptions() {}

  private static Truth ground(Exemption exemption, Predicate<ExemptionGround> meant) {
    return exemption
        .getGround()
        .map(known -> meant.test(known) ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }

  private static Events<Exemption> ground(String words, Predicate<ExemptionGround> meant) {
    return ALL.where(words, (member, exemption) -> ground(exemption, meant));
  }

  private static Parts<MemberRecord, MemberFact<Exemption>> of(
      String key, String words, ExemptionKind kind) {
    return ALL.where(words, (member, e) -> e.getKind() == kind ? Truth.YES : Truth.NO)
        .readingAll(key)
        .parts();
  }

  private static Truth byTheCell(MemberFact<Exemption> fact) {
    Exemption exemption = fact.fact();
    return OwnCell.decided(fact.member(), exemption.getDate(), exemption.getDecidedBy());
  }
}
