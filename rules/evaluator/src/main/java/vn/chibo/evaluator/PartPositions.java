package vn.chibo.evaluator;

import java.util.List;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.CongressTerm;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.evidence.Registers;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * Where the parts of a subject stand, asked for one after the other: a record may be very long, and
 * none is sought from its start.
 */
final class PartPositions {
  private final Position at;
  private final Object subject;
  private final Parts<?, ?> parts;
  private final Places<Commendation> commendations;
  private final Places<Dated> entries;
  private final Places<CellRecord> cells;
  private Places<Meeting> meetings = new Places<>(List.of());

  PartPositions(Position at, Object subject, Parts<?, ?> parts) {
    this.at = at;
    this.subject = subject;
    this.parts = parts;
    commendations = new Places<>(Position.commendations(subject));
    entries =
        new Places<>(subject instanceof MemberRecord member ? entries(member, parts) : List.of());
    cells =
        new Places<>(
            subject instanceof OrganizationRecord whole ? whole.getCells().entries() : List.of());
  }

  private static List<? extends Dated> entries(MemberRecord member, Parts<?, ?> parts) {
    return Registers.named(member, parts.key()).map(Register::entries).orElse(List.of());
  }

  /** At a part, which may be the very subject, by its place among all parts. */
  @SuppressWarnings("ReferenceEquality")
  Position of(Object part, int place) {
    if (part instanceof HeldMeeting held) {
      FactPath of = subject instanceof OrganizationRecord ? cell(held.cell()) : at.record();
      return new Position(of, of.then(meeting(held)));
    }
    if (part == subject || part instanceof CongressTerm) {
      return at;
    }
    if (part instanceof SubjectRecord) {
      FactPath path = item(parts.key(), place);
      return new Position(path, path);
    }
    return new Position(at.record(), fact(part, place));
  }

  /** A commendation, an entry of the register after which the parts are called, or an item. */
  private FactPath fact(Object part, int place) {
    int listed = commendations.of(part);
    boolean register = listed < 0 && !ListingFacts.COMMENDED.contains(parts.key());
    return register && subject instanceof MemberRecord
        ? entry(part instanceof MemberFact<?> of ? of.fact() : part)
        : item(parts.key(), Math.max(place, listed));
  }

  /** The entry of a register, else the member as a whole. */
  private FactPath entry(Object entry) {
    int place = entries.of(entry);
    return place < 0
        ? at.record()
        : at.record().then(Registers.entry(parts.key(), entries.list(), place));
  }

  private FactPath cell(CellRecord cell) {
    return item("cells", cells.of(cell));
  }

  private FactPath item(String key, int place) {
    return at.record().then(new FactPath.Item(key, place));
  }

  @SuppressWarnings("ReferenceEquality")
  private FactPath.Entry meeting(HeldMeeting held) {
    List<Meeting> all = held.cell().getMeetings().entries();
    if (meetings.list() != all) {
      meetings = new Places<>(all);
    }
    return Registers.entry("meetings", all, meetings.of(held.meeting()));
  }
}
