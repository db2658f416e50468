package vn.chibo.regulations.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.evaluator.score.Defect;
import vn.chibo.evaluator.score.Level;
import vn.chibo.evaluator.score.MeasuredLevel;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreCase;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreMeasures;
import vn.chibo.evaluator.score.Within;

/**
 * Reads the items of a sheet and their levels.
 *
 * @param measures the measures that an item may name
 */
record ScoreItemReader(ScoreMeasures measures) {
  private static final String[] MEASURED_LEVEL = {
    "points", "from", "above", "to", "below", "exactly"
  };

  /** How people give points where there are no levels. */
  private enum Given {
    MET_OR_NOT,
    FREE
  }

  Optional<ScoreItem> item(DataNode node) {
    node.only(
        "id", "title", "max", "scale", "levels", "measure", "cases", "only-when", "as-published");
    return node.build(() -> read(node), Optional.empty());
  }

  private Optional<ScoreItem> read(DataNode node) {
    Fraction max = node.required("max", DataNode::number, Fraction.ZERO);
    Optional<Within> onlyWhen = node.find("only-when").flatMap(this::within);
    Set<Defect> defects =
        node.list("as-published", each -> each.constant(Defect.class)).stream()
            .collect(Collectors.toSet());
    return scale(node, max)
        .map(
            scale ->
                new ScoreItem(
                    node.text("id"), ScoreSheetFile.title(node), max, scale, onlyWhen, defects));
  }

  private Optional<Scale> scale(DataNode node, Fraction max) {
    Optional<DataNode> given = node.find("scale");
    Optional<DataNode> measure = node.find("measure");
    Optional<DataNode> levels = node.find("levels");
    Optional<DataNode> cases = node.find("cases");
    boolean sound =
        given.isPresent()
            ? measure.isEmpty() && levels.isEmpty() && cases.isEmpty()
            : levels.isPresent() != cases.isPresent() && (cases.isEmpty() || measure.isPresent());
    if (!sound) {
      node.fault("scale", DataMessages.text("data.scale"));
      return Optional.empty();
    }
    if (given.isPresent()) {
      return Optional.of(given(given.get().constant(Given.class), max));
    }
    return measure.isPresent()
        ? measure(measure.get()).map(named -> measured(node, named))
        : Optional.of(new Scale.Judged(node.list("levels", ScoreItemReader::level)));
  }

  private static Scale given(Given given, Fraction max) {
    return given == Given.FREE ? new Scale.Free(max) : Scale.Judged.metOrNot(max);
  }

  private Scale measured(DataNode node, ScoreMeasure measure) {
    return node.find("cases").isPresent()
        ? new Scale.Measured(measure, node.list("cases", this::scoreCase))
        : new Scale.Measured(
            measure, List.of(new ScoreCase(Optional.empty(), measuredLevels(node))));
  }

  private ScoreCase scoreCase(DataNode node) {
    node.only("when", "levels");
    Optional<Within> when = node.required("when", this::within, Optional.empty());
    return new ScoreCase(when, measuredLevels(node));
  }

  private static List<MeasuredLevel> measuredLevels(DataNode node) {
    return node.list("levels", ScoreItemReader::measuredLevel);
  }

  /** A level without an interval holds for every value. */
  private static MeasuredLevel measuredLevel(DataNode node) {
    node.only(MEASURED_LEVEL);
    boolean every = node.fields().keySet().equals(Set.of("points"));
    return new MeasuredLevel(points(node), every ? Quantity.UNKNOWN : Ranges.range(node));
  }

  private static Level level(DataNode node) {
    node.only("id", "title", "points");
    return new Level(node.text("id"), ScoreSheetFile.title(node), points(node));
  }

  private static Fraction points(DataNode node) {
    return node.required("points", DataNode::number, Fraction.ZERO);
  }

  /** A measure and an interval of it. */
  Optional<Within> within(DataNode node) {
    node.only("measure", "from", "above", "to", "below", "exactly");
    Quantity range = Ranges.range(node);
    return node.required("measure", this::measure, Optional.<ScoreMeasure>empty())
        .map(measure -> new Within(measure, range));
  }

  private Optional<ScoreMeasure> measure(DataNode node) {
    Optional<ScoreMeasure> found = measures.find(node.text());
    if (found.isEmpty()) {
      node.fault(
          "unknown-measure",
          DataMessages.text(
              "data.unknown-measure", node.text(), String.join(", ", measures.keys())));
    }
    return found;
  }
}
