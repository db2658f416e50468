package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Writes a page as CommonMark with tables. */
final class MarkdownWriter {
  private static final int LEAST_FENCE = 3;
  private static final String INDENT = "  ";

  private final Language language;
  private final StringBuilder out = new StringBuilder();

  MarkdownWriter(Language language) {
    this.language = language;
  }

  String write(Page page) {
    line("# " + words(page.title()));
    line(otherLanguage(page));
    page.lead().forEach(this::block);
    contents(page);
    page.blocks().forEach(this::block);
    return out.toString().stripTrailing() + "\n";
  }

  private String otherLanguage(Page page) {
    Language other = HtmlWriter.other(language);
    return link(
        HandbookPage.fileName(page.name(), HandbookFormat.MARKDOWN, other),
        HandbookWords.text("language." + other.code()));
  }

  private void contents(Page page) {
    line("## " + words(HandbookWords.text("section.contents")));
    page.contents()
        .forEach(
            heading ->
                out.append(INDENT.repeat(heading.level() - 2))
                    .append("- ")
                    .append(link("#" + heading.anchor(), heading.title()))
                    .append('\n'));
    out.append('\n');
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      line(MarkdownEscape.head(spans(paragraph.spans())));
    } else if (block instanceof Block.Warning warning) {
      line("> **" + words(warning.words()) + "**");
    } else if (block instanceof Block.Facts facts) {
      facts.facts().forEach(this::fact);
      out.append('\n');
    } else if (block instanceof Block.Outline outline) {
      outline.items().forEach(item -> item(item, ""));
      out.append('\n');
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    } else {
      sample((Block.Sample) block);
    }
  }

  private void heading(Block.Heading heading) {
    if (!heading.anchor().isEmpty()) {
      line("<a id=\"" + heading.anchor() + "\"></a>");
    }
    line("#".repeat(heading.level()) + " " + words(heading.title()));
  }

  private void fact(Block.Fact fact) {
    out.append("- **").append(words(fact.name())).append("**: ");
    out.append(spans(fact.said())).append('\n');
  }

  private void item(Block.Item item, String indent) {
    out.append(indent).append("- ").append(MarkdownEscape.head(spans(item.line()))).append('\n');
    item.below().forEach(below -> item(below, indent + INDENT));
  }

  private void grid(Block.Grid grid) {
    row(grid.head().stream().map(this::words).toList());
    row(grid.head().stream().map(head -> "---").toList());
    grid.rows().forEach(cells -> row(cells.stream().map(this::spans).toList()));
    out.append('\n');
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void sample(Block.Sample sample) {
    String body = sample.body().in(language);
    String fence = MarkdownEscape.fence(body, LEAST_FENCE);
    line(spans(sample.head()));
    line(fence + "text\n" + body + "\n" + fence);
  }

  private String spans(List<Inline> spans) {
    return spans.stream().map(this::span).collect(Collectors.joining(" "));
  }

  private String span(Inline span) {
    if (span instanceof Inline.Plain plain) {
      return words(plain.words());
    }
    if (span instanceof Inline.Strong strong) {
      return "**" + words(strong.words()) + "**";
    }
    if (span instanceof Inline.Code code) {
      return MarkdownEscape.code(code.code());
    }
    if (span instanceof Inline.Mark mark) {
      return "**" + words(mark.words()) + "**";
    }
    if (span instanceof Inline.Jump jump) {
      return link("#" + jump.anchor(), jump.words());
    }
    Inline.Link link = (Inline.Link) span;
    return link(
        HandbookPage.fileName(link.page(), HandbookFormat.MARKDOWN, language), link.words());
  }

  private String link(String target, Text words) {
    return "[" + words(words) + "](" + target + ")";
  }

  private String words(Text text) {
    return MarkdownEscape.inline(text.in(language));
  }

  private void line(String words) {
    out.append(words).append("\n\n");
  }
}
