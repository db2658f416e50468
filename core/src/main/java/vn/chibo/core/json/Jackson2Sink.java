package vn.chibo.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.math.BigDecimal;

/** Writes with a generator of Jackson 2. */
final class Jackson2Sink implements Sink {
  private final JsonGenerator generator;

  Jackson2Sink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void object() {
    Unchecked.run(() -> generator.writeStartObject());
  }

  @Override
  public void objectEnd() {
    Unchecked.run(() -> generator.writeEndObject());
  }

  @Override
  public void list() {
    Unchecked.run(() -> generator.writeStartArray());
  }

  @Override
  public void listEnd() {
    Unchecked.run(() -> generator.writeEndArray());
  }

  @Override
  public void name(String name) {
    Unchecked.run(() -> generator.writeFieldName(name));
  }

  @Override
  public void text(String text) {
    Unchecked.run(() -> generator.writeString(text));
  }

  @Override
  public void number(BigDecimal number) {
    Unchecked.run(() -> generator.writeNumber(number));
  }

  @Override
  public void flag(boolean value) {
    Unchecked.run(() -> generator.writeBoolean(value));
  }

  @Override
  public void nothing() {
    Unchecked.run(() -> generator.writeNull());
  }
}
