package vn.chibo.regulations.membership;

import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.Conditions.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipExit.RemovalOfName;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.RemovalGround;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/** What a member owes and may, and the removal of the name: Statutes (2011), articles 2, 3, 8. */
public final class Standing {
  private static final Events<PostTenure> ELECTIONS =
      Events.of("tenures", "elections", MemberRecord::getTenures)
          .where("elections", (member, tenure) -> Transfers.basis(tenure))
          .readingAll("elections");

  /** Before the decision of recognition, however long ago the probation ended. */
  private static final Measure<MemberFact<PostTenure>> NOT_RECOGNIZED =
      Figures.flag("elected-in-probation", Standing::inProbation);

  /** Article 2(4): every member pays dues each month. Secondary. */
  public static final Rule<MemberRecord> DUES =
      AdmissionRules.rule("statutes/duty-meetings-and-dues")
          .policy(WindowPolicy.WINDOW_START)
          .asks(forEvery(month(), tallied(UnpaidMonths.NUMBER, exactly(number(0)))))
          .build();

  /** Article 3: probationary members are not elected. */
  public static final Rule<MemberRecord> PROBATIONARY =
      AdmissionRules.rule("statutes/rights-probationary")
          .asks(forEvery(ELECTIONS.parts(), compare(NOT_RECOGNIZED, exactly(number(0)))))
          .build();

  /** Article 8(1): who owes so many months in a year, of that one the cell considers removal. */
  public static final Rule<MemberRecord> REMOVAL = unpaid("statutes/removal-of-name");

  /** Regulation 01 (2026): the same of dues. */
  public static final Rule<MemberRecord> THREE_MONTHS_UNPAID =
      unpaid("qd01-2026/three-months-unpaid");

  /** Article 8(1): whether the three months are of absence as well; sources part. */
  public static final Rule<MemberRecord> THREE_MONTHS =
      AdmissionRules.rule("statutes/removal-of-name-three-months")
          .asks(
              when(
                  exits("removals-for-absence", Standing::forAbsence).happened(),
                  Provisions.readings("statutes/removal-of-name-three-months", monthsOfAbsence())))
          .build();

  /**
   * Regulation 30 (2016), article 35: who deserves expulsion does not leave otherwise. Secondary.
   */
  public static final Rule<MemberRecord> NO_REMOVAL_INSTEAD =
      AdmissionRules.rule("qd30-2016/no-removal-instead-of-expulsion")
          .asks(
              exits("removals-and-resignations", Standing::removedOrResigned)
                  .judged("not-instead-of-expulsion", "cell"))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES =
      List.of(DUES, PROBATIONARY, REMOVAL, THREE_MONTHS_UNPAID, THREE_MONTHS, NO_REMOVAL_INSTEAD);

  private Standing() {}

  private static Rule<MemberRecord> unpaid(String id) {
    return AdmissionRules.rule(id)
        .asks(
            forEvery(
                year(),
                when(
                    tallied(UnpaidMonths.NUMBER, atLeast(parameter("months-in-a-year"))),
                    judged("removal-considered"))))
        .build();
  }

  private static Map<String, Condition<MemberRecord>> monthsOfAbsence() {
    Map<String, Condition<MemberRecord>> readings = new LinkedHashMap<>();
    Fraction months = Provisions.of("statutes/removal-of-name").figure("months-in-a-year");
    readings.put("THREE_MONTHS_FOR_BOTH", judged("absent-for-months", months));
    readings.put("THREE_MONTHS_FOR_DUES_ONLY", judged("absent-without-reason"));
    return readings;
  }

  private static Condition<MemberRecord> judged(String topic, Object... figures) {
    return judgement(
        topic,
        RegulationMessages.text("judgement." + topic, figures),
        RegulationMessages.text("judge.cell"));
  }

  private static Events<MembershipSpell> exits(
      String words, Function<MembershipExit, Truth> meant) {
    return new Events<>(
        words,
        RegulationMessages.text("events." + words),
        member -> member.getMember().getSpells(),
        (member, spell) -> left(spell, meant),
        spell -> spell.getLeft().map(PartialDate::period).orElse(DatePeriod.from(LocalDate.MIN)),
        MemberRecord::getMembershipComplete);
  }

  private static Truth left(MembershipSpell spell, Function<MembershipExit, Truth> meant) {
    return spell
        .getExit()
        .map(meant)
        .orElse(spell.getLeft().isPresent() ? Truth.UNKNOWN : Truth.NO);
  }

  private static Truth forAbsence(MembershipExit exit) {
    return exit instanceof RemovalOfName removal
        ? removal
            .ground()
            .map(ground -> Truth.of(ground == RemovalGround.ABSENCE_FROM_MEETINGS))
            .orElse(Truth.UNKNOWN)
        : Truth.NO;
  }

  private static Truth removedOrResigned(MembershipExit exit) {
    return Truth.of(exit instanceof RemovalOfName || exit instanceof MembershipExit.Resignation);
  }

  private static Truth inProbation(MemberFact<PostTenure> fact) {
    LocalDate day = fact.fact().getDate();
    MemberRecord member = fact.member();
    if (member.membershipOn(day).stage().filter(MembershipStage.PROBATIONARY::equals).isPresent()) {
      return Truth.YES;
    }
    return latest(member, day).map(admission -> before(day, admission)).orElse(Truth.UNKNOWN);
  }

  private static Optional<Admission> latest(MemberRecord member, LocalDate day) {
    return member.getMember().getAdmissions().stream()
        .filter(admission -> !admission.start().last().isAfter(day))
        .max(Comparator.comparing(admission -> admission.start().start()));
  }

  /** Whether the recognition of an admission was decided after a day. */
  private static Truth before(LocalDate day, Admission admission) {
    if (admission.getRecognized().isPresent()) {
      return admission.getRecognized().get().after(day);
    }
    boolean within =
        admission
            .getOfficialFrom()
            .filter(official -> official.after(day) == Truth.YES)
            .isPresent();
    return within ? Truth.YES : Truth.UNKNOWN;
  }
}
