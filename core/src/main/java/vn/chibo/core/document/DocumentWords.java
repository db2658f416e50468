package vn.chibo.core.document;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** A document in words: type, number or title, and date. */
final class DocumentWords {
  private DocumentWords() {}

  static Text of(RegulatoryDocument document) {
    Text date = date(document);
    Text type = document.getType().label();
    return document
        .getPrintedNumber()
        .map(number -> CoreMessages.text("citation.numbered", type, number, date))
        .or(
            () ->
                document
                    .getTitle()
                    .map(t -> CoreMessages.text("citation.titled", titled(type, t), date)))
        .orElseGet(() -> CoreMessages.text("citation.bare", type, date));
  }

  private static Text date(RegulatoryDocument document) {
    String key = document.isDateInferred() ? "citation.date-inferred" : "citation.date";
    return document
        .getDate()
        .map(date -> CoreMessages.text(key, date))
        .orElseGet(() -> CoreMessages.text("citation.no-date"));
  }

  /** A title names its type in Vietnamese; for readers of English the type stands before it. */
  private static Text titled(Text type, String title) {
    return Text.of(title, type.english() + " (" + title + ")");
  }
}
