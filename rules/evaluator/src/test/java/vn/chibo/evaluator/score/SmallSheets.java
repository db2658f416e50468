package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;

/** A sheet of a few items, put together in words; what is not said of it is the plainest. */
record SmallSheets(
    List<ScoreGroup> groups,
    List<Band> bands,
    List<FatalItem> fatal,
    Rescaling rescaling,
    BonusLimit bonus) {

  static SmallSheets of(ScoreGroup... groups) {
    return new SmallSheets(
        List.of(groups), List.of(), List.of(), Rescaling.NONE, BonusLimit.BEYOND_TOTAL);
  }

  SmallSheets bands(Band... bands) {
    return new SmallSheets(groups, List.of(bands), fatal, rescaling, bonus);
  }

  SmallSheets fatal(FatalItem... items) {
    return new SmallSheets(groups, bands, List.of(items), rescaling, bonus);
  }

  SmallSheets rescaling(Rescaling how) {
    return new SmallSheets(groups, bands, fatal, how, bonus);
  }

  SmallSheets bonus(BonusLimit limit) {
    return new SmallSheets(groups, bands, fatal, rescaling, limit);
  }

  ScoreSheet sheet() {
    return sheet(
        groups.stream()
            .filter(group -> !group.bonus())
            .map(ScoreGroup::max)
            .reduce(Fraction.ZERO, Fraction::plus));
  }

  ScoreSheet sheet(Fraction total) {
    return new ScoreSheet(
        new ScoreSheetId("mau"),
        Text.of("Bảng điểm mẫu", "Sample sheet"),
        RandomSheets.PLAN,
        DatePeriod.ofYear(2026),
        total,
        groups,
        bands,
        fatal,
        rescaling,
        bonus);
  }

  /** The score in the column of the cell itself, as filled in. */
  Score score(UnaryOperator<Marks> filling) {
    ScoreSheet sheet = sheet();
    Marks none = Marks.of(sheet.id(), RandomSheets.DAY, ScoreColumn.SELF);
    return RandomSheets.score(sheet, filling.apply(none).judgements());
  }

  static ScoreGroup group(String id, ScoreItem... items) {
    return group(id, GroupRule.SUM, items);
  }

  static ScoreGroup group(String id, GroupRule rule, ScoreItem... items) {
    return new ScoreGroup(
        id, title("Nhóm " + id, "Group " + id), sum(items), List.of(items), rule, none(), false);
  }

  static ScoreGroup capped(String id, long max, ScoreItem... items) {
    return new ScoreGroup(
        id,
        title("Nhóm " + id, "Group " + id),
        Fraction.of(max),
        List.of(items),
        GroupRule.CAPPED,
        none(),
        false);
  }

  static ScoreGroup floor(ScoreGroup group, long floor) {
    return new ScoreGroup(
        group.id(),
        group.title(),
        group.max(),
        group.items(),
        group.rule(),
        Optional.of(Fraction.of(floor)),
        group.bonus());
  }

  static ScoreGroup bonus(ScoreGroup group) {
    return new ScoreGroup(
        group.id(), group.title(), group.max(), group.items(), group.rule(), group.floor(), true);
  }

  private static Fraction sum(ScoreItem... items) {
    return List.of(items).stream().map(ScoreItem::max).reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Optional<Fraction> none() {
    return Optional.empty();
  }

  /** Judged as met or not met. */
  static ScoreItem item(String id, long max) {
    return item(id, max, Scale.Judged.metOrNot(Fraction.of(max)));
  }

  static ScoreItem item(String id, long max, Scale scale) {
    return ScoreItem.of(id, title("Mục " + id, "Item " + id), Fraction.of(max), scale);
  }

  /** Judged level by level; the levels are called a, b, c, … from the best. */
  static Scale judged(Fraction... points) {
    List<Level> levels = new ArrayList<>();
    for (Fraction each : points) {
      String id = String.valueOf((char) ('a' + levels.size()));
      levels.add(new Level(id, title("mức " + id, "level " + id), each));
    }
    return new Scale.Judged(levels);
  }

  static Scale judged(long... points) {
    return judged(LongStream.of(points).mapToObj(Fraction::of).toArray(Fraction[]::new));
  }

  static Scale measured(ScoreMeasure measure, MeasuredLevel... levels) {
    return new Scale.Measured(measure, List.of(new ScoreCase(Optional.empty(), List.of(levels))));
  }

  static MeasuredLevel level(long points, Quantity range) {
    return new MeasuredLevel(Fraction.of(points), range);
  }

  static ScoreMeasure measure(String key, Unit unit, Quantity seen) {
    return ScoreMeasure.of(
        Measure.of(key, title("số " + key, key), unit, held -> Observation.of(seen)));
  }

  static Quantity atLeast(long low) {
    return Quantity.atLeast(Fraction.of(low));
  }

  static Quantity fewer(long high) {
    return Quantity.fewerThan(Fraction.of(high));
  }

  static Quantity between(long low, long high) {
    return Quantity.between(Fraction.of(low), Fraction.of(high));
  }

  static Band band(String id, Quantity range) {
    return new Band(id, title("Loại " + id, "Band " + id), range);
  }

  static FatalItem fatal(String id, String band) {
    return new FatalItem(id, title("Lỗi " + id, "Fault " + id), Optional.empty(), band);
  }

  static Text title(String vietnamese, String english) {
    return Text.of(vietnamese, english);
  }

  /** The faults in English, in their order: key and words. */
  static List<String> faults(Runnable building) {
    return catchThrowableOfType(FaultException.class, building::run).faults().stream()
        .map(SmallSheets::words)
        .toList();
  }

  private static String words(Fault fault) {
    return fault.key() + ": " + fault.message().english();
  }
}
