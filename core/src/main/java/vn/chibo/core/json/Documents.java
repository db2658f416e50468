package vn.chibo.core.json;

import java.util.Optional;

/** Whole JSON texts: one value and nothing after it. */
final class Documents {
  private Documents() {}

  static Optional<Json> read(Tokens tokens, Reading reading) {
    if (tokens.next() == Tokens.Kind.END) {
      reading.fault(new Json.Nothing(1), "json-empty");
      return Optional.empty();
    }
    Json json = Trees.read(tokens, reading);
    if (tokens.next() != Tokens.Kind.END) {
      reading.fault(new Json.Nothing(tokens.line()), "json-goes-on");
      return Optional.empty();
    }
    return Optional.of(json);
  }

  /** The text is no JSON from this place on. */
  static Optional<Json> malformed(int line, int column, Reading reading) {
    reading.fault(new Json.Nothing(line), "json-malformed", line, column);
    return Optional.empty();
  }
}
