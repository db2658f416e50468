package vn.chibo.core.json;

import java.math.BigDecimal;

/** The tokens of a JSON text, from whichever parser gives them. */
interface Tokens {
  /** What a token is. */
  enum Kind {
    OBJECT,
    OBJECT_END,
    LIST,
    LIST_END,
    NAME,
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    END
  }

  /** Goes on to the next token. */
  Kind next();

  /** The token at which it stands. */
  Kind current();

  /** The name or string of the token. */
  String text();

  /** The number of the token. */
  BigDecimal number();

  /** The line of the token, from 1. */
  int line();
}
