package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.CongressTerm;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.evidence.Registers;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * The facts by which the parts of a subject are those that were found, and no others.
 *
 * @param leaf the facts of the subject
 */
record ListingFacts(LeafFacts leaf) {
  private static final String COMMENDATIONS = "commendations";

  /** The keys of parts that are the commendations of a record, or stand for them. */
  static final Set<String> COMMENDED = Set.of(COMMENDATIONS, "commended");

  /** That these are all parts, and that what else is on record is none of them. */
  List<Fact> of(Parts<?, ?> parts, Parts.Found<?> found, Optional<DatePeriod> days) {
    boolean ofMeetings = parts.meetings().isPresent() || CongressTerm.congresses(parts);
    if (leaf.subject() instanceof CellRecord cell && ofMeetings) {
      return meetings(cell.getMeetings(), days);
    }
    if (COMMENDED.contains(parts.key()) && !(leaf.subject() instanceof OrganizationRecord)) {
      return commendations(found);
    }
    if (leaf.subject() instanceof MemberRecord member) {
      return Registers.named(member, parts.key())
          .map(register -> entries(register, days))
          .orElseGet(() -> List.of(leaf.whole(parts.label())));
    }
    return found.gaps().isEmpty() ? roster(parts, found) : List.of();
  }

  /** What kind each meeting is of, and that there are no others. */
  private List<Fact> meetings(Register<Meeting> register, Optional<DatePeriod> days) {
    List<Fact> kinds = leaf.entries(register, days, meeting -> false, true);
    return and(kinds, register, days, MissingWords::gap);
  }

  /** The entries of a register of a member, and that there are no others. */
  private <T extends Dated> List<Fact> entries(Register<T> register, Optional<DatePeriod> days) {
    List<Fact> entries = leaf.entries(register, days, entry -> true, false);
    return and(entries, register, days, MissingWords::entries);
  }

  private List<Fact> and(
      List<Fact> entries,
      Register<?> register,
      Optional<DatePeriod> days,
      Function<DatePeriod, Text> words) {
    List<DatePeriod> gaps =
        days.isPresent() ? days.get().minus(register.complete()) : List.<DatePeriod>of();
    List<Fact> complete = leaf.complete(register, days, gaps, words);
    return Stream.concat(entries.stream(), complete.stream()).toList();
  }

  /** Those that are not asked decide as well: by what they are known to be. */
  private List<Fact> commendations(Parts.Found<?> found) {
    List<Fact> facts = new ArrayList<>();
    if (found.gaps().isEmpty()) {
      facts.add(leaf.complete(COMMENDATIONS, EvaluatorMessages.text("parts.commendations")));
    }
    List<Commendation> all = Position.commendations(leaf.subject());
    for (int i = 0; i < all.size(); i++) {
      facts.add(leaf.item(COMMENDATIONS, i, all.get(i).getWords()));
    }
    return facts;
  }

  /** A list is complete with each of its parts, also those of which nothing else is known. */
  private List<Fact> roster(Parts<?, ?> parts, Parts.Found<?> found) {
    PartPositions positions = leaf.at().parts(leaf.subject(), parts);
    List<Fact> facts = new ArrayList<>();
    facts.add(leaf.complete(parts.key(), parts.label()));
    for (Parts.Part<?> part : found.parts()) {
      FactPath path = positions.of(part.value(), facts.size() - 1).here();
      facts.add(new Fact(path, part.label()));
    }
    return facts;
  }
}
