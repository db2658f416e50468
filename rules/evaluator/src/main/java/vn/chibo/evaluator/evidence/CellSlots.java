package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;

/** The attributes of the record of a cell. */
final class CellSlots {
  static final List<Slot<CellRecord>> ALL =
      List.of(
          new RegisterSlot<>(
              "meetings", CellRecord::getMeetings, CellRecord::withMeetings, MeetingDetails.ALL),
          new RegisterSlot<>(
              "decisions",
              CellRecord::getDecisions,
              CellRecord::withDecisions,
              List.of(Detail.of("minutes", CellSlots::withoutMinutes))),
          new AttributeSlot<>(Detail.of("members", record -> record.withMembers(Optional.empty()))),
          new AttributeSlot<>(
              Detail.of("officialMembers", record -> record.withOfficialMembers(Optional.empty()))),
          new AttributeSlot<>(
              Detail.of(
                  "committeeMembers", record -> record.withCommitteeMembers(Optional.empty()))),
          new AttributeSlot<>(
              Detail.of(
                  "deputySecretaries", record -> record.withDeputySecretaries(Optional.empty()))),
          new AttributeSlot<>(
              Detail.of(
                  "previousCongress", record -> record.withPreviousCongress(Optional.empty()))),
          new RegisterSlot<>("oversight", CellRecord::getOversight, CellRecord::withOversight),
          new RosterSlot<>(
              "attendancePlans", CellRecord::getAttendancePlans, CellRecord::withAttendancePlans),
          new RosterSlot<>(
              "commendations", CellRecord::getCommendations, CellRecord::withCommendations),
          new RegisterSlot<>("proposals", CellRecord::getProposals, CellRecord::withProposals),
          new RosterSlot<>(
              "memberRecords",
              CellRecord::getMemberRecords,
              CellRecord::withMemberRecords,
              RecordFacts.inside()),
          new ListSlot<>("judgements", CellRecord::getJudgements, CellRecord::withJudgements),
          new ListSlot<>("figures", CellRecord::getFigures, CellRecord::withFigures));

  private CellSlots() {}

  private static Decision withoutMinutes(Decision decision) {
    return new Decision(decision.kind(), decision.date(), Optional.empty());
  }
}
