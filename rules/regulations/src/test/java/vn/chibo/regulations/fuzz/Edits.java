package vn.chibo.regulations.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Edits of a good input token by token, so that most of it still means something: YAML and JSON
 * whose words, numbers, brackets and indents are dropped, doubled, moved and replaced.
 */
final class Edits {
  private static final Pattern TOKEN =
      Pattern.compile("\\n *|[\\p{L}\\d./_-]+|\"[^\"\\n]*\"|\\s+|.", Pattern.DOTALL);
  private static final int MOST = 4;
  private static final int KINDS = 5;

  /** What careless, broken and hostile programs write. */
  private static final List<String> ODD =
      List.of(
          "",
          "null",
          "true",
          "\"\"",
          "\" \"",
          "{",
          "}",
          "[",
          "]",
          "[]",
          "{}",
          ",",
          ":",
          "-",
          "\n",
          "\n      ",
          "0",
          "-1",
          "1.5",
          "1e999999999",
          "99999999999999999999",
          "2024-02-30",
          "\"..\"",
          "\"../..\"",
          "\"-999999999-01-01/+999999999-12-31\"",
          "+999999999-12-31",
          "2/0",
          "\"1/3\"",
          "&a",
          "*a",
          "!!binary",
          "|",
          ">",
          "? ",
          "---",
          "%YAML 1.2",
          "#",
          "'",
          "\"",
          "\\u0000",
          "\\ud800",
          "\\u202e",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\u0000",
          "\u0301",
          "ĐẢNG",
          "type",
          "\"type\": \"cell\"",
          "1".repeat(400),
          "[".repeat(400),
          "{\"a\":".repeat(400));

  private final Random random;

  Edits(Random random) {
    this.random = random;
  }

  /** The input with one to four edits; one that is no text has its bytes changed. */
  byte[] of(byte[] input, boolean text) {
    return text
        ? tokens(new String(input, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
        : bytes(input);
  }

  private String tokens(String input) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(input).results().map(MatchResult::group).toList());
    for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
      edit(tokens);
    }
    return String.join("", tokens);
  }

  private void edit(List<String> tokens) {
    int at = random.nextInt(tokens.size() + 1);
    if (at == tokens.size()) {
      tokens.add(odd());
      return;
    }
    switch (random.nextInt(KINDS)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.set(at, odd());
      case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
      case 3 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
      default -> tokens.addAll(at, List.copyOf(tokens.subList(at, end(tokens, at))));
    }
  }

  private int end(List<String> tokens, int at) {
    return Math.min(tokens.size(), at + 1 + random.nextInt(20));
  }

  private String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private byte[] bytes(byte[] input) {
    byte[] changed = input.clone();
    for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }
}
