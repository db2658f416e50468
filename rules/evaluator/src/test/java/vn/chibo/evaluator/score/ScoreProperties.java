package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.Judgement;

/** Laws of scores, on small sheets whose every completion is tried. */
class ScoreProperties {

  private static Completion any(ScoreSheet sheet, Random random) {
    List<Completion> all = Completion.all(sheet);
    return all.get(random.nextInt(all.size()));
  }

  private static Quantity sum(Score score) {
    Quantity items =
        score.items().stream()
            .map(item -> item.points().hull())
            .reduce(Quantity.exactly(0), Quantity::plus);
    return score.adjustments().stream().map(Adjustment::points).reduce(items, Quantity::plus);
  }

  private static boolean adjusts(ScoreSheet sheet) {
    return sheet.rescaling() == Rescaling.PROPORTIONAL
        || sheet.groups().stream()
            .anyMatch(
                group ->
                    group.bonus() || group.rule() != GroupRule.SUM || group.floor().isPresent());
  }

  @Property(tries = 300)
  void should_reach_every_end_and_nothing_else(@ForAll Random random) {
    ScoreSheet sheet = RandomSheets.of(random);
    Points possible = RandomSheets.score(sheet, List.of()).possible().orElseThrow();
    Set<Fraction> reached =
        Completion.all(sheet).stream()
            .flatMap(completion -> completion.totals().stream())
            .collect(Collectors.toSet());
    assertThat(reached).allMatch(possible::holds);
    assertThat(reached)
        .containsAll(possible.ranges().stream().map(Points.Range::low).toList())
        .containsAll(possible.ranges().stream().map(Points.Range::high).toList());
  }

  @Property(tries = 500)
  void should_add_up_to_the_total(@ForAll Random random) {
    ScoreSheet sheet = RandomSheets.of(random);
    List<Judgement> judged = any(sheet, random).judgements();
    for (List<Judgement> known : List.of(judged, Completion.some(judged, random))) {
      Score score = RandomSheets.score(sheet, known);
      assertThat(score.total().within(sum(score))).isTrue();
      if (!adjusts(sheet) || sum(score).exact().isPresent()) {
        assertThat(sum(score)).isEqualTo(score.total());
      }
    }
  }

  @Property(tries = 500)
  void should_be_one_of_the_totals_of_the_completion_when_all_is_known(@ForAll Random random) {
    ScoreSheet sheet = RandomSheets.of(random);
    Completion completion = any(sheet, random);
    Points possible = RandomSheets.score(sheet, completion.judgements()).possible().orElseThrow();
    assertThat(completion.totals()).allMatch(possible::holds);
    assertThat(completion.totals()).contains(possible.low(), possible.high());
  }

  @Property(tries = 500)
  void should_only_narrow_when_more_is_known(@ForAll Random random) {
    ScoreSheet sheet = RandomSheets.of(random);
    List<Judgement> more = Completion.some(any(sheet, random).judgements(), random);
    Score wide = RandomSheets.score(sheet, Completion.some(more, random));
    Score narrow = RandomSheets.score(sheet, more);
    Points before = wide.possible().orElseThrow();
    assertThat(narrow.possible().orElseThrow().ranges())
        .allMatch(range -> before.holds(range.low()) && before.holds(range.high()));
    assertThat(narrow.total().within(wide.total())).isTrue();
    assertThat(wide.bands()).containsAll(narrow.bands());
    assertThat(wide.band().isEmpty() || narrow.band().equals(wide.band())).isTrue();
    for (ScoreItem item : sheet.items()) {
      Quantity after = narrow.contribution(item.id()).orElseThrow();
      assertThat(after.within(wide.contribution(item.id()).orElseThrow())).isTrue();
    }
  }

  @Property(tries = 300)
  void should_stay_within_the_bounds_of_the_sheet(@ForAll Random random) {
    ScoreSheet sheet = RandomSheets.of(random);
    Score score =
        RandomSheets.score(sheet, Completion.some(any(sheet, random).judgements(), random));
    Quantity all =
        Totals.all(sheet.total(), sheet.groups(), sheet.rescaling(), sheet.bonusLimit()).hull();
    assertThat(score.total().within(all)).isTrue();
    if (!sheet.bands().isEmpty()) {
      assertThat(score.bands()).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void should_not_ask_for_the_order_of_items_groups_or_judgements(@ForAll Random random) {
    ScoreSheet sheet = RandomSheets.of(random);
    List<Judgement> judged = Completion.some(any(sheet, random).judgements(), random);
    Score score = RandomSheets.score(sheet, judged);
    Score other = RandomSheets.score(shuffled(sheet, random), shuffled(judged, random));
    assertThat(other.possible()).isEqualTo(score.possible());
    assertThat(other.bands()).isEqualTo(score.bands());
    assertThat(new HashSet<>(other.items())).isEqualTo(new HashSet<>(score.items()));
  }

  private static ScoreSheet shuffled(ScoreSheet sheet, Random random) {
    return new ScoreSheet(
        sheet.id(),
        sheet.title(),
        sheet.citation(),
        sheet.days(),
        sheet.total(),
        shuffled(sheet.groups(), random).stream().map(group -> shuffled(group, random)).toList(),
        sheet.bands(),
        sheet.fatal(),
        sheet.rescaling(),
        sheet.bonusLimit());
  }

  private static ScoreGroup shuffled(ScoreGroup group, Random random) {
    return new ScoreGroup(
        group.id(),
        group.title(),
        group.max(),
        shuffled(group.items(), random),
        group.rule(),
        group.floor(),
        group.bonus());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
