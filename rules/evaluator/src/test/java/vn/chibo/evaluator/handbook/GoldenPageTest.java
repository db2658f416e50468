package vn.chibo.evaluator.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.text.Language;

/** The whole page of a small book, as it was read and found good; HTML without its style. */
class GoldenPageTest {

  static Stream<Arguments> pages() {
    return Arrays.stream(HandbookFormat.values())
        .flatMap(
            format ->
                Arrays.stream(Language.values()).map(language -> Arguments.of(format, language)));
  }

  private static String golden(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(GoldenPageTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void should_be_the_page_that_was_read(HandbookFormat format, Language language)
      throws IOException {
    Handbook handbook = Sample.handbook();
    assertThat(handbook.text(format, language).replace(HtmlStyle.CSS, ""))
        .isEqualTo(golden(handbook.fileName(format, language)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void should_give_the_same_text_when_made_again(HandbookFormat format, Language language) {
    assertThat(Sample.handbook().text(format, language))
        .isEqualTo(Sample.handbook().text(format, language));
  }

  @Test
  void should_load_nothing_when_html() {
    String page = Sample.handbook().text(HandbookFormat.HTML, Language.VIETNAMESE);
    assertThat(page).contains("<style>\n:root {");
    assertThat(page)
        .doesNotContain("<script", "<link", "<img", "src=", "@import", "url(", "http:", "https:");
  }

  @Test
  void should_hand_out_all_files_at_once() {
    Handbook handbook = Sample.handbook();
    HandbookIndex index =
        new HandbookIndex("index", handbook.title(), List.of(handbook), Ledger.EMPTY);
    for (HandbookPage page : List.of(handbook, index)) {
      assertThat(page.files()).hasSize(4);
      for (HandbookFormat format : HandbookFormat.values()) {
        for (Language language : Language.values()) {
          assertThat(page.files())
              .containsEntry(page.fileName(format, language), page.text(format, language));
        }
      }
    }
  }

  @Test
  void should_name_files_by_page_language_and_format() {
    assertThat(Sample.handbook().fileName(HandbookFormat.MARKDOWN, Language.VIETNAMESE))
        .isEqualTo("huyen-mau.vi.md");
    assertThat(HandbookPage.fileName("index", HandbookFormat.HTML, Language.ENGLISH))
        .isEqualTo("index.en.html");
  }
}
