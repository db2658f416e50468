package vn.chibo.examples.review.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.core.text.Language;

/** 100,000 rows are taken in within 20 seconds by a program that has 512 MiB. */
class LargeImportIT {
  private static final int ROWS = 100_000;
  private static final Duration MOST = Duration.ofSeconds(20);

  @TempDir private Path folder = Path.of("");

  @Test
  void should_take_in_100000_rows_within_20_seconds_and_512_mebibytes() throws Exception {
    Path book = folder.resolve("lớn.xlsx");
    RegisterBook.workbook(book, LargeRegister.of(ROWS), Language.VIETNAMESE, () -> {});
    Path register = folder.resolve("sổ.json");

    Instant start = Instant.now();
    String said = run("import", book.toString(), "--into", register.toString());
    Duration took = Duration.between(start, Instant.now());

    System.out.println("100,000 rows in " + took.toMillis() + " ms");
    assertThat(said).contains("Đã nhập 100.000 dòng");
    assertThat(register).isNotEmptyFile();
    assertThat(took).isLessThanOrEqualTo(MOST);
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // As the demo starts the program: a short run is faster so.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.chibo.examples.review.ReviewApplication"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(new File(folder.toFile(), "err.txt"))
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
