package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.json.Digest;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Requirement;

/**
 * A rule book as text, so that two books can be told apart: what each rule asks, by which clauses
 * and figures, from when on. What a measure computes is code and stands here by its topic only.
 *
 * @param rules the rules, in the order of the book
 */
record BookText(List<RuleText> rules) {

  /** The SHA-256 of the text of a book. */
  static String digest(RuleBook book) {
    return Digest.of(
        new BookText(book.rules().stream().map(rule -> RuleText.of(rule, book)).toList()));
  }

  /** One rule. */
  record RuleText(
      RuleId id,
      Text title,
      String subject,
      Force force,
      WindowPolicy policy,
      SourceStatus status,
      DatePeriod inForce,
      List<EndReading> endReadings,
      List<Citation> citations,
      String condition,
      List<ParameterEntry> figures,
      Map<String, List<String>> table) {

    private static <S extends SubjectRecord> RuleText of(Rule<S> rule, RuleBook book) {
      Map<String, List<String>> table = new TreeMap<>();
      book.figures()
          .table(rule.id())
          .forEach((row, allowed) -> table.put(row, List.copyOf(new TreeSet<>(allowed))));
      return new RuleText(
          rule.id(),
          book.title(rule.id()),
          rule.subject().getSimpleName(),
          rule.force(),
          rule.policy(),
          rule.status(),
          rule.inForce(),
          rule.daysInForce().ends(),
          rule.citations(),
          rule.condition().accept(new ConditionText<>()),
          book.figures().entries().stream()
              .filter(entry -> entry.key().rule().equals(rule.id()))
              .toList(),
          table);
    }
  }

  /** A condition in one line: the kind of each node with all that it holds. */
  private static final class ConditionText<S> implements Condition.Visitor<S, String> {

    private static String line(String kind, Object... held) {
      List<String> words = new ArrayList<>();
      for (Object each : held) {
        words.add(each instanceof Text text ? text.vietnamese() + "|" + text.english() : "" + each);
      }
      return kind + "(" + String.join("; ", words) + ")";
    }

    private static <S> String of(Condition<S> condition) {
      return condition.accept(new ConditionText<>());
    }

    private static <S> String of(Collection<Condition<S>> parts) {
      return parts.stream().map(ConditionText::of).collect(Collectors.joining("; "));
    }

    private static String figure(Topic topic, Text label, Unit unit) {
      return line("figure", topic.key(), label, unit);
    }

    private static String parts(Parts<?, ?> parts) {
      return line("parts", parts.key(), parts.label(), parts.meetings());
    }

    private static String due(Requirement requirement) {
      return line("due", requirement.comparison(), requirement.threshold());
    }

    @Override
    public String all(Condition.All<S> node) {
      return line("all", of(node.parts()));
    }

    @Override
    public String any(Condition.Any<S> node) {
      return line("any", of(node.parts()));
    }

    @Override
    public String not(Condition.Not<S> node) {
      return line("not", of(node.part()));
    }

    @Override
    public String when(Condition.When<S> node) {
      return line("when", of(node.condition()), of(node.due()));
    }

    @Override
    public String unless(Condition.Unless<S> node) {
      return line("unless", of(node.exception()), Digest.of(node.clause()), of(node.due()));
    }

    @Override
    public String atLeastOf(Condition.AtLeastOf<S> node) {
      return line("at-least-of", node.k(), of(node.parts()));
    }

    @Override
    public String compare(Condition.Compare<S> node) {
      return line(
          "compare",
          figure(node.measure().topic(), node.measure().label(), node.measure().unit()),
          node.measure().denominator(),
          due(node.requirement()));
    }

    @Override
    public String tallied(Condition.Tallied<S> node) {
      return line(
          "tallied",
          figure(node.tally().topic(), node.tally().label(), node.tally().unit()),
          node.tally().course(),
          node.tally().counted(),
          due(node.requirement()));
    }

    @Override
    public String forEverySpan(Condition.ForEverySpan<S> node) {
      return line("for-every-span", node.span(), of(node.body()));
    }

    @Override
    public <T> String forEvery(Condition.ForEvery<S, T> node) {
      return line("for-every", parts(node.parts()), of(node.body()));
    }

    @Override
    public <T> String countWhere(Condition.CountWhere<S, T> node) {
      return line("count", parts(node.parts()), of(node.body()), due(node.requirement()));
    }

    @Override
    public <T> String shareOf(Condition.ShareOf<S, T> node) {
      return line("share", parts(node.parts()), of(node.body()), due(node.requirement()));
    }

    @Override
    public <T> String meanOf(Condition.MeanOf<S, T> node) {
      return line(
          "mean",
          parts(node.parts()),
          figure(node.measure().topic(), node.measure().label(), node.measure().unit()),
          due(node.requirement()));
    }

    @Override
    public String permitted(Condition.Permitted<S> node) {
      return line("permitted", node.row().label(), node.value().label());
    }

    @Override
    public String decided(Condition.Decided<S> node) {
      return line("decided", node.kind());
    }

    @Override
    public String named(Condition.Named<S> node) {
      return line("named", node.topic().key(), node.label(), of(node.body()));
    }

    @Override
    public String judgement(Condition.Judgement<S> node) {
      return line("judgement", node.topic().key(), node.question(), node.who());
    }

    @Override
    public String readings(Condition.Readings<S> node) {
      List<String> readings = new ArrayList<>();
      node.readings().forEach((name, reading) -> readings.add(line(name, of(reading))));
      return line("readings", readings);
    }

    @Override
    public String noFigure(Condition.NoFigure<S> node) {
      return line("no-figure", node.note());
    }
  }
}
