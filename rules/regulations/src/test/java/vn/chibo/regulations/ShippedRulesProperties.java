package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.Outcome.Pending;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;
import vn.chibo.testkit.CellArbitraries;
import vn.chibo.testkit.Masks;

/**
 * The laws, over every shipped rule and generated cells, alone and as an organization of one cell.
 */
class ShippedRulesProperties {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final Evaluator EVALUATOR =
      Evaluator.of(BOOK)
          .choosing(
              Choices.DEFAULT
                  .switchOn("hd12-2018/duration-thematic-alone")
                  .switchOn("statutes/prior-consent-cases"));

  @Provide
  Arbitrary<CellRecord> cells() {
    return CellArbitraries.cells(2024);
  }

  private static List<Outcome> outcomes(SubjectRecord record, LocalDate asOf) {
    return EVALUATOR.evaluate(record, asOf).findings().stream().map(Finding::outcome).toList();
  }

  private static OrganizationRecord commune(CellRecord cell) {
    return Cells.organizationOf(cell);
  }

  @Property(tries = 150)
  void should_answer_every_rule_the_same_each_time(
      @ForAll("cells") CellRecord cell, @ForAll @IntRange(min = 1, max = 366) int day) {
    LocalDate asOf = LocalDate.ofYearDay(2024, day);
    Evaluation evaluation = EVALUATOR.evaluate(cell, asOf);

    assertThat(evaluation.findings()).hasSameSizeAs(BOOK.rules());
    assertThat(EVALUATOR.evaluate(cell, asOf)).isEqualTo(evaluation);
    assertThat(evaluation.report().text(Language.ENGLISH)).doesNotContain("{0}", "null");
    assertThat(evaluation.report().text(Language.VIETNAMESE)).doesNotContain("{0}", "null");
  }

  @Property(tries = 150)
  void should_not_depend_on_the_order_of_facts(@ForAll("cells") CellRecord cell) {
    List<Meeting> reversed = new ArrayList<>(cell.getMeetings().entries());
    Collections.reverse(reversed);
    CellRecord other = cell.withMeetings(new Register<>(reversed, cell.getMeetings().complete()));

    assertThat(kinds(outcomes(other, cell.getPeriod().last())))
        .isEqualTo(kinds(outcomes(cell, cell.getPeriod().last())));
  }

  private static List<String> kinds(List<Outcome> outcomes) {
    return outcomes.stream().map(outcome -> outcome.getClass().getSimpleName()).toList();
  }

  /** Hiding knowledge leaves an outcome as it is or turns it into Undetermined. */
  @Property(tries = 60)
  void should_only_open_when_knowledge_is_hidden(
      @ForAll("cells") CellRecord cell, @ForAll @IntRange(min = 1, max = 366) int day) {
    LocalDate asOf = LocalDate.ofYearDay(2024, day);
    List<Outcome> known = outcomes(cell, asOf);
    List<Outcome> knownOfAll = outcomes(commune(cell), asOf);
    for (CellRecord masked : Masks.of(cell)) {
      opened(known, outcomes(masked, asOf));
      opened(knownOfAll, outcomes(commune(masked), asOf));
    }
  }

  private static void opened(List<Outcome> known, List<Outcome> masked) {
    for (int i = 0; i < known.size(); i++) {
      if (!(masked.get(i) instanceof Undetermined)) {
        assertThat(masked.get(i).getClass())
            .as(BOOK.rules().get(i).toString())
            .isEqualTo(known.get(i).getClass());
      }
    }
  }

  /**
   * With registers kept complete, what is settled stays and what is pending stays or is settled.
   */
  @Property(tries = 100)
  void should_only_settle_as_time_passes(
      @ForAll("cells") CellRecord cell,
      @ForAll @IntRange(min = 1, max = 366) int early,
      @ForAll @IntRange(min = 1, max = 366) int late) {
    LocalDate first = LocalDate.ofYearDay(2024, Math.min(early, late));
    LocalDate second = LocalDate.ofYearDay(2024, Math.max(early, late));

    settled(outcomes(cell, first), outcomes(cell, second));
    settled(outcomes(commune(cell), first), outcomes(commune(cell), second));
  }

  private static void settled(List<Outcome> before, List<Outcome> after) {
    for (int i = 0; i < before.size(); i++) {
      boolean open = before.get(i) instanceof Undetermined || after.get(i) instanceof Undetermined;
      if (!open && !(before.get(i) instanceof Pending)) {
        assertThat(after.get(i).getClass())
            .as(BOOK.rules().get(i).toString())
            .isEqualTo(before.get(i).getClass());
      }
    }
  }
}
