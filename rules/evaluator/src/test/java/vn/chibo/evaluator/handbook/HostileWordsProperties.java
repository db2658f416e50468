package vn.chibo.evaluator.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleBook;

/** Whatever words an author or a record brings along, a page shows them and nothing else. */
class HostileWordsProperties {
  private static final String HOSTILE =
      "<script>alert(\"1\")</script> | a*b*c `code` _x_ [y](http://z) & &lt; \\ ~~no~~ 'q' #1 $x$ !";

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("<>&\"'`*_[](){}#|~\\!$^+-=.:19a \n\t\u0007\u2028đ")
        .ofMaxLength(12);
  }

  private static String page(String title, HandbookFormat format) {
    RuleBook book =
        new RuleBook(
            Sample.BOOK.lineage(),
            Sample.BOOK.rules(),
            Map.of(Sample.ATTENDANCE.id(), Text.same(title)),
            Sample.BOOK.figures());
    return Handbook.of("mau", Text.same(title), book).text(format, Language.ENGLISH);
  }

  @Example
  void should_be_shown_as_it_is_when_html() {
    String page = page(HOSTILE, HandbookFormat.HTML);
    String escaped =
        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; | a*b*c `code` _x_ [y](http://z) &amp;"
            + " &amp;lt; \\ ~~no~~ &#39;q&#39; #1 $x$ !";
    assertThat(page).contains("<h3 id=\"rule-huyen-mau/attendance\">" + escaped + "</h3>");
    assertThat(page).contains("<title>Handbook of rules: " + escaped + "</title>");
    assertThat(page).doesNotContain("<script");
  }

  @Example
  void should_be_shown_as_it_is_when_markdown() {
    assertThat(page(HOSTILE, HandbookFormat.MARKDOWN))
        .contains(
            "### \\<script\\>alert(\"1\")\\</script\\> \\| a\\*b\\*c \\`code\\` \\_x\\_"
                + " \\[y\\](http://z) \\& \\&lt; \\\\ \\~\\~no\\~\\~ 'q' \\#1 \\$x\\$ \\!\n");
  }

  @Example
  void should_begin_no_list_when_a_line_begins_so() {
    assertThat(MarkdownEscape.head("- a")).isEqualTo("\\- a");
    assertThat(MarkdownEscape.head("+ a")).isEqualTo("\\+ a");
    assertThat(MarkdownEscape.head("=== a")).isEqualTo("\\=== a");
    assertThat(MarkdownEscape.head("12. a")).isEqualTo("12\\. a");
    assertThat(MarkdownEscape.head("1) a")).isEqualTo("1\\) a");
    assertThat(MarkdownEscape.head("2024 a")).isEqualTo("2024 a");
    assertThat(MarkdownEscape.head("a - 1. b")).isEqualTo("a - 1. b");
  }

  @Example
  void should_end_no_code_when_code_holds_backticks() {
    assertThat(MarkdownEscape.code("a")).isEqualTo("`a`");
    assertThat(MarkdownEscape.code("a`b``c")).isEqualTo("```a`b``c```");
    assertThat(MarkdownEscape.code("`a")).isEqualTo("`` `a ``");
    assertThat(MarkdownEscape.code("a`")).isEqualTo("`` a` ``");
    assertThat(MarkdownEscape.code("a|b")).isEqualTo("`a\\|b`");
    assertThat(MarkdownEscape.fence("no", 3)).isEqualTo("```");
    assertThat(MarkdownEscape.fence("a ```` b `", 3)).isEqualTo("`````");
  }

  /** What Markdown shows is the words in one line: every sign that means something is escaped. */
  @Property
  void should_show_the_words_when_escapes_are_taken_away(@ForAll("words") String words) {
    String escaped = MarkdownEscape.inline(words);
    assertThat(escaped).doesNotContain("\n", "\t", "\u0007", "\u2028");
    assertThat(escaped.replaceAll("\\\\(.)", "$1"))
        .isEqualTo(words.replaceAll("[\n\t\u0007\u2028]+", " "));
    assertThat(escaped.replaceAll("\\\\.", "")).doesNotContainPattern("[\\\\`*_{}\\[\\]<>|~&#$^!]");
  }

  @Property
  void should_show_the_words_when_html_is_read(@ForAll("words") String words) {
    String escaped = new HtmlText().text(words).toString();
    assertThat(escaped).doesNotContainPattern("[<>\"']");
    String read =
        escaped
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
    assertThat(read).isEqualTo(words.replaceAll("[\t\u0007]", " "));
  }

  @Property
  void should_be_two_places_when_two_ids(
      @ForAll("words") String one, @ForAll("words") String other) {
    assertThat(Anchor.rule(one).equals(Anchor.rule(other))).isEqualTo(one.equals(other));
    assertThat(Anchor.rule(one)).matches("rule-[A-Za-z0-9./_-]*");
  }

  @Example
  void should_keep_an_id_when_it_is_a_plain_one() {
    assertThat(Anchor.rule("hd12-2018/X.y")).isEqualTo("rule-hd12-2018/X.y");
    assertThat(Anchor.rule("AZaz09-./")).isEqualTo("rule-AZaz09-./");
    assertThat(Anchor.rule("@[`{:")).isEqualTo("rule-_40__5b__60__7b__3a_");
    assertThat(Anchor.sheet("a b_đ")).isEqualTo("sheet-a_20_b_5f__111_");
    assertThat(Anchor.document("x")).isEqualTo("document-x");
    assertThat(Anchor.coverage("x")).isEqualTo("coverage-x");
  }

  @Example
  void should_stay_in_its_cell_when_a_table_shows_hostile_words() {
    Page page =
        new Page(
            "mau",
            Text.same("t"),
            List.of(),
            List.of(
                new Block.Grid(
                    List.of(Text.same("a|b")),
                    List.of(List.of(List.of(Inline.plain(Text.same("c\n|d<br>"))))))));
    assertThat(page.text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .endsWith("| a\\|b |\n| --- |\n| c \\|d\\<br\\> |\n");
    assertThat(page.text(HandbookFormat.HTML, Language.ENGLISH))
        .contains("<th scope=\"row\" data-name=\"a|b\"><div>c\n|d&lt;br&gt;</div></th>");
  }

  @Example
  void should_stand_below_its_head_when_a_list_is_nested() {
    Block.Item below = Block.item(new Inline.Strong(Text.same("- <b>")));
    Block.Item head = new Block.Item(List.of(new Inline.Code("<c>")), List.of(below));
    Page page =
        new Page("mau", Text.same("t"), List.of(), List.of(new Block.Outline(List.of(head))));
    assertThat(page.text(HandbookFormat.HTML, Language.ENGLISH))
        .contains(
            "<ul>\n<li><code>&lt;c&gt;</code>\n<ul>\n<li><strong>- &lt;b&gt;</strong></li>\n</ul>\n"
                + "</li>\n</ul>\n");
    assertThat(page.text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .endsWith("- `<c>`\n  - **- \\<b\\>**\n");
  }

  @Example
  void should_end_no_example_when_its_words_hold_a_fence() {
    Block.Sample sample =
        new Block.Sample(List.of(Inline.plain(Text.same("head"))), Text.same("a\n```\n</pre>"));
    Page page = new Page("mau", Text.same("t"), List.of(), List.of(sample));
    assertThat(page.text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .endsWith("head\n\n````text\na\n```\n</pre>\n````\n");
    assertThat(page.text(HandbookFormat.HTML, Language.ENGLISH))
        .contains("<pre>a\n```\n&lt;/pre&gt;</pre>");
  }

  @Example
  void should_begin_with_a_capital_whatever_the_first_sign_is() {
    assertThat(HandbookWords.sentence(Text.of("đạt", "met"))).isEqualTo(Text.of("Đạt", "Met"));
    assertThat(HandbookWords.sentence(Text.of("", "1 x"))).isEqualTo(Text.of("", "1 x"));
    assertThat(HandbookWords.sentence(Text.same("𐐨x"))).isEqualTo(Text.same("𐐀x"));
    assertThat(Optional.of(HandbookWords.joined(List.of(), ", "))).contains(Text.same(""));
  }
}
