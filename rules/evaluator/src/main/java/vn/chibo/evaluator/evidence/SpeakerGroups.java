package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.SpeakerGroup;

/**
 * The groups of which somebody may have counted who spoke. Which bounds a rule asks for the record
 * does not tell: all that there can be are counted, by age or by the months since admission.
 */
final class SpeakerGroups {
  /** Nobody is older, and nobody is a member for longer than a record can last. */
  private static final int OLDEST = 120;

  private static final int LONGEST = 1200;

  private static final List<SpeakerGroup> SPOKE = all(1);
  private static final List<SpeakerGroup> SILENT = all(0);

  private SpeakerGroups() {}

  /** Of each group one member was present, who spoke or not. */
  private static List<SpeakerGroup> all(int spoke) {
    SpeakerGroup one = SpeakerGroup.builder().present(1).spoke(spoke).build();
    return Stream.concat(
            IntStream.rangeClosed(1, OLDEST).mapToObj(one::withAgeTo),
            IntStream.rangeClosed(1, LONGEST).mapToObj(one::withAdmittedWithinMonths))
        .toList();
  }

  static boolean lacking(Meeting meeting) {
    List<SpeakerGroup> groups = groups(meeting);
    return groups.size() < OLDEST + LONGEST
        || groups.stream().anyMatch(group -> group.getPresent().isEmpty());
  }

  private static List<SpeakerGroup> groups(Meeting meeting) {
    return meeting.getContributions().map(Contributions::getGroups).orElse(List.of());
  }

  static Meeting counted(World world, Meeting meeting) {
    List<SpeakerGroup> known = groups(meeting);
    List<SpeakerGroup> groups = new ArrayList<>();
    known.forEach(
        group -> groups.add(group.withPresent(group.getPresent().orElse(group.getSpoke()))));
    (world.flag() ? SILENT : SPOKE)
        .stream()
            .filter(group -> known.stream().noneMatch(other -> same(group, other)))
            .forEach(groups::add);
    Contributions contributions =
        meeting.getContributions().orElseGet(() -> Contributions.builder().build());
    return meeting.withContributions(contributions.withGroups(groups));
  }

  private static boolean same(SpeakerGroup one, SpeakerGroup other) {
    Optional<Integer> age = one.getAgeTo();
    return age.equals(other.getAgeTo())
        && one.getAdmittedWithinMonths().equals(other.getAdmittedWithinMonths());
  }
}
