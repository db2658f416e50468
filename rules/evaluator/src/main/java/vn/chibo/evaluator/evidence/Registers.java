package vn.chibo.evaluator.evidence;

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

  /** The step to an entry of a register of a member; empty where it is not the very one there. */
  @SuppressWarnings("ReferenceEquality")
  public static Optional<FactPath.Entry> entry(MemberRecord member, String name, Object entry) {
    List<? extends Dated> entries = named(member, name).map(Register::entries).orElse(List.of());
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) == entry) {
        return Optional.of(entry(name, entries, i));
      }
    }
    return Optional.empty();
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

  /** The step to an entry of a register, by its index among all entries. */
  public static FactPath.Entry entry(String name, List<? extends Dated> entries, int index) {
    int place = 0;
    while (index - place > 0 && sameDay(entries, index - place - 1, index)) {
      place++;
    }
    return new FactPath.Entry(name, entries.get(index).getDate(), place);
  }

  private static boolean sameDay(List<? extends Dated> entries, int one, int other) {
    return entries.get(one).getDate().equals(entries.get(other).getDate());
  }
}
