package vn.chibo.examples.service.register;

import java.util.Optional;
import java.util.OptionalLong;
import vn.chibo.examples.service.problem.RefusedException;

/**
 * Which version a change is of, as If-Match and If-None-Match say it.
 *
 * @param ifMatch the version that the caller read, as its tag
 * @param ifNoneMatch {@code *} where the caller means something new
 */
record Condition(Optional<String> ifMatch, Optional<String> ifNoneMatch) {
  private static final String ANY = "*";

  /** The tag of a version. */
  static String tag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses a change of another version than the one that is there.
   *
   * @param version the version that is there, empty where nothing is
   * @throws RefusedException if the request says nothing, or another version
   */
  void require(OptionalLong version) {
    if (ifMatch.isEmpty() && ifNoneMatch.isEmpty()) {
      throw RefusedException.unconditional();
    }
    boolean matches =
        ifMatch.map(tags -> version.isPresent() && names(tags, version.getAsLong())).orElse(true);
    boolean none =
        ifNoneMatch
            .map(tags -> version.isEmpty() || !names(tags, version.getAsLong()))
            .orElse(true);
    if (!matches || !none) {
      throw RefusedException.changedMeanwhile();
    }
  }

  /** Whether one of the tags is that of the version; a weak one is that of none. */
  private static boolean names(String tags, long version) {
    for (String tag : tags.split(",", -1)) {
      if (tag.strip().equals(ANY) || tag.strip().equals(tag(version))) {
        return true;
      }
    }
    return false;
  }
}
