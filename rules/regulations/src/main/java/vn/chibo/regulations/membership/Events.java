package vn.chibo.regulations.membership;

import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.regulations.data.Provision;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Something that happens to a member, now and again: an admission, an exemption, a discipline. What
 * is asked of each, how many there are, and how long until something that is due after it.
 *
 * @param <T> what happens
 * @param key a stable key; that of a register where measures read nothing but its entries
 * @param label what readers call them
 * @param facts all that are on record
 * @param meant whether one is meant, unknown where its record does not tell
 * @param days the days on which it may have happened
 * @param complete the days on which none is missing
 */
public record Events<T>(
    String key,
    Text label,
    Function<MemberRecord, List<T>> facts,
    BiFunction<MemberRecord, T, Truth> meant,
    Function<T, DatePeriod> days,
    Function<MemberRecord, List<DatePeriod>> complete) {

  /** The entries of a register. */
  public static <T extends Dated> Events<T> of(
      String register, String label, Function<MemberRecord, Register<T>> get) {
    return new Events<>(
        register,
        RegulationMessages.text("events." + label),
        member -> get.apply(member).entries(),
        (member, fact) -> Truth.YES,
        fact -> DatePeriod.ofDay(fact.getDate()),
        member -> get.apply(member).complete());
  }

  /** Those of which it is so. */
  public Events<T> where(String words, BiFunction<MemberRecord, T, Truth> so) {
    return new Events<>(key, RegulationMessages.text("events." + words), facts, so, days, complete);
  }

  /** The same, of which measures read more of the record than the fact itself. */
  public Events<T> readingAll(String otherKey) {
    return new Events<>(otherKey, label, facts, meant, days, complete);
  }

  /** Each of them. */
  public Parts<MemberRecord, MemberFact<T>> parts() {
    return new Parts<>(key, label, false, this::found);
  }

  private Parts.Found<MemberFact<T>> found(MemberRecord member, DatePeriod window, LocalDate asOf) {
    Optional<DatePeriod> past = window.upTo(asOf);
    List<Parts.Part<MemberFact<T>>> parts = new ArrayList<>();
    List<Text> doubtful = new ArrayList<>();
    for (T fact : facts.apply(member)) {
      Truth truth = past.map(seen -> truth(member, fact, seen)).orElse(Truth.NO);
      if (truth == Truth.YES) {
        parts.add(part(member, fact, asOf));
      } else if (truth == Truth.UNKNOWN) {
        doubtful.add(RegulationMessages.text("events.doubtful", label));
      }
    }
    return new Parts.Found<>(
        parts,
        past.map(seen -> seen.minus(complete.apply(member))).stream()
            .flatMap(List::stream)
            .map(gap -> missing(label, gap))
            .toList(),
        doubtful,
        window.lastsBeyond(asOf));
  }

  private Parts.Part<MemberFact<T>> part(MemberRecord member, T fact, LocalDate asOf) {
    DatePeriod on = days.apply(fact);
    Optional<LocalDate> day = on.days() == 1 ? Optional.of(on.start()) : Optional.empty();
    Text words = day.map(date -> RegulationMessages.text("events.on", label, date)).orElse(label);
    return new Parts.Part<>(new MemberFact<>(member, fact, asOf), words, day);
  }

  private Truth truth(MemberRecord member, T fact, DatePeriod seen) {
    DatePeriod on = days.apply(fact);
    Truth is = meant.apply(member, fact);
    if (is == Truth.NO || seen.intersection(on).isEmpty()) {
      return Truth.NO;
    }
    return is == Truth.YES && seen.encloses(on) ? Truth.YES : Truth.UNKNOWN;
  }

  /** There was at least one. */
  public Condition<MemberRecord> happened() {
    return tallied(number(), atLeast(Conditions.number(1)));
  }

  /** Where there was one, people judge what no record can say. */
  public Condition<MemberRecord> judged(String topic, String who) {
    return judged(topic, RegulationMessages.text("judgement." + topic), who, Set.of());
  }

  /** The same, where the question says a figure of the provision. */
  public Condition<MemberRecord> judged(
      String topic, String who, Provision provision, String figure) {
    Text question = RegulationMessages.text("judgement." + topic, provision.figure(figure));
    return judged(topic, question, who, Set.of(figure));
  }

  private Condition<MemberRecord> judged(
      String topic, Text question, String who, Set<String> figures) {
    return when(
        happened(), judgement(topic, question, RegulationMessages.text("judge." + who), figures));
  }

  private Tally<MemberRecord> number() {
    return Tally.rising(
        key + "-number", label, label, Unit.COUNT, source(this::counted, (member, seen) -> false));
  }

  private Quantity counted(MemberRecord member, Seen<Dated> seen) {
    long sure = count(member, seen, Truth.YES);
    return seen.gaps().isEmpty()
        ? Quantity.between(
            Fraction.of(sure), Fraction.of(sure + count(member, seen, Truth.UNKNOWN)))
        : Quantity.atLeast(Fraction.of(sure));
  }

  private long count(MemberRecord member, Seen<Dated> seen, Truth truth) {
    return seen.days().stream()
        .flatMap(days -> facts.apply(member).stream().filter(f -> truth(member, f, days) == truth))
        .count();
  }

  /**
   * The longest time from one of them to a step that is due after it, by the as-of day. Of a step
   * without a day nobody knows whether it was done: lists lack entries, and no list says that the
   * steps of its entries are all on record.
   *
   * @param due the days on which it may have been done, empty where it is not on record
   */
  public Tally<MemberRecord> longestToStep(
      String topic, Count count, BiFunction<MemberRecord, T, Optional<DatePeriod>> due) {
    return longest(topic, count, due, member -> List.of());
  }

  /**
   * The same up to what is never missing where they are not, such as the ceremony of an admission.
   * While it is not done the days so far count.
   */
  public Tally<MemberRecord> longest(
      String topic, Count count, BiFunction<MemberRecord, T, Optional<DatePeriod>> due) {
    return longest(topic, count, due, complete);
  }

  private Tally<MemberRecord> longest(
      String topic,
      Count count,
      BiFunction<MemberRecord, T, Optional<DatePeriod>> due,
      Function<MemberRecord, List<DatePeriod>> recorded) {
    return Tally.stretching(
        topic,
        count.label(RegulationMessages.text("measure." + topic)),
        label,
        count.unit(),
        source(
            new Longest<>(this, count, due, recorded)::of, (member, seen) -> none(member, seen)));
  }

  private boolean none(MemberRecord member, Seen<Dated> seen) {
    return count(member, seen, Truth.YES) + count(member, seen, Truth.UNKNOWN) == 0;
  }

  private Tally.Source<MemberRecord, Dated> source(
      BiFunction<MemberRecord, Seen<Dated>, Quantity> value,
      BiPredicate<MemberRecord, Seen<Dated>> nothing) {
    return new Tally.Source<>(
        member -> new Register<>(List.of(), complete.apply(member)),
        value,
        entry -> false,
        gap -> missing(label, gap),
        nothing);
  }

  /** Days on which some may be missing. */
  static Text missing(Text label, DatePeriod days) {
    return days.openStart()
        ? RegulationMessages.text("events.missing-up-to", label, days.last())
        : RegulationMessages.text("events.missing", label, days.start(), days.last());
  }

  /** Whether a fact is one that is meant and lies in some days. */
  Truth seen(MemberRecord member, T fact, DatePeriod past) {
    return truth(member, fact, past);
  }
}
