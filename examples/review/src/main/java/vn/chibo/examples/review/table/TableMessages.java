package vn.chibo.examples.review.table;

import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** What is said of spreadsheets. */
final class TableMessages {
  private static final Messages MESSAGES =
      Messages.read(
          TableMessages.class.getResourceAsStream("table_vi.properties"),
          TableMessages.class.getResourceAsStream("table_en.properties"));

  private TableMessages() {}

  static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** A file that is refused as a whole. */
  static FaultException refused(String file, String key, Object... arguments) {
    return refused(new Place(file, 0, ""), key, arguments);
  }

  /** A file that is refused for something in one place of it. */
  static FaultException refused(Place place, String key, Object... arguments) {
    return new FaultException(Fault.of(key, text("refused." + key, arguments)).at(place));
  }
}
