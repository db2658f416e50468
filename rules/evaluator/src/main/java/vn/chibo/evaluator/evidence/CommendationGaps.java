package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.record.Roster;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.FactPath.Attribute;
import vn.chibo.evaluator.explanation.FactPath.Complete;
import vn.chibo.evaluator.explanation.FactPath.Item;

/** What is not known of the commendations of a cell or member and could be. */
final class CommendationGaps {
  private static final String NAME = "commendations";
  private static final FactPath ALL = FactPath.RECORD.then(new Complete(NAME, Optional.empty()));
  private static final Map<String, Gap> GAPS = gaps();

  private CommendationGaps() {}

  /** A detail of a commendation that need not be known. */
  private record Gap(
      Predicate<Commendation> open, BiFunction<Commendation, World, Commendation> fill) {}

  private static Map<String, Gap> gaps() {
    Map<String, Gap> gaps = new LinkedHashMap<>();
    gaps.put(
        "level",
        new Gap(
            one -> one.getLevel().isEmpty(),
            (one, world) ->
                one.withLevel(
                    world.of(
                        CommendingLevel.GRASSROOTS_COMMITTEE,
                        CommendingLevel.DISTRICT,
                        CommendingLevel.CELL))));
    gaps.put(
        "form",
        new Gap(
            one -> one.getForm().isEmpty(),
            (one, world) -> one.withForm(CommendationForm.CERTIFICATE_OF_COMMENDATION)));
    gaps.put(
        "years",
        new Gap(one -> one.getYears().isEmpty(), (one, world) -> one.withYears(years(one, world))));
    gaps.put(
        "collectives", new Gap(CommendationGaps::toNobody, (one, w) -> one.withCollectives(1)));
    return gaps;
  }

  private static boolean toNobody(Commendation one) {
    return one.getOrganizations().isEmpty()
        && one.getMembers().isEmpty()
        && one.getCollectives().isEmpty()
        && one.getIndividuals().orElse(0) == 0;
  }

  private static List<Integer> years(Commendation one, World world) {
    int year = one.getDate().period().start().getYear();
    return world.of(List.of(year), List.of(year - 1, year), List.of(year));
  }

  private static FactPath path(int index, String detail) {
    return FactPath.RECORD.then(new Item(NAME, index)).then(new Attribute(detail));
  }

  /** Adds the paths of all of it. */
  static void gaps(Roster<Commendation> roster, List<FactPath> gaps) {
    if (!roster.complete()) {
      gaps.add(ALL);
    }
    for (int i = 0; i < roster.entries().size(); i++) {
      for (Map.Entry<String, Gap> gap : GAPS.entrySet()) {
        if (gap.getValue().open().test(roster.entries().get(i))) {
          gaps.add(path(i, gap.getKey()));
        }
      }
    }
  }

  /** The commendations with these things known, as they are in a world. */
  static Roster<Commendation> fill(Roster<Commendation> roster, Set<FactPath> known, World world) {
    List<Commendation> filled = new ArrayList<>(roster.entries());
    for (int i = 0; i < filled.size(); i++) {
      for (Map.Entry<String, Gap> gap : GAPS.entrySet()) {
        if (known.contains(path(i, gap.getKey()))) {
          filled.set(i, gap.getValue().fill().apply(filled.get(i), world));
        }
      }
    }
    return new Roster<>(filled, roster.complete() || known.contains(ALL));
  }
}
