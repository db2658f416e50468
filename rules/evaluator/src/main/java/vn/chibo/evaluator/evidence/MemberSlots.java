package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.MemberRecord;

/** The attributes of the record of a member; the member as such is not hidden. */
final class MemberSlots {
  static final List<Slot<MemberRecord>> ALL =
      List.of(
          new PeriodsSlot<>(
              "membership",
              MemberRecord::getMembershipComplete,
              MemberRecord::withMembershipComplete),
          new RegisterSlot<>(
              "exemptions", MemberRecord::getExemptions, MemberRecord::withExemptions),
          new RegisterSlot<>(
              "suspensions", MemberRecord::getSuspensions, MemberRecord::withSuspensions),
          new RegisterSlot<>(
              "temporaryTransfers",
              MemberRecord::getTemporaryTransfers,
              MemberRecord::withTemporaryTransfers),
          new RegisterSlot<>(
              "hindrances", MemberRecord::getHindrances, MemberRecord::withHindrances),
          new RegisterSlot<>(
              "disciplines", MemberRecord::getDisciplines, MemberRecord::withDisciplines),
          new RegisterSlot<>("tasks", MemberRecord::getTasks, MemberRecord::withTasks),
          new RegisterSlot<>("tenures", MemberRecord::getTenures, MemberRecord::withTenures),
          new RegisterSlot<>(
              "duesStandings", MemberRecord::getDuesStandings, MemberRecord::withDuesStandings),
          new RegisterSlot<>(
              "duesReliefs", MemberRecord::getDuesReliefs, MemberRecord::withDuesReliefs),
          new RegisterSlot<>(
              "duesPayments", MemberRecord::getDuesPayments, MemberRecord::withDuesPayments),
          new RosterSlot<>(
              "commendations", MemberRecord::getCommendations, MemberRecord::withCommendations),
          new RegisterSlot<>(
              "transferLetters",
              MemberRecord::getTransferLetters,
              MemberRecord::withTransferLetters),
          new AttributeSlot<>(
              Detail.of("holidays", record -> record.withHolidays(Optional.empty()))),
          new ListSlot<>("judgements", MemberRecord::getJudgements, MemberRecord::withJudgements),
          new ListSlot<>("figures", MemberRecord::getFigures, MemberRecord::withFigures));

  private MemberSlots() {}
}
