package vn.chibo.evaluator.handbook;

import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.condition.MeetingSelection;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Tally;

/** Meetings and the figures over them, in words. */
final class MeetingWords {
  private static final String ONE = "one";
  private static final String MANY = "many";

  private MeetingWords() {}

  /** A meeting that is meant: regular meeting, or thematic one. */
  static Text one(MeetingSelection meetings) {
    return named(meetings, ONE);
  }

  /** The meetings that are meant. */
  static Text many(MeetingSelection meetings) {
    return named(meetings, MANY);
  }

  private static Text named(MeetingSelection meetings, String number) {
    String form = meetings.exactly() ? "sitting." : "meeting.";
    return meetings.kinds().stream()
        .map(kind -> named(form, kind, number))
        .reduce((first, next) -> HandbookWords.text("or", first, next))
        .orElseGet(() -> HandbookWords.text("meeting.none"));
  }

  private static Text named(String form, MeetingKind kind, String number) {
    return HandbookWords.text(form + kind + "." + number);
  }

  /** That so many meetings are held. */
  static Text held(MeetingSelection meetings, Requirement asked, RequirementWords required) {
    Optional<Fraction> count = required.number(asked);
    if (asked.comparison() == Comparison.EXACTLY
        && count.filter(Fraction.ZERO::equals).isPresent()) {
      return HandbookWords.text("held.none", one(meetings));
    }
    String number = count.filter(Fraction.ONE::equals).isPresent() ? ONE : MANY;
    return HandbookWords.text("held." + number, required.words(asked), named(meetings, number));
  }

  /** What a tally is of. */
  static Text name(Tally<?> tally) {
    return tally
        .counted()
        .map(meetings -> HandbookWords.text("held.number", many(meetings)))
        .orElse(tally.label());
  }

  /** Another figure over a window: a plain number stands with its noun. */
  static Phrase figure(Tally<?> tally, Requirement asked, RequirementWords required) {
    Text words = required.words(asked);
    if (tally.equals(CellTallies.LONGEST_EXCUSED_RUN)) {
      return Phrase.clause(HandbookWords.text("measure.longest-excused-run", words));
    }
    boolean bare = tally.unit() != Unit.COUNT || tally.noun().equals(tally.label());
    Text figure = bare ? words : HandbookWords.text("noun", words, tally.noun());
    return Phrase.line(HandbookWords.text("compare", tally.label(), figure));
  }
}
