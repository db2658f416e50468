package vn.chibo.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;
import vn.chibo.core.time.Quarter;

/** What a host has without any Jackson but its annotations. */
class WithoutJacksonTest {

  /** Loads the library anew and knows no Jackson that reads and writes. */
  private static final class Host extends ClassLoader {
    Host() {
      super(WithoutJacksonTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.matches("(tools|com\\.fasterxml)\\.jackson\\.(core|databind)\\..*")) {
        throw new ClassNotFoundException(name);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && name.startsWith("vn.chibo.")) {
        loaded = defined(name);
      }
      return loaded != null ? loaded : super.loadClass(name, resolve);
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
      try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = bytes.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void should_give_the_digest_of_a_value() throws ReflectiveOperationException {
    Host host = new Host();
    Object quarter =
        host.loadClass(Quarter.class.getName())
            .getConstructor(int.class, int.class)
            .newInstance(2024, 3);
    Object digest =
        host.loadClass(Digest.class.getName()).getMethod("of", Object.class).invoke(null, quarter);

    assertThat(digest).isEqualTo(Digest.of(new Quarter(2024, 3)));
  }

  @Test
  void should_say_which_library_is_missing_when_json_is_asked_for() {
    assertThatThrownBy(
            () ->
                new Host().loadClass(ChiboJson.class.getName()).getMethod("jackson3").invoke(null))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseInstanceOf(ClassNotFoundException.class)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tools.jackson.core:jackson-databind");
  }
}
