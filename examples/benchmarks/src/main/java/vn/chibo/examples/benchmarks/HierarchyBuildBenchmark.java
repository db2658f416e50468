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
import vn.chibo.core.organization.OrganizationChange;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;

/**
 * The time to build the hierarchy of the country and its tree of a day, once, in a JVM that has
 * done neither before. The organizations are there already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgs = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class HierarchyBuildBenchmark {
  private final List<PartyOrganization> organizations = LargeHierarchy.organizations();
  private final List<OrganizationChange> transfers = LargeHierarchy.transfers(10_000);

  /** Organizations that never changed. */
  @Benchmark
  public HierarchyView unchanged() {
    return PartyHierarchy.of(organizations, List.of()).on(LargeHierarchy.DAY);
  }

  /** Ten thousand cells have another superior now. */
  @Benchmark
  public HierarchyView changed() {
    return PartyHierarchy.of(organizations, transfers).on(LargeHierarchy.DAY);
  }
}
