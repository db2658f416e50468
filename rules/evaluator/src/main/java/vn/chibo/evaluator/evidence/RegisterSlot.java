package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * A register. An entry can be hidden only together with the completeness of its day; completeness
 * is hidden month by month.
 *
 * @param <R> the record
 * @param <T> an entry
 * @param name the name of the register
 * @param get the register of a record
 * @param with the record with another register
 * @param details what need not be known of an entry
 */
record RegisterSlot<R extends SubjectRecord, T extends Dated>(
    String name,
    Function<R, Register<T>> get,
    BiFunction<R, Register<T>, R> with,
    List<Detail<T>> details)
    implements Slot<R> {

  RegisterSlot(String name, Function<R, Register<T>> get, BiFunction<R, Register<T>, R> with) {
    this(name, get, with, List.of());
  }

  @Override
  public void facts(R record, FactPath at, List<FactPath> found) {
    Register<T> register = get.apply(record);
    pieces(register, record.getPeriod()).forEach(days -> found.add(complete(at, days)));
    for (int i = 0; i < register.entries().size(); i++) {
      T entry = register.entries().get(i);
      FactPath path = path(at, register, i);
      found.add(path);
      details.stream().filter(d -> d.in(entry)).forEach(d -> found.add(d.path(path)));
    }
  }

  @Override
  public R without(R record, FactPath at, Set<FactPath> hidden) {
    Register<T> register = get.apply(record);
    List<DatePeriod> unknown = new ArrayList<>();
    pieces(register, record.getPeriod()).stream()
        .filter(days -> hidden.contains(complete(at, days)))
        .forEach(unknown::add);
    List<T> left = new ArrayList<>();
    for (int i = 0; i < register.entries().size(); i++) {
      T entry = register.entries().get(i);
      FactPath path = path(at, register, i);
      if (hidden.contains(path)) {
        unknown.add(DatePeriod.ofDay(entry.getDate()));
      } else {
        left.add(without(entry, path, hidden));
      }
    }
    List<DatePeriod> complete =
        register.complete().stream().flatMap(days -> days.minus(unknown).stream()).toList();
    return with.apply(record, new Register<>(left, complete));
  }

  /** The record whose register is complete for more days. */
  R completed(R record, DatePeriod days) {
    Register<T> register = get.apply(record);
    List<DatePeriod> complete = new ArrayList<>(register.complete());
    complete.add(days);
    return with.apply(record, new Register<>(register.entries(), complete));
  }

  private T without(T entry, FactPath path, Set<FactPath> hidden) {
    T less = entry;
    for (Detail<T> detail : details) {
      if (hidden.contains(detail.path(path))) {
        less = detail.hide().apply(less);
      }
    }
    return less;
  }

  /**
   * The days for which it is complete, as they can be hidden: month by month, the day of an entry
   * by itself; days outside the record as a whole.
   */
  private static List<DatePeriod> pieces(Register<?> register, DatePeriod period) {
    List<DatePeriod> days =
        register.entries().stream().map(e -> DatePeriod.ofDay(e.getDate())).distinct().toList();
    List<DatePeriod> pieces = new ArrayList<>();
    for (DatePeriod complete : apart(register.complete())) {
      pieces.addAll(complete.minus(List.of(period)));
      complete.intersection(period).map(Span.MONTH::touching).stream()
          .flatMap(List::stream)
          .forEach(month -> pieces.addAll(cut(month, days)));
    }
    return pieces;
  }

  private static List<DatePeriod> cut(DatePeriod month, List<DatePeriod> days) {
    List<DatePeriod> cut = new ArrayList<>(month.minus(days));
    days.stream().filter(month::encloses).forEach(cut::add);
    cut.sort(Comparator.comparing(DatePeriod::start));
    return cut;
  }

  /** The same days, no day in two periods. */
  private static List<DatePeriod> apart(List<DatePeriod> periods) {
    List<DatePeriod> apart = new ArrayList<>();
    periods.forEach(days -> apart.addAll(days.minus(List.copyOf(apart))));
    apart.sort(Comparator.comparing(DatePeriod::start));
    return apart;
  }

  private FactPath complete(FactPath at, DatePeriod days) {
    return at.then(new FactPath.Complete(name, Optional.of(days)));
  }

  private FactPath path(FactPath at, Register<T> register, int index) {
    return at.then(Registers.entry(name, register.entries(), index));
  }
}
