package vn.chibo.core.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Days and times of the ISO calendar, as ISO 8601 text. */
enum TimeShape implements Shape {
  DATE("date", "json-not-date", LocalDate::parse),
  DATE_TIME("date-time-local", "json-not-date-time", LocalDateTime::parse),
  TIME("time-local", "json-not-time", LocalTime::parse);

  private final String format;
  private final String fault;
  private final Function<String, Object> parser;

  TimeShape(String format, String fault, Function<String, Object> parser) {
    this.format = format;
    this.fault = fault;
    this.parser = parser;
  }

  @Override
  public Json write(Object value, Depth depth) {
    return Json.Text.of(value.toString());
  }

  @Override
  public Optional<Object> read(Json json, Reading reading) {
    if (!(json instanceof Json.Text text)) {
      return reading.fault(json, "json-not-text");
    }
    try {
      return Optional.of(parser.apply(text.text()));
    } catch (DateTimeException e) {
      return reading.fault(json, fault, text.text());
    }
  }

  @Override
  public Json schema(Definitions definitions) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", Json.Text.of("string"));
    members.put("format", Json.Text.of(format));
    return Definitions.object(members);
  }
}
