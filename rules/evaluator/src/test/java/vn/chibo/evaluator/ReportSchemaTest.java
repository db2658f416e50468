package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.chibo.core.json.ChiboJson;

/**
 * The published schema is the one of {@link Report}. After a change of types it is renewed by
 * running this test with {@code -Dchibo.schema.renew=true}; the difference is reviewed like code.
 */
class ReportSchemaTest {
  private static final String PUBLISHED = "/META-INF/chibo/report.schema.json";
  private static final Path SOURCE = Path.of("src/main/resources" + PUBLISHED);

  private static String generated() {
    return ChiboJson.jackson3().schema("urn:vn.chibo:report", List.of(Report.class)) + "\n";
  }

  static String published() throws IOException {
    try (InputStream stream = Objects.requireNonNull(Report.class.getResourceAsStream(PUBLISHED))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void should_be_published_as_it_is_generated() throws IOException {
    if (Boolean.getBoolean("chibo.schema.renew")) {
      Files.createDirectories(SOURCE.getParent());
      Files.writeString(SOURCE, generated());
    }
    assertThat(Files.readString(SOURCE)).isEqualTo(generated());
    assertThat(published()).isEqualTo(generated());
  }
}
