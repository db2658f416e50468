package vn.chibo.evaluator.handbook;

import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * A page before it has a format.
 *
 * @param name its name
 * @param title its title
 * @param lead what stands before the table of contents
 * @param blocks all else
 */
record Page(String name, Text title, List<Block> lead, List<Block> blocks) {
  Page {
    lead = List.copyOf(lead);
    blocks = List.copyOf(blocks);
  }

  String text(HandbookFormat format, Language language) {
    return switch (format) {
      case MARKDOWN -> new MarkdownWriter(language).write(this);
      case HTML -> new HtmlWriter(language).write(this);
    };
  }

  /** The headings that a table of contents lists. */
  List<Block.Heading> contents() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> !heading.anchor().isEmpty())
        .toList();
  }
}
