package vn.chibo.core.json;

import java.util.Optional;

/** One library that reads and writes JSON text. */
interface Format {
  /** The tree of a text; empty where the text is no JSON, which the reading then holds. */
  Optional<Json> parse(String text, Reading reading);

  /** The text of a tree, without spaces or on several lines. */
  String print(Json json, boolean indented);
}
