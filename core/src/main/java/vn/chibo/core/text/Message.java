package vn.chibo.core.text;

import java.util.Optional;

/**
 * What one key of a bundle says in both languages.
 *
 * @param key the key
 * @param vietnamese the Vietnamese words
 * @param english the English words
 * @param arity how many arguments are needed at least
 * @param plain the words without arguments, one text for all who ask; empty where it needs some
 */
record Message(String key, Template vietnamese, Template english, int arity, Optional<Text> plain) {

  static Message of(String key, String vietnamese, String english) {
    Template inVietnamese = Template.of(Language.VIETNAMESE, vietnamese);
    Template inEnglish = Template.of(Language.ENGLISH, english);
    int arity = Math.max(inVietnamese.arity(), inEnglish.arity());
    Optional<Text> plain =
        arity == 0 ? Optional.of(Text.of(inVietnamese.fill(), inEnglish.fill())) : Optional.empty();
    return new Message(key, inVietnamese, inEnglish, arity, plain);
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
    return plain.isPresent() ? plain.get() : later(kept(arguments));
  }

  /** The words are put together when they are read. */
  private Text later(Object... arguments) {
    return Text.later(
        language -> (language == Language.VIETNAMESE ? vietnamese : english).fill(arguments));
  }

  /** An array of its own, of values that nobody changes. */
  private static Object[] kept(Object... arguments) {
    Object[] kept = new Object[arguments.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = Words.kept(arguments[i]);
    }
    return kept;
  }
}
