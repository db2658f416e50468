package vn.chibo.core.oversight;

import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.MemberId;

/**
 * A member of a superior committee: by person, by post, or by both.
 *
 * @param member the person, empty where only the post is known
 * @param post the post, empty where not known
 */
public record SuperiorMember(Optional<MemberId> member, Optional<SuperiorPost> post) {

  /** Refuses one of whom neither person nor post is known. */
  public SuperiorMember {
    new Faults()
        .unless(
            member.isPresent() || post.isPresent(),
            "neither-member-nor-post",
            CoreMessages.text("neither-member-nor-post"))
        .raise();
  }

  /** A person whose post is not known. */
  public static SuperiorMember of(MemberId member) {
    return new SuperiorMember(Optional.of(member), Optional.empty());
  }

  /** The holder of a post, whoever it is. */
  public static SuperiorMember of(SuperiorPost post) {
    return new SuperiorMember(Optional.empty(), Optional.of(post));
  }

  /** A person in a post. */
  public static SuperiorMember of(MemberId member, SuperiorPost post) {
    return new SuperiorMember(Optional.of(member), Optional.of(post));
  }

  /**
   * Whether this is known to be the one that was asked for: the same person where a person was
   * named, else the same post.
   */
  public boolean answersTo(SuperiorMember asked) {
    return answers(asked) == Truth.YES;
  }

  /**
   * Whether this is the one that was asked for: the same person where a person was named, else the
   * same post. Unknown where only the person or only the post is known and the other was named.
   */
  public Truth answers(SuperiorMember asked) {
    return asked.member.isPresent() ? same(member, asked.member) : same(post, asked.post);
  }

  private static Truth same(Optional<?> known, Optional<?> asked) {
    return known.isPresent() ? Truths.of(known.equals(asked)) : Truth.UNKNOWN;
  }
}
