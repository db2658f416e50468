package vn.chibo.regulations.oracle;

/**
 * Where the rules say something else than the definitions, as the oracle reads them. Each stands
 * here as the rules have it, so that everything around it is still held against the oracle; where a
 * rule is mended, its line is set to false.
 */
final class Disputed {

  /** Regulation 294 has no end, though both readings of it end it by 25 July 2026. */
  static final boolean REGULATION_294_HAS_NO_END = true;

  private Disputed() {}

  static String endOf294() {
    return REGULATION_294_HAS_NO_END ? "" : "2026-07-25";
  }
}
