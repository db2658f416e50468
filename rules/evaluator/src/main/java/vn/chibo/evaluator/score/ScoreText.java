package vn.chibo.evaluator.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** A score as plain text, as a secretary reads it. */
final class ScoreText {
  private final ScoreReport score;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  ScoreText(ScoreReport score, Language language) {
    this.score = score;
    this.language = language;
  }

  String text() {
    head();
    score.inapplicable().ifPresent(why -> line(1, "score.text.plain", EvaluatorMessages.of(why)));
    if (score.inapplicable().isEmpty()) {
      body();
    }
    line(1, "text.cites", score.citation().text(language));
    return String.join("\n", lines) + "\n";
  }

  /** The record of a span says itself of which days it is. */
  private void head() {
    if (score.span().isPresent()) {
      line(0, "score.text.head-span", score.title(), score.subject(), score.column().label());
    } else {
      line(
          0,
          "score.text.head",
          score.title(),
          score.subject(),
          score.meeting(),
          score.column().label());
    }
  }

  private void body() {
    line(1, "score.text.total", points(score.total()), score.max());
    band();
    score.fatal().stream()
        .filter(each -> each.hit() == Truth.YES)
        .forEach(each -> line(1, "score.text.fatal", each.title()));
    score.groups().forEach(this::group);
    score
        .adjustments()
        .forEach(each -> line(1, "score.text.adjustment", each.label(), points(each.points())));
    if (!score.missing().isEmpty()) {
      line(1, "text.missing", joined(score.missing()));
    }
  }

  private void band() {
    List<Text> labels = score.bands().stream().map(ScoreReport.Grade::label).toList();
    if (!labels.isEmpty()) {
      line(1, labels.size() == 1 ? "score.text.band" : "score.text.bands", joined(labels));
    }
  }

  private void group(ScoreReport.Group group) {
    line(1, "score.text.plain", group.title());
    group.items().forEach(this::item);
  }

  private void item(ScoreReport.Item item) {
    Text found = item.found().map(ScoreText::bracketed).orElse(Text.same(""));
    Text left = item.scored() == Truth.NO ? EvaluatorMessages.text("score.text.not-scored") : found;
    line(2, "score.text.item", item.title(), points(item.points().hull()), item.max(), left);
  }

  private static Text bracketed(Text words) {
    return EvaluatorMessages.text("score.text.found", words);
  }

  static Text points(Quantity quantity) {
    Fraction low = quantity.low().map(Bound::value).orElse(Fraction.ZERO);
    Fraction high = quantity.high().map(Bound::value).orElse(low);
    return low.equals(high)
        ? EvaluatorMessages.text("interval.exact", low)
        : EvaluatorMessages.text("interval.both.in.in", low, high);
  }

  private String joined(List<Text> texts) {
    return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
  }

  private void line(int depth, String key, Object... arguments) {
    String words = EvaluatorMessages.text(key, arguments).in(language);
    lines.add(("  ".repeat(depth) + words).stripTrailing());
  }
}
