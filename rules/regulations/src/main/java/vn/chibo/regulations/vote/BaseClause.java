package vn.chibo.regulations.vote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chibo.core.vote.VoteBase;

/**
 * The number by which a regime measures votes of members.
 *
 * @param readings each base by its name, in their order; one without a name where sources agree
 */
public record BaseClause(Map<String, VoteBase> readings) {
  /** Refuses no reading at all. */
  public BaseClause {
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("readings must not be empty");
    }
  }
}
