package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.ReportedFigures.reported;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.CellParts;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.MemberSelection;
import vn.chibo.evaluator.condition.Tallies;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.evidence.Missing;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.testkit.arbitrary.MemberArbitraries;

/**
 * Figures that rules ask to be reported have a name where nobody reported them: the law of missing
 * sets over small rules that ask for some.
 */
class FigureGapsTest {
  private static final int SAMPLES = Integer.getInteger("chibo.test.factor", 1) * 20;
  private static final Text LABEL = Text.of("số liệu mẫu", "a figure");
  private static final Condition<CellRecord> ENOUGH_MEETINGS =
      tallied(
          Tallies.countOf(CellTallies.heldMeetings(MeetingKind.REGULAR)),
          atLeast(Conditions.number(3)));

  private static <S extends SubjectRecord> Condition<S> reports(String topic, Unit unit) {
    return compare(
        reported(topic, LABEL, unit), atLeast(new Threshold.Fixed(Fraction.of(9, 10), unit)));
  }

  /** Of the cell, of each member, along with something else, and beside another figure. */
  static Stream<Condition<CellRecord>> figures() {
    Condition<CellRecord> targets = reports("targets-met", Unit.SHARE);
    Condition<CellRecord> paid = reports("dues-paid", Unit.COUNT);
    return Stream.of(
        targets,
        all(targets, ENOUGH_MEETINGS),
        when(paid, targets),
        any(paid, targets, ENOUGH_MEETINGS),
        forEvery(
            CellParts.membersOnLastDay(MemberSelection.of(MembershipStage.OFFICIAL)),
            reports("tasks-done", Unit.SHARE)));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void should_name_the_figures_that_nobody_reported(Condition<CellRecord> condition) {
    Rule<CellRecord> rule =
        MeasureGapsTest.rule("ours/reported", CellRecord.class).asks(condition).build();
    RuleBook book = RuleBook.of(Figures.NONE, rule);
    Set<String> lacked = new TreeSet<>();
    for (long seed = 1; seed <= SAMPLES; seed++) {
      CellRecord cell = reporting(RichCells.cell(seed, seed % 2 == 0 ? 0.3 : 0.05), seed);
      LocalDate asOf = cell.getPeriod().last();
      Law.MISSING.check(Trial.of(book, Choices.DEFAULT, cell, asOf).with(seed));
      Function<CellRecord, Outcome> outcome =
          other ->
              Trial.of(book, Choices.DEFAULT, other, asOf).evaluate().findings().get(0).outcome();
      Missing.of(cell, rule.reported(), outcome).stream()
          .flatMap(missing -> missing.facts().stream())
          .flatMap(fact -> fact.path().last().stream())
          .forEach(step -> lacked.add(step.toString()));
    }
    assertThat(lacked)
        .containsAnyElementsOf(rule.reported().stream().map(m -> m.topic().key()).toList());
  }

  /** Of some nothing is reported, of some too little, and of some what stands only later. */
  private static CellRecord reporting(CellRecord cell, long seed) {
    DatePeriod days = cell.getPeriod();
    Quantity some = Quantity.between(Fraction.of(1, 2), Fraction.ONE);
    List<ReportedFigure> figures =
        switch ((int) (seed % 4)) {
          case 0 -> List.of();
          case 1 -> List.of(figure("targets-met", days.start(), some));
          case 2 ->
              List.of(
                  figure("targets-met", days.end(), some),
                  figure("dues-paid", days.end(), Quantity.moreThan(Fraction.of(7))));
          default -> List.of(figure("dues-paid", days.start(), Quantity.exactly(3)));
        };
    return cell.withFigures(figures)
        .withMemberRecords(new Roster<>(List.of(official(cell)), seed % 3 > 0));
  }

  /** A member of the cell since before the period, of whom nothing is reported. */
  private static MemberRecord official(CellRecord cell) {
    PartialDate joined = PartialDate.parse("2010-05-19");
    PartyMember member =
        PartyMember.builder()
            .id(new MemberId("giả lập"))
            .addAdmissions(
                Admission.builder()
                    .kind(AdmissionKind.ADMISSION)
                    .ceremony(joined)
                    .officialFrom(PartialDate.parse("2011-05-19"))
                    .build())
            .addSpells(
                MembershipSpell.builder()
                    .cell(cell.getOrganization().getId())
                    .entered(joined)
                    .entry(new MembershipEntry.ByAdmission())
                    .build())
            .build();
    return MemberRecord.builder()
        .member(member)
        .period(cell.getPeriod())
        .addMembershipComplete(DatePeriod.until(cell.getPeriod().last()))
        .build();
  }

  private static ReportedFigure figure(String topic, LocalDate day, Quantity value) {
    return ReportedFigure.builder()
        .topic(new Topic(topic))
        .date(day)
        .value(value)
        .by(Text.of("số liệu giả lập", "a synthetic figure"))
        .build();
  }

  @Test
  void should_name_the_figure_that_nobody_reported_of_a_member() {
    Rule<MemberRecord> rule =
        MeasureGapsTest.rule("ours/tasks", MemberRecord.class)
            .asks(reports("tasks-done", Unit.SHARE))
            .build();
    DatePeriod year = DatePeriod.ofYear(2024);
    MemberRecord member =
        MemberArbitraries.members(year, 0.6).generator(1000).next(new Random(1)).value();
    MemberRecord silent = member.withFigures();
    MemberRecord known =
        silent.withFigures(figure("tasks-done", year.start(), Quantity.exactly(Fraction.ONE)));

    assertThat(lacked(rule, silent)).containsExactly("figures.tasks-done");
    assertThat(lacked(rule, known)).isEmpty();
  }

  private static List<String> lacked(Rule<MemberRecord> rule, MemberRecord member) {
    RuleBook book = RuleBook.of(Figures.NONE, rule);
    Trial trial = Trial.of(book, Choices.DEFAULT, member, member.getPeriod().last());
    Law.MISSING.check(trial);
    return Missing.of(
            member,
            rule.reported(),
            other -> trial.over(other).evaluate().findings().get(0).outcome())
        .orElseThrow()
        .facts()
        .stream()
        .map(fact -> fact.path().toString())
        .toList();
  }
}
