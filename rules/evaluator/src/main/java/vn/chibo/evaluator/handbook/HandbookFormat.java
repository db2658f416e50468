package vn.chibo.evaluator.handbook;

/** A form in which a handbook is written. */
public enum HandbookFormat {
  /** CommonMark with tables, for repositories and further work. */
  MARKDOWN("md"),
  /** One file with everything in it; it loads nothing. */
  HTML("html");

  private final String extension;

  HandbookFormat(String extension) {
    this.extension = extension;
  }

  /** The ending of its files: {@code md} or {@code html}. */
  public String extension() {
    return extension;
  }
}
