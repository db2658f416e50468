package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.condition.CongressTerm;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.evidence.Registers;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * Where a walk stands.
 *
 * @param record the record in whose registers its facts stand
 * @param here the subject itself
 */
record Position(FactPath record, FactPath here) {
  /** At the record that is evaluated. */
  static final Position TOP = new Position(FactPath.RECORD, FactPath.RECORD);

  /** At one part of the subject, which may be the very subject. */
  @SuppressWarnings("ReferenceEquality")
  Position into(Object subject, Parts<?, ?> parts, Object part, int place) {
    if (part instanceof HeldMeeting held) {
      FactPath of = subject instanceof OrganizationRecord whole ? cell(whole, held.cell()) : record;
      return new Position(of, of.then(entry(held)));
    }
    if (part == subject || part instanceof CongressTerm) {
      return this;
    }
    if (part instanceof SubjectRecord) {
      FactPath path = record.then(new FactPath.Item(parts.key(), place));
      return new Position(path, path);
    }
    int listed = place(commendations(subject), part);
    boolean register = listed < 0 && !LeafFacts.COMMENDED.contains(parts.key());
    if (register && subject instanceof MemberRecord member) {
      return new Position(record, fact(member, parts, part));
    }
    return new Position(
        record, record.then(new FactPath.Item(parts.key(), Math.max(place, listed))));
  }

  /** An entry of the register after which the parts are called, else the member as a whole. */
  private FactPath fact(MemberRecord member, Parts<?, ?> parts, Object part) {
    Object entry = part instanceof MemberFact<?> of ? of.fact() : part;
    return Registers.entry(member, parts.key(), entry).map(record::then).orElse(record);
  }

  /** The commendations of a record of any kind. */
  static List<Commendation> commendations(Object subject) {
    if (subject instanceof CellRecord cell) {
      return cell.getCommendations().entries();
    }
    if (subject instanceof MemberRecord member) {
      return member.getCommendations().entries();
    }
    return subject instanceof OrganizationRecord whole
        ? whole.getCommendations().entries()
        : List.of();
  }

  private FactPath cell(OrganizationRecord whole, CellRecord cell) {
    return record.then(new FactPath.Item("cells", place(whole.getCells().entries(), cell)));
  }

  private static FactPath.Entry entry(HeldMeeting held) {
    List<Meeting> meetings = held.cell().getMeetings().entries();
    int first = firstOf(meetings, held.meeting().getDate());
    int place = place(meetings.subList(first, meetings.size()), held.meeting());
    return Registers.entry("meetings", meetings, first + place);
  }

  /** Where the meetings of a day begin; registers stand by day, and may be very long. */
  private static int firstOf(List<Meeting> meetings, LocalDate day) {
    int low = 0;
    int high = meetings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (meetings.get(middle).getDate().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place of the very same object, -1 where it is not in the list. */
  static int place(List<?> list, Object item) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == item) {
        return i;
      }
    }
    return -1;
  }
}
