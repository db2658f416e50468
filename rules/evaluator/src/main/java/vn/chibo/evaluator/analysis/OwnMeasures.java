package vn.chibo.evaluator.analysis;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreMeasures;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.Within;

/** Measures of an author's own that a sheet names: what they can give is not known. */
final class OwnMeasures implements Check<ScoreSheet> {

  @Override
  public void of(ScoreSheet sheet, Findings findings) {
    for (ScoreItem item : sheet.items()) {
      measures(item)
          .forEach(measure -> add(PartKey.item(sheet.id(), item.id()), measure, findings));
    }
    for (FatalItem fatal : sheet.fatal()) {
      fatal
          .measured()
          .map(Within::measure)
          .ifPresent(measure -> add(PartKey.fatal(sheet.id(), fatal.id()), measure, findings));
    }
  }

  static Stream<ScoreMeasure> measures(ScoreItem item) {
    return item.scale() instanceof Scale.Measured measured
        ? Stream.of(
                Stream.of(measured.measure()),
                measured.cases().stream()
                    .flatMap(each -> each.when().stream())
                    .map(Within::measure),
                item.onlyWhen().stream().map(Within::measure))
            .flatMap(measures -> measures)
            .distinct()
        : item.onlyWhen().stream().map(Within::measure);
  }

  private static void add(PartKey part, ScoreMeasure measure, Findings findings) {
    Optional<ScoreMeasure.Reading> shipped =
        ScoreMeasures.standard().find(measure.key()).map(ScoreMeasure::reading);
    if (shipped.filter(reading -> reading == measure.reading()).isEmpty()) {
      findings.notAnalysed(part, measure.label(), "measure");
    }
  }
}
