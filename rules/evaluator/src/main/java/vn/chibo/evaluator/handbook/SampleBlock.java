package vn.chibo.evaluator.handbook;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Finding;

/** An example on a page. */
final class SampleBlock {
  private SampleBlock() {}

  static Block of(ShownExample shown) {
    List<Inline> head = new ArrayList<>();
    head.add(Marks.of(shown.finding().outcome()));
    head.add(Inline.plain(said(shown)));
    return new Block.Sample(head, body(shown.finding()));
  }

  /** As of which day, and what was chosen. */
  private static Text said(ShownExample shown) {
    List<Text> said = new ArrayList<>();
    said.add(HandbookWords.text("sample.as-of", shown.example().asOf()));
    Choices choices = shown.example().choices();
    if (choices.switchedOn().contains(shown.finding().rule())) {
      said.add(HandbookWords.text("sample.switched-on"));
    }
    shown.chosen().forEach(label -> said.add(HandbookWords.text("sample.reading", label)));
    return HandbookWords.text("sample.head", HandbookWords.joined(said, "; "));
  }

  private static Text body(Finding finding) {
    return Text.of(
        finding.text(Language.VIETNAMESE).stripTrailing(),
        finding.text(Language.ENGLISH).stripTrailing());
  }
}
