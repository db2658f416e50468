package vn.chibo.evaluator.handbook;

/** Names of places of a page: the same for the same id, and never the same for two. */
final class Anchor {
  private Anchor() {}

  static String rule(String id) {
    return "rule-" + safe(id);
  }

  static String sheet(String id) {
    return "sheet-" + safe(id);
  }

  static String document(String key) {
    return "document-" + safe(key);
  }

  static String coverage(String key) {
    return "coverage-" + safe(key);
  }

  /** Letters of ASCII, digits, hyphen, point and slash stay; all else becomes its code. */
  private static String safe(String id) {
    StringBuilder safe = new StringBuilder();
    id.codePoints()
        .forEach(
            sign -> {
              if (stays(sign)) {
                safe.appendCodePoint(sign);
              } else {
                safe.append('_').append(Integer.toHexString(sign)).append('_');
              }
            });
    return safe.toString();
  }

  private static boolean stays(int sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9')
        || sign == '-'
        || sign == '.'
        || sign == '/';
  }
}
