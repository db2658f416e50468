package vn.chibo.regulations.vote;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The forms of votes on some matters.
 *
 * @param matters the matters
 * @param forms the forms that they may take
 */
public record FormClause(Set<VoteMatter> matters, VoteForms forms) {
  /** Refuses no matter at all. */
  public FormClause {
    if (matters.isEmpty()) {
      throw new IllegalArgumentException("matters must not be empty");
    }
    matters = Collections.unmodifiableSet(EnumSet.copyOf(matters));
    Objects.requireNonNull(forms, "forms");
  }
}
