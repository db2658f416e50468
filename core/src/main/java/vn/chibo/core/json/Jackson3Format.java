package vn.chibo.core.json;

import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON text by Jackson 3. */
final class Jackson3Format implements Format {
  // Not the line end of the machine: the same bytes everywhere.
  private static final DefaultPrettyPrinter LINES =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private final JsonMapper mapper = JsonMapper.shared();

  private Jackson3Format() {}

  static Format of() {
    return new Jackson3Format();
  }

  @Override
  public Optional<Json> parse(String text, Reading reading) {
    try (JsonParser parser = mapper.createParser(text)) {
      return Documents.read(new Jackson3Tokens(parser), reading);
    } catch (JacksonException e) {
      return Documents.malformed(
          e.getLocation().getLineNr(), e.getLocation().getColumnNr(), reading);
    }
  }

  @Override
  public String print(Json json, boolean indented) {
    ObjectWriter writer = indented ? mapper.writer().with(LINES) : mapper.writer();
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = writer.createGenerator(text)) {
      Trees.write(json, new Jackson3Sink(generator));
    }
    return text.toString();
  }
}
