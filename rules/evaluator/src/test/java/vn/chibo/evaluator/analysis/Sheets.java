package vn.chibo.evaluator.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.BonusLimit;
import vn.chibo.evaluator.score.Defect;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.MeasuredLevel;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreCase;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreMeasures;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.ScoreSheetId;
import vn.chibo.evaluator.score.Within;

/** Synthetic sheets in few words. */
final class Sheets {
  static final ScoreSheetId ID = new ScoreSheetId("bang-mau");
  static final ScoreMeasure LENGTH = measure("meeting-length");
  static final ScoreMeasure MEMBERS = measure("members");
  static final ScoreMeasure SPEAKERS = measure("speaker-share");
  static final ScoreMeasure THEMATIC = measure("thematic-meetings-of-month");

  private Sheets() {}

  private static ScoreMeasure measure(String key) {
    return ScoreMeasures.standard().find(key).orElseThrow();
  }

  static ScoreSheet sheet(Rescaling rescaling, List<Band> bands, ScoreGroup... groups) {
    return sheet(rescaling, bands, List.of(), groups);
  }

  static ScoreSheet sheet(
      Rescaling rescaling, List<Band> bands, List<FatalItem> fatal, ScoreGroup... groups) {
    return new ScoreSheet(
        ID,
        Text.of("Bảng điểm mẫu", "Sample sheet"),
        Planted.CLAUSE,
        DatePeriod.ofYear(2024),
        Stream.of(groups)
            .filter(group -> !group.bonus())
            .map(ScoreGroup::max)
            .reduce(Fraction.ZERO, Fraction::plus),
        List.of(groups),
        bands,
        fatal,
        rescaling,
        BonusLimit.UP_TO_TOTAL);
  }

  static ScoreSheet sheet(ScoreItem... items) {
    return sheet(Rescaling.NONE, List.of(), group("1", items));
  }

  static ScoreGroup group(String id, ScoreItem... items) {
    Fraction sum = Stream.of(items).map(ScoreItem::max).reduce(Fraction.ZERO, Fraction::plus);
    return group(id, sum, GroupRule.SUM, Optional.empty(), items);
  }

  static ScoreGroup group(
      String id, Fraction max, GroupRule rule, Optional<Fraction> floor, ScoreItem... items) {
    Text title = Text.of("Nhóm " + id, "Group " + id);
    return new ScoreGroup(id, title, max, List.of(items), rule, floor, false);
  }

  static ScoreItem item(String id, long max, Scale scale, Defect... asPublished) {
    Text title = Text.of("Mục " + id, "Item " + id);
    return new ScoreItem(id, title, Fraction.of(max), scale, Optional.empty(), Set.of(asPublished));
  }

  static ScoreItem met(String id, long max) {
    return item(id, max, Scale.Judged.metOrNot(Fraction.of(max)));
  }

  static Scale measured(ScoreMeasure measure, MeasuredLevel... levels) {
    return new Scale.Measured(measure, List.of(new ScoreCase(Optional.empty(), List.of(levels))));
  }

  static ScoreCase when(ScoreMeasure measure, String range, MeasuredLevel... levels) {
    return new ScoreCase(Optional.of(new Within(measure, range(range))), List.of(levels));
  }

  static MeasuredLevel level(long points, String range) {
    return new MeasuredLevel(Fraction.of(points), range(range));
  }

  static Band band(String id, String range) {
    return new Band(id, Text.of("Loại " + id, "Band " + id), range(range));
  }

  /** An interval such as {@code [75, 90)}; two dots for no end. */
  static Quantity range(String text) {
    String[] ends = text.substring(1, text.length() - 1).split(", ", -1);
    Quantity low =
        ends[0].equals("..")
            ? Quantity.UNKNOWN
            : text.startsWith("[")
                ? Quantity.atLeast(Fraction.parse(ends[0]))
                : Quantity.moreThan(Fraction.parse(ends[0]));
    Quantity high =
        ends[1].equals("..")
            ? Quantity.UNKNOWN
            : text.endsWith("]")
                ? Quantity.atMost(Fraction.parse(ends[1]))
                : Quantity.fewerThan(Fraction.parse(ends[1]));
    return low.intersect(high);
  }
}
