package vn.chibo.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;

/** Strings, booleans and whole numbers: what JSON knows itself. */
enum PlainShape implements Shape {
  TEXT("string") {
    @Override
    public Json write(Object value, Depth depth) {
      return Json.Text.of((String) value);
    }

    @Override
    public Optional<Object> read(Json json, Reading reading) {
      return json instanceof Json.Text text
          ? Optional.of(text.text())
          : reading.fault(json, "json-not-text");
    }
  },
  FLAG("boolean") {
    @Override
    public Json write(Object value, Depth depth) {
      return Json.Flag.of((Boolean) value);
    }

    @Override
    public Optional<Object> read(Json json, Reading reading) {
      return json instanceof Json.Flag flag
          ? Optional.of(flag.value())
          : reading.fault(json, "json-not-flag");
    }
  },
  INT("integer") {
    @Override
    public Json write(Object value, Depth depth) {
      return Json.Amount.of((Integer) value);
    }

    @Override
    public Optional<Object> read(Json json, Reading reading) {
      return whole(json, reading, BigInteger::intValueExact);
    }
  },
  LONG("integer") {
    @Override
    public Json write(Object value, Depth depth) {
      return Json.Amount.of((Long) value);
    }

    @Override
    public Optional<Object> read(Json json, Reading reading) {
      return whole(json, reading, BigInteger::longValueExact);
    }
  };

  /** No count has more digits; keeps 1e999999999 from being written out. */
  private static final int DIGITS = 30;

  private final String type;

  PlainShape(String type) {
    this.type = type;
  }

  @Override
  public Json schema(Definitions definitions) {
    return Definitions.ofType(type);
  }

  private static Optional<Object> whole(
      Json json, Reading reading, Function<BigInteger, Object> narrow) {
    if (!(json instanceof Json.Amount found)) {
      return reading.fault(json, "json-not-number");
    }
    BigDecimal number = found.number();
    if (Math.abs((long) number.scale()) > DIGITS || number.precision() > DIGITS) {
      return reading.fault(json, "json-number-range");
    }
    try {
      return Optional.of(narrow.apply(number.toBigIntegerExact()));
    } catch (ArithmeticException e) {
      return reading.fault(
          json, number.stripTrailingZeros().scale() > 0 ? "json-not-whole" : "json-number-range");
    }
  }
}
