package vn.chibo.core.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The stages of a member against the life from which the facts were taken. */
class MembershipProperties {

  @Provide
  Arbitrary<List<Lives.Part>> lives() {
    return Lives.lives();
  }

  @Provide
  Arbitrary<List<Lives.Veil>> veils() {
    return Lives.veils();
  }

  private static MemberStanding standing(Lives.Known known, LocalDate day) {
    return MemberStanding.of(known.member(), known.complete(), List.of(), day);
  }

  private static List<LocalDate> days() {
    return Lives.FIRST.datesUntil(Lives.day(Lives.DAYS)).toList();
  }

  @Property(tries = 200)
  void should_be_at_exactly_one_stage_when_all_is_known(@ForAll("lives") List<Lives.Part> life) {
    Lives.Known known = Lives.veiled(life, Collections.nCopies(12, Lives.Veil.NONE));

    for (LocalDate day : days()) {
      assertThat(standing(known, day).stages()).containsExactly(Lives.stage(life, day));
      assertThat(standing(known, day).settled()).isTrue();
      assertThat(known.member().standingOn(day)).isEqualTo(standing(known, day));
    }
  }

  @Property(tries = 400)
  void should_never_exclude_the_truth_when_facts_are_hidden(
      @ForAll("lives") List<Lives.Part> life, @ForAll("veils") List<Lives.Veil> veils) {
    Lives.Known known = Lives.veiled(life, veils);

    assertThat(days())
        .as(known::toString)
        .filteredOn(day -> !standing(known, day).stages().contains(Lives.stage(life, day)))
        .isEmpty();
  }

  @Property(tries = 400)
  void should_only_get_more_specific_when_knowledge_is_added(
      @ForAll("lives") List<Lives.Part> life,
      @ForAll("veils") List<Lives.Veil> veils,
      @ForAll("veils") List<Lives.Veil> more) {
    List<Lives.Veil> denser = new ArrayList<>();
    for (int i = 0; i < veils.size(); i++) {
      denser.add(veils.get(i).with(more.get(i)));
    }
    Lives.Known known = Lives.veiled(life, veils);
    Lives.Known less = Lives.veiled(life, denser);

    assertThat(days())
        .as(() -> known + " " + less)
        .filteredOn(day -> !narrows(standing(known, day), standing(less, day)))
        .isEmpty();
  }

  private static boolean narrows(MemberStanding one, MemberStanding wider) {
    return wider.stages().containsAll(one.stages())
        && (wider.cell().isEmpty() || wider.cell().equals(one.cell()))
        && (wider.exit().isEmpty() || wider.exit().equals(one.exit()));
  }

  @Property(tries = 200)
  void should_record_what_is_possible_when_nothing_is_complete(
      @ForAll("lives") List<Lives.Part> life, @ForAll("veils") List<Lives.Veil> veils) {
    PartyMember member = Lives.veiled(life, veils).member();

    assertThat(days())
        .as(member::toString)
        .filteredOn(
            day ->
                !narrows(
                    member.standingOn(day), MemberStanding.of(member, List.of(), List.of(), day)))
        .isEmpty();
  }
}
