package vn.chibo.evaluator.handbook;

import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Writes a page as one HTML file that loads nothing. */
final class HtmlWriter {
  private final Language language;
  private final HtmlText out = new HtmlText();

  HtmlWriter(Language language) {
    this.language = language;
  }

  static Language other(Language language) {
    return language == Language.VIETNAMESE ? Language.ENGLISH : Language.VIETNAMESE;
  }

  String write(Page page) {
    out.raw("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n");
    out.raw("<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", page.title());
    out.raw("<style>\n" + HtmlStyle.CSS + "</style>\n</head>\n<body>\n");
    header(page);
    contents(page);
    out.raw("<main id=\"content\">\n");
    page.blocks().forEach(this::block);
    out.raw("</main>\n</body>\n</html>\n");
    return out.toString();
  }

  private void header(Page page) {
    Language other = other(language);
    out.raw("<a class=\"skip\" href=\"#content\">")
        .text(words(HandbookWords.text("page.skip")))
        .raw("</a>\n<header>\n");
    element("h1", page.title());
    out.raw("<p class=\"languages\"><a lang=\"" + other.code() + "\" href=\"")
        .text(HandbookPage.fileName(page.name(), HandbookFormat.HTML, other))
        .raw("\">")
        .text(words(HandbookWords.text("language." + other.code())))
        .raw("</a></p>\n");
    page.lead().forEach(this::block);
    out.raw("</header>\n");
  }

  private void contents(Page page) {
    out.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
        .text(words(HandbookWords.text("section.contents")))
        .raw("</h2>\n<ul>\n");
    for (Block.Heading heading : page.contents()) {
      out.raw("<li class=\"level-" + heading.level() + "\">");
      link("#" + heading.anchor(), heading.title());
      out.raw("</li>\n");
    }
    out.raw("</ul>\n</nav>\n");
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      out.raw("<p>");
      spans(paragraph.spans());
      out.raw("</p>\n");
    } else if (block instanceof Block.Warning warning) {
      out.raw("<p class=\"warning\">").text(words(warning.words())).raw("</p>\n");
    } else if (block instanceof Block.Facts facts) {
      facts(facts);
    } else if (block instanceof Block.Outline outline) {
      items(outline.items());
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    } else {
      sample((Block.Sample) block);
    }
  }

  private void heading(Block.Heading heading) {
    String tag = "h" + heading.level();
    out.raw("<" + tag);
    if (!heading.anchor().isEmpty()) {
      out.raw(" id=\"").text(heading.anchor()).raw("\"");
    }
    out.raw(">").text(words(heading.title())).raw("</" + tag + ">\n");
  }

  private void facts(Block.Facts facts) {
    out.raw("<dl>\n");
    for (Block.Fact fact : facts.facts()) {
      out.raw("<div><dt>").text(words(fact.name())).raw("</dt><dd>");
      spans(fact.said());
      out.raw("</dd></div>\n");
    }
    out.raw("</dl>\n");
  }

  private void items(List<Block.Item> items) {
    out.raw("<ul>\n");
    for (Block.Item item : items) {
      out.raw("<li>");
      spans(item.line());
      if (!item.below().isEmpty()) {
        out.raw("\n");
        items(item.below());
      }
      out.raw("</li>\n");
    }
    out.raw("</ul>\n");
  }

  /** Each cell carries the name of its column, for narrow screens. */
  private void grid(Block.Grid grid) {
    out.raw("<table>\n<thead><tr>");
    grid.head().forEach(head -> out.raw("<th scope=\"col\">").text(words(head)).raw("</th>"));
    out.raw("</tr></thead>\n<tbody>\n");
    grid.rows().forEach(row -> row(grid.head(), row));
    out.raw("</tbody>\n</table>\n");
  }

  private void row(List<Text> head, List<List<Inline>> cells) {
    out.raw("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      String tag = i == 0 ? "th" : "td";
      out.raw(i == 0 ? "<th scope=\"row\"" : "<td");
      out.raw(" data-name=\"").text(words(head.get(i))).raw("\"><div>");
      spans(cells.get(i));
      out.raw("</div></" + tag + ">");
    }
    out.raw("</tr>\n");
  }

  private void sample(Block.Sample sample) {
    out.raw("<figure>\n<figcaption>");
    spans(sample.head());
    out.raw("</figcaption>\n<pre>").text(sample.body().in(language)).raw("</pre>\n</figure>\n");
  }

  private void spans(List<Inline> spans) {
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        out.raw(" ");
      }
      span(spans.get(i));
    }
  }

  private void span(Inline span) {
    if (span instanceof Inline.Plain plain) {
      out.text(words(plain.words()));
    } else if (span instanceof Inline.Strong strong) {
      out.raw("<strong>").text(words(strong.words())).raw("</strong>");
    } else if (span instanceof Inline.Code code) {
      out.raw("<code>").text(code.code()).raw("</code>");
    } else if (span instanceof Inline.Mark mark) {
      out.raw("<span class=\"mark ").text(mark.style()).raw("\">");
      out.text(words(mark.words())).raw("</span>");
    } else if (span instanceof Inline.Jump jump) {
      link("#" + jump.anchor(), jump.words());
    } else {
      Inline.Link link = (Inline.Link) span;
      link(HandbookPage.fileName(link.page(), HandbookFormat.HTML, language), link.words());
    }
  }

  private void link(String target, Text words) {
    out.raw("<a href=\"").text(target).raw("\">").text(words(words)).raw("</a>");
  }

  private void element(String tag, Text words) {
    out.raw("<" + tag + ">").text(words(words)).raw("</" + tag + ">\n");
  }

  private String words(Text text) {
    return text.in(language);
  }
}
