package vn.chibo.evaluator.handbook;

/** HTML while it is written: words are escaped, marks are not. */
final class HtmlText {
  private final StringBuilder out = new StringBuilder();

  /** Marks of this library, never words. */
  HtmlText raw(String marks) {
    out.append(marks);
    return this;
  }

  /** Words, safe in an element and in a quoted attribute; control characters become spaces. */
  HtmlText text(String words) {
    for (int i = 0; i < words.length(); i++) {
      sign(words.charAt(i));
    }
    return this;
  }

  private void sign(char sign) {
    switch (sign) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.append(Character.isISOControl(sign) && sign != '\n' ? ' ' : sign);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
