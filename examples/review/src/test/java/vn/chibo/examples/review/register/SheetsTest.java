package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.TableFile;
import vn.chibo.examples.review.table.Tables;

/** What is declared of sheets and columns holds together. */
class SheetsTest {
  private static Stream<Column<?, ?, ?>> columns() {
    return Sheets.ALL.stream().flatMap(sheet -> sheet.columns().stream());
  }

  @Test
  void should_tell_sheets_columns_and_labels_apart_by_their_words_in_either_language() {
    for (Language language : Language.values()) {
      assertThat(Sheets.ALL)
          .extracting(sheet -> sheet.title().in(language))
          .doesNotHaveDuplicates();
      for (Sheet<?, ?> sheet : Sheets.ALL) {
        assertThat(sheet.columns())
            .as("%s", sheet)
            .extracting(column -> Folded.of(column.title().in(language)))
            .doesNotHaveDuplicates();
      }
      columns()
          .forEach(
              column ->
                  assertThat(column.kind().choices())
                      .as("%s.%s", column.sheet(), column.key())
                      .extracting(choice -> Folded.of(choice.in(language)))
                      .doesNotHaveDuplicates());
    }
  }

  @Test
  void should_have_words_for_every_column_and_no_others() {
    Set<String> declared = new LinkedHashSet<>();
    columns()
        .forEach(
            column -> {
              declared.add("group." + column.sheet() + "." + column.group());
              declared.add("column." + column.sheet() + "." + column.key());
              declared.add("meaning." + column.sheet() + "." + column.key());
            });

    Set<String> worded =
        StreamSupport.stream(RegisterMessages.keys().spliterator(), false)
            .filter(key -> key.matches("(group|column|meaning)\\..*"))
            .collect(Collectors.toSet());
    assertThat(worded).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void should_have_a_key_in_every_sheet_and_say_in_which_group_a_needed_column_stands() {
    for (Sheet<?, ?> sheet : Sheets.ALL) {
      assertThat(sheet.columns()).as("%s", sheet).anyMatch(column -> column.need() == Need.KEY);
      assertThat(sheet.above().map(Sheets.ALL::indexOf).orElse(-1))
          .as("%s stands after that to which its rows belong", sheet)
          .isLessThan(Sheets.ALL.indexOf(sheet));
    }
  }

  @ParameterizedTest
  @EnumSource
  void should_write_a_template_that_is_read_without_a_word(
      Language language, @TempDir Path folder) {
    Path template = folder.resolve("mẫu.xlsx");
    RegisterBook.template(template, language);

    Incoming incoming = Incoming.of(List.of(template), Optional.empty(), Bars.NONE);

    assertThat(incoming.findings()).isEmpty();
    assertThat(incoming.rows()).isEmpty();
    try (TableFile file = Tables.open(template)) {
      assertThat(file.sheets()).hasSize(Sheets.ALL.size() + 1);
    }
  }

  @Test
  void should_explain_every_column_in_the_instructions() {
    List<String> explained = new ArrayList<>();
    Instructions.rows(Language.VIETNAMESE)
        .forEach(row -> explained.add(Kinds.shown(row.get(0)) + "/" + Kinds.shown(row.get(2))));

    assertThat(explained)
        .containsExactlyElementsOf(
            columns()
                .map(
                    column ->
                        RegisterMessages.text("sheet." + column.sheet()).vietnamese()
                            + "/"
                            + column.title().vietnamese())
                .toList());
  }

  @Test
  void should_say_everything_in_both_languages() {
    assertThat(RegisterMessages.keys())
        .allSatisfy(
            key -> {
              Text text = RegisterMessages.text(key, "a", "b", "c", "d", "e");
              assertThat(text.vietnamese()).isNotBlank();
              assertThat(text.english()).isNotBlank();
            });
  }
}
