package vn.chibo.testkit.arbitrary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;

/**
 * Prints entities of the core for people: attribute by attribute, without those that hold nothing.
 * What is personal stays hidden, as their own texts hide it.
 */
public final class RecordFormat implements SampleReportingFormat {
  /** Above those of jqwik. */
  private static final int PRIORITY = 10;

  /** Made by jqwik. */
  public RecordFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Register || value instanceof Roster || entity(value).isPresent();
  }

  @Override
  public Object report(Object value) {
    Map<Object, Object> report = new LinkedHashMap<>();
    form(value).parts().stream()
        .filter(part -> !incomplete(part, value))
        .forEach(
            part ->
                told(part.in(value))
                    .ifPresent(
                        known -> report.put(SampleReportingFormat.plainLabel(part.name()), known)));
    return report;
  }

  /** That a list may lack something is what is said of it without a word. */
  private static boolean incomplete(Part part, Object value) {
    return part.name().endsWith("Complete") && Boolean.FALSE.equals(part.in(value));
  }

  private static Form form(Object value) {
    return entity(value)
        .or(() -> Values.form(new Typed(value.getClass(), List.of())))
        .orElseThrow();
  }

  /** The form of the entity that the value is: the interface that its class implements. */
  private static Optional<Form> entity(Object value) {
    return List.of(value.getClass().getInterfaces()).stream()
        .filter(type -> type.getName().startsWith("vn.chibo.core."))
        .filter(type -> !type.isSealed() && !value.getClass().isRecord())
        .flatMap(type -> Values.form(new Typed(type, List.of())).stream())
        .findFirst();
  }

  private static Optional<Object> told(Object value) {
    if (value instanceof Optional<?> known) {
      return known.map(each -> (Object) each);
    }
    boolean nothing =
        (value instanceof Collection<?> some && some.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty())
            || value.equals(Register.unknown())
            || value.equals(Roster.unknown());
    return nothing ? Optional.empty() : Optional.of(value);
  }

  @Override
  public Optional<String> label(Object value) {
    String name = value.getClass().getSimpleName().replaceFirst("^Immutable", "");
    return Optional.of(name + " ");
  }

  @Override
  public int priority() {
    return PRIORITY;
  }
}
