package vn.chibo.evaluator.handbook;

import java.util.Map;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Parts in words: those of this library by their own, an author's by their label. */
final class PartWords {
  /** The labels that the library gives its parts, by their keys. */
  private static final Map<String, String> LABELS =
      Map.of(
          "cells", "parts.cells",
          "organizations", "parts.organizations",
          "commendations", "parts.commendations",
          "meetings-of-cells", "parts.meetings",
          "members-on-first-day", "parts.members",
          "members-on-last-day", "parts.members");

  private PartWords() {}

  /** One of them: regular meeting. */
  static Text one(Parts<?, ?> parts) {
    return parts
        .meetings()
        .map(MeetingWords::one)
        .or(() -> known(parts, ".one"))
        .orElse(parts.label());
  }

  /** Several of them: regular meetings. */
  static Text many(Parts<?, ?> parts) {
    return parts
        .meetings()
        .map(MeetingWords::many)
        .or(() -> known(parts, ".many"))
        .orElseGet(() -> HandbookWords.text("parts.other", parts.label()));
  }

  /** An author may use a key of ours for other parts: their label tells. */
  private static Optional<Text> known(Parts<?, ?> parts, String number) {
    return Optional.ofNullable(LABELS.get(parts.key()))
        .filter(label -> parts.label().equals(EvaluatorMessages.text(label)))
        .map(label -> HandbookWords.text("parts." + parts.key() + number));
  }
}
