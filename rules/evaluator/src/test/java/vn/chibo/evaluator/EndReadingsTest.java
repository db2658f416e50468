package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** A rule of a document whose end is read in two ways, asked by code and by the walk. */
class EndReadingsTest {
  private static final Condition<CellRecord> JUDGED =
      Conditions.judgement("topic", Text.of("câu hỏi", "question"), Text.of("chi ủy", "committee"));
  private static final Citation CLAUSE =
      Facts.GUIDANCE
          .withInForce(DatePeriod.parse("2018-07-06/2024-09-30"))
          .withEndReadings(
              new EndReading("EARLY", Text.of("văn bản A", "text A came"), day("2024-03-31")),
              new EndReading("LATE", Text.of("văn bản B", "text B came"), day("2024-09-30")))
          .clause("I");
  private static final String DOCUMENT = CLAUSE.document().getKey().value();
  private static final Outcome SATISFIED = new Outcome.Satisfied();
  private static final Outcome NOT_IN_FORCE =
      Outcome.notApplicable(InapplicableReason.NOT_IN_FORCE);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Rule<CellRecord> asking(Condition<CellRecord> condition) {
    return Rule.about(CellRecord.class)
        .id(Facts.RULE)
        .cites(CLAUSE)
        .force(Force.MANDATORY)
        .asks(condition)
        .build();
  }

  private static CellRecord over(String days) {
    DatePeriod period = DatePeriod.parse(days);
    return Facts.cell()
        .withPeriod(period)
        .withJudgements(
            Judgement.builder()
                .topic(new Topic("topic"))
                .date(period.start())
                .met(true)
                .by(Text.same("chi ủy"))
                .build());
  }

  private static Explanation explain(Rule<?> rule, Choices choices, String days) {
    RuleBook book = RuleBook.of(Figures.NONE, rule);
    CellRecord cell = over(days);
    return Facts.explain(book, choices, cell, cell.getPeriod().last());
  }

  private static Outcome outcome(Choices choices, String days) {
    return explain(asking(JUDGED), choices, days).outcome();
  }

  @Test
  void should_depend_on_the_reading_only_over_days_in_doubt() {
    assertThat(outcome(Choices.DEFAULT, "2024-01-01/2024-03-31")).isEqualTo(SATISFIED);
    // By both readings it holds on some of these days, and what people judge is one.
    assertThat(outcome(Choices.DEFAULT, "2024-03-31/2024-04-01")).isEqualTo(SATISFIED);
    for (String doubtful : List.of("2024-04-01/2024-04-30", "2024-09-30/2024-12-31")) {
      assertThat(Facts.reason(outcome(Choices.DEFAULT, doubtful)))
          .as(doubtful)
          .contains(UndeterminedReason.READING);
    }
    assertThat(outcome(Choices.DEFAULT, "2024-10-01/2024-12-31")).isEqualTo(NOT_IN_FORCE);
  }

  @Test
  void should_show_each_reading_with_its_last_day() {
    Explanation doubted = explain(asking(JUDGED), Choices.DEFAULT, "2024-04-01/2024-04-30");

    assertThat(doubted.kind()).isEqualTo(NodeKind.READINGS);
    assertThat(doubted.parts())
        .extracting(part -> part.label().english())
        .containsExactly(
            "in force until 31 Mar 2024: text A came", "in force until 30 Sep 2024: text B came");
    assertThat(doubted.parts())
        .extracting(Explanation::outcome)
        .containsExactly(NOT_IN_FORCE, SATISFIED);
    assertThat(explain(asking(JUDGED), Choices.DEFAULT, "2024-01-01/2024-03-31").kind())
        .isEqualTo(NodeKind.JUDGEMENT);
  }

  @Test
  void should_take_the_reading_chosen_for_the_rule_or_for_its_document() {
    for (String of : List.of(Facts.RULE, DOCUMENT)) {
      assertThat(outcome(Choices.DEFAULT.reading(of, "EARLY"), "2024-04-01/2024-09-30"))
          .isEqualTo(NOT_IN_FORCE);
      assertThat(outcome(Choices.DEFAULT.reading(of, "LATE"), "2024-04-01/2024-09-30"))
          .isEqualTo(SATISFIED);
    }
    Choices both = Choices.DEFAULT.reading(DOCUMENT, "EARLY").reading(Facts.RULE, "LATE");
    assertThat(outcome(both, "2024-04-01/2024-09-30")).isEqualTo(SATISFIED);
  }

  @Test
  void should_refuse_a_reading_that_the_end_does_not_have() {
    RuleBook book = RuleBook.of(Figures.NONE, asking(JUDGED));
    for (String of : List.of(Facts.RULE, DOCUMENT)) {
      FaultException refused =
          catchThrowableOfType(
              FaultException.class,
              () -> Evaluator.of(book).choosing(Choices.DEFAULT.reading(of, "NONE")));
      assertThat(refused.faults()).hasSize(1);
      assertThat(refused).hasMessageContaining(of).hasMessageContaining("EARLY, LATE");
    }
  }

  @Test
  void should_be_chosen_apart_from_the_readings_of_what_it_asks() {
    Rule<CellRecord> rule = asking(readings("SO", "NOT_SO"));
    String doubtful = "2024-04-01/2024-09-30";
    Choices late = Choices.DEFAULT.reading(DOCUMENT, "LATE");

    assertThat(Facts.reason(explain(rule, late, doubtful).outcome()))
        .contains(UndeterminedReason.READING);
    assertThat(explain(rule, late.reading(Facts.RULE, "SO"), doubtful).outcome())
        .isEqualTo(SATISFIED);
    assertThat(explain(rule, late.reading(Facts.RULE, "NOT_SO"), doubtful).outcome())
        .isInstanceOf(Outcome.Violated.class);
    assertThat(explain(rule, Choices.DEFAULT.reading(DOCUMENT, "EARLY"), doubtful).outcome())
        .isEqualTo(NOT_IN_FORCE);
  }

  @Test
  void should_refuse_one_name_for_two_readings() {
    assertThatThrownBy(() -> asking(readings("LATE", "NOT_SO")))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("\"LATE\"");
  }

  @Test
  void should_tell_two_books_apart_by_the_readings_of_an_end() {
    Rule<CellRecord> sure =
        Facts.rule().inForce(DatePeriod.parse("2018-07-06/2024-09-30")).asks(JUDGED).build();
    Rule<CellRecord> doubtful =
        Facts.rule().inForce(asking(JUDGED).daysInForce()).asks(JUDGED).build();

    assertThat(BookText.digest(RuleBook.of(Figures.NONE, doubtful)))
        .isNotEqualTo(BookText.digest(RuleBook.of(Figures.NONE, sure)));
  }

  private static Condition<CellRecord> readings(String so, String notSo) {
    return Conditions.readings(new TreeMap<>(Map.of(so, JUDGED, notSo, Conditions.not(JUDGED))));
  }
}
