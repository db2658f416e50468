package vn.chibo.examples.review.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two million cells are written and read in a heap that could never hold them. */
class LargeTableIT {
  private static final int MOST_SECONDS = 40;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"large.xlsx", "large.csv"})
  void should_write_and_read_all_rows_when_the_heap_is_small(String name)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LargeTable.class.getName(),
                    folder.resolve(name).toString(),
                    "100000"))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(said)).contains("2000000 cells");
    assertThat(process.exitValue()).isZero();
  }
}
