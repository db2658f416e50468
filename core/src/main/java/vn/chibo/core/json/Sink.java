package vn.chibo.core.json;

import java.math.BigDecimal;

/** Takes the tokens of a JSON text, for whichever generator writes them. */
interface Sink {
  /** Begins an object. */
  void object();

  /** Ends an object. */
  void objectEnd();

  /** Begins an array. */
  void list();

  /** Ends an array. */
  void listEnd();

  /** Names the next member. */
  void name(String name);

  /** Writes a string. */
  void text(String text);

  /** Writes a number. */
  void number(BigDecimal number);

  /** Writes true or false. */
  void flag(boolean value);

  /** Writes null. */
  void nothing();
}
