package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.evidence.Registers;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * The facts that decide a leaf, by their paths in the record: entries of registers and the days on
 * which these are complete, items of lists, the record as a whole.
 *
 * @param subject of what the leaf is asked
 * @param at where it stands in the record
 */
record LeafFacts(Object subject, Position at) {
  private static final FactPath.Attribute KIND = new FactPath.Attribute("kind");

  /** The entries of some days, as a whole where they count and by their kind where they do not. */
  <T extends Dated> List<Fact> entries(
      Register<T> register, Optional<DatePeriod> days, Predicate<T> shown, boolean others) {
    List<T> entries = days.isPresent() ? register.within(days.get()) : List.of();
    List<Fact> facts = new ArrayList<>(entries.size() + 1);
    String name = name(register);
    for (int i = 0; i < entries.size(); i++) {
      T entry = entries.get(i);
      FactPath path = at.record().then(Registers.entry(name, entries, i));
      if (shown.test(entry)) {
        facts.add(new Fact(path, EvaluatorMessages.text("fact.date", entry.getDate())));
      } else if (others && entry instanceof Meeting) {
        facts.add(kind(path, entry));
      }
    }
    return facts;
  }

  /**
   * Whether the entries are none of a register of the member, but what a figure made of the whole
   * record.
   */
  boolean ofNoRegister(Register<?> register) {
    return subject instanceof MemberRecord member && !Registers.has(member, register);
  }

  /** All of the record. */
  Fact whole(Text label) {
    return new Fact(at.record(), label);
  }

  /** An item of a list of the record. */
  Fact item(String list, int place, Text label) {
    return new Fact(at.record().then(new FactPath.Item(list, place)), label);
  }

  /** The kind of a meeting, by which it is one of those asked. */
  static Fact kind(FactPath path, Dated entry) {
    return new Fact(path.then(KIND), EvaluatorMessages.text("missing.kind", entry.getDate()));
  }

  /** That a register is complete for days, but for its gaps; with the words for such days. */
  List<Fact> complete(
      Register<?> register,
      Optional<DatePeriod> days,
      List<DatePeriod> gaps,
      Function<DatePeriod, Text> words) {
    List<DatePeriod> complete = days.isPresent() ? days.get().minus(gaps) : List.of();
    List<Fact> facts = new ArrayList<>(complete.size());
    String name = name(register);
    for (DatePeriod known : complete) {
      facts.add(
          new Fact(
              at.record().then(new FactPath.Complete(name, Optional.of(known))),
              words.apply(known)));
    }
    return facts;
  }

  /** That a list of the record is complete. */
  Fact complete(String list, Text label) {
    return new Fact(
        at.record().then(new FactPath.Complete(list, Optional.empty())),
        EvaluatorMessages.text("fact.complete", label));
  }

  /** Decisions of a kind up to a day; where there is none, that none is missing. */
  List<Fact> decisions(
      Register<Decision> register, DecisionKind kind, DatePeriod past, List<DatePeriod> gaps) {
    Optional<DatePeriod> days = Optional.of(past);
    List<Fact> taken = entries(register, days, decision -> decision.kind() == kind, false);
    return taken.isEmpty() ? complete(register, days, gaps, MissingWords::decisions) : taken;
  }

  private String name(Register<?> register) {
    SubjectRecord record =
        subject instanceof HeldMeeting held
            ? held.cell()
            : subject instanceof SubjectRecord own ? own : null;
    return record == null ? "entries" : Registers.name(record, register).orElse("entries");
  }
}
