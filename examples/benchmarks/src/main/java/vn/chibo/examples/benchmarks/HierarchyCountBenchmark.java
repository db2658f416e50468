package vn.chibo.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyHierarchy;

/** The time to count the cells below an organization in the hierarchy of the country. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class HierarchyCountBenchmark {
  private final HierarchyView view =
      PartyHierarchy.of(LargeHierarchy.organizations(), List.of()).on(LargeHierarchy.DAY);
  private final OrganizationId top = LargeHierarchy.TOP;
  private final OrganizationId province = LargeHierarchy.province();

  /** All cells. */
  @Benchmark
  public int country() {
    return view.count(top, OrganizationKind.SUBORDINATE_CELL);
  }

  /** Those of one province. */
  @Benchmark
  public int province() {
    return view.count(province, OrganizationKind.SUBORDINATE_CELL);
  }
}
