package vn.chibo.examples.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** The style and the scripts that are written into the page. */
final class HtmlAssets {
  private static final String CHART_VERSION =
      "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";
  private static final String WEBJAR = "/META-INF/resources/webjars/chart.js/";

  /** A map of the library's source lies in another file, which the page does not have. */
  private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$");

  private static final Pattern END_OF_SCRIPT =
      Pattern.compile("</(?=script)", Pattern.CASE_INSENSITIVE);

  private HtmlAssets() {}

  static String css(String name) {
    return read("html/" + name + ".css");
  }

  static String script(String name) {
    return insideScript(read("html/" + name + ".js"));
  }

  static String chartLibrary() {
    String library = read(WEBJAR + chartVersion() + "/dist/chart.umd.js");
    return insideScript(SOURCE_MAP.matcher(library).replaceAll(""));
  }

  /** What would end or nest a script element is escaped; in strings it stays the same text. */
  static String insideScript(String script) {
    return END_OF_SCRIPT.matcher(script).replaceAll("<\\\\/").replace("<!--", "<\\!--");
  }

  private static String chartVersion() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(read(CHART_VERSION)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  private static String read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(HtmlAssets.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
