package vn.chibo.core.organization;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.DecisionReference;

/**
 * A change in the hierarchy. Its day is the first of the new state: a district whose last day is
 * 30/06/2025 ends with a change of 01/07/2025.
 *
 * <p>Every change says which organizations stand {@link #before} it and which {@link #after} it:
 * those on both sides go on, the others end or begin on the day.
 *
 * <pre>{@code
 * new OrganizationMerge(
 *     List.of(lower, upper), commune, LocalDate.of(2025, 7, 1), Optional.empty());
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = OrganizationSetUp.class, name = "set-up"),
  @JsonSubTypes.Type(value = OrganizationMerge.class, name = "merge"),
  @JsonSubTypes.Type(value = OrganizationSplit.class, name = "split"),
  @JsonSubTypes.Type(value = OrganizationTransfer.class, name = "transfer"),
  @JsonSubTypes.Type(value = OrganizationRename.class, name = "rename"),
  @JsonSubTypes.Type(value = OrganizationConversion.class, name = "conversion"),
  @JsonSubTypes.Type(value = OrganizationEnd.class, name = "end")
})
public sealed interface OrganizationChange
    permits OrganizationSetUp,
        OrganizationMerge,
        OrganizationSplit,
        OrganizationTransfer,
        OrganizationRename,
        OrganizationConversion,
        OrganizationEnd {

  /** The first day of the new state. */
  LocalDate day();

  /** The decision behind it, empty where not known. */
  Optional<DecisionReference> decision();

  /** The organizations concerned that stand the day before, in the order of the change. */
  List<OrganizationId> before();

  /** The organizations concerned that stand on the day, in the order of the change. */
  List<OrganizationId> after();

  /** All organizations that it names, each once. */
  default List<OrganizationId> named() {
    return Stream.concat(before().stream(), after().stream()).distinct().toList();
  }

  /** Those that begin on the day. */
  default List<OrganizationId> begun() {
    return after().stream().filter(id -> !before().contains(id)).toList();
  }

  /** Those that end: the day before is their last. */
  default List<OrganizationId> ended() {
    return before().stream().filter(id -> !after().contains(id)).toList();
  }

  /** Those that go on. */
  default List<OrganizationId> kept() {
    return before().stream().filter(after()::contains).toList();
  }
}
