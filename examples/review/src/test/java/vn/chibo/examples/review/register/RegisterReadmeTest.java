package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.committee.SyntheticCommittee;

/** What the README says of registers is what the program does. */
class RegisterReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- columns -->\n";
  private static final String END = "<!-- end of columns -->";

  /** The table of all sheets and columns as the README has it. */
  private static String columns() {
    StringBuilder table =
        new StringBuilder(
            "| sheet | column | needed | how it is written |\n| --- | --- | --- | --- |\n");
    for (Sheet<?, ?> sheet : Sheets.ALL) {
      String name = sheet.title().vietnamese() + " (" + sheet.title().english() + ")";
      for (Column<?, ?, ?> column : sheet.columns()) {
        table
            .append("| ")
            .append(name)
            .append(" | ")
            .append(column.title().vietnamese())
            .append(" (")
            .append(column.title().english())
            .append(") | ")
            .append(column.need().label().in(Language.ENGLISH))
            .append(" | ")
            .append(column.kind().words().english())
            .append(" |\n");
        name = "";
      }
    }
    return table.toString();
  }

  @Test
  void should_list_all_columns_as_they_are_declared() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if (Boolean.getBoolean("chibo.register.renew")) {
      Files.writeString(README, readme.substring(0, begin) + columns() + readme.substring(end));
      return;
    }

    assertThat(readme.substring(begin, end)).isEqualTo(columns());
  }

  @Test
  void should_show_what_a_preview_prints(@TempDir Path folder) throws IOException {
    Path file =
        Filled.ward()
            .row(MemberSheets.MEMBERS, "id", "008", "name", "Lê Văn C")
            .row(MeetingSheet.MEETINGS, "cell", "001", "date", "3/4/24")
            .write(folder.resolve("ward.xlsx"));
    StringWriter out = new StringWriter();
    int status =
        new CommandLine(new PreviewCommand())
            .setOut(new PrintWriter(out))
            .execute(
                file.toString(),
                "--into",
                folder.resolve("ward.json").toString(),
                "--language",
                "en");

    assertThat(status).isEqualTo(Preview.INCOMPLETE);
    assertThat(Files.readString(README))
        .contains(out.toString().replace(folder + "/", "").replace(System.lineSeparator(), "\n"));
  }

  /** The example to look at: a made-up commune of two years. */
  @Test
  void should_write_an_example_workbook() throws IOException {
    Path example = Path.of("target", "register", "synthetic-commune-2023-2024.xlsx");
    Files.createDirectories(example.getParent());

    RegisterBook.workbook(example, SyntheticCommittee.data(), Language.VIETNAMESE, () -> {});

    assertThat(example).isNotEmptyFile();
  }
}
