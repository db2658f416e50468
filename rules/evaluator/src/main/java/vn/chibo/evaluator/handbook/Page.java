package vn.chibo.evaluator.handbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (HandbookFormat format : HandbookFormat.values()) {
      for (Language language : Language.values()) {
        files.put(HandbookPage.fileName(name, format, language), text(format, language));
      }
    }
    return Collections.unmodifiableMap(files);
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
