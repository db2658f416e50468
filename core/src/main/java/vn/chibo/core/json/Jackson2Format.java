package vn.chibo.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON text by Jackson 2. */
final class Jackson2Format implements Format {
  // As Jackson 3 indents, and not with the line end of the machine: the same bytes everywhere.
  private static final DefaultPrettyPrinter LINES =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withSeparators(
              DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Spacing.BOTH));

  private final JsonMapper mapper = JsonMapper.builder().build();

  private Jackson2Format() {}

  static Format of() {
    return new Jackson2Format();
  }

  @Override
  public Optional<Json> parse(String text, Reading reading) {
    try (JsonParser parser = mapper.createParser(text)) {
      return Documents.read(new Jackson2Tokens(parser), reading);
    } catch (UncheckedIOException e) {
      return malformed(e.getCause(), reading);
    } catch (IOException e) {
      return malformed(e, reading);
    }
  }

  private static Optional<Json> malformed(@Nullable IOException e, Reading reading) {
    if (!(e instanceof JsonProcessingException broken)) {
      throw new IllegalStateException("text from memory cannot fail", e);
    }
    return Documents.malformed(
        broken.getLocation().getLineNr(), broken.getLocation().getColumnNr(), reading);
  }

  @Override
  public String print(Json json, boolean indented) {
    ObjectWriter writer = indented ? mapper.writer().with(LINES) : mapper.writer();
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = writer.createGenerator(text)) {
      Trees.write(json, new Jackson2Sink(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
