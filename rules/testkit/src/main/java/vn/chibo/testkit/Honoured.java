package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.record.Roster;
import vn.chibo.evaluator.explanation.FactPath;

/** The commendations of a cell or member, where nobody wrote down what they were. */
final class Honoured {
  private static final String NAME = "commendations";
  private static final FactPath ALL =
      FactPath.RECORD.then(new FactPath.Complete(NAME, Optional.empty()));

  private Honoured() {}

  private static FactPath path(int index, String detail) {
    return FactPath.RECORD
        .then(new FactPath.Item(NAME, index))
        .then(new FactPath.Attribute(detail));
  }

  /** The paths of all of it. */
  static List<FactPath> all(Roster<Commendation> roster) {
    List<FactPath> all = new ArrayList<>(List.of(ALL));
    for (int i = 0; i < roster.entries().size(); i++) {
      for (String detail : List.of("level", "form", "years", "collectives")) {
        all.add(path(i, detail));
      }
    }
    return all;
  }

  /** What stands at some paths known; a better one is of one year only. */
  static Roster<Commendation> fill(
      Roster<Commendation> roster, Set<FactPath> known, boolean better) {
    List<Commendation> given = roster.entries();
    List<Commendation> filled =
        IntStream.range(0, given.size())
            .mapToObj(i -> filled(given.get(i), i, known, better))
            .toList();
    return new Roster<>(filled, roster.complete() || known.contains(ALL));
  }

  private static Commendation filled(
      Commendation given, int i, Set<FactPath> known, boolean better) {
    Commendation filled = given;
    if (known.contains(path(i, "level")) && given.getLevel().isEmpty()) {
      filled =
          filled.withLevel(
              better ? CommendingLevel.GRASSROOTS_COMMITTEE : CommendingLevel.DISTRICT);
    }
    if (known.contains(path(i, "form")) && given.getForm().isEmpty()) {
      filled = filled.withForm(CommendationForm.CERTIFICATE_OF_COMMENDATION);
    }
    if (known.contains(path(i, "years")) && given.getYears().isEmpty()) {
      int year = given.getDate().period().start().getYear();
      filled = filled.withYears(better ? List.of(year) : List.of(year - 2, year));
    }
    boolean counted = given.getCollectives().isPresent() || given.getIndividuals().isPresent();
    return known.contains(path(i, "collectives")) && !counted ? filled.withCollectives(1) : filled;
  }
}
