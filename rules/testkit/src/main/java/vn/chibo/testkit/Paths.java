package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.explanation.FactPath;

/** Where facts stand in the record of a cell, and which of them become known. */
final class Paths {
  private Paths() {}

  /** An entry of a register: by its day, and by its place among the entries of that day. */
  static FactPath entry(String register, List<? extends Dated> entries, int i) {
    LocalDate day = entries.get(i).getDate();
    long before = entries.subList(0, i).stream().filter(e -> e.getDate().equals(day)).count();
    return FactPath.RECORD.then(new FactPath.Entry(register, day, (int) before));
  }

  /** A detail of something, or a detail of that, as in {@code attendance.states}. */
  static FactPath detail(FactPath of, String names) {
    FactPath path = of;
    for (String name : names.split("\\.", -1)) {
      path = path.then(new FactPath.Attribute(name));
    }
    return path;
  }

  /** That a register of the record is complete on some days. */
  static FactPath complete(String register, DatePeriod days) {
    return FactPath.RECORD.then(new FactPath.Complete(register, Optional.of(days)));
  }

  /** A register of these entries, complete also on the days that become known to be so. */
  static <T extends Dated> Register<T> complete(
      String name, List<T> entries, List<DatePeriod> before, Set<FactPath> known) {
    Stream<DatePeriod> more =
        known.stream()
            .flatMap(path -> path.last().stream())
            .filter(step -> step instanceof FactPath.Complete c && c.list().equals(name))
            .flatMap(step -> ((FactPath.Complete) step).days().stream());
    return new Register<>(entries, Stream.concat(before.stream(), more).toList());
  }
}
