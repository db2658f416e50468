package vn.chibo.regulations.dues;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The part of the dues collected that an organization remits to the level above; the rest it keeps.
 * Under Regulation 01-QĐ/TW (2026) the shares are not known: the caller passes them in.
 *
 * @param remitted the part remitted, 0 to 1
 * @param citation the clause, empty where the caller set the share
 */
public record DuesShare(Fraction remitted, Optional<Citation> citation) {
  /**
   * Needs a share.
   *
   * @throws FaultException if it is no share; the fault has the key {@code dues-share}
   */
  public DuesShare {
    if (remitted.compareTo(Fraction.ZERO) < 0 || remitted.compareTo(Fraction.ONE) > 0) {
      throw new FaultException(Fault.of("dues-share", RegulationMessages.text("dues-share")));
    }
  }

  /** A share that the caller sets. */
  public static DuesShare of(Fraction remitted) {
    return new DuesShare(remitted, Optional.empty());
  }

  /** What a subordinate cell remitted under Decision 342-QĐ/TW (2010). Secondary. */
  public static DuesShare ofSubordinateCellUnderDecision342() {
    ParameterEntry share = DuesText.figure("qd342-2010/shares", "remit-percent", LocalDate.EPOCH);
    return new DuesShare(share.value(), Optional.of(share.citation()));
  }

  /** The part of an amount that is remitted, exactly. */
  public Fraction remittedOf(Fraction collected) {
    return collected.times(remitted);
  }

  /** The part of an amount that is kept, exactly. */
  public Fraction keptOf(Fraction collected) {
    return collected.minus(remittedOf(collected));
  }
}
