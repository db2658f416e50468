package vn.chibo.examples.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes files whole or not at all: beside their places first, then moved there. */
final class ReportFiles {
  private ReportFiles() {}

  static void write(Path folder, Map<String, String> contents) throws IOException {
    Files.createDirectories(folder);
    for (String name : contents.keySet()) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw new IOException(name);
      }
    }
    try {
      for (Map.Entry<String, String> file : contents.entrySet()) {
        Files.writeString(part(folder, file.getKey()), file.getValue(), StandardCharsets.UTF_8);
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
