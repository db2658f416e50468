package vn.chibo.evaluator.handbook;

import java.util.List;
import vn.chibo.core.text.Text;

/** A block of a page. */
sealed interface Block {
  /** A heading; an empty anchor for one to which nothing links. */
  record Heading(int level, String anchor, Text title) implements Block {}

  /** A paragraph. */
  record Paragraph(List<Inline> spans) implements Block {}

  /** Something that readers must not miss. */
  record Warning(Text words) implements Block {}

  /** Names with what is said of each. */
  record Facts(List<Fact> facts) implements Block {}

  /** One fact. */
  record Fact(Text name, List<Inline> said) {}

  /** A nested list. */
  record Outline(List<Item> items) implements Block {}

  /** One item, with those below it. */
  record Item(List<Inline> line, List<Item> below) {}

  /** A table: its first column names the rows. */
  record Grid(List<Text> head, List<List<List<Inline>>> rows) implements Block {}

  /** An example: its head, and what is said of it, line by line. */
  record Sample(List<Inline> head, Text body) implements Block {}

  static Heading heading(int level, String key) {
    return new Heading(level, "", HandbookWords.text(key));
  }

  static Paragraph paragraph(Text words) {
    return new Paragraph(List.of(Inline.plain(words)));
  }

  static Fact fact(String key, Inline... said) {
    return new Fact(HandbookWords.text("fact." + key), List.of(said));
  }

  static Item item(Inline... line) {
    return new Item(List.of(line), List.of());
  }
}
