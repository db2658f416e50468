package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The regulations that ship are read on a class path without the YAML engine. */
class WithoutYamlEngineTest {
  private final URLClassLoader loader =
      new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  @Test
  void should_load_no_class_of_the_engine_when_a_rule_book_is_asked_for() throws Exception {
    Class<?> door = loader.loadClass(Regulations.class.getName());
    Object standard = door.getMethod("standard").invoke(null);
    Object book = door.getMethod("forJurisdiction", String.class).invoke(standard, "ha-noi");

    assertThat((List<?>) book.getClass().getMethod("rules").invoke(book))
        .hasSameSizeAs(Regulations.standard().forJurisdiction("ha-noi").rules());
  }

  @Test
  void should_load_no_class_of_the_engine_when_procedures_and_hierarchy_are_asked_for()
      throws Exception {
    Class<?> door = loader.loadClass(Regulations.class.getName());
    Object standard = door.getMethod("standard").invoke(null);

    assertThat((List<?>) door.getMethod("procedures").invoke(standard)).isNotEmpty();
    assertThat(door.getMethod("hierarchyRules").invoke(standard)).isNotNull();
  }

  @Test
  void should_load_no_class_of_the_engine_when_a_score_sheet_is_asked_for() throws Exception {
    Class<?> door = loader.loadClass(Regulations.class.getName());
    Object standard = door.getMethod("standard").invoke(null);

    assertThat(door.getMethod("scoreSheet", String.class).invoke(standard, "an-phu-ward-2025"))
        .isNotNull();
  }

  @Test
  void should_have_no_engine_when_the_class_path_leaves_it_out() {
    assertThatThrownBy(() -> loader.loadClass("org.snakeyaml.engine.v2.api.LoadSettings"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private static URL[] classPath() {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("snakeyaml")) {
        urls.add(url(entry));
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
