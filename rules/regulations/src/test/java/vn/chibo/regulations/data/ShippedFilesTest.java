package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.DocumentCatalogue;

/** What is compiled at build says what the YAML says. */
class ShippedFilesTest {
  private static final ShippedFiles YAML = ShippedFiles.yaml();
  private static final ShippedFiles COMPILED = ShippedFiles.compiled();
  private static final DocumentCatalogue DOCUMENTS = YAML.documents();

  static List<String> names() {
    return ShippedNames.all();
  }

  @ParameterizedTest
  @MethodSource("names")
  void should_say_the_same_line_by_line_when_compiled(String name) {
    assertThat(COMPILED.file(name).tree()).isEqualTo(YAML.file(name).tree());
  }

  @Test
  void should_hold_the_same_values_when_compiled() {
    assertThat(COMPILED.jurisdictions()).isEqualTo(YAML.jurisdictions());
    assertThat(COMPILED.documents()).isEqualTo(DOCUMENTS);
    assertThat(COMPILED.procedures(DOCUMENTS)).isEqualTo(YAML.procedures(DOCUMENTS)).isNotEmpty();
    assertThat(plain(COMPILED)).isEqualTo(plain(YAML)).isNotEmpty();
    assertThat(COMPILED.hierarchy(DOCUMENTS))
        .usingRecursiveComparison()
        .isEqualTo(YAML.hierarchy(DOCUMENTS));
  }

  /** A rule is no value; it is made of the tree, which is the same line by line. */
  private static List<List<Object>> plain(ShippedFiles files) {
    return files.provisions(DOCUMENTS).stream()
        .map(
            one ->
                List.<Object>of(
                    one.id(),
                    one.title(),
                    one.citation(),
                    one.figures(),
                    one.table(),
                    one.rule().map(rule -> rule.id() + " " + rule.force() + " " + rule.inForce())))
        .toList();
  }

  @Test
  void should_name_every_file_when_the_folder_is_listed() throws Exception {
    Path folder = folder();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(file -> name(folder, file)).filter(name -> name.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  @Test
  void should_write_the_bytes_that_ship_when_compiled_once_more(@TempDir Path folder)
      throws Exception {
    DataCompiler.main(new String[] {folder.toString()});

    for (String name : names()) {
      String compiled = ShippedNames.compiled(name);
      assertThat(folder.resolve(compiled)).hasSameBinaryContentAs(folder().resolve(compiled));
    }
  }

  @Test
  void should_say_what_to_do_when_a_compiled_file_is_missing() {
    assertThatThrownBy(() -> COMPILED.file("nowhere.yaml"))
        .hasMessage("nowhere.tree is missing; \"mvn process-classes\" compiles the data");
  }

  private static Path folder() throws URISyntaxException {
    URI documents = ShippedFiles.class.getResource("documents.yaml").toURI();
    return Path.of(documents).getParent();
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
