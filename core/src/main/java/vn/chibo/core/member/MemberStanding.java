package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * Where a member stands on one day, as far as facts tell.
 *
 * @param stages the stages that are possible, at least one; exactly one where the facts suffice
 * @param exit how the member left, where leaving is sure and its way recorded
 * @param cell the cell of membership, where the member surely is in one that is recorded
 * @param certain the circumstances that hold
 * @param open the circumstances that may hold or not
 */
public record MemberStanding(
    Set<MembershipStage> stages,
    Optional<MembershipExit> exit,
    Optional<OrganizationId> cell,
    Set<Circumstance> certain,
    Set<Circumstance> open) {
  private static final Set<MembershipStage> OF_MEMBERS =
      Set.of(MembershipStage.PROBATIONARY, MembershipStage.OFFICIAL);

  /** Copies the sets, in the order of their constants. */
  public MemberStanding {
    stages = copy(stages, MembershipStage.class);
    certain = copy(certain, Circumstance.class);
    open = copy(open, Circumstance.class);
  }

  /**
   * The standing on a day, where the lists lack nothing. What is missing in an entry, such as the
   * month of an admission, stays open.
   */
  public static MemberStanding ofComplete(
      PartyMember member, List<CircumstanceEntries> circumstances, LocalDate day) {
    List<CircumstanceEntries> all =
        circumstances.stream().map(CircumstanceEntries::asRecorded).toList();
    return of(MembershipOnDay.asRecorded(member, day), all, day);
  }

  /**
   * The standing on a day, where the lists may lack something.
   *
   * @param complete the periods on which no admission, recognition, entry or leaving is missing
   */
  public static MemberStanding of(
      PartyMember member,
      List<DatePeriod> complete,
      List<CircumstanceEntries> circumstances,
      LocalDate day) {
    return of(MembershipOnDay.of(member, complete, day), circumstances, day);
  }

  private static MemberStanding of(
      MembershipOnDay membership, List<CircumstanceEntries> circumstances, LocalDate day) {
    Set<MembershipStage> stages = membership.stages();
    Set<Circumstance> certain = EnumSet.noneOf(Circumstance.class);
    Set<Circumstance> open = EnumSet.noneOf(Circumstance.class);
    if (!Collections.disjoint(stages, OF_MEMBERS)) {
      LocalDate since = membership.since();
      for (CircumstanceEntries entries : circumstances) {
        Truth truth = entries.on(day, since);
        boolean sure = truth == Truth.YES && OF_MEMBERS.containsAll(stages);
        if (truth != Truth.NO) {
          (sure ? certain : open).add(entries.circumstance());
        }
      }
    }
    open.removeAll(certain);
    return new MemberStanding(stages, membership.exit(), membership.cell(), certain, open);
  }

  /** The stage, empty where more than one is possible. */
  public Optional<MembershipStage> stage() {
    return stages.size() == 1 ? Optional.of(stages.iterator().next()) : Optional.empty();
  }

  /** Whether the person is a member, probationary or official. */
  public Truth member() {
    if (OF_MEMBERS.containsAll(stages)) {
      return Truth.YES;
    }
    return Collections.disjoint(stages, OF_MEMBERS) ? Truth.NO : Truth.UNKNOWN;
  }

  /** Whether a circumstance holds. */
  public Truth holds(Circumstance circumstance) {
    if (certain.contains(circumstance)) {
      return Truth.YES;
    }
    return open.contains(circumstance) ? Truth.UNKNOWN : Truth.NO;
  }

  /** Whether there is one stage and no open circumstance. */
  public boolean settled() {
    return stages.size() == 1 && open.isEmpty();
  }

  /** The standing in words: the possible stages, how the member left, the sure circumstances. */
  public Text label() {
    Text stage = joined("standing.or", stages.stream().map(MembershipStage::label));
    Text withExit =
        exit.map(way -> CoreMessages.text("standing.exit", stage, way.label())).orElse(stage);
    return joined(
        "standing.and",
        Stream.concat(Stream.of(withExit), certain.stream().map(Circumstance::label)));
  }

  private static Text joined(String key, Stream<Text> words) {
    return words.reduce((one, next) -> CoreMessages.text(key, one, next)).orElseThrow();
  }

  private static <E extends Enum<E>> Set<E> copy(Set<E> constants, Class<E> type) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(constants);
    return Collections.unmodifiableSet(copy);
  }
}
