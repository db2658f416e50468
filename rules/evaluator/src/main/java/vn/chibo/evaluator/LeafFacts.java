package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.CongressTerm;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.evidence.FactWords;
import vn.chibo.evaluator.evidence.Registers;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * The facts that decide a leaf, by their paths in the record.
 *
 * @param subject of what the leaf is asked
 * @param at where it stands in the record
 */
record LeafFacts(Object subject, Position at) {
  /** What the measures of a meeting read of it; another measure may read all of its subject. */
  private static final Map<String, FactPath.Attribute> READS =
      Map.ofEntries(
          reads("meeting-length", "minutes"),
          reads("minutes-beyond-set-length", "minutes"),
          reads("attendance-rate", "attendance"),
          reads("unexcused-absences", "attendance"),
          reads("merged-meeting", "mergedWith"),
          reads("merged-professional-meeting", "mergedWith"),
          reads("difficulty", "difficulty"),
          reads("interleaved", "interleaved"),
          reads("documents-days-before", "preparation"),
          reads("posted-days-after", "resultsPosted"),
          reads("thinking-minutes", "thinkingMinutes"),
          reads("held-online", "form"),
          reads("held-by-party-group", "form"),
          reads("secret", "secret"),
          reads("minutes-kept", "writtenMinutes"),
          reads("committee-met-first", "preparation"),
          reads("draft-resolution", "preparation"),
          reads("rated-good", "rating"),
          reads("rated-fair", "rating"),
          reads("rated-average", "rating"));

  private static final String COMMENDATIONS = "commendations";

  /** The keys of parts that are the commendations of a record, or stand for them. */
  static final Set<String> COMMENDED = Set.of(COMMENDATIONS, "commended");

  private static final FactPath.Attribute START = new FactPath.Attribute("startTime");

  private static final FactPath.Attribute KIND = new FactPath.Attribute("kind");

  private static Map.Entry<String, FactPath.Attribute> reads(String measure, String attribute) {
    return Map.entry(measure, new FactPath.Attribute(attribute));
  }

  List<Fact> of(Measure<?> measure, LocalDate asOf) {
    Text label =
        subject instanceof HeldMeeting held
            ? EvaluatorMessages.text(
                "missing.of-meeting", measure.label(), held.meeting().getDate())
            : measure.label();
    if (measure.reported() && subject instanceof SubjectRecord record) {
      return reported(record, measure, asOf);
    }
    FactPath.Attribute read = READS.get(measure.topic().key());
    Fact own = new Fact(read == null ? at.here() : at.here().then(read), label);
    if (measure.equals(MeetingMeasures.DOCUMENTS_FULL_DAYS_BEFORE)) {
      return List.of(own, FactWords.fact(at.here().then(START)));
    }
    return subject instanceof HeldMeeting held
            && measure.equals(MeetingMeasures.MINUTES_BEYOND_SET_LENGTH)
        ? setLength(held, own)
        : List.of(own);
  }

  private static boolean counts(ReportedFigure figure, Measure<?> measure, LocalDate asOf) {
    return figure.getTopic().equals(measure.topic()) && !figure.getDate().isAfter(asOf);
  }

  /** What is reported under the topic of a measure; what is dated later decides nothing yet. */
  private List<Fact> reported(SubjectRecord record, Measure<?> measure, LocalDate asOf) {
    List<ReportedFigure> all = record.getFigures();
    return IntStream.range(0, all.size())
        .filter(i -> counts(all.get(i), measure, asOf))
        .mapToObj(i -> item("figures", i, measure.label()))
        .toList();
  }

  /** The length that counts is the one set last, so that none may be missing since. */
  private List<Fact> setLength(HeldMeeting held, Fact minutes) {
    LocalDate day = held.meeting().getDate();
    Register<Decision> decisions = held.cell().getDecisions();
    List<Fact> facts = new ArrayList<>(List.of(minutes));
    decisions.within(DatePeriod.until(day)).stream()
        .filter(LeafFacts::setsLength)
        .map(Decision::date)
        .reduce((earlier, later) -> later)
        .map(last -> DatePeriod.ofClosed(last, day))
        .ifPresent(
            since -> {
              Optional<DatePeriod> days = Optional.of(since);
              facts.addAll(entries(decisions, days, LeafFacts::setsLength, false));
              List<DatePeriod> gaps = since.minus(decisions.complete());
              facts.addAll(complete(decisions, days, gaps, MissingWords::decisions));
            });
    return facts;
  }

  private static boolean setsLength(Decision decision) {
    return decision.kind() == DecisionKind.LENGTH_FOR_FEW_MEMBERS;
  }

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

  /** Decisions of a kind up to a day; where there is none, that none is missing. */
  List<Fact> decisions(
      Register<Decision> register, DecisionKind kind, DatePeriod past, List<DatePeriod> gaps) {
    Optional<DatePeriod> days = Optional.of(past);
    List<Fact> taken = entries(register, days, decision -> decision.kind() == kind, false);
    return taken.isEmpty() ? complete(register, days, gaps, MissingWords::decisions) : taken;
  }

  /** That these are all parts, and that what else is on record is none of them. */
  List<Fact> listing(Parts<?, ?> parts, Parts.Found<?> found, Optional<DatePeriod> days) {
    boolean ofMeetings = parts.meetings().isPresent() || CongressTerm.congresses(parts);
    if (subject instanceof CellRecord cell && ofMeetings) {
      List<Fact> facts = entries(cell.getMeetings(), days, meeting -> false, true);
      facts.addAll(complete(cell.getMeetings(), days, gaps(cell, days), MissingWords::gap));
      return facts;
    }
    if (COMMENDED.contains(parts.key()) && !(subject instanceof OrganizationRecord)) {
      return commendations(found);
    }
    if (subject instanceof MemberRecord member) {
      return Registers.named(member, parts.key())
          .map(register -> listing(register, days))
          .orElseGet(() -> List.of(whole(parts.label())));
    }
    return found.gaps().isEmpty() ? roster(parts, found) : List.of();
  }

  /** The entries of a register of a member, and that there are no others. */
  private <T extends Dated> List<Fact> listing(Register<T> register, Optional<DatePeriod> days) {
    List<Fact> facts = entries(register, days, entry -> true, false);
    List<DatePeriod> gaps =
        days.isPresent() ? days.get().minus(register.complete()) : List.<DatePeriod>of();
    facts.addAll(complete(register, days, gaps, MissingWords::entries));
    return facts;
  }

  /** Those that are not asked decide as well: by what they are known to be. */
  private List<Fact> commendations(Parts.Found<?> found) {
    List<Fact> facts = new ArrayList<>();
    if (found.gaps().isEmpty()) {
      facts.add(
          new Fact(
              at.record().then(new FactPath.Complete(COMMENDATIONS, Optional.empty())),
              EvaluatorMessages.text(
                  "fact.complete", EvaluatorMessages.text("parts.commendations"))));
    }
    List<Commendation> all = Position.commendations(subject);
    for (int i = 0; i < all.size(); i++) {
      facts.add(item(COMMENDATIONS, i, all.get(i).getWords()));
    }
    return facts;
  }

  /** A list is complete with each of its parts, also those of which nothing else is known. */
  private List<Fact> roster(Parts<?, ?> parts, Parts.Found<?> found) {
    FactPath all = at.record().then(new FactPath.Complete(parts.key(), Optional.empty()));
    PartPositions positions = at.parts(subject, parts);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(all, EvaluatorMessages.text("fact.complete", parts.label())));
    for (Parts.Part<?> part : found.parts()) {
      FactPath path = positions.of(part.value(), facts.size() - 1).here();
      facts.add(new Fact(path, part.label()));
    }
    return facts;
  }

  private static List<DatePeriod> gaps(CellRecord cell, Optional<DatePeriod> days) {
    return days.isPresent() ? days.get().minus(cell.getMeetings().complete()) : List.of();
  }

  private String name(Register<?> register) {
    SubjectRecord record =
        subject instanceof HeldMeeting held
            ? held.cell()
            : subject instanceof SubjectRecord own ? own : null;
    return record == null ? "entries" : Registers.name(record, register).orElse("entries");
  }
}
