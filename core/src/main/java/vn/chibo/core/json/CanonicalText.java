package vn.chibo.core.json;

import java.math.BigDecimal;
import java.util.HexFormat;

/** The text of a tree without spaces, as Jackson prints it, for where there is no Jackson. */
final class CanonicalText implements Sink {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final char FIRST_PRINTED = ' ';

  private final StringBuilder text = new StringBuilder();

  /** Whether a comma is due before the next value or name. */
  private boolean follows;

  private CanonicalText() {}

  static String of(Json json) {
    CanonicalText printed = new CanonicalText();
    Trees.write(json, printed);
    return printed.text.toString();
  }

  @Override
  public void object() {
    begin('{');
  }

  @Override
  public void objectEnd() {
    end('}');
  }

  @Override
  public void list() {
    begin('[');
  }

  @Override
  public void listEnd() {
    end(']');
  }

  @Override
  public void name(String name) {
    separate();
    quote(name);
    text.append(':');
    follows = false;
  }

  @Override
  public void text(String words) {
    separate();
    quote(words);
  }

  @Override
  public void number(BigDecimal number) {
    separate();
    text.append(number);
  }

  @Override
  public void flag(boolean value) {
    separate();
    text.append(value);
  }

  @Override
  public void nothing() {
    separate();
    text.append("null");
  }

  private void begin(char bracket) {
    separate();
    text.append(bracket);
    follows = false;
  }

  private void end(char bracket) {
    text.append(bracket);
    follows = true;
  }

  private void separate() {
    if (follows) {
      text.append(',');
    }
    follows = true;
  }

  private void quote(String words) {
    text.append('"');
    words.chars().forEach(sign -> sign((char) sign));
    text.append('"');
  }

  private void sign(char sign) {
    switch (sign) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> plain(sign);
    }
  }

  private void plain(char sign) {
    if (sign < FIRST_PRINTED) {
      text.append("\\u").append(HEX.toHexDigits(sign));
    } else {
      text.append(sign);
    }
  }
}
