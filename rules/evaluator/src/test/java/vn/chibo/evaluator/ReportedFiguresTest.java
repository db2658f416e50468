package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.ReportedFigures.reported;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Figures that are reported of a subject, and rules that ask for them. */
class ReportedFiguresTest {
  private static final Text LABEL = Text.of("chỉ tiêu hoàn thành", "targets met");
  private static final Rule<CellRecord> ALL_BUT_A_TENTH =
      Facts.asking(
          compare(reported("targets-met", LABEL, Unit.SHARE), atLeast(share(Fraction.of(9, 10)))));

  private static final Quantity ONE = Quantity.exactly(Fraction.ONE);
  private static final Parts<CellRecord, MemberRecord> MEMBERS =
      new Parts<>(
          "memberRecords",
          LABEL,
          true,
          (cell, window, asOf) ->
              new Parts.Found<>(
                  cell.getMemberRecords().entries().stream()
                      .map(member -> new Parts.Part<>(member, LABEL, Optional.empty()))
                      .toList(),
                  List.of(),
                  false));
  private static final Fraction NINE_TENTHS = Fraction.of(9, 10);

  private static ReportedFigure figure(String topic, LocalDate day, Quantity value) {
    return ReportedFigure.builder()
        .topic(new Topic(topic))
        .date(day)
        .value(value)
        .by(Text.of("chi ủy", "the cell committee"))
        .build();
  }

  private static ReportedFigure met(int thousandths) {
    return figure("targets-met", Facts.MIDDLE, Quantity.exactly(Fraction.of(thousandths, 1000)));
  }

  private static CellRecord with(ReportedFigure... figures) {
    return Facts.cell().withFigures(figures);
  }

  private static Outcome outcome(ReportedFigure... figures) {
    return Facts.outcome(ALL_BUT_A_TENTH, with(figures));
  }

  @Test
  void should_decide_below_at_and_above_the_threshold() {
    assertThat(outcome(met(899))).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(met(900))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(met(1000))).isEqualTo(Outcome.SATISFIED);
  }

  /**
   * 110 % is no share of the targets, but how far one was exceeded: nobody knows what was meant.
   */
  @Test
  void should_contradict_itself_when_a_share_is_more_than_all() {
    Outcome beyond = outcome(met(1001));

    assertThat(Facts.reason(beyond)).contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(Facts.missing(beyond)).containsExactly(LABEL);
    assertThat(Facts.reason(outcome(met(-1)))).contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(Facts.reason(outcome(met(1001), met(950))))
        .contains(UndeterminedReason.CONFLICTING_FACTS);
  }

  @Test
  void should_take_a_figure_as_far_as_it_can_be_true() {
    ReportedFigure least = figure("targets-met", Facts.MIDDLE, Quantity.atLeast(Fraction.ONE));
    Rule<CellRecord> all =
        Facts.asking(
            compare(reported("targets-met", LABEL, Unit.SHARE), exactly(share(Fraction.ONE))));

    assertThat(Facts.outcome(all, with(least))).isEqualTo(Outcome.SATISFIED);
  }

  /** Three groups there are: four cannot be rated, and at least three are all of them. */
  @Test
  void should_count_no_more_than_there_are() {
    Quantity three = Quantity.between(Fraction.ZERO, Fraction.of(3));
    Rule<CellRecord> all =
        Facts.asking(compare(reported("groups", LABEL, Unit.COUNT, three), exactly(number(3))));

    assertThat(Facts.outcome(all, with(groups(Quantity.exactly(2))))).isEqualTo(Outcome.VIOLATED);
    assertThat(Facts.outcome(all, with(groups(Quantity.exactly(3))))).isEqualTo(Outcome.SATISFIED);
    assertThat(Facts.outcome(all, with(groups(Quantity.atLeast(Fraction.of(3))))))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(Facts.reason(Facts.outcome(all, with(groups(Quantity.exactly(4))))))
        .contains(UndeterminedReason.CONFLICTING_FACTS);
  }

  private static ReportedFigure groups(Quantity value) {
    return figure("groups", Facts.MIDDLE, value);
  }

  @Test
  void should_miss_what_nobody_reported() {
    Outcome nothing = outcome(figure("other", Facts.MIDDLE, Quantity.exactly(Fraction.ONE)));

    assertThat(Facts.reason(nothing)).contains(UndeterminedReason.MISSING_FACT);
    assertThat(Facts.missing(nothing)).containsExactly(LABEL);
  }

  @Test
  void should_take_all_figures_as_true_at_once() {
    ReportedFigure least = figure("targets-met", Facts.MIDDLE, Quantity.atLeast(Fraction.of(4, 5)));

    assertThat(Facts.reason(outcome(least))).contains(UndeterminedReason.MISSING_FACT);
    assertThat(outcome(least, met(950))).isEqualTo(Outcome.SATISFIED);
  }

  /** Two ends may touch, if both belong to what is said; of three each must meet each. */
  @Test
  void should_hold_all_figures_as_long_as_each_meets_each() {
    ReportedFigure least = figure("targets-met", Facts.MIDDLE, Quantity.atLeast(NINE_TENTHS));
    ReportedFigure most = figure("targets-met", Facts.MIDDLE, Quantity.atMost(NINE_TENTHS));
    ReportedFigure fewer = figure("targets-met", Facts.MIDDLE, Quantity.fewerThan(NINE_TENTHS));
    ReportedFigure any = figure("targets-met", Facts.MIDDLE, Quantity.SHARE);

    assertThat(outcome(least, most)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(fewer, any, most)).isEqualTo(Outcome.VIOLATED);
    assertThat(Facts.reason(outcome(least, fewer))).contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(Facts.reason(outcome(any, least, fewer)))
        .contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(Facts.reason(outcome(any, most))).contains(UndeterminedReason.MISSING_FACT);
  }

  @Test
  void should_refuse_to_choose_between_figures_that_contradict_each_other() {
    Outcome both = outcome(met(950), met(960));

    assertThat(Facts.reason(both)).contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(Facts.missing(both)).containsExactly(LABEL);
  }

  @Test
  void should_not_count_what_is_dated_after_the_day() {
    CellRecord later = with(met(950));

    assertThat(Facts.reason(Facts.outcome(ALL_BUT_A_TENTH, later, Facts.MIDDLE.minusDays(1))))
        .contains(UndeterminedReason.MISSING_FACT);
    assertThat(Facts.outcome(ALL_BUT_A_TENTH, later, Facts.MIDDLE)).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_name_the_figure_that_decides() {
    ReportedFigure other = figure("other", Facts.MIDDLE, Quantity.exactly(Fraction.ONE));
    ReportedFigure plan = figure("targets-met", Facts.END, Quantity.exactly(Fraction.ONE));
    Explanation explanation =
        Facts.explain(ALL_BUT_A_TENTH, with(other, met(900), plan), Facts.MIDDLE);

    List<Fact> facts = explanation.grounds().orElseThrow().facts();
    assertThat(facts).extracting(fact -> fact.path().toString()).containsExactly("figures[1]");
    assertThat(facts).extracting(Fact::label).containsExactly(LABEL);
  }

  private static List<String> facts(Rule<?> rule, SubjectRecord record) {
    return Facts.explain(rule, record, Facts.END)
        .nodes()
        .flatMap(node -> node.facts().stream())
        .map(fact -> fact.path().toString())
        .toList();
  }

  @Test
  void should_name_all_figures_that_decide_together() {
    ReportedFigure least = figure("targets-met", Facts.MIDDLE, Quantity.atLeast(NINE_TENTHS));

    assertThat(facts(ALL_BUT_A_TENTH, with(met(950), least)))
        .containsExactly("figures[0]", "figures[1]");
    assertThat(facts(ALL_BUT_A_TENTH, with())).isEmpty();
  }

  /** Another measure may read all of its record, also where a figure has its name. */
  @Test
  void should_be_no_fact_of_a_measure_that_is_counted() {
    Measure<CellRecord> counted =
        Measure.of("targets-met", LABEL, Unit.SHARE, cell -> Observation.of(ONE));

    assertThat(facts(Facts.asking(compare(counted, atLeast(share(NINE_TENTHS)))), with(met(100))))
        .containsExactly("");
  }

  @Test
  void should_be_read_off_a_member_and_an_organization_alike() {
    MemberRecord member = member().withFigures(figure("other", Facts.MIDDLE, ONE), met(900));
    OrganizationRecord commune = Facts.commune().addFigures(met(899)).build();
    Rule<MemberRecord> ofMember =
        Facts.rule(Facts.RULE, MemberRecord.class).asks(atLeastNineTenths()).build();
    Rule<OrganizationRecord> ofWhole = Facts.askingWhole(atLeastNineTenths());

    assertThat(Facts.outcome(ofMember, member)).isEqualTo(Outcome.SATISFIED);
    assertThat(facts(ofMember, member)).containsExactly("figures[1]");
    assertThat(Facts.outcome(ofWhole, commune)).isEqualTo(Outcome.VIOLATED);
    assertThat(facts(ofWhole, commune)).containsExactly("figures[0]");
  }

  /** What is reported of a member says nothing of the cell, and stands in the member's record. */
  @Test
  void should_be_read_off_each_member_of_a_cell() {
    Rule<CellRecord> rule = Facts.asking(forEvery(MEMBERS, atLeastNineTenths()));
    CellRecord cell =
        Facts.cell()
            .withFigures(met(100))
            .withMemberRecords(Roster.complete(List.of(member().withFigures(met(900)))));

    assertThat(Facts.outcome(rule, cell)).isEqualTo(Outcome.SATISFIED);
    assertThat(facts(rule, cell)).contains("memberRecords[0].figures[0]");
    assertThat(facts(rule, cell)).doesNotContain("figures[0]");
  }

  private static <S extends SubjectRecord> Condition<S> atLeastNineTenths() {
    return compare(reported("targets-met", LABEL, Unit.SHARE), atLeast(share(NINE_TENTHS)));
  }

  private static MemberRecord member() {
    return MemberRecord.builder()
        .member(PartyMember.builder().id(new MemberId("1")).build())
        .period(Facts.YEAR)
        .build();
  }

  @Test
  void should_be_known_of_a_rule_which_figures_it_asks_to_be_reported() {
    Measure<CellRecord> targets = reported("targets-met", LABEL, Unit.SHARE);
    Measure<MemberRecord> tasks = reported("tasks-done", LABEL, Unit.COUNT);
    Rule<CellRecord> rule =
        Facts.asking(
            any(
                compare(targets, atLeast(share(NINE_TENTHS))),
                not(compare(targets, atLeast(share(Fraction.ONE)))),
                forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60)))),
                meanOf(MEMBERS, tasks, atLeast(number(3)))));

    assertThat(rule.reported()).containsExactly(targets, tasks);
    assertThat(Facts.asking(Conditions.noFigureOnRecord(LABEL)).reported()).isEmpty();
  }
}
