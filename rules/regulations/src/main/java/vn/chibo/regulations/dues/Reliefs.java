package vn.chibo.regulations.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Relief from dues (miễn, giảm đảng phí) that was decided for a member.
 *
 * @param record the member
 * @param day the day on which it counts
 */
record Reliefs(MemberRecord record, LocalDate day) {

  /** Whether the member is exempt by decision. */
  Truth exempt() {
    return holds(DuesReliefKind.EXEMPTION);
  }

  /**
   * What is left of a rate; of two reductions at once nobody knows which counts.
   *
   * @param clause that of the text on reductions, empty where none is on record
   */
  Rate reduced(Rate rate, Optional<Citation> clause) {
    if (holds(DuesReliefKind.REDUCTION) == Truth.NO) {
      return rate;
    }
    List<DuesRelief> reductions = of(DuesReliefKind.REDUCTION, Truth.YES).toList();
    Optional<Integer> percent =
        reductions.size() == 1 ? reductions.get(0).getPercent() : Optional.empty();
    return percent
        .map(by -> rate.reducedBy(by, clause))
        .orElseGet(() -> rate.lacking(RegulationMessages.text("dues.reduction")));
  }

  private Truth holds(DuesReliefKind kind) {
    if (of(kind, Truth.YES).findAny().isPresent()) {
      return Truth.YES;
    }
    boolean known =
        record.getDuesReliefs().complete().stream()
            .anyMatch(days -> days.openStart() && days.contains(day));
    return known && of(kind, Truth.UNKNOWN).findAny().isEmpty() ? Truth.NO : Truth.UNKNOWN;
  }

  /** Those of which it is so that they hold on the day. */
  private Stream<DuesRelief> of(DuesReliefKind kind, Truth truth) {
    Register<DuesRelief> all = record.getDuesReliefs();
    return all.entries().stream()
        .filter(relief -> relief.getKind() == kind)
        .filter(relief -> relief.holdsOn(day, all.complete()) == truth);
  }
}
