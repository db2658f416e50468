package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;

/**
 * What spells and admissions of a member say of one day.
 *
 * <p>A stage is left out only where a recorded fact or the completeness of the facts excludes it;
 * so a fact more never brings one back.
 */
final class MembershipOnDay {
  private final LocalDate day;
  private final List<DatePeriod> complete;
  private final List<Stay> stays;
  private final List<Admission> admissions;

  private MembershipOnDay(
      List<Stay> stays, List<Admission> admissions, List<DatePeriod> complete, LocalDate day) {
    this.stays = stays;
    this.admissions = admissions;
    this.complete = complete;
    this.day = day;
  }

  /** Facts of which none is missing on the days of the periods. */
  static MembershipOnDay of(PartyMember member, List<DatePeriod> complete, LocalDate day) {
    return new MembershipOnDay(Stay.of(member.getSpells()), member.getAdmissions(), complete, day);
  }

  /**
   * Facts taken as all there are since the first of them: what was before it stays unknown, unless
   * it is the first admission.
   */
  static MembershipOnDay asRecorded(PartyMember member, LocalDate day) {
    MembershipOnDay bare = of(member, List.of(), day);
    List<DatePeriod> complete =
        bare.firstEntry().isPresent()
            ? Completeness.OF_ALL_TIME
            : Stream.concat(
                    bare.stays.stream().map(Stay::entered),
                    bare.admissions.stream().map(Admission::start))
                .map(DatePeriod::start)
                .min(Comparator.naturalOrder())
                .map(first -> List.of(DatePeriod.from(first)))
                .orElse(List.of());
    return of(member, complete, day);
  }

  /** The stages that are possible; never none. */
  Set<MembershipStage> stages() {
    if (firstEntry().filter(first -> first.isAfter(day)).isPresent()) {
      return EnumSet.of(MembershipStage.NOT_YET_MEMBER);
    }
    if (ended().anyMatch(Stay::endsInDeath)) {
      return EnumSet.of(MembershipStage.LEFT);
    }
    return surelyMember() ? admitted().stages() : open();
  }

  private Set<MembershipStage> open() {
    Set<MembershipStage> possible = EnumSet.noneOf(MembershipStage.class);
    if (stays.stream().noneMatch(stay -> stay.enteredBy(day))
        && admissions.stream().allMatch(admission -> admission.start().last().isAfter(day))) {
      possible.add(MembershipStage.NOT_YET_MEMBER);
    }
    boolean mayMissEntry = !Completeness.over(lastKnownOutside(), day, complete);
    if (mayMissEntry || begun().anyMatch(stay -> !stay.leftBy(day)) || mayBeAdmitted()) {
      possible.addAll(admitted().stages());
    }
    if (mayMissEntry || begun().anyMatch(stay -> stay.mayHaveLeftBy(day, complete))) {
      possible.add(MembershipStage.LEFT);
    }
    return possible;
  }

  /** Whether an admission of which no spell is recorded may make a member on the day. */
  private boolean mayBeAdmitted() {
    LocalDate outside = lastKnownOutside();
    return admissions.stream()
        .filter(admission -> stays.stream().noneMatch(stay -> stay.explains(admission)))
        .map(Admission::start)
        .anyMatch(start -> !start.start().isAfter(day) && !start.last().isBefore(outside));
  }

  /** The cell, where the member surely is in one that is recorded. */
  Optional<OrganizationId> cell() {
    return current().map(Stay::cell);
  }

  /** How the member left, where it is sure that the member did and entered no other cell. */
  Optional<MembershipExit> exit() {
    return stages().equals(EnumSet.of(MembershipStage.LEFT))
        ? begun().filter(this::last).findFirst().flatMap(Stay::exit)
        : Optional.empty();
  }

  private boolean last(Stay stay) {
    return begun().allMatch(other -> other.equals(stay) || other.precedes(stay));
  }

  /**
   * The first day that the membership which runs on the day may have, from all time where an
   * earlier one is possible.
   */
  LocalDate since() {
    return surelyMember() ? admitted().since().orElse(LocalDate.MIN) : LocalDate.MIN;
  }

  private AdmissionOnDay admitted() {
    return new AdmissionOnDay(admissions, complete, day, current().map(this::beginning));
  }

  private boolean surelyMember() {
    return current().isPresent() || admissions.stream().anyMatch(this::surelyRuns);
  }

  /** Whether membership surely ran from the admission to the day. */
  private boolean surelyRuns(Admission admission) {
    DatePeriod start = admission.start();
    if (start.last().isAfter(day)) {
      return false;
    }
    boolean beforeRecognition =
        admission
            .getOfficialFrom()
            .or(admission::getRecognized)
            .filter(date -> date.period().start().isAfter(day))
            .isPresent();
    return beforeRecognition
        || (Completeness.over(start.start(), day, complete)
            && begun().noneMatch(stay -> mayHaveLeftSince(stay, start.start())));
  }

  private boolean mayHaveLeftSince(Stay stay, LocalDate from) {
    return stay.mayHaveLeftBy(day, complete)
        && stay.left().map(days -> !days.last().isBefore(from)).orElse(true);
  }

  /** The stay in which the day surely is; one with a recorded end needs no completeness for it. */
  private Optional<Stay> current() {
    return stays.stream()
        .filter(stay -> stay.enteredBy(day) && !stay.mayHaveLeftBy(day, complete))
        .max(
            Comparator.comparing((Stay stay) -> stay.left().isPresent())
                .thenComparing(stay -> stay.entered().last()));
  }

  /** The first of the stays that lead without a break into this one. */
  private Stay beginning(Stay stay) {
    Stay first = stay;
    Optional<Stay> earlier = leadingInto(first);
    while (earlier.isPresent()) {
      first = earlier.get();
      earlier = leadingInto(first);
    }
    return first;
  }

  private Optional<Stay> leadingInto(Stay stay) {
    return stays.stream().filter(other -> other.leadsInto(stay)).findFirst();
  }

  private Stream<Stay> begun() {
    return stays.stream().filter(stay -> stay.mayHaveEnteredBy(day));
  }

  private Stream<Stay> ended() {
    return stays.stream().filter(stay -> stay.leftBy(day));
  }

  /** From when an entry may be missing: a leaving, or else the first entry into the Party. */
  private LocalDate lastKnownOutside() {
    return ended()
        .flatMap(stay -> stay.left().stream())
        .map(DatePeriod::start)
        .max(Comparator.naturalOrder())
        .or(this::firstEntry)
        .orElse(LocalDate.MIN);
  }

  /** The first day that the first admission can have, where something is recorded of it. */
  private Optional<LocalDate> firstEntry() {
    Stream<LocalDate> admitted =
        admissions.stream()
            .filter(admission -> admission.getKind() == AdmissionKind.ADMISSION)
            .map(admission -> admission.start().start());
    Stream<LocalDate> entered =
        stays.stream().filter(Stay::byAdmission).map(stay -> stay.entered().start());
    return Stream.concat(admitted, entered).max(Comparator.naturalOrder());
  }
}
