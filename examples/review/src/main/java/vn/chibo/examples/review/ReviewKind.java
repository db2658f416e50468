package vn.chibo.examples.review;

import vn.chibo.core.text.Text;

/** What a source is. */
enum ReviewKind {
  /** Sơ kết. */
  INTERIM_REVIEW,
  /** Hội nghị. */
  CONFERENCE,
  /** Bài báo. */
  ARTICLE,
  /** Giao ban. */
  BRIEFING,
  /** A register of meetings by cell. */
  REGISTER;

  Text label() {
    return ReviewMessages.text("ReviewKind." + name());
  }
}
