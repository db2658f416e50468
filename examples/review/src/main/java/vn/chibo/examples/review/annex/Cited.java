package vn.chibo.examples.review.annex;

import java.util.Collection;
import java.util.List;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Clauses as they are cited. */
public final class Cited {
  private Cited() {}

  /** A clause; put into words when it is read, since most are not. */
  public static Text of(Citation citation) {
    return Text.later(
        () -> Text.of(citation.text(Language.VIETNAMESE), citation.text(Language.ENGLISH)));
  }

  /** Clauses, each once. */
  public static List<Text> all(Collection<Citation> citations) {
    return citations.stream().map(Cited::of).distinct().toList();
  }
}
