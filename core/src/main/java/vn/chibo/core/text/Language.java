package vn.chibo.core.text;

import java.util.Optional;

/** A language in which Chibo speaks to readers. */
public enum Language {
  /** Vietnamese (tiếng Việt). */
  VIETNAMESE("vi"),
  /** English. */
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code: {@code vi} or {@code en}. */
  public String code() {
    return code;
  }

  /** The language of an ISO 639-1 code, empty where Chibo does not speak it. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
