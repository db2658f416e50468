package vn.chibo.examples.service.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import vn.chibo.core.record.PartyRegister;

/**
 * The types of the library in the description: by the JSON Schema that its jars hold, since what
 * reflection would guess is not how the library writes them.
 */
final class LibrarySchemas implements ModelConverter, GlobalOpenApiCustomizer {
  private static final List<String> FILES =
      List.of("META-INF/chibo/core.schema.json", "META-INF/chibo/report.schema.json");
  private static final String THERE = "#/$defs/";
  private static final String HERE = "#/components/schemas/";

  @SuppressWarnings("rawtypes")
  private final Map<String, Schema> schemas;

  private LibrarySchemas(@SuppressWarnings("rawtypes") Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  static LibrarySchemas read() {
    @SuppressWarnings("rawtypes")
    Map<String, Schema> schemas = new TreeMap<>();
    for (String file : FILES) {
      definitions(file)
          .forEachRemaining(
              definition ->
                  schemas.putIfAbsent(definition.getKey(), schema(definition.getValue())));
    }
    return new LibrarySchemas(schemas);
  }

  private static Iterator<Map.Entry<String, JsonNode>> definitions(String file) {
    try (InputStream stream = PartyRegister.class.getClassLoader().getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
      String text = new String(bytes, StandardCharsets.UTF_8).replace(THERE, HERE);
      return Json31.mapper().readTree(text).get("$defs").properties().iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema<?> schema(JsonNode definition) {
    return Json31.mapper().convertValue(definition, Schema.class);
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (raw.getName().startsWith("vn.chibo.core.")
        || raw.getName().startsWith("vn.chibo.evaluator.")) {
      String name = raw.getSimpleName();
      return schemas.containsKey(name) ? new Schema<>().$ref(HERE + name) : new Schema<>();
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  @Override
  public void customise(OpenAPI description) {
    schemas.forEach((name, schema) -> description.getComponents().addSchemas(name, schema));
  }
}
