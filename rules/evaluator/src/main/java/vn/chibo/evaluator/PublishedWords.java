package vn.chibo.evaluator;

import java.util.Optional;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Mention;
import vn.chibo.core.figure.Published;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Published figures in words: "bình quân 90 %", "một số ít chi bộ không đạt". */
final class PublishedWords {
  private PublishedWords() {}

  static Optional<Observed> observed(Published published, Unit unit) {
    if (published instanceof Mention) {
      return Optional.empty();
    }
    return Optional.of(
        published instanceof Statistic statistic
            ? observed(statistic, unit)
            : observed((ExtentStatement) published, unit));
  }

  private static Observed observed(Statistic statistic, Unit unit) {
    Unit of = statistic.kind() == StatisticKind.SHARE_OF_PARTS ? Unit.SHARE : unit;
    Text figure = FigureWords.figure(statistic.quantity(), of);
    return new Observed(
        statistic.quantity(), EvaluatorMessages.text("statistic." + statistic.kind(), figure));
  }

  private static Observed observed(ExtentStatement words, Unit unit) {
    Text extent = EvaluatorMessages.of(words.extent());
    Quantity share = words.extent().share();
    return words
        .standing()
        .map(s -> new Observed(share, EvaluatorMessages.text("extent." + s, extent)))
        .orElseGet(
            () ->
                new Observed(
                    share,
                    EvaluatorMessages.text(
                        "extent.value",
                        extent,
                        FigureWords.figure(words.value().orElse(Quantity.UNKNOWN), unit))));
  }
}
