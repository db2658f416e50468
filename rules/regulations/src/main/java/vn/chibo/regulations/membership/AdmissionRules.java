package vn.chibo.regulations.membership;

import static vn.chibo.evaluator.Force.MANDATORY;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.when;

import java.util.List;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Admission and probation: the Statutes (2011), articles 1, 4 and 5, and what carries them out.
 * Each rule speaks of the admissions whose day lies under its text.
 */
public final class AdmissionRules {

  /** Article 1: applicants are 18 or over when they are admitted. */
  public static final Rule<MemberRecord> AGE =
      rule("statutes/member-age")
          .asks(every(Admissions.DECIDED, Admissions.AGE_WHEN_DECIDED, atLeast(parameter("age"))))
          .build();

  /** Regulation 294 (2025), point 1.1: full 18 to full 60 when the cell considers, or leave. */
  public static final Rule<MemberRecord> AGE_OF_294 =
      rule("qd294-2025/admission-age")
          .asks(
              when(
                  Admissions.CONSIDERED.happened(),
                  all(
                      every(
                          Admissions.CONSIDERED,
                          Admissions.AGE_WHEN_CONSIDERED,
                          atLeast(parameter("age-from"))),
                      any(
                          every(
                              Admissions.CONSIDERED,
                              Admissions.AGE_WHEN_CONSIDERED,
                              atMost(parameter("age-to"))),
                          judged("over-age-decided-by-centre", "superior-committee")))))
          .build();

  /** Regulation 24 (2021), point 1.2, presumed in 294: education, as people judge it. */
  public static final Rule<MemberRecord> EDUCATION =
      presumed("qd24-2021/education")
          .asks(Admissions.CONSIDERED.judged("education-of-applicant", "cell"))
          .build();

  /** Article 4: application, then personal history, then verification. Secondary. */
  public static final Rule<MemberRecord> ORDER =
      rule("statutes/application-order")
          .asks(every(Admissions.CONSIDERED, Admissions.OUT_OF_ORDER, exactly(number(0))))
          .build();

  /** Article 4: two official members, or one and the Youth Union. Secondary. */
  public static final Rule<MemberRecord> INTRODUCERS =
      rule("statutes/introducers-number")
          .asks(
              forEvery(
                  Admissions.CONSIDERED.parts(),
                  any(
                      compare(Admissions.INTRODUCING_MEMBERS, exactly(parameter("introducers"))),
                      all(
                          compare(Admissions.INTRODUCED_BY_YOUTH_UNION, atLeast(number(1))),
                          compare(
                              Admissions.INTRODUCING_MEMBERS,
                              exactly(parameter("introducers-with-youth-union")))))))
          .build();

  /** Regulation 294 (2025), point 3.2.1: introducers have long been together with the applicant. */
  public static final Rule<MemberRecord> TOGETHER =
      rule("qd294-2025/introducer")
          .asks(
              every(
                  Admissions.CONSIDERED, Admissions.MONTHS_TOGETHER, atLeast(parameter("months"))))
          .build();

  /** Guidance 06 (2025), point 3.4: whom the verification covers. Secondary. */
  public static final Rule<MemberRecord> VERIFICATION =
      rule("hd06-2025/verification-relatives")
          .asks(Admissions.CONSIDERED.judged("verification-of-relatives", "cell"))
          .build();

  /** Guidance 06 (2025), point 5.4: a certificate of the course that is still valid. Secondary. */
  public static final Rule<MemberRecord> CERTIFICATE =
      rule("hd06-2025/course-certificate")
          .asks(
              forEvery(
                  Admissions.CONSIDERED.parts(),
                  all(
                      compare(Admissions.CERTIFICATE_AGE, atMost(parameter("months"))),
                      compare(Admissions.CERTIFIED_AFTERWARDS, exactly(number(0))))))
          .build();

  /** Regulation 294 (2025), point 4.1: the ceremony after the decision, or leave to be late. */
  public static final Rule<MemberRecord> CEREMONY =
      rule("qd294-2025/admission-ceremony-deadline")
          .asks(
              when(
                  Admissions.RECEIVED.happened(),
                  any(
                      tallied(
                          Admissions.RECEIVED.longest(
                              "ceremony-after-decision",
                              Count.WORKING_DAYS,
                              (m, a) -> Figures.days(a.getCeremony())),
                          atMost(parameter("days"))),
                      judged("late-ceremony-allowed", "superior-committee"))))
          .build();

  /** Article 5(1): how long probation lasts, from the ceremony. */
  public static final Rule<MemberRecord> PROBATION =
      rule("statutes/probation-length")
          .asks(every(Admissions.RECOGNIZED, Admissions.PROBATION, exactly(parameter("months"))))
          .build();

  /** Regulation 24 (2021), point 4.2.2, presumed in 294: official from then on, however late. */
  public static final Rule<MemberRecord> OFFICIAL_FROM =
      presumed("qd24-2021/recognition-effective-date")
          .asks(every(Admissions.RECOGNIZED, Admissions.PROBATION, exactly(parameter("months"))))
          .build();

  /** Regulation 294 (2025), point 4.2.1: the cell considers recognition soon after. */
  public static final Rule<MemberRecord> RECOGNITION =
      rule("qd294-2025/recognition-deadline")
          .asks(
              tallied(
                  Admissions.PROBATION_OVER.longestToStep(
                      "recognition-after-probation",
                      Count.WORKING_DAYS,
                      Admissions::recognitionConsidered),
                  atMost(parameter("days"))))
          .build();

  /** Guidance 12 (2022), point 2.2: the personal history of a new member. Secondary. */
  public static final Rule<MemberRecord> HISTORY =
      rule("hd12-2022/personal-history-deadline")
          .asks(
              tallied(
                  Admissions.HELD.longestToStep(
                      "history-after-ceremony",
                      Count.WORKING_DAYS,
                      (m, a) -> Admissions.step(a, AdmissionSteps::getHistoryFiled)),
                  atMost(parameter("days"))))
          .build();

  /** Regulation 294 (2025), point 3.5.1: who may be admitted again, and how often. */
  public static final Rule<MemberRecord> READMISSION =
      rule("qd294-2025/readmission-conditions")
          .asks(
              all(
                  every(
                      Admissions.AGAIN,
                      Admissions.MONTHS_SINCE_LEAVING,
                      atLeast(parameter("months-since-leaving"))),
                  every(
                      Admissions.AGAIN_AFTER_SENTENCE,
                      Admissions.MONTHS_SINCE_CLEARED,
                      atLeast(parameter("months-since-cleared"))),
                  every(
                      Admissions.AGAIN, Admissions.TIME_ADMITTED_AGAIN, atMost(parameter("times"))),
                  Admissions.AGAIN.judged("readmission-consent", "provincial-committee")))
          .build();

  /** Regulation 294 (2025), point 3.5.2: who is never admitted again, as people judge it. */
  public static final Rule<MemberRecord> READMISSION_BARRED =
      rule("qd294-2025/readmission-barred")
          .asks(Admissions.AGAIN.judged("readmission-not-barred", "cell"))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES =
      List.of(
          AGE,
          AGE_OF_294,
          EDUCATION,
          ORDER,
          INTRODUCERS,
          TOGETHER,
          VERIFICATION,
          CERTIFICATE,
          CEREMONY,
          PROBATION,
          OFFICIAL_FROM,
          RECOGNITION,
          HISTORY,
          READMISSION,
          READMISSION_BARRED);

  private AdmissionRules() {}

  static Rule.Builder<MemberRecord> rule(String id) {
    return Provisions.rule(id, MemberRecord.class).force(MANDATORY);
  }

  /** A rule that is presumed to go on in later texts. */
  static Rule.Builder<MemberRecord> presumed(String id) {
    return rule(id).inForce(Provisions.of(id).throughLaterTexts());
  }

  private static Condition<MemberRecord> every(
      Events<Admission> events, Measure<MemberFact<Admission>> measure, Requirement requirement) {
    return forEvery(events.parts(), compare(measure, requirement));
  }

  private static Condition<MemberRecord> judged(String topic, String who) {
    return judgement(
        topic,
        RegulationMessages.text("judgement." + topic),
        RegulationMessages.text("judge." + who));
  }
}
