package vn.chibo.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jol.info.GraphLayout;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.Register;

/**
 * The bytes that a register of meetings retains, as JOL lays its objects out for the running JVM.
 *
 * <p>Counted is every object that is reachable from the register and not from what the whole
 * program shares anyway: the constants of {@link MeetingKind}, the boxed integers that the JDK
 * caches, empty lists. What the register itself costs, with its list and its complete period, is
 * counted and spread over its meetings.
 *
 * <p>The layout is computed from the fields and the settings of the JVM (references, headers,
 * alignment), without an agent. It is the same on every machine with compressed references, which a
 * heap below 32 GB has.
 */
final class RetainedBytes {
  private static final Object[] SHARED = shared();

  private final GraphLayout all;
  private final GraphLayout shared = GraphLayout.parseInstance(SHARED);

  private RetainedBytes(Object root) {
    Object[] roots = Arrays.copyOf(SHARED, SHARED.length + 1);
    roots[SHARED.length] = root;
    all = GraphLayout.parseInstance(roots);
  }

  static RetainedBytes of(Register<Meeting> meetings) {
    return new RetainedBytes(meetings);
  }

  private static Object[] shared() {
    List<Object> shared = new ArrayList<>(List.of(MeetingKind.values()));
    IntStream.rangeClosed(Byte.MIN_VALUE, Byte.MAX_VALUE).boxed().forEach(shared::add);
    shared.add(List.of());
    shared.add(Collections.emptyList());
    return shared.toArray();
  }

  long total() {
    return all.totalSize() - shared.totalSize();
  }

  /** What it is made of: one line a class, with how many objects and bytes. */
  List<String> composition() {
    return all.getClasses().stream()
        .filter(type -> count(type) > 0)
        .map(type -> count(type) + " x " + type.getName() + ": " + bytes(type) + " bytes")
        .sorted()
        .toList();
  }

  private long count(Class<?> type) {
    return all.getClassCounts().count(type) - shared.getClassCounts().count(type);
  }

  private long bytes(Class<?> type) {
    return all.getClassSizes().count(type) - shared.getClassSizes().count(type);
  }
}
