package vn.chibo.testkit.arbitrary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import vn.chibo.core.record.CellRecord;

/**
 * Gives every parameter of a type of the core its arbitrary, and prints what falsified a property
 * without what is empty in it.
 *
 * <pre>{@code
 * @Domain(ChiboDomain.class)
 * @Domain(DomainContext.Global.class)
 * class TallyProperties {
 *   @Property
 *   void should_decide_a_vote(@ForAll Tally<Choice> tally, @ForAll Majority majority) {
 *     // …
 *   }
 * }
 * }</pre>
 *
 * <p>A class with a domain has the arbitraries of its domains only: that of jqwik, for numbers and
 * texts, is named beside it where it is needed. A cell that is to be of some kind comes from {@link
 * CellArbitraries} and the other entries.
 */
public final class ChiboDomain implements DomainContext {
  /** Above that of jqwik, which knows enums too. */
  private static final int PRIORITY = 5;

  /** Made by jqwik. */
  public ChiboDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return List.of(new OfCoreTypes());
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }

  @Override
  public Collection<SampleReportingFormat> getReportingFormats() {
    return List.of(new RecordFormat());
  }

  private static final class OfCoreTypes implements ArbitraryProvider {
    @Override
    public boolean canProvideFor(TypeUsage type) {
      return CoreArbitraries.has(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
      Class<?> raw = type.getRawType();
      if (raw.isEnum()) {
        return Set.of(Arbitraries.of(raw.getEnumConstants()));
      }
      // Those of the entry have edge cases.
      return Set.of(
          raw == CellRecord.class
              ? CellArbitraries.cells()
              : CoreArbitraries.values(type.getType()));
    }

    @Override
    public int priority() {
      return PRIORITY;
    }
  }
}
