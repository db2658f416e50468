package vn.chibo.evaluator;

import java.util.List;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.evaluator.condition.Parts;
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

  /** Of the parts of the subject, which are asked for one after the other. */
  PartPositions parts(Object subject, Parts<?, ?> parts) {
    return new PartPositions(this, subject, parts);
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
}
