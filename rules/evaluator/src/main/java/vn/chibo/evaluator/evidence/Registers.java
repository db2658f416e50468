package vn.chibo.evaluator.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.explanation.FactPath;

/** The registers of records, by the names that they and their entries have in paths. */
public final class Registers {
  private Registers() {}

  /**
   * The name of a register of a record, or of the first one of which it may be a part, complete for
   * the same days; empty where there is none.
   */
  public static Optional<String> name(SubjectRecord record, Register<?> register) {
    if (record instanceof CellRecord cell) {
      return name(cell, CellSlots.ALL, register);
    }
    return record instanceof MemberRecord member
        ? name(member, MemberSlots.ALL, register)
        : name((OrganizationRecord) record, OrganizationSlots.ALL, register);
  }

  // Two registers of a record may be equal, such as two of which nothing is known.
  @SuppressWarnings("ReferenceEquality")
  private static <R extends SubjectRecord> Optional<String> name(
      R record, List<Slot<R>> slots, Register<?> register) {
    Optional<String> partly = Optional.empty();
    for (Slot<R> slot : slots) {
      if (slot instanceof RegisterSlot<R, ?> named) {
        Register<?> whole = named.get().apply(record);
        if (whole == register) {
          return Optional.of(named.name());
        }
        if (partly.isEmpty() && whole.complete().equals(register.complete())) {
          partly = Optional.of(named.name());
        }
      }
    }
    return partly;
  }

  /** The register of a member by its name; empty where there is none of that name. */
  public static Optional<Register<?>> named(MemberRecord member, String name) {
    return registers().filter(slot -> slot.name().equals(name)).findFirst().map(of(member));
  }

  /** Whether it is the very register of a member, and no other that is equal to it. */
  @SuppressWarnings("ReferenceEquality")
  public static boolean has(MemberRecord member, Register<?> register) {
    return registers().map(of(member)).anyMatch(own -> own == register);
  }

  private static Stream<RegisterSlot<MemberRecord, ?>> registers() {
    return MemberSlots.ALL.stream()
        .filter(RegisterSlot.class::isInstance)
        .map(slot -> (RegisterSlot<MemberRecord, ?>) slot);
  }

  private static Function<RegisterSlot<MemberRecord, ?>, Register<?>> of(MemberRecord member) {
    return slot -> slot.get().apply(member);
  }

  /**
   * The record whose register is complete for more days; empty where it has no register of that
   * name.
   */
  public static Optional<SubjectRecord> completed(
      SubjectRecord record, String name, DatePeriod days) {
    if (record instanceof CellRecord cell) {
      return completed(cell, CellSlots.ALL, name, days);
    }
    return record instanceof MemberRecord member
        ? completed(member, MemberSlots.ALL, name, days)
        : completed((OrganizationRecord) record, OrganizationSlots.ALL, name, days);
  }

  private static <R extends SubjectRecord> Optional<SubjectRecord> completed(
      R record, List<Slot<R>> slots, String name, DatePeriod days) {
    for (Slot<R> slot : slots) {
      if (slot instanceof RegisterSlot<R, ?> register && register.name().equals(name)) {
        return Optional.of(register.completed(record, days));
      }
    }
    return Optional.empty();
  }

  /** Whether a meeting is another one of which more is known, and nothing otherwise. */
  public static boolean fills(Meeting less, Meeting more) {
    Meeting hidden = more;
    for (Detail<Meeting> detail : MeetingDetails.ALL) {
      hidden = detail.in(less) ? hidden : detail.hide().apply(hidden);
    }
    return hidden.equals(less);
  }

  /** The step to an entry of a register, by its index among all entries, which stand by day. */
  public static FactPath.Entry entry(String name, List<? extends Dated> entries, int index) {
    LocalDate day = entries.get(index).getDate();
    return new FactPath.Entry(name, day, index - Dated.before(entries, day));
  }
}
