package vn.chibo.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a message in one language, taken apart once at its arguments {@code {0}}, {@code
 * {1}}.
 *
 * @param language the language
 * @param words the words around the arguments: one piece more than there are arguments
 * @param arguments which argument follows each piece but the last
 */
record Template(Language language, List<String> words, List<Integer> arguments) {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d{1,2})}");

  static Template of(Language language, String pattern) {
    List<String> words = new ArrayList<>();
    List<Integer> arguments = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(pattern);
    int end = 0;
    while (matcher.find()) {
      words.add(pattern.substring(end, matcher.start()));
      arguments.add(Integer.parseInt(matcher.group(1)));
      end = matcher.end();
    }
    words.add(pattern.substring(end));
    return new Template(language, List.copyOf(words), List.copyOf(arguments));
  }

  /** The arguments that it takes, in order. */
  Set<Integer> placeholders() {
    return new TreeSet<>(arguments);
  }

  /** How many arguments it needs at least. */
  int arity() {
    return arguments.stream().mapToInt(index -> index + 1).max().orElse(0);
  }

  /** The words with the arguments put in, in normal form C. */
  String fill(Object... values) {
    StringBuilder filled = new StringBuilder(words.get(0));
    for (int i = 0; i < arguments.size(); i++) {
      filled.append(Words.of(values[arguments.get(i)], language)).append(words.get(i + 1));
    }
    return Nfc.of(filled.toString());
  }
}
