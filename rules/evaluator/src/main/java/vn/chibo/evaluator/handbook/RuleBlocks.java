package vn.chibo.evaluator.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;

/** One rule on a page. */
final class RuleBlocks {
  private final Map<String, Text> tableWords;

  RuleBlocks(Map<String, Text> tableWords) {
    this.tableWords = tableWords;
  }

  List<Block> of(HandbookRule rule) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, Anchor.rule(rule.rule().id().value()), rule.title()));
    blocks.add(new Block.Facts(facts(rule.rule())));
    if (silent(rule.rule())) {
      blocks.add(new Block.Warning(HandbookWords.text("rule.silent")));
    }
    blocks.add(Block.heading(4, "section.asked"));
    blocks.add(new Block.Outline(List.of(item(rule.condition()))));
    figures(rule, blocks);
    table(rule, blocks);
    clauses(rule.rule(), blocks);
    examples(rule, blocks);
    return blocks;
  }

  private static List<Block.Fact> facts(Rule<?> rule) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(Block.fact("id", new Inline.Code(rule.id().value())));
    facts.add(Block.fact("force", Inline.plain(rule.force().label())));
    facts.add(Block.fact("status", Marks.of(rule.status())));
    facts.add(Block.fact("days", Inline.plain(HandbookWords.days(rule.inForce()))));
    for (EndReading end : rule.daysInForce().ends()) {
      facts.add(Block.fact("end", Inline.plain(HandbookWords.end(end))));
    }
    LocalDate counts = rule.countsFrom();
    if (counts.isAfter(rule.inForce().start())) {
      facts.add(Block.fact("counts-from", Inline.plain(HandbookWords.text("days.from", counts))));
    }
    facts.add(Block.fact("subject", Inline.plain(subject(rule.subject()))));
    facts.add(Block.fact("policy", Inline.plain(HandbookWords.text("policy." + rule.policy()))));
    return facts;
  }

  private static Text subject(Class<?> subject) {
    if (subject == CellRecord.class) {
      return HandbookWords.text("subject.cell");
    }
    return HandbookWords.text(
        subject == MemberRecord.class ? "subject.member" : "subject.organization");
  }

  private static boolean silent(Rule<?> rule) {
    return rule.status() == SourceStatus.UNCONFIRMED
        && !(rule.condition() instanceof Condition.NoFigure);
  }

  private static Block.Item item(WordedCondition condition) {
    Text words =
        condition.parts().isEmpty()
            ? condition.words()
            : HandbookWords.text("list", condition.words());
    List<Block.Item> below =
        Stream.concat(
                condition.notes().stream().map(note -> Block.item(Inline.plain(note))),
                condition.parts().stream().map(RuleBlocks::item))
            .toList();
    return new Block.Item(List.of(Inline.plain(words)), below);
  }

  private static void figures(HandbookRule rule, List<Block> blocks) {
    if (rule.figures().isEmpty()) {
      return;
    }
    blocks.add(Block.heading(4, "section.figures"));
    blocks.add(
        new Block.Grid(
            List.of(
                HandbookWords.text("figure.of"),
                HandbookWords.text("figure.value"),
                HandbookWords.text("figure.days"),
                HandbookWords.text("figure.place"),
                HandbookWords.text("figure.clause")),
            rule.figures().stream().map(RuleBlocks::row).toList()));
  }

  private static List<List<Inline>> row(HandbookFigure figure) {
    return List.of(
        List.of(
            Inline.plain(HandbookWords.sentence(HandbookWords.joined(figure.of(), "; "))),
            new Inline.Code(figure.entry().key().name())),
        List.of(new Inline.Strong(figure.value())),
        List.of(Inline.plain(HandbookWords.days(figure.days()))),
        List.of(Inline.plain(figure.place())),
        source(figure.entry()));
  }

  /** The clause, and what else is known of the value. */
  private static List<Inline> source(ParameterEntry entry) {
    List<Text> said = new ArrayList<>();
    said.add(HandbookWords.citation(entry.citation()));
    entry.verifiedThrough().ifPresent(day -> said.add(HandbookWords.text("figure.verified", day)));
    entry
        .delegatedBy()
        .ifPresent(
            by -> said.add(HandbookWords.text("figure.delegated", HandbookWords.citation(by))));
    return List.of(Inline.plain(HandbookWords.joined(said, "; ")));
  }

  private void table(HandbookRule rule, List<Block> blocks) {
    if (rule.table().isEmpty()) {
      return;
    }
    blocks.add(Block.heading(4, "section.table"));
    blocks.add(
        new Block.Outline(
            rule.table().entrySet().stream()
                .map(row -> tableRow(row.getKey(), List.copyOf(row.getValue())))
                .toList()));
  }

  private Block.Item tableRow(String row, List<String> allowed) {
    Text names = HandbookWords.joined(allowed.stream().sorted().map(this::named).toList(), "; ");
    return Block.item(
        Inline.plain(HandbookWords.text("head", HandbookWords.sentence(named(row)), names)));
  }

  private Text named(String name) {
    return tableWords.getOrDefault(name, Text.same(name));
  }

  private static void clauses(Rule<?> rule, List<Block> blocks) {
    blocks.add(Block.heading(4, "section.clauses"));
    blocks.add(
        rule.citations().isEmpty()
            ? Block.paragraph(HandbookWords.text("rule.no-clause"))
            : new Block.Outline(
                rule.citations().stream()
                    .map(clause -> Block.item(Inline.plain(HandbookWords.citation(clause))))
                    .toList()));
  }

  private static void examples(HandbookRule rule, List<Block> blocks) {
    blocks.add(Block.heading(4, "section.examples"));
    if (rule.examples().isEmpty()) {
      blocks.add(Block.paragraph(HandbookWords.text("rule.no-example")));
    }
    rule.examples().forEach(example -> blocks.add(SampleBlock.of(example)));
  }
}
