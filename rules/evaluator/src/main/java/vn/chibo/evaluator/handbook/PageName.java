package vn.chibo.evaluator.handbook;

import java.util.regex.Pattern;

/** Names of pages, which become names of files and links. */
final class PageName {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private PageName() {}

  static void require(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "name: only small letters, digits and single hyphens between them: " + name);
    }
  }
}
