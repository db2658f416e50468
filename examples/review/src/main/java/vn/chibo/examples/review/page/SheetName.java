package vn.chibo.examples.review.page;

import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Names of sheets: at most 31 letters and none that spreadsheets refuse. */
final class SheetName {
  private static final int LONGEST = 31;

  private SheetName() {}

  /** The number keeps two names apart whose titles begin alike. */
  static String of(int number, Text title, Language language) {
    String name = PageMessages.text("sheet", number, title).in(language);
    return of(name);
  }

  static String of(String name) {
    String sound = name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\s]+", " ").strip();
    int letters = Math.min(sound.codePointCount(0, sound.length()), LONGEST);
    int end = sound.offsetByCodePoints(0, letters);
    while (end > LONGEST) {
      end = sound.offsetByCodePoints(end, -1);
    }
    return sound.substring(0, end).strip();
  }
}
