package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.time.DatePeriod;

/**
 * Who held which posts, and the days for which no beginning and no end of a holding is missing.
 *
 * <pre>{@code
 * PostHoldings holdings = new PostHoldings(register.entries(), register.complete());
 * holdings.vacant(secretary, LocalDate.of(2024, 5, 1));
 * }</pre>
 *
 * @param tenures the holdings
 * @param complete the periods for which none is missing
 */
public record PostHoldings(List<PostTenure> tenures, List<DatePeriod> complete) {
  /** Copies the lists. */
  public PostHoldings {
    tenures = List.copyOf(tenures);
    complete = List.copyOf(complete);
  }

  /** Those who surely hold the post on a day. */
  public List<MemberId> holders(Post post, LocalDate day) {
    return sure(tenure -> tenure.getPost().equals(post), day).stream()
        .map(PostTenure::getHolder)
        .distinct()
        .toList();
  }

  /** The posts that a member surely holds on a day. */
  public List<Post> heldBy(MemberId member, LocalDate day) {
    return sure(tenure -> tenure.getHolder().equals(member), day).stream()
        .map(PostTenure::getPost)
        .distinct()
        .toList();
  }

  /**
   * Whether nobody holds the post on a day. That nobody does is known only where the holdings are
   * complete from all time up to the day: the holder may have begun long before.
   */
  public Truth vacant(Post post, LocalDate day) {
    return held(tenure -> tenure.getPost().equals(post), day).negated();
  }

  /** Whether a member holds posts of the Party and of the State at once on a day (kiêm nhiệm). */
  public Truth concurrent(MemberId member, LocalDate day) {
    Predicate<PostTenure> own = tenure -> tenure.getHolder().equals(member);
    Predicate<PostTenure> state = tenure -> tenure.getPost().title().ofTheState();
    Truth ofState = held(own.and(state), day);
    Truth ofParty = held(own.and(state.negate()), day);
    if (ofState == Truth.NO || ofParty == Truth.NO) {
      return Truth.NO;
    }
    return ofState == Truth.YES && ofParty == Truth.YES ? Truth.YES : Truth.UNKNOWN;
  }

  private List<PostTenure> sure(Predicate<PostTenure> asked, LocalDate day) {
    return tenures.stream()
        .filter(asked)
        .filter(tenure -> tenure.holdsOn(day, complete) == Truth.YES)
        .toList();
  }

  private Truth held(Predicate<PostTenure> asked, LocalDate day) {
    List<Truth> found =
        tenures.stream().filter(asked).map(tenure -> tenure.holdsOn(day, complete)).toList();
    return Completeness.any(found, Completeness.over(LocalDate.MIN, day, complete));
  }
}
