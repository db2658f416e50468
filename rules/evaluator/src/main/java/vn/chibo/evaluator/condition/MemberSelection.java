package vn.chibo.evaluator.condition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Circumstance;
import vn.chibo.core.member.MemberStanding;
import vn.chibo.core.member.MembershipStage;

/**
 * Which members are meant, by their status on a day.
 *
 * <pre>{@code
 * MemberSelection.of(OFFICIAL).without(EXEMPTED, SUSPENDED)
 * }</pre>
 *
 * @param stages the stages of which one must be theirs
 * @param without the circumstances of which none may hold
 */
public record MemberSelection(Set<MembershipStage> stages, Set<Circumstance> without) {
  /** Copies both, in the order of their constants. */
  public MemberSelection {
    stages = copy(MembershipStage.class, stages);
    without = copy(Circumstance.class, without);
  }

  /** Members at one of the stages. */
  public static MemberSelection of(MembershipStage first, MembershipStage... others) {
    return new MemberSelection(EnumSet.of(first, others), Set.of());
  }

  /** Those of them for whom none of the circumstances holds. */
  public MemberSelection without(Circumstance first, Circumstance... others) {
    return new MemberSelection(stages, EnumSet.of(first, others));
  }

  /** Whether a member who stands so is meant; unknown where the standing is not sure enough. */
  public Truth selects(MemberStanding standing) {
    if (Collections.disjoint(stages, standing.stages())
        || !Collections.disjoint(without, standing.certain())) {
      return Truth.NO;
    }
    return stages.containsAll(standing.stages()) && Collections.disjoint(without, standing.open())
        ? Truth.YES
        : Truth.UNKNOWN;
  }

  private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> constants) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(constants);
    return Collections.unmodifiableSet(copy);
  }
}
