package vn.chibo.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A piece of JSON and the line on which it begins, from 1; 0 where it was not read. */
sealed interface Json {
  /** The line. */
  int line();

  /** An object; its members keep their order. */
  record Members(Map<String, Json> members, int line) implements Json {}

  /** An array. */
  record Items(List<Json> items, int line) implements Json {}

  /** A string. */
  record Text(String text, int line) implements Json {
    static Text of(String text) {
      return new Text(text, 0);
    }
  }

  /** A number. */
  record Amount(BigDecimal number, int line) implements Json {
    static Amount of(long number) {
      return new Amount(BigDecimal.valueOf(number), 0);
    }
  }

  /** True or false. */
  record Flag(boolean value, int line) implements Json {
    static Flag of(boolean value) {
      return new Flag(value, 0);
    }
  }

  /** Null, which no field may be: what is not known is left out. */
  record Nothing(int line) implements Json {}
}
