package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.commendation.CommendationProposal;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.text.Text;

/**
 * Who is proposed for a commendation, or could be by the grade of the year (đề nghị khen thưởng).
 *
 * @param name what readers call it; members are not named
 * @param unit the unit that is commended or whose member is, empty where none of the units is known
 * @param member the member, empty where it is a unit
 * @param proposal the proposal, empty where none is on file
 */
record Candidate(
    Text name,
    Optional<StandingUnit> unit,
    Optional<MemberId> member,
    Optional<CommendationProposal> proposal) {

  /** What the proposal itself does not say. */
  List<Text> blanks() {
    if (proposal.isEmpty()) {
      return List.of(StandingMessages.text("file.proposal"));
    }
    CommendationProposal file = proposal.get();
    List<Text> blanks = new ArrayList<>();
    blank(blanks, file.getForm().isEmpty(), "form");
    blank(blanks, file.getAuthority().isEmpty(), "authority");
    blank(blanks, file.getYears().isEmpty(), "years");
    blank(blanks, file.getGrounds().isEmpty(), "grounds");
    blank(blanks, file.getProposer().isEmpty(), "proposer");
    return blanks;
  }

  private static void blank(List<Text> blanks, boolean lacking, String field) {
    if (lacking) {
      blanks.add(StandingMessages.text("file." + field));
    }
  }
}
