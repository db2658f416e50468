package vn.chibo.examples.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.examples.country.cells.CellColumns;
import vn.chibo.examples.country.cells.CellGenerator;
import vn.chibo.examples.country.cells.CountryCell;
import vn.chibo.examples.country.cells.Organizations;
import vn.chibo.examples.country.cells.Share;

class CountryApplicationTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          generate --share 0|tỷ lệ 0 không hợp lệ|share 0 is none
          generate --share 101|tỷ lệ 101 không hợp lệ|share 101 is none
          generate --threads 0|số luồng 0 không hợp lệ|0 threads are none
          evaluate --language fr|không có ngôn ngữ "fr"|there is no language "fr"
          evaluate --as-of 2024-12-31|không phải ngày của năm dữ liệu|no day of the year
          evaluate --as-of tomorrow|không phải ngày của năm dữ liệu|no day of the year
          evaluate --share one|dòng lệnh không hợp lệ|the command line was not understood
          evaluate --engine flink|dòng lệnh không hợp lệ|the command line was not understood
          elsewhere|dòng lệnh không hợp lệ|the command line was not understood
          evaluate|chạy trước: country generate --share 1|run first: country generate
          compare|không có tệp Parquet nào|no Parquet file
          """)
  void should_say_in_both_languages_what_was_refused(
      String command, String vietnamese, String english) {
    assertThat(run(command.split(" "))).isEqualTo(2);

    assertThat(err.toString())
        .contains(vietnamese, english, "Không có gì được ghi. / Nothing was written.")
        .doesNotContain("\tat ", "Exception");
    assertThat(out.toString()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void should_say_every_fault_of_the_options_at_once() {
    run("generate", "--share", "0", "--threads", "0", "--language", "fr", "--as-of", "x");

    assertThat(err.toString().lines()).hasSize(5);
  }

  @Test
  void should_write_the_cells_of_the_seed() {
    assertThat(run("generate", "--quiet", "--language", "en", "--seed", "5")).isZero();

    Country country = Country.of(folder, new Share(1));
    List<CountryCell> cells = new ArrayList<>();
    Path last = folder.resolve("1-percent/cells/cells-001.parquet");
    country.cells().read(last, row -> cells.add(CellColumns.cell(row)));
    assertThat(cells)
        .hasSize(1_500)
        .endsWith(new CellGenerator(5).cells(33).toArray(CountryCell[]::new));
    assertThat(country.seed()).isEqualTo(5);
    assertThat(country.organizations()).isEqualTo(Organizations.of(new Share(1)));
    assertThat(out.toString()).contains("Generated 3,000 synthetic cells");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    boolean command = !arguments[0].equals("elsewhere");
    all[arguments.length] = command ? "--folder" : "there";
    all[arguments.length + 1] = folder.toString();
    return CountryApplication.run(new PrintWriter(out), new PrintWriter(err), all);
  }
}
