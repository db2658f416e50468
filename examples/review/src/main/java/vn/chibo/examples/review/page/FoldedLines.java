package vn.chibo.examples.review.page;

import java.util.stream.Collectors;

/**
 * Lines of at most 75 octets of UTF-8, as RFC 5545 asks (3.1): a line that is longer goes on behind
 * a line break and a space. No letter is cut in two.
 */
final class FoldedLines {
  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";

  private FoldedLines() {}

  /** The lines of a text, each ended; those that were folded by letters are folded anew. */
  static String of(String text) {
    return text.replace(END + " ", "").lines().map(FoldedLines::line).collect(Collectors.joining());
  }

  private static String line(String line) {
    StringBuilder folded = new StringBuilder(line.length());
    int octets = 0;
    for (int sign : line.codePoints().toArray()) {
      int width = octets(sign);
      if (octets + width > MOST_OCTETS) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(sign);
      octets += width;
    }
    return folded.append(END).toString();
  }

  private static int octets(int sign) {
    if (sign < 0x80) {
      return 1;
    }
    if (sign < 0x800) {
      return 2;
    }
    return Character.isBmpCodePoint(sign) ? 3 : 4;
  }
}
