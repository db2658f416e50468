package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.examples.review.ReportFiles.Content;

/** The files of a report stand all or not at all. */
class ReportFilesTest {
  @TempDir private Path folder;

  private static Map<String, Content> files(Content second) {
    Map<String, Content> files = new LinkedHashMap<>();
    files.put("a.txt", Content.of("Chi bộ"));
    files.put("b.txt", second);
    return files;
  }

  @Test
  void should_write_all_files_over_those_that_stand_there() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "old");
    ReportFiles.write(folder, files(Content.of("new")));
    assertThat(folder.resolve("a.txt")).hasContent("Chi bộ");
    assertThat(folder.resolve("b.txt")).hasContent("new");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "b.txt");
  }

  @Test
  void should_write_none_when_one_cannot_be_made() {
    Content broken =
        file -> {
          Files.writeString(file, "half");
          throw new IOException("full");
        };
    assertThatThrownBy(() -> ReportFiles.write(folder, files(broken)))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void should_write_none_when_a_folder_is_in_the_way() throws IOException {
    Files.createDirectory(folder.resolve("b.txt"));
    assertThatThrownBy(() -> ReportFiles.write(folder, files(Content.of("new"))))
        .isInstanceOf(IOException.class)
        .hasMessage("b.txt");
    assertThat(folder.toFile().list()).containsExactly("b.txt");
  }
}
