package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.core.text.Language.ENGLISH;
import static vn.chibo.core.text.Language.VIETNAMESE;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.population.EvaluatedParts;
import vn.chibo.evaluator.population.Group;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.PartShare;
import vn.chibo.evaluator.population.PartShares;

/** The share of cells that satisfied a rule, from a stream of evaluations. */
class EvaluatedPartsTest {
  private static final Evaluator EVALUATOR =
      Evaluator.of(
          RuleBook.of(
              Figures.NONE,
              Facts.asking(tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))))));
  private static final Text TITLE = Text.of("có sinh hoạt chuyên đề", "with a thematic meeting");

  private static CellRecord named(int number, CellRecord cell) {
    return cell.withOrganization(
        cell.getOrganization()
            .withId(new OrganizationId("" + number))
            .withName("Chi bộ " + number));
  }

  private static Stream<Evaluation> evaluations() {
    return Stream.of(
            named(1, Facts.cell(Facts.meeting("03-05", THEMATIC))),
            named(2, Facts.cell()),
            named(3, Facts.cell(Register.of(List.of()))),
            named(4, Facts.cell(Facts.meeting("04-05", THEMATIC))))
        .map(cell -> EVALUATOR.evaluate(cell, Facts.END));
  }

  @Test
  void should_say_which_share_of_cells_satisfied_the_rule() {
    PartShares<OrganizationId> shares =
        EvaluatedParts.ofCells(Facts.RULE, evaluations()).completed().shares(TITLE);
    PartShare<OrganizationId> share = shares.groups().get(0);
    assertThat(share.share()).isEqualTo(Quantity.between(Fraction.of(1, 2), Fraction.of(3, 4)));
    assertThat(share.outcome(Comparison.AT_LEAST, Fraction.of(1, 2))).isEqualTo(Outcome.SATISFIED);
    assertThat(shares.text(VIETNAMESE))
        .isEqualTo(
            """
            Tỷ lệ: có sinh hoạt chuyên đề
              toàn bộ: từ 50 đến 75 % (từ 2 đến 3, tính trên từ 3 đến 4)
                Đạt: Chi bộ 1; Chi bộ 4
                Không đạt: Chi bộ 2
                Chưa xác định: Chi bộ 3
            """);
    assertThat(shares.text(ENGLISH))
        .isEqualTo(
            """
            Share: with a thematic meeting
              the whole: 50 to 75 % (2 to 3 of 3 to 4)
                Met: Chi bộ 1; Chi bộ 4
                Not met: Chi bộ 2
                Not known yet: Chi bộ 3
            """);
  }

  @Test
  void should_prove_less_when_cells_may_be_missing() {
    PartShare<OrganizationId> share =
        EvaluatedParts.ofCells(Facts.RULE, evaluations()).shares(TITLE).groups().get(0);
    assertThat(share.complete()).isFalse();
    assertThat(share.outcome(Comparison.AT_LEAST, Fraction.of(1, 2)))
        .isInstanceOf(Outcome.Undetermined.class);
  }

  @Test
  void should_take_parts_apart_by_group() {
    Group first = new Group("first", Text.of("cụm 1", "cluster 1"));
    Group other = new Group("other", Text.of("cụm 2", "cluster 2"));
    PartShares<String> shares =
        EvaluatedParts.of(
                Facts.RULE,
                evaluations(),
                evaluation -> {
                  String name = evaluation.record().subject().english();
                  return Part.of(name).in(name.startsWith("Chi bộ 1") ? first : other);
                })
            .completed(first)
            .shares(TITLE);
    assertThat(shares.group("first").orElseThrow().share()).isEqualTo(Quantity.exactly(1));
    assertThat(shares.group("first").orElseThrow().complete()).isTrue();
    assertThat(shares.group("other").orElseThrow().complete()).isFalse();
  }

  private static Fault fault(Runnable gathering) {
    return catchThrowableOfType(FaultException.class, gathering::run).faults().get(0);
  }

  @Test
  void should_refuse_a_rule_that_the_book_lacks_and_what_is_no_cell() {
    assertThat(fault(() -> EvaluatedParts.ofCells("test/none", evaluations())))
        .isEqualTo(
            Fault.of(
                "population-no-rule",
                Text.of(
                    "bộ quy định không có quy định test/none; hãy kiểm tra mã",
                    "the book has no rule test/none; check the id")));
    Evaluation commune = EVALUATOR.evaluate(Facts.commune().build(), Facts.END);
    Text subject = commune.record().subject();
    assertThat(fault(() -> EvaluatedParts.ofCells(Facts.RULE, Stream.of(commune))))
        .isEqualTo(
            Fault.of(
                "population-no-cell",
                Text.of(
                    subject.vietnamese()
                        + " không phải là chi bộ; hãy đưa vào kết quả đánh giá của chi bộ",
                    subject.english() + " is not a cell; hand in evaluations of cells")));
    assertThat(
            fault(
                    () ->
                        EvaluatedParts.ofCells(
                            Facts.RULE, Stream.concat(evaluations(), evaluations())))
                .key())
        .isEqualTo("population-id-twice");
  }
}
