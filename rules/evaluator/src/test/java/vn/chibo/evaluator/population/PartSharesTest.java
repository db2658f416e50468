package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.text.Language.ENGLISH;
import static vn.chibo.core.text.Language.VIETNAMESE;
import static vn.chibo.evaluator.population.Populations.AGENCY;
import static vn.chibo.evaluator.population.Populations.EXCELLENT;
import static vn.chibo.evaluator.population.Populations.FULFILLED;
import static vn.chibo.evaluator.population.Populations.GOOD;
import static vn.chibo.evaluator.population.Populations.WARD;
import static vn.chibo.evaluator.population.Populations.cell;
import static vn.chibo.evaluator.population.Populations.graded;
import static vn.chibo.evaluator.population.Populations.names;
import static vn.chibo.evaluator.population.Populations.ungraded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Shares of parts that meet something. */
class PartSharesTest {
  private static final Text TITLE = Text.of("xếp loại tốt trở lên", "graded good or better");
  private static final Set<vn.chibo.core.review.Grade> BETTER = Set.of(EXCELLENT, GOOD);

  private static PartShare<OrganizationId> share(Population<OrganizationId> cells) {
    return PartShares.ofGrades(TITLE, cells, BETTER).groups().get(0);
  }

  @Test
  void should_count_the_graded_and_leave_out_who_is_not() {
    List<Part<OrganizationId>> parts =
        List.of(
            cell(1).graded(EXCELLENT),
            cell(2).graded(GOOD),
            cell(3).graded(FULFILLED),
            cell(4),
            ungraded(5));
    PartShare<OrganizationId> share = share(Population.of(parts).completed());
    assertThat(names(share.met())).containsExactly("CB 1", "CB 2");
    assertThat(names(share.notMet())).containsExactly("CB 3");
    assertThat(names(share.open())).containsExactly("CB 4");
    assertThat(names(share.leftOut())).containsExactly("CB 5");
    assertThat(share.share()).isEqualTo(Quantity.between(Fraction.of(1, 2), Fraction.of(3, 4)));
    assertThat(share.numerator()).isEqualTo(Quantity.between(Fraction.of(2), Fraction.of(3)));
    assertThat(share.denominator()).isEqualTo(Quantity.between(Fraction.of(3), Fraction.of(4)));
  }

  /** Hải Dương, 2019: 604 of 662 graded organizations are good or better. */
  @Test
  void should_give_the_share_that_published_figures_give() {
    assertThat(share(graded(0, 604, 58)).share())
        .isEqualTo(Quantity.exactly(Fraction.of(604, 662)));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 50, SATISFIED", "AT_LEAST, 51, UNDETERMINED", "AT_LEAST, 75, UNDETERMINED",
    "AT_LEAST, 76, VIOLATED", "FEWER_THAN, 50, VIOLATED", "AT_MOST, 75, SATISFIED"
  })
  void should_be_held_against_a_threshold(Comparison comparison, int percent, OutcomeKind kind) {
    Outcome outcome = share(graded(1, 1, 1, 1)).outcome(comparison, Fraction.percent(percent));
    assertThat(outcome.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT))
        .isEqualTo(kind.name());
    if (kind == OutcomeKind.UNDETERMINED) {
      assertThat(outcome)
          .isEqualTo(
              Outcome.undetermined(
                  UndeterminedReason.MISSING_FACT,
                  List.of(Text.of("kết quả của CB 4", "outcome of CB 4"))));
    }
  }

  @Test
  void should_not_apply_when_nobody_is_counted_for_certain() {
    Outcome none = Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION);
    Population<OrganizationId> left = Population.of(List.of(ungraded(1)));
    assertThat(share(left.completed()).outcome(Comparison.AT_LEAST, Fraction.ZERO)).isEqualTo(none);
    assertThat(share(left.completed()).share()).isEqualTo(Quantity.SHARE);
    assertThat(share(left).outcome(Comparison.AT_LEAST, Fraction.ZERO))
        .isEqualTo(
            Outcome.undetermined(
                UndeterminedReason.INCOMPLETE_REGISTER,
                List.of(
                    Text.of(
                        "danh sách đầy đủ của nhóm \"phường (số liệu giả định)\"",
                        "the complete list of the group \"synthetic ward\""))));
    assertThat(share(graded(0, 0, 0, 2)).outcome(Comparison.AT_LEAST, Fraction.ZERO))
        .isInstanceOf(Outcome.Undetermined.class);
  }

  @Test
  void should_prove_only_not_none_and_not_all_when_parts_may_be_missing() {
    PartShare<OrganizationId> share = share(Population.of(graded(1, 0, 1).parts()));
    assertThat(share.share())
        .isEqualTo(Quantity.moreThan(Fraction.ZERO).intersect(Quantity.fewerThan(Fraction.ONE)));
    assertThat(share.numerator()).isEqualTo(Quantity.atLeast(Fraction.ONE));
    assertThat(share.outcome(Comparison.EXACTLY, Fraction.ONE)).isEqualTo(Outcome.VIOLATED);
    assertThat(share.outcome(Comparison.MORE_THAN, Fraction.ZERO)).isEqualTo(Outcome.SATISFIED);
    assertThat(share.outcome(Comparison.AT_LEAST, Fraction.of(1, 2)))
        .isInstanceOf(Outcome.Undetermined.class);
    assertThat(share(Population.of(graded(1, 0, 0).parts())).share())
        .isEqualTo(Quantity.moreThan(Fraction.ZERO).intersect(Quantity.SHARE));
    assertThat(share(Population.of(graded(0, 0, 1).parts())).share())
        .isEqualTo(Quantity.fewerThan(Fraction.ONE).intersect(Quantity.SHARE));
  }

  @Test
  void should_keep_what_is_pending_open() {
    Population<OrganizationId> cells = Population.of(List.of(cell(1), cell(2))).completed();
    PartShare<OrganizationId> share =
        PartShares.byOutcome(TITLE, cells, cell -> OutcomeKind.PENDING).groups().get(0);
    assertThat(share.open()).hasSize(2);
    PartShares<OrganizationId> said =
        PartShares.of(TITLE, cells, cell -> cell.id().value().equals("1") ? Truth.YES : Truth.NO);
    assertThat(said.group("ward").orElseThrow().share())
        .isEqualTo(Quantity.exactly(Fraction.of(1, 2)));
    assertThat(said.group("none")).isEmpty();
    assertThat(PartShares.of(TITLE, cells, cell -> Truth.UNKNOWN).groups().get(0).open())
        .hasSize(2);
  }

  @Test
  void should_read_like_a_list_of_shares() {
    Population<OrganizationId> cells =
        Population.of(
            List.of(
                cell(1).graded(EXCELLENT),
                cell(2).graded(FULFILLED),
                cell(3),
                ungraded(4),
                cell(5).in(AGENCY).graded(GOOD)));
    Group empty = new Group("empty", Text.of("khối khác", "others"));
    Group open = new Group("open", Text.of("khối chưa báo cáo", "not reported"));
    PartShares<OrganizationId> shares =
        PartShares.ofGrades(TITLE, cells.with(empty, open).completed(WARD, empty), BETTER);
    assertThat(shares.text(VIETNAMESE))
        .isEqualTo(
            """
            Tỷ lệ: xếp loại tốt trở lên
              phường (số liệu giả định): từ 33,3 đến 66,7 % (từ 1 đến 2, tính trên từ 2 đến 3)
                Đạt: CB 1
                Không đạt: CB 2
                Chưa xác định: CB 3
                Không tính: CB 4
              khối cơ quan: trên 0 đến 100 % (từ 1 trở lên, tính trên từ 1 trở lên)
                Đạt: CB 5
                Danh sách chưa đầy đủ: tỷ lệ có thể khác.
              khối khác: không có gì để xét
              khối chưa báo cáo: chưa rõ
                Danh sách chưa đầy đủ: tỷ lệ có thể khác.
            """);
    assertThat(shares.text(ENGLISH))
        .isEqualTo(
            """
            Share: graded good or better
              synthetic ward: 33.3 to 66.7 % (1 to 2 of 2 to 3)
                Met: CB 1
                Not met: CB 2
                Not known yet: CB 3
                Not counted: CB 4
              agencies: above 0 to 100 % (1 or more of 1 or more)
                Met: CB 5
                The list is incomplete: the share may differ.
              others: there is nothing to ask it of
              not reported: unknown
                The list is incomplete: the share may differ.
            """);
  }

  private static List<OutcomeKind> kinds(Random random) {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(i -> OutcomeKind.values()[random.nextInt(5)])
        .toList();
  }

  private static PartShare<Integer> share(List<OutcomeKind> kinds) {
    Population<Integer> population =
        Population.of(IntStream.range(0, kinds.size()).mapToObj(Part::of).toList())
            .with(Group.WHOLE)
            .completed();
    return PartShares.byOutcome(TITLE, population, part -> kinds.get(part.id())).groups().get(0);
  }

  /** Every way in which what is open can end. */
  private static List<List<OutcomeKind>> completions(List<OutcomeKind> kinds) {
    List<List<OutcomeKind>> all = List.of(List.of());
    for (OutcomeKind kind : kinds) {
      boolean open = kind == OutcomeKind.PENDING || kind == OutcomeKind.UNDETERMINED;
      List<OutcomeKind> ends =
          open
              ? List.of(OutcomeKind.SATISFIED, OutcomeKind.VIOLATED, OutcomeKind.NOT_APPLICABLE)
              : List.of(kind);
      List<List<OutcomeKind>> longer = new ArrayList<>();
      for (List<OutcomeKind> before : all) {
        for (OutcomeKind end : ends) {
          List<OutcomeKind> with = new ArrayList<>(before);
          with.add(end);
          longer.add(with);
        }
      }
      all = longer;
    }
    return all;
  }

  private static long count(List<OutcomeKind> kinds, OutcomeKind kind) {
    return kinds.stream().filter(kind::equals).count();
  }

  private static String naive(List<OutcomeKind> kinds, Comparison comparison, Fraction threshold) {
    long met = count(kinds, OutcomeKind.SATISFIED);
    long asked = met + count(kinds, OutcomeKind.VIOLATED);
    if (asked == 0) {
      return "NotApplicable";
    }
    boolean holds = comparison.holds(Fraction.of(met, asked).compareTo(threshold));
    return holds ? "Satisfied" : "Violated";
  }

  @Property(tries = 400)
  void should_say_what_every_completion_says_and_nothing_more(@ForAll Random random) {
    List<OutcomeKind> kinds = kinds(random);
    PartShare<Integer> share = share(kinds);
    List<List<OutcomeKind>> all = completions(kinds);
    List<Fraction> shares =
        all.stream()
            .filter(
                each -> !naive(each, Comparison.AT_LEAST, Fraction.ZERO).equals("NotApplicable"))
            .map(
                each ->
                    Fraction.of(
                        count(each, OutcomeKind.SATISFIED),
                        count(each, OutcomeKind.SATISFIED) + count(each, OutcomeKind.VIOLATED)))
            .toList();
    assertThat(shares).allMatch(value -> Quantity.exactly(value).within(share.share()));
    if (!shares.isEmpty()) {
      assertThat(shares).contains(share.share().low().map(Bound::value).orElseThrow());
      assertThat(shares).contains(share.share().high().map(Bound::value).orElseThrow());
    }
    Comparison comparison = Comparison.values()[random.nextInt(4)];
    Fraction threshold = Fraction.of(random.nextInt(7), 6);
    Set<String> outcomes =
        all.stream().map(each -> naive(each, comparison, threshold)).collect(Collectors.toSet());
    assertThat(share.outcome(comparison, threshold).getClass().getSimpleName())
        .isEqualTo(outcomes.size() == 1 ? outcomes.iterator().next() : "Undetermined");
  }

  @Property(tries = 200)
  void should_list_every_part_once(@ForAll Random random) {
    List<OutcomeKind> kinds = kinds(random);
    PartShare<Integer> share = share(kinds);
    List<Part<Integer>> listed = new ArrayList<>(share.met());
    listed.addAll(share.notMet());
    listed.addAll(share.open());
    listed.addAll(share.leftOut());
    assertThat(listed).hasSize(kinds.size());
    assertThat(new HashSet<>(listed)).hasSize(kinds.size());
  }
}
