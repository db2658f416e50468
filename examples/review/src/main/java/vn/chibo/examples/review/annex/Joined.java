package vn.chibo.examples.review.annex;

import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Texts one after the other, in both languages. */
public final class Joined {
  private Joined() {}

  /** Texts with something between two of them. */
  public static Text of(List<Text> texts, String between) {
    return Text.of(of(texts, between, Language.VIETNAMESE), of(texts, between, Language.ENGLISH));
  }

  /** The same in one language. */
  public static String of(List<Text> texts, String between, Language language) {
    return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(between));
  }
}
