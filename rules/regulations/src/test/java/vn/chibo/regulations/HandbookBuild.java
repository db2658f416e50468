package vn.chibo.regulations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.chibo.evaluator.handbook.HandbookPage;

/** Writes the handbooks; the build runs it after the tests are compiled. */
final class HandbookBuild {
  private HandbookBuild() {}

  /**
   * Writes every page in every format and language.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (HandbookPage page : ShippedHandbooks.pages()) {
      for (Map.Entry<String, String> file : page.files().entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    }
  }
}
