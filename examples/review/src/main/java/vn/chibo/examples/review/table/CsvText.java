package vn.chibo.examples.review.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import vn.chibo.core.fault.Place;

/** The letters of a .csv file, which are UTF-8, and its separator. */
final class CsvText {
  private static final char MARK = '\ufeff';
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private CsvText() {}

  /** Opens the text behind its byte order mark; other charsets break off while it is read. */
  static Reader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }

  /**
   * Reads the text once for its charset.
   *
   * @throws vn.chibo.core.fault.FaultException with the line where it is not UTF-8
   */
  static void check(Path file) throws IOException {
    int line = 1;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(2);
      boolean wide = first.length == 2 && (first[0] & 0xff) + (first[1] & 0xff) == 0xff + 0xfe;
      refuseWhere(wide, file, 1);
    }
    try (Reader text = open(file)) {
      for (int letter = text.read(); letter >= 0; letter = text.read()) {
        refuseWhere(letter == 0, file, line);
        line += letter == '\n' ? 1 : 0;
      }
    } catch (CharacterCodingException e) {
      throw TableMessages.refused(new Place(file.toString(), malformedLine(file), ""), "charset");
    }
  }

  /** The decoder reads ahead: the line is where the first bytes stand that are not UTF-8. */
  private static int malformedLine(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    int line = 1;
    boolean sound = true;
    while (sound) {
      out.clear();
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      line += (int) out.chars().filter(letter -> letter == '\n').count();
      sound = result.isOverflow();
    }
    return line;
  }

  private static void refuseWhere(boolean so, Path file, int line) {
    if (so) {
      throw TableMessages.refused(new Place(file.toString(), line, ""), "charset");
    }
  }

  /**
   * The separator: the one that stands most often, outside quotes, in the first line that has any:
   * a line above the header may be words alone.
   *
   * @throws vn.chibo.core.fault.FaultException if two stand there equally often
   */
  static char separator(Path file) throws IOException {
    int[] counts = new int[SEPARATORS.length];
    try (Reader text = open(file)) {
      boolean quoted = false;
      int letter = text.read();
      while (letter >= 0 && (quoted || !lineEnd(letter) || IntStream.of(counts).sum() == 0)) {
        quoted ^= letter == '"';
        for (int at = 0; at < counts.length && !quoted; at++) {
          counts[at] += letter == SEPARATORS[at] ? 1 : 0;
        }
        letter = text.read();
      }
    }
    return most(file, counts);
  }

  private static boolean lineEnd(int letter) {
    return letter == '\n' || letter == '\r';
  }

  private static char most(Path file, int[] counts) {
    int most = 0;
    boolean tie = false;
    for (int at = 1; at < counts.length; at++) {
      tie = counts[at] == counts[most] || (tie && counts[at] < counts[most]);
      most = counts[at] > counts[most] ? at : most;
    }
    if (tie && counts[most] > 0) {
      throw TableMessages.refused(new Place(file.toString(), 1, ""), "separator");
    }
    return SEPARATORS[most];
  }
}
