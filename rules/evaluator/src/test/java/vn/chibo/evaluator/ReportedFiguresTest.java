package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.ReportedFigures.reported;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
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
    assertThat(outcome(met(1100))).isEqualTo(Outcome.SATISFIED);
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
}
