package vn.chibo.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schema is the one of the types: it is generated at every build and compared. After
 * a change of types it is renewed by running this test with {@code -Dchibo.schema.renew=true}; the
 * difference is then reviewed like code.
 */
class SchemaTest {
  private static final String PUBLISHED = "/META-INF/chibo/core.schema.json";
  private static final Path SOURCE = Path.of("src/main/resources" + PUBLISHED);
  private static final ChiboJson JSON = ChiboJson.jackson3();
  private static final Samples SAMPLES = new Samples();
  private static final String GENERATED = generated();

  private static String generated() {
    List<Class<?>> types =
        ValueTypes.values().filter(type -> type.getTypeParameters().length == 0).toList();
    return JSON.schema("urn:vn.chibo:core", types) + "\n";
  }

  static Stream<Class<?>> values() {
    return ValueTypes.values().filter(type -> type.getTypeParameters().length == 0);
  }

  @Test
  void should_be_published_as_it_is_generated() throws IOException {
    if (Boolean.getBoolean("chibo.schema.renew")) {
      Files.createDirectories(SOURCE.getParent());
      Files.writeString(SOURCE, GENERATED);
    }
    assertThat(Files.readString(SOURCE)).isEqualTo(GENERATED);
    try (InputStream stream = ChiboJson.class.getResourceAsStream(PUBLISHED)) {
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(GENERATED);
    }
  }

  @Test
  void should_be_the_same_with_the_other_version_of_jackson() {
    assertThat(ChiboJson.jackson2().schema("urn:vn.chibo:core", values().toList()) + "\n")
        .isEqualTo(GENERATED);
  }

  private static Schema of(Class<?> type) {
    ObjectNode whole = (ObjectNode) JsonMapper.shared().readTree(GENERATED);
    whole.put("$ref", "#/$defs/" + TypeKey.name(type));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_accept_what_is_written(Class<?> type) {
    Schema schema = of(type);
    for (int seed = 0; seed < 3; seed++) {
      String text = JSON.write(SAMPLES.value(type, seed));
      assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_refuse_unknown_fields_and_other_kinds_of_json(Class<?> type) {
    Schema schema = of(type);
    Json written = JSON.shapes().of(TypeKey.of(type)).write(SAMPLES.value(type, 1));

    assertThat(schema.validate("17.5", InputFormat.JSON)).isNotEmpty();
    if (JSON.shapes().of(TypeKey.of(type)) instanceof ObjectShape
        && written instanceof Json.Members object) {
      Map<String, Json> more = new LinkedHashMap<>(object.members());
      more.put("noSuchField", Json.Text.of("x"));
      String text = Jackson3Format.of().print(new Json.Members(more, 0), false);
      assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
    }
  }
}
