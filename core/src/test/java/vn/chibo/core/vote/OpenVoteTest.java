package vn.chibo.core.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.core.member.MemberId;

/** Who voted what in the open. */
class OpenVoteTest {
  private static final Tally<Choice> TALLY =
      Tally.<Choice>of(VoteCounts.builder().officialMembers(20).valid(3).build())
          .with(Choice.IN_FAVOR, 2)
          .with(Choice.AGAINST, 1);

  @Test
  void should_keep_the_members_in_the_order_of_their_ids() {
    Map<MemberId, Choice> votes = new LinkedHashMap<>();
    votes.put(new MemberId("003"), Choice.IN_FAVOR);
    votes.put(new MemberId("001"), Choice.AGAINST);
    votes.put(new MemberId("002"), Choice.IN_FAVOR);

    assertThat(new OpenVote(TALLY, votes).byMember().keySet())
        .containsExactly(new MemberId("001"), new MemberId("002"), new MemberId("003"));
  }
}
