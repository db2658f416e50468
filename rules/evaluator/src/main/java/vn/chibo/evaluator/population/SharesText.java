package vn.chibo.evaluator.population;

import vn.chibo.core.text.Language;

/** Shares as plain text. */
final class SharesText<I> {
  private final PartShares<I> shares;
  private final Lines lines;

  SharesText(PartShares<I> shares, Language language) {
    this.shares = shares;
    lines = new Lines(language);
  }

  String text() {
    lines.add(0, "share", shares.title());
    shares.groups().forEach(this::group);
    return lines.text();
  }

  private void group(PartShare<I> group) {
    if (group.met().isEmpty() && group.notMet().isEmpty() && group.open().isEmpty()) {
      lines.add(1, group.complete() ? "share-none" : "share-unknown", group.group().name());
    } else {
      lines.add(
          1,
          "share-of",
          group.group().name(),
          Lines.percent(group.share()),
          Lines.number(group.numerator()),
          Lines.number(group.denominator()));
    }
    lines.parts(2, "met", group.met());
    lines.parts(2, "not-met", group.notMet());
    lines.parts(2, "open", group.open());
    lines.parts(2, "left-out", group.leftOut());
    if (!group.complete()) {
      lines.add(2, "incomplete-share");
    }
  }
}
