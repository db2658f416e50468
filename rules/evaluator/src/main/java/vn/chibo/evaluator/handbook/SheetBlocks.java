package vn.chibo.evaluator.handbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.Defect;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.Level;
import vn.chibo.evaluator.score.MeasuredLevel;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreCase;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.Within;
import vn.chibo.evaluator.words.IntervalWords;
import vn.chibo.evaluator.words.QuantityWords;

/** A score sheet on a page, with the bounds and the defects that it has as published. */
final class SheetBlocks {
  private final ScoreSheet sheet;

  SheetBlocks(ScoreSheet sheet) {
    this.sheet = sheet;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, Anchor.sheet(sheet.id().value()), sheet.title()));
    blocks.add(new Block.Facts(facts()));
    blocks.add(Block.heading(4, "sheet.items"));
    blocks.add(new Block.Outline(sheet.groups().stream().map(SheetBlocks::group).toList()));
    bands(blocks);
    fatal(blocks);
    return blocks;
  }

  private List<Block.Fact> facts() {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(Block.fact("id", new Inline.Code(sheet.id().value())));
    facts.add(Block.fact("status", Marks.of(sheet.citation().status())));
    facts.add(Block.fact("clause", Inline.plain(HandbookWords.citation(sheet.citation()))));
    String of = sheet.span().map(Span::name).orElse("meetings");
    facts.add(Block.fact(of, Inline.plain(HandbookWords.days(sheet.days()))));
    facts.add(Block.fact("total", Inline.plain(points(sheet.total()))));
    if (sheet.items().stream().anyMatch(item -> item.onlyWhen().isPresent())) {
      facts.add(
          Block.fact(
              "rescaling", Inline.plain(HandbookWords.text("rescaling." + sheet.rescaling()))));
    }
    if (sheet.groups().stream().anyMatch(ScoreGroup::bonus)) {
      facts.add(
          Block.fact("bonus", Inline.plain(HandbookWords.text("bonus." + sheet.bonusLimit()))));
    }
    return facts;
  }

  private static Block.Item group(ScoreGroup group) {
    List<Text> said = new ArrayList<>();
    said.add(HandbookWords.text("sheet.most", points(group.max())));
    if (group.rule() != GroupRule.SUM) {
      said.add(HandbookWords.text("group." + group.rule()));
    }
    group.floor().ifPresent(least -> said.add(HandbookWords.text("group.floor", points(least))));
    if (group.bonus()) {
      said.add(HandbookWords.text("group.bonus"));
    }
    return new Block.Item(
        named(group.id(), group.title(), said),
        group.items().stream().map(SheetBlocks::item).toList());
  }

  private static Block.Item item(ScoreItem item) {
    List<Text> said = new ArrayList<>();
    said.add(HandbookWords.text("sheet.most", points(item.max())));
    item.onlyWhen().ifPresent(when -> said.add(HandbookWords.text("item.only-when", within(when))));
    return new Block.Item(
        named(item.id(), item.title(), said),
        Stream.concat(levels(item), defects(item.asPublished())).toList());
  }

  private static List<Inline> named(String id, Text title, List<Text> said) {
    return List.of(
        new Inline.Code(id),
        new Inline.Strong(title),
        Inline.plain(HandbookWords.text("sheet.said", HandbookWords.joined(said, "; "))));
  }

  private static Stream<Block.Item> levels(ScoreItem item) {
    if (item.scale() instanceof Scale.Measured measured) {
      return measured(measured);
    }
    if (item.scale().equals(Scale.Judged.metOrNot(item.max()))) {
      return line(HandbookWords.text("scale.met-or-not", points(item.max())));
    }
    return item.scale() instanceof Scale.Judged judged
        ? judged.levels().stream().map(SheetBlocks::level)
        : line(HandbookWords.text("scale.free"));
  }

  private static Stream<Block.Item> line(Text words) {
    return Stream.of(Block.item(Inline.plain(words)));
  }

  private static Stream<Block.Item> measured(Scale.Measured scale) {
    Text by = HandbookWords.text("scale.measured", scale.measure().label());
    return Stream.concat(
        Stream.of(Block.item(Inline.plain(by))),
        scale.cases().stream().flatMap(each -> levels(each, scale.measure())));
  }

  private static Stream<Block.Item> levels(ScoreCase each, ScoreMeasure measure) {
    List<Block.Item> levels = each.levels().stream().map(level -> level(level, measure)).toList();
    return each.when()
        .map(when -> HandbookWords.text("scale.case", within(when)))
        .map(head -> Stream.of(new Block.Item(List.of(Inline.plain(head)), levels)))
        .orElseGet(levels::stream);
  }

  private static Block.Item level(MeasuredLevel level, ScoreMeasure measure) {
    return Block.item(
        Inline.plain(
            HandbookWords.text("head", points(level.points()), interval(level.range(), measure))));
  }

  private static Block.Item level(Level level) {
    return Block.item(
        Inline.plain(HandbookWords.text("head", points(level.points()), level.title())));
  }

  /** An interval without ends is any value. */
  private static Text interval(Quantity range, ScoreMeasure measure) {
    return range.equals(Quantity.UNKNOWN)
        ? HandbookWords.text("scale.any")
        : QuantityWords.of(range, measure.unit());
  }

  private static Text within(Within when) {
    return HandbookWords.text(
        "head", when.measure().label(), interval(when.range(), when.measure()));
  }

  /** In the order of their constants. */
  private static Stream<Block.Item> defects(Set<Defect> defects) {
    return EnumSet.allOf(Defect.class).stream()
        .filter(defects::contains)
        .map(defect -> Block.item(new Inline.Strong(HandbookWords.text("defect." + defect))));
  }

  private void bands(List<Block> blocks) {
    blocks.add(Block.heading(4, "sheet.bands"));
    blocks.add(
        sheet.bands().isEmpty()
            ? Block.paragraph(HandbookWords.text("sheet.no-bands"))
            : new Block.Grid(
                List.of(HandbookWords.text("sheet.band"), HandbookWords.text("sheet.totals")),
                sheet.bands().stream().map(SheetBlocks::band).toList()));
  }

  private static List<List<Inline>> band(Band band) {
    return List.of(
        List.of(Inline.plain(band.label())),
        List.of(Inline.plain(IntervalWords.text(band.range()))));
  }

  private void fatal(List<Block> blocks) {
    if (!sheet.fatal().isEmpty()) {
      blocks.add(Block.heading(4, "sheet.fatal"));
      blocks.add(new Block.Outline(sheet.fatal().stream().map(this::fatal).toList()));
    }
  }

  private Block.Item fatal(FatalItem item) {
    List<Text> said = new ArrayList<>();
    said.add(HandbookWords.text("fatal.best", band(item.band())));
    said.add(
        item.measured()
            .map(SheetBlocks::within)
            .orElseGet(() -> HandbookWords.text("fatal.judged")));
    return new Block.Item(named(item.id(), item.title(), said), List.of());
  }

  private Text band(String id) {
    return sheet.bands().stream()
        .filter(band -> band.id().equals(id))
        .findFirst()
        .map(Band::label)
        .orElseGet(() -> Text.same(id));
  }

  private static Text points(Fraction points) {
    return HandbookWords.text(points.equals(Fraction.ONE) ? "points.one" : "points", points);
  }
}
