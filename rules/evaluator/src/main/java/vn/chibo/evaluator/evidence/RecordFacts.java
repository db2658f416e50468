package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.explanation.FactPath;

/** The facts of a record, and the record in which some of them are hidden. */
final class RecordFacts {
  private RecordFacts() {}

  /** All facts, the whole before its details. */
  static List<FactPath> of(SubjectRecord record) {
    List<FactPath> found = new ArrayList<>();
    add(record, FactPath.RECORD, found);
    return found;
  }

  /** The record in which these facts are hidden, and what hangs on them. */
  static SubjectRecord without(SubjectRecord record, Set<FactPath> hidden) {
    return hidden.isEmpty() ? record : without(record, FactPath.RECORD, hidden);
  }

  static void add(SubjectRecord record, FactPath at, List<FactPath> found) {
    if (record instanceof CellRecord cell) {
      CellSlots.ALL.forEach(slot -> slot.facts(cell, at, found));
    } else if (record instanceof MemberRecord member) {
      MemberSlots.ALL.forEach(slot -> slot.facts(member, at, found));
    } else {
      OrganizationSlots.ALL.forEach(slot -> slot.facts((OrganizationRecord) record, at, found));
    }
  }

  @SuppressWarnings("unchecked")
  static <R extends SubjectRecord> R without(R record, FactPath at, Set<FactPath> hidden) {
    if (record instanceof CellRecord cell) {
      return (R) less(cell, CellSlots.ALL, at, hidden);
    }
    return record instanceof MemberRecord member
        ? (R) less(member, MemberSlots.ALL, at, hidden)
        : (R) less((OrganizationRecord) record, OrganizationSlots.ALL, at, hidden);
  }

  private static <R extends SubjectRecord> R less(
      R record, List<Slot<R>> slots, FactPath at, Set<FactPath> hidden) {
    R less = record;
    for (Slot<R> slot : slots) {
      less = slot.without(less, at, hidden);
    }
    return less;
  }

  /** Records within a record. */
  static <R extends SubjectRecord> RosterSlot.Inside<R> inside() {
    return new RosterSlot.Inside<>() {
      @Override
      public void facts(R record, FactPath at, List<FactPath> found) {
        add(record, at, found);
      }

      @Override
      public R without(R record, FactPath at, Set<FactPath> hidden) {
        return RecordFacts.without(record, at, hidden);
      }
    };
  }
}
