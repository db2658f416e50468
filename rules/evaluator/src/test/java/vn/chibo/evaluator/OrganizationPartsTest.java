package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.askingWhole;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.commune;
import static vn.chibo.evaluator.Facts.explain;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.missing;
import static vn.chibo.evaluator.Facts.none;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.organizations;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Conditions asked of the organizations below one. */
class OrganizationPartsTest {
  private static final Rule<OrganizationRecord> EVERYWHERE_BELOW =
      askingWhole(
          forEvery(
              organizations(),
              forEvery(
                  cells(), forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60)))))));

  private static OrganizationRecord below(int minutes) {
    return commune().cells(Roster.complete(List.of(cell(lasting("03-05", minutes))))).build();
  }

  private static OrganizationRecord over(Roster<OrganizationRecord> below) {
    return commune().cells(Roster.complete(List.of())).organizations(below).build();
  }

  @Test
  void should_ask_every_organization_below_when_their_records_are_there() {
    assertThat(outcome(EVERYWHERE_BELOW, over(Roster.complete(List.of(below(60), below(60))))))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(EVERYWHERE_BELOW, over(Roster.complete(List.of(below(60), below(59))))))
        .isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(EVERYWHERE_BELOW, over(Roster.complete(List.of()))))
        .isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
  }

  @Test
  void should_need_the_list_of_organizations_when_one_may_be_missing() {
    Outcome open = outcome(EVERYWHERE_BELOW, over(Roster.partial(List.of(below(60)))));
    assertThat(reason(open)).contains(UndeterminedReason.INCOMPLETE_REGISTER);
    assertThat(missing(open))
        .containsExactly(
            Text.of(
                "danh sách đầy đủ tổ chức đảng trực thuộc",
                "the complete list of organizations below"));
    assertThat(outcome(EVERYWHERE_BELOW, over(Roster.partial(List.of(below(59))))))
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_ask_the_report_of_one_below_when_only_that_one_has_records() {
    OrganizationRecord silent = commune().build();
    Outcome open = outcome(EVERYWHERE_BELOW, over(Roster.complete(List.of(below(60), silent))));
    assertThat(reason(open)).contains(UndeterminedReason.MISSING_FACT);
  }

  @Test
  void should_ask_nothing_of_any_cell_when_no_figure_is_on_record() {
    Rule<OrganizationRecord> nothing =
        askingWhole(forEvery(cells(), noFigureOnRecord(Text.of("chưa rõ", "not known"))));
    Outcome none = none(InapplicableReason.NO_FIGURE_ON_RECORD);

    assertThat(outcome(nothing, commune().cells(Roster.partial(List.of())).build()))
        .isEqualTo(none);
    assertThat(outcome(nothing, commune().cells(Roster.partial(List.of(one()))).build()))
        .as("another cell may be missing, but nothing would be asked of it")
        .isEqualTo(none);
  }

  private static CellRecord one() {
    return cell(lasting("03-05", 60));
  }

  @Test
  void should_name_each_part_of_a_list_that_is_complete() {
    Rule<OrganizationRecord> all =
        askingWhole(
            shareOf(
                cells(),
                forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60)))),
                atLeast(share(Fraction.ONE))));

    Explanation complete =
        explain(all, commune().cells(Roster.complete(List.of(one(), one()))).build(), END);
    assertThat(complete.nodes().flatMap(node -> node.facts().stream()))
        .extracting(fact -> fact.path().toString())
        .contains("cells.complete", "cells[0]", "cells[1]");
    Explanation partial =
        explain(all, commune().cells(Roster.partial(List.of(one(), one()))).build(), END);
    assertThat(partial.facts()).isEmpty();
    assertThat(reason(partial.outcome())).contains(UndeterminedReason.INCOMPLETE_REGISTER);
  }
}
