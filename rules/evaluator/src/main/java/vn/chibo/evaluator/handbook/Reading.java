package vn.chibo.evaluator.handbook;

import java.util.Arrays;
import java.util.List;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** How a handbook is to be read: outcomes, force, status and the rest that every rule shares. */
final class Reading {
  private Reading() {}

  static List<Block> blocks() {
    return List.of(
        Block.paragraph(HandbookWords.text("reading.outcomes")),
        new Block.Facts(Arrays.stream(OutcomeKind.values()).map(Reading::outcome).toList()),
        Block.paragraph(HandbookWords.text("reading.forces")),
        new Block.Facts(Arrays.stream(Force.values()).map(Reading::force).toList()),
        Block.paragraph(HandbookWords.text("reading.statuses")),
        new Block.Facts(Arrays.stream(SourceStatus.values()).map(Reading::status).toList()),
        new Block.Outline(
            List.of(
                Block.item(Inline.plain(HandbookWords.text("reading.combined"))),
                Block.item(Inline.plain(HandbookWords.text("reading.unknown"))),
                Block.item(Inline.plain(HandbookWords.text("reading.bounds"))))));
  }

  private static Block.Fact outcome(OutcomeKind kind) {
    return new Block.Fact(
        HandbookWords.sentence(Marks.name(kind)),
        List.of(Inline.plain(HandbookWords.text("reading." + kind))));
  }

  private static Block.Fact force(Force force) {
    return new Block.Fact(
        HandbookWords.sentence(force.label()),
        List.of(Inline.plain(HandbookWords.text("reading." + force))));
  }

  private static Block.Fact status(SourceStatus status) {
    return new Block.Fact(
        HandbookWords.sentence(status.label()),
        List.of(Inline.plain(HandbookWords.text("reading." + status))));
  }
}
