package vn.chibo.core.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Writes with a generator of Jackson 3. */
final class Jackson3Sink implements Sink {
  private final JsonGenerator generator;

  Jackson3Sink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void object() {
    generator.writeStartObject();
  }

  @Override
  public void objectEnd() {
    generator.writeEndObject();
  }

  @Override
  public void list() {
    generator.writeStartArray();
  }

  @Override
  public void listEnd() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(BigDecimal number) {
    generator.writeNumber(number);
  }

  @Override
  public void flag(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }
}
