package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.PENDING;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * The mean rate of attendance over the regular meetings of all cells, each counted once; not known
 * where one of the rates is not.
 */
final class MeanRate {
  private int meetings;
  private Fraction known = Fraction.ZERO;
  private boolean unknown;
  private boolean gap;
  private boolean future;

  private MeanRate() {}

  static OutcomeKind atLeast(
      OrganizationRecord organization, DatePeriod window, LocalDate asOf, Fraction threshold) {
    MeanRate mean = new MeanRate();
    mean.gap = !organization.getCells().complete();
    for (CellRecord cell : organization.getCells().entries()) {
      mean.add(new CellFacts(cell, window, asOf));
    }
    return mean.atLeast(threshold);
  }

  private void add(CellFacts cell) {
    gap |= cell.gap();
    future |= cell.future();
    for (Meeting meeting : cell.held()) {
      Optional<MeetingKind> kind = meeting.getKind();
      gap |= kind.isEmpty();
      if (kind.isPresent() && (kind.get() == REGULAR || kind.get() == COMBINED)) {
        add(meeting);
      }
    }
  }

  private void add(Meeting meeting) {
    Optional<Integer> present = meeting.getAttendance().flatMap(a -> a.present());
    Optional<Integer> counted = meeting.getAttendance().flatMap(a -> a.counted(EXEMPT_EXCLUDED));
    meetings++;
    if (present.isEmpty() || counted.isEmpty() || counted.get() < Math.max(1, present.get())) {
      unknown = true;
    } else {
      known = known.plus(Fraction.of(present.get(), counted.get()));
    }
  }

  private OutcomeKind atLeast(Fraction threshold) {
    if (gap || unknown) {
      return UNDETERMINED;
    }
    if (future) {
      return PENDING;
    }
    return meetings == 0
        ? NOT_APPLICABLE
        : Answers.so(known.compareTo(threshold.times(Fraction.of(meetings))) >= 0);
  }
}
