package vn.chibo.regulations.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;

/** Classes, message bundles and data are loaded while sixteen threads wait for them. */
class FirstUseTest {

  @RepeatedTest(3)
  void should_say_the_same_when_sixteen_threads_load_the_library_at_once() throws Exception {
    String record = cell();
    String expected = FirstUse.of(record);
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      List<Object> said = Crowd.all(thread -> () -> firstUse(loader).invoke(null, record));

      assertThat(said).allMatch(expected::equals);
    }
  }

  private static Method firstUse(ClassLoader loader) throws ReflectiveOperationException {
    return loader.loadClass(FirstUse.class.getName()).getMethod("of", String.class);
  }

  private static String cell() throws IOException {
    String path = "/vn/chibo/regulations/fuzz/cell.json";
    try (InputStream stream = FirstUseTest.class.getResourceAsStream(path)) {
      return new String(
          Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
