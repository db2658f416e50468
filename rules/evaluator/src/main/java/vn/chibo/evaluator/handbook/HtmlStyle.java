package vn.chibo.evaluator.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style of all HTML pages, put into each. */
final class HtmlStyle {
  static final String CSS = read();

  private HtmlStyle() {}

  private static String read() {
    try (InputStream stream = HtmlStyle.class.getResourceAsStream("handbook.css")) {
      return new String(
          Objects.requireNonNull(stream, "handbook.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
