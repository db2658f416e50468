package vn.chibo.examples.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;

/** What stands behind the options of the commands; what cannot be read is one fault. */
public final class OptionValues {
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

  private OptionValues() {}

  /** A day such as 2024-05-30. */
  public static LocalDate day(String text) {
    try {
      if (text.matches(DATE)) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw refused("date", "fault.date", text);
    }
    throw refused("date", "fault.date", text);
  }

  /** A language by its code. */
  public static Language language(String code) {
    return Language.of(code).orElseThrow(() -> refused("language", "fault.language", code));
  }

  /** A fault of the command line, with the words of a key of the program. */
  public static FaultException refused(String key, String message, Object... values) {
    return new FaultException(Fault.of(key, ReviewMessages.text(message, values)));
  }
}
