package vn.chibo.core.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one key of a bundle says in both languages.
 *
 * @param key the key
 * @param vietnamese the Vietnamese words
 * @param english the English words
 * @param arity how many arguments are needed at least
 */
record Message(String key, Template vietnamese, Template english, int arity) {

  static Message of(String key, String vietnamese, String english) {
    Template inVietnamese = Template.of(Language.VIETNAMESE, vietnamese);
    Template inEnglish = Template.of(Language.ENGLISH, english);
    return new Message(
        key, inVietnamese, inEnglish, Math.max(inVietnamese.arity(), inEnglish.arity()));
  }

  /** Whether both languages put in the same arguments. */
  boolean sound() {
    return vietnamese.placeholders().equals(english.placeholders());
  }

  Text text(Object... arguments) {
    if (arguments.length < arity) {
      throw new IllegalArgumentException(
          key + " needs " + arity + " arguments, not " + arguments.length);
    }
    // A list of its own, of values that nobody changes: the words are put together later.
    List<Object> kept = Stream.of(arguments).map(Words::kept).toList();
    return Text.later(
        language -> (language == Language.VIETNAMESE ? vietnamese : english).fill(kept));
  }
}
