package vn.chibo.regulations.election;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.member.MemberId;
import vn.chibo.regulations.vote.VotingBody;

/**
 * What stands around an election: who elects, and how the list came about. Only who elects must be
 * known.
 *
 * <pre>{@code
 * ElectionSetting.of(VotingBody.MEMBERS).withPrepared(list).withConveners(committee);
 * }</pre>
 *
 * @param body who elects
 * @param prepared the list that the convening committee prepared
 * @param conveners the members of the convening committee
 * @param support how many supported each candidate from the floor; of one who does not stand here
 *     it is unknown
 * @param asked how many were asked for their support
 */
public record ElectionSetting(
    VotingBody body,
    Optional<List<MemberId>> prepared,
    Optional<Set<MemberId>> conveners,
    Map<MemberId, Integer> support,
    Optional<Integer> asked) {

  /** Copies what can change. */
  public ElectionSetting {
    Objects.requireNonNull(body, "body");
    prepared = prepared.map(List::copyOf);
    conveners = conveners.map(Set::copyOf);
    support = Collections.unmodifiableMap(new LinkedHashMap<>(support));
    Objects.requireNonNull(asked, "asked");
  }

  /** Only who elects is known. */
  public static ElectionSetting of(VotingBody body) {
    return new ElectionSetting(
        body, Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
  }

  /** The same, with the list that the convening committee prepared. */
  public ElectionSetting withPrepared(List<MemberId> list) {
    return new ElectionSetting(body, Optional.of(list), conveners, support, asked);
  }

  /** The same, with the members of the convening committee. */
  public ElectionSetting withConveners(Set<MemberId> members) {
    return new ElectionSetting(body, prepared, Optional.of(members), support, asked);
  }

  /**
   * The same, with the support of candidates from the floor.
   *
   * @param supporters how many for each
   * @param of how many were asked, members or delegates
   */
  public ElectionSetting withSupport(Map<MemberId, Integer> supporters, int of) {
    return new ElectionSetting(body, prepared, conveners, supporters, Optional.of(of));
  }
}
