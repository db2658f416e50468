package vn.chibo.regulations.discipline;

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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.membership.Count;
import vn.chibo.regulations.membership.Events;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Discipline of members: Statutes (2011), articles 35 to 40, and the regulations that carry them
 * out. A decision stands under the text of its own day.
 */
public final class DisciplineRules {
  /** Article 35(2): forms for official and probationary members; removal only from a post. */
  public static final Rule<MemberRecord> FORMS =
      rule("statutes/forms-of-discipline")
          .asks(
              all(
                  forEvery(
                      Disciplines.WITH_STAGES.parts(),
                      new Condition.Permitted<>(PermittedForms.STAGE, PermittedForms.FORM)),
                  every(RemovalsFromOffice.ALL, RemovalsFromOffice.POSTS_HELD, atLeast(number(1)))))
          .build();

  /** Article 39(6): discipline takes effect when it is announced. */
  public static final Rule<MemberRecord> EFFECT =
      rule("statutes/discipline-effect")
          .asks(every(Disciplines.ALL, Disciplines.EFFECT_ON_ANOTHER_DAY, exactly(number(0))))
          .build();

  /** Regulation 296 (2025): a decision of the cell is handed over soon. Kind of day unstated. */
  public static final Rule<MemberRecord> HANDED_OVER =
      rule("qd296-2025/cell-decision-effect")
          .asks(
              byKindOfDay(
                  "qd296-2025/cell-decision-effect",
                  count ->
                      tallied(
                          Disciplines.BY_THE_CELL_ANNOUNCED.longestToStep(
                              "decision-handed-over", count, Disciplines::handedOver),
                          atMost(parameter("days")))))
          .build();

  /** Article 40(3): no post for a year after a removal from office. */
  public static final Rule<MemberRecord> AFTER_REMOVAL =
      rule("statutes/after-removal-from-office")
          .asks(
              forEvery(
                  RemovalsFromOffice.POSTS_AFTER.parts(),
                  compare(RemovalsFromOffice.MONTHS_SINCE, atLeast(parameter("months")))))
          .build();

  /** Regulation 296 (2025): the cell decides reprimand and warning. Secondary. */
  public static final Rule<MemberRecord> CELL_COMPETENCE =
      rule("qd296-2025/cell-competence")
          .asks(
              forEvery(
                  Disciplines.BY_THE_CELL.parts(),
                  new Condition.Permitted<>(PermittedForms.CELL, PermittedForms.FORM)))
          .build();

  /** Regulation 296 (2025): the cell committee does not decide. Secondary. */
  public static final Rule<MemberRecord> NOT_THE_COMMITTEE =
      judged("qd296-2025/cell-committee-no-power", "not-by-the-cell-committee");

  /** Regulation 296 (2025): the member is heard before. Secondary. */
  public static final Rule<MemberRecord> HEARING = judged("qd296-2025/hearing", "heard");

  /** Regulation 296 (2025): when discipline is deferred. Secondary. */
  public static final Rule<MemberRecord> DEFERRAL =
      rule("qd296-2025/deferral")
          .asks(
              Disciplines.ALL.judged(
                  "no-ground-to-defer",
                  "deciding-body",
                  Provisions.of("qd296-2025/deferral"),
                  "child-months"))
          .build();

  /** Regulation 69 (2022), article 4: limitation periods, but for what has none. */
  public static final Rule<MemberRecord> LIMITATION =
      rule("qd69-2022/limitation-members")
          .asks(
              when(
                  Disciplines.LIMITED.happened(),
                  any(
                      all(
                          every(
                              Disciplines.REPRIMANDS,
                              Disciplines.YEARS_SINCE_ACT,
                              atMost(parameter("years-reprimand"))),
                          every(
                              Disciplines.HEAVIER,
                              Disciplines.YEARS_SINCE_ACT,
                              atMost(parameter("years-heavier")))),
                      judgedBy("without-limitation"))))
          .build();

  /** Regulation 30 (2016), point 40.3.2, presumed later: it lapses after a year, no sooner. */
  public static final Rule<MemberRecord> LAPSES =
      rule("qd30-2016/decision-lapses")
          .inForce(Provisions.of("qd30-2016/decision-lapses").throughLaterTexts())
          .asks(
              every(Disciplines.LAPSED, Disciplines.MONTHS_IN_EFFECT, atLeast(parameter("months"))))
          .build();

  /** Article 39(7): a complaint within a month of receiving the decision. */
  public static final Rule<MemberRecord> COMPLAINT =
      rule("statutes/complaint-period")
          .asks(complaint(Complaints.sinceReceived(Count.MONTHS), "months"))
          .build();

  /** Decision 46 (2011), article 32: within working days of the announcement. */
  public static final Rule<MemberRecord> COMPLAINT_OF_46 =
      rule("qd46-2011/complaint-period")
          .asks(complaint(Complaints.SINCE_ANNOUNCED, "days"))
          .build();

  /** Regulation 30 (2016): within working days of receiving it. Unconfirmed. */
  public static final Rule<MemberRecord> COMPLAINT_OF_30 =
      rule("qd30-2016/complaint-period")
          .asks(complaint(Complaints.sinceReceived(Count.WORKING_DAYS), "days"))
          .build();

  /** Regulation 22 (2021): within days of receiving it. Unconfirmed; kind of day unstated. */
  public static final Rule<MemberRecord> COMPLAINT_OF_22 = unstated("qd22-2021/complaint-period");

  /** Regulation 296 (2025): within days of receiving it. Secondary; kind of day unstated. */
  public static final Rule<MemberRecord> COMPLAINT_OF_296 = unstated("qd296-2025/complaint-period");

  /** All rules of the class. */
  public static final List<Rule<?>> RULES =
      List.of(
          FORMS,
          EFFECT,
          HANDED_OVER,
          AFTER_REMOVAL,
          CELL_COMPETENCE,
          NOT_THE_COMMITTEE,
          HEARING,
          DEFERRAL,
          LIMITATION,
          LAPSES,
          COMPLAINT,
          COMPLAINT_OF_46,
          COMPLAINT_OF_30,
          COMPLAINT_OF_22,
          COMPLAINT_OF_296);

  private DisciplineRules() {}

  /** What readers call the rows of the tables and what they allow. */
  public static Map<String, Text> tableWords() {
    return PermittedForms.words();
  }

  static Rule.Builder<MemberRecord> rule(String id) {
    return Provisions.rule(id, MemberRecord.class).force(MANDATORY);
  }

  private static Rule<MemberRecord> judged(String id, String topic) {
    return rule(id).asks(Disciplines.ALL.judged(topic, "deciding-body")).build();
  }

  private static Condition<MemberRecord> judgedBy(String topic) {
    return judgement(
        topic,
        RegulationMessages.text("judgement." + topic),
        RegulationMessages.text("judge.deciding-body"));
  }

  private static Condition<MemberRecord> every(
      Events<Discipline> events, Measure<MemberFact<Discipline>> measure, Requirement requirement) {
    return forEvery(events.parts(), compare(measure, requirement));
  }

  private static Condition<MemberRecord> complaint(
      Measure<MemberFact<Discipline>> time, String figure) {
    return forEvery(Complaints.MADE, compare(time, atMost(parameter(figure))));
  }

  private static Rule<MemberRecord> unstated(String id) {
    return rule(id)
        .asks(byKindOfDay(id, count -> complaint(Complaints.sinceReceived(count), "days")))
        .build();
  }

  /** The clause says days and no more: both kinds are readings. */
  static Condition<MemberRecord> byKindOfDay(
      String id, Function<Count, Condition<MemberRecord>> condition) {
    Map<String, Condition<MemberRecord>> kinds = new LinkedHashMap<>();
    for (Count count : List.of(Count.CALENDAR_DAYS, Count.WORKING_DAYS)) {
      kinds.put(count.name(), condition.apply(count));
    }
    return Provisions.readings(id, kinds);
  }
}
