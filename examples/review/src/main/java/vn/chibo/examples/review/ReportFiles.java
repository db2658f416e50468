package vn.chibo.examples.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes files whole or not at all: beside their places first, then moved there. */
public final class ReportFiles {
  private ReportFiles() {}

  /** What one file holds. */
  @FunctionalInterface
  public interface Content {
    /** Writes it to a place where nothing stands yet. */
    void writeTo(Path file) throws IOException;

    /** A text in UTF-8. */
    static Content of(String text) {
      return file -> Files.writeString(file, text, StandardCharsets.UTF_8);
    }
  }

  /**
   * Writes all files of a folder, by their names.
   *
   * @throws IOException if one of them cannot be written; none was then
   */
  public static void write(Path folder, Map<String, Content> contents) throws IOException {
    Files.createDirectories(folder);
    for (String name : contents.keySet()) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw new IOException(name);
      }
    }
    try {
      for (Map.Entry<String, Content> file : contents.entrySet()) {
        file.getValue().writeTo(part(folder, file.getKey()));
      }
      for (String name : contents.keySet()) {
        Files.move(part(folder, name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (String name : contents.keySet()) {
        Files.deleteIfExists(part(folder, name));
      }
    }
  }

  private static Path part(Path folder, String name) {
    return folder.resolve(name + ".part");
  }
}
