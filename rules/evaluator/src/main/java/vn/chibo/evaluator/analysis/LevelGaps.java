package vn.chibo.evaluator.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.MeasuredLevel;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreCase;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.Within;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.QuantityWords;
import vn.chibo.evaluator.words.ValueWords;

/** Values that no level or case of an item takes in, and those that several do. */
final class LevelGaps implements Check<ScoreSheet> {

  @Override
  public void of(ScoreSheet sheet, Findings findings) {
    for (ScoreItem item : sheet.items()) {
      if (item.scale() instanceof Scale.Measured measured) {
        PartKey part = PartKey.item(sheet.id(), item.id());
        cases(part, measured.cases()).forEach(found -> add(found, sheet, findings));
        for (ScoreCase each : measured.cases()) {
          levels(part, measured.measure(), each).forEach(found -> add(found, sheet, findings));
        }
      }
    }
  }

  private static void add(Weakness found, ScoreSheet sheet, Findings findings) {
    findings.add(found.cited(sheet.citation()));
  }

  static Domain domain(ScoreMeasure measure) {
    return new Domain(measure.domain(), measure.whole());
  }

  private static List<Weakness> cases(PartKey part, List<ScoreCase> cases) {
    List<Within> when = cases.stream().flatMap(each -> each.when().stream()).toList();
    if (when.isEmpty()) {
      return List.of();
    }
    ScoreMeasure measure = when.get(0).measure();
    return Stretch.of(domain(measure), when.stream().map(Within::range).toList()).stream()
        .filter(LevelGaps::gap)
        .map(
            stretch ->
                Weakness.of(
                    code(stretch),
                    part,
                    mended(stretch, words("case", stretch, measure)),
                    Counterexample.of(stretch.first(), measure.unit())))
        .toList();
  }

  private static List<Weakness> levels(PartKey part, ScoreMeasure measure, ScoreCase each) {
    List<Quantity> ranges = each.levels().stream().map(MeasuredLevel::range).toList();
    return Stretch.of(domain(measure), ranges).stream()
        .filter(LevelGaps::gap)
        .map(
            stretch ->
                Weakness.of(
                    code(stretch),
                    part,
                    mended(stretch, within(each, words("level", stretch, measure))),
                    Counterexample.of(
                        stretch.first(), shown(stretch.first(), measure, each.levels()))))
        .toList();
  }

  private static boolean gap(Stretch stretch) {
    return stretch.within().size() != 1;
  }

  private static WeaknessCode code(Stretch stretch) {
    return stretch.within().isEmpty() ? WeaknessCode.LEVEL_HOLE : WeaknessCode.LEVEL_OVERLAP;
  }

  private static String kind(Stretch stretch) {
    return stretch.within().isEmpty() ? "hole" : "overlap";
  }

  /** The same with how to mend it. */
  private static Text mended(Stretch stretch, Text words) {
    return EvaluatorMessages.text("analysis.mend-" + kind(stretch), words);
  }

  private static Text words(String of, Stretch stretch, ScoreMeasure measure) {
    return EvaluatorMessages.text(
        "analysis." + of + "-" + kind(stretch),
        QuantityWords.of(stretch.values(), measure.unit()),
        measure.label());
  }

  /** In which case it is so. */
  private static Text within(ScoreCase each, Text words) {
    return each.when()
        .map(when -> EvaluatorMessages.text("analysis.in-case", caseWords(when), words))
        .orElse(words);
  }

  static Text caseWords(Within when) {
    return EvaluatorMessages.text(
        "analysis.labelled",
        when.measure().label(),
        QuantityWords.of(when.range(), when.measure().unit()));
  }

  /** The value, and by how much it falls short of the level of the highest points. */
  private static Text shown(Fraction value, ScoreMeasure measure, List<MeasuredLevel> levels) {
    Text words = ValueWords.text(value, measure.unit());
    Optional<Fraction> full =
        levels.stream()
            .max(Comparator.comparing(MeasuredLevel::points))
            .flatMap(level -> level.range().low())
            .map(Bound::value)
            .filter(low -> low.compareTo(value) > 0);
    return full.map(low -> shortOf(words, low.minus(value), measure)).orElse(words);
  }

  private static Text shortOf(Text words, Fraction distance, ScoreMeasure measure) {
    return EvaluatorMessages.text(
        "analysis.short-of",
        words,
        EvaluatorMessages.text(
            "distance." + measure.unit(), ValueWords.number(distance, measure.unit())));
  }
}
