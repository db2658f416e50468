package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.Lasting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/**
 * Hides knowledge of a record: a field, an entry together with the completeness of its days, a
 * stretch of completeness, a reported figure. Filling what is hidden is a knowledge step.
 *
 * <p>Every attribute of a record is masked, found by its shape. Left alone are the identities and
 * periods, and the fields of entries in which absence says something itself (a statement without a
 * denominator, a post without an end): such an entry is hidden as a whole.
 *
 * <pre>{@code
 * for (Masked<CellRecord> less : Masks.of(cell)) {
 *   evaluator.evaluate(less.record(), asOf);
 * }
 * }</pre>
 */
public final class Masks {
  /** The entities of which every empty field means "not known". */
  private static final List<Class<?>> ENTITIES =
      List.of(
          CellRecord.class,
          OrganizationRecord.class,
          MemberRecord.class,
          Meeting.class,
          HeadCount.class,
          Commendation.class);

  private static final Set<String> KEPT =
      Set.of(
          "Organization",
          "Group",
          "Period",
          "Member",
          "Date",
          "Words",
          // One of two kinds of recipients without a number: it was given to the other only.
          "Collectives",
          "Individuals");

  private final DatePeriod period;

  private Masks(DatePeriod period) {
    this.period = period;
  }

  /** The record with each piece of its knowledge hidden in turn. */
  public static <R extends SubjectRecord> List<Masked<R>> of(R record) {
    return new Masks(record.getPeriod())
        .details(record)
        .map(
            less -> {
              @SuppressWarnings("unchecked")
              R masked = (R) less.value();
              return new Masked<>(masked, less.hidden());
            })
        .toList();
  }

  /** The record with so many pieces hidden together, chosen by luck. */
  public static <R extends SubjectRecord> Masked<R> several(R record, int pieces, Random luck) {
    Masked<R> masked = new Masked<>(record, "");
    for (int i = 0; i < pieces; i++) {
      List<Masked<R>> all = of(masked.record());
      if (!all.isEmpty()) {
        Masked<R> next = all.get(luck.nextInt(all.size()));
        String hidden = masked.hidden().isEmpty() ? "" : masked.hidden() + "; ";
        masked = new Masked<>(next.record(), hidden + next.hidden());
      }
    }
    return masked;
  }

  /** A value with less known in it, and what is hidden. */
  private record Less(Object value, String hidden) {
    Less as(Object other, String where) {
      return new Less(other, (where + " " + hidden).strip());
    }
  }

  private Stream<Less> of(Object value) {
    if (value instanceof Optional<?> known) {
      return known.stream()
          .flatMap(
              inner ->
                  Stream.concat(
                      Stream.of(new Less(Optional.empty(), "")),
                      of(inner).map(less -> less.as(Optional.of(less.value()), ""))));
    }
    if (value instanceof Register<?> register) {
      return register(register);
    }
    if (value instanceof Roster<?> roster) {
      return roster(roster);
    }
    return value instanceof List<?> list ? list(list) : plain(value);
  }

  private Stream<Less> plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? Stream.empty() : Stream.of(new Less(Map.of(), "all"));
    }
    if (value instanceof Quantity figure) {
      Quantity wider = figure.hull(figure.plus(Quantity.between(Fraction.of(-1), Fraction.ONE)));
      return Stream.of(new Less(wider, "more or less"));
    }
    return value instanceof RollCall call
        ? Stream.of(new Less(counts(call), "by member"))
        : details(value);
  }

  private Stream<Less> details(Object value) {
    Stream<Less> recipients =
        value instanceof Commendation given && !given.equals(withoutRecipients(given))
            ? Stream.of(new Less(withoutRecipients(given), "recipients"))
            : Stream.empty();
    Stream<Less> whole =
        value instanceof Meeting meeting && meeting.isResolutionsComplete()
            ? Stream.of(new Less(listed(meeting), "Resolutions complete"))
            : Stream.empty();
    return Stream.of(recipients, whole, attributes(value)).flatMap(each -> each);
  }

  /**
   * An entity of whose lists none is known to be whole: one from which an entry is taken is not.
   */
  private static Object listed(Object value) {
    return value instanceof Meeting meeting ? meeting.withResolutionsComplete(false) : value;
  }

  private static Commendation withoutRecipients(Commendation given) {
    return given.withCollectives(Optional.empty()).withIndividuals(Optional.empty());
  }

  /** The kind of entity of which every empty field means "not known", empty for what is none. */
  static Optional<Class<?>> entity(Object value) {
    return ENTITIES.stream().filter(type -> type.isInstance(value)).findFirst();
  }

  private Stream<Less> attributes(Object value) {
    return entity(value).stream()
        .flatMap(type -> Attribute.of(type).stream())
        .filter(attribute -> !KEPT.contains(attribute.name()))
        .flatMap(
            attribute ->
                of(attribute.of(value))
                    .map(
                        less ->
                            less.as(
                                attribute.with(
                                    attribute.name().equals("Resolutions") ? listed(value) : value,
                                    less.value()),
                                attribute.name())));
  }

  /** An empty plain list never means "none": each entry is knowledge. */
  private static Stream<Less> list(List<?> list) {
    return IntStream.range(0, list.size())
        .mapToObj(i -> new Less(without(list, i), "entry " + (i + 1)));
  }

  private <T extends Dated> Stream<Less> register(Register<T> register) {
    List<T> entries = register.entries();
    return Stream.of(
            IntStream.range(0, entries.size()).boxed().flatMap(i -> entry(register, i)),
            Stream.of(
                    period,
                    DatePeriod.ofClosed(period.start(), middle()),
                    DatePeriod.ofClosed(middle(), period.last()),
                    DatePeriod.ofDay(period.last()))
                .filter(days -> register.complete().stream().anyMatch(c -> meets(c, days)))
                .map(
                    days ->
                        new Less(
                            new Register<>(entries, opened(register, days)),
                            "complete over " + days)),
            register.complete().stream()
                .map(DatePeriod::toString)
                .limit(1)
                .map(all -> new Less(Register.of(entries), "complete at all")))
        .flatMap(each -> each);
  }

  private <T extends Dated> Stream<Less> entry(Register<T> register, int i) {
    T entry = register.entries().get(i);
    String day = entry.getDate().toString();
    Less gone =
        new Less(
            new Register<>(without(register.entries(), i), opened(register, days(entry))), day);
    return Stream.concat(
        Stream.of(gone),
        of(entry)
            .map(
                less -> {
                  @SuppressWarnings("unchecked")
                  T other = (T) less.value();
                  List<T> changed = replaced(register.entries(), i, other);
                  return less.as(new Register<>(changed, register.complete()), day);
                }));
  }

  private <T> Stream<Less> roster(Roster<T> roster) {
    List<T> entries = roster.entries();
    Stream<Less> inner =
        IntStream.range(0, entries.size())
            .boxed()
            .flatMap(
                i ->
                    Stream.concat(
                        Stream.of(
                            new Less(Roster.partial(without(entries, i)), "entry " + (i + 1))),
                        of(entries.get(i))
                            .map(
                                less -> {
                                  @SuppressWarnings("unchecked")
                                  T other = (T) less.value();
                                  List<T> changed = replaced(entries, i, other);
                                  return less.as(
                                      new Roster<>(changed, roster.complete()),
                                      String.valueOf(i + 1));
                                })));
    return roster.complete()
        ? Stream.concat(Stream.of(new Less(Roster.partial(entries), "complete")), inner)
        : inner;
  }

  /** The days on which an entry could be missed: of what lasts, all from the first to the last. */
  private static DatePeriod days(Dated entry) {
    if (entry instanceof Lasting lasting) {
      return lasting
          .getLastDay()
          .map(last -> DatePeriod.ofClosed(lasting.getDate(), last))
          .orElseGet(() -> DatePeriod.from(lasting.getDate()));
    }
    return DatePeriod.ofDay(entry.getDate());
  }

  private static List<DatePeriod> opened(Register<?> register, DatePeriod days) {
    return register.complete().stream().flatMap(c -> c.minus(List.of(days)).stream()).toList();
  }

  private static boolean meets(DatePeriod one, DatePeriod other) {
    return one.intersection(other).isPresent();
  }

  private LocalDate middle() {
    return period.start().plusDays(period.days() / 2);
  }

  private static <T> List<T> without(List<T> list, int i) {
    List<T> left = new ArrayList<>(list);
    left.remove(i);
    return left;
  }

  private static <T> List<T> replaced(List<T> list, int i, T other) {
    List<T> changed = new ArrayList<>(list);
    changed.set(i, other);
    return changed;
  }

  /** The counts of a roll call, without who is who. */
  private static HeadCount counts(RollCall call) {
    return Presence.counts(call.states().values());
  }
}
