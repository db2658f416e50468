package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Due;
import vn.chibo.examples.review.committee.CommitteeReport.Head;

/** Whatever stands in a name, it is shown as it is: it ends no element, no script and no event. */
class HostileWordsProperties {
  private static final List<String> PIECES =
      List.of(
          "<script>",
          "</script>",
          "<!--",
          "-->",
          "]]>",
          "'",
          "\"",
          "&",
          "&amp;",
          "<",
          ">",
          "${1}",
          "<#if>",
          "\\",
          "\\n",
          "\r\n",
          "\n",
          ";",
          ",",
          ":",
          "BEGIN:VEVENT",
          "END:VCALENDAR",
          " ",
          "Chi bộ",
          "ạ",
          "\u2028");

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> "x" + pieces.stream().collect(Collectors.joining()) + "x");
  }

  private static CommitteeReport named(String words) {
    Text text = Text.same(words);
    Because because = new Because(text, List.of(text), List.of(text));
    Entry entry = new Entry.Words(text, Optional.of(because));
    Head head = Samples.report().head();
    return new CommitteeReport(
        new Head(text, false, text, text, head.asOf(), 2, List.of(text), List.of(text)),
        List.of(new Figure("f", text, entry, 1, entry, entry, entry, List.of())),
        List.of(),
        List.of(),
        List.of(new Due("d", Samples.AS_OF, text, List.of(text), List.of(text))),
        List.of(),
        List.of());
  }

  @Property(seed = "20260101", tries = 100)
  void should_end_no_element_of_the_page(@ForAll("words") String words) {
    String plain = CommitteePages.report(named("x"), Language.VIETNAMESE);
    String page = CommitteePages.report(named(words), Language.VIETNAMESE);
    assertThat(tags(page)).isEqualTo(tags(plain));
    String data = page.substring(page.indexOf("id=\"becauses\">") + "id=\"becauses\">".length());
    assertThat(
            JsonMapper.shared()
                .readTree(data.substring(0, data.indexOf("</script>")))
                .at("/texts/0/0")
                .stringValue())
        .isEqualTo(Text.same(words).vietnamese());
  }

  private static long tags(String page) {
    return page.chars().filter(sign -> sign == '<').count();
  }

  @Property(seed = "20260101", tries = 100)
  void should_end_no_event_of_the_calendar(@ForAll("words") String words)
      throws IOException, ParserException {
    String calendar = DueCalendar.of(named(words), Language.VIETNAMESE);
    Calendar read = new CalendarBuilder().build(new StringReader(calendar));
    assertThat(read.getComponents()).hasSize(1);
    assertThat(unescaped(summary(calendar)))
        .isEqualToNormalizingNewlines(Text.same(words).vietnamese());
  }

  private static String summary(String calendar) {
    return calendar
        .replace("\r\n ", "")
        .lines()
        .filter(line -> line.startsWith("SUMMARY:"))
        .map(line -> line.substring("SUMMARY:".length()))
        .findFirst()
        .orElseThrow();
  }

  /** As RFC 5545 has it (3.3.11), sign by sign. */
  private static String unescaped(String value) {
    return Pattern.compile("\\\\(.)")
        .matcher(value)
        .replaceAll(
            sign -> Matcher.quoteReplacement(sign.group(1).equals("n") ? "\n" : sign.group(1)));
  }
}
