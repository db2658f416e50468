package vn.chibo.core.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Nfc;

/**
 * A grouping of organizations in reports (khối): wards, agencies, enterprises. It has no committee
 * and no place in the tree; a block with a committee is an organization of kind {@link
 * OrganizationKind#BLOCK}.
 *
 * <pre>{@code
 * ReportingGroup.builder()
 *     .id(new ReportingGroupId("wards"))
 *     .name("Khối phường")
 *     .addMemberships(new GroupMembership(new OrganizationId("01"), DatePeriod.ofYear(2024)))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"id", "name", "memberships"})
public interface ReportingGroup extends WithReportingGroup {

  /** Its identity. */
  ReportingGroupId getId();

  /** Its name in Vietnamese. */
  @NotBlank
  String getName();

  /** Which organizations are counted in it, and when. */
  List<GroupMembership> getMemberships();

  /** The organizations that are counted in it on a day, in the order of the memberships. */
  default List<OrganizationId> on(LocalDate day) {
    return getMemberships().stream()
        .filter(membership -> membership.period().contains(day))
        .map(GroupMembership::organization)
        .toList();
  }

  /** Keeps the name in NFC; refuses an organization that would be counted twice on one day. */
  @Value.Check
  default ReportingGroup check() {
    Faults faults = new Faults();
    countedTwice()
        .forEach(
            id ->
                faults.unless(
                    false, "counted-twice", CoreMessages.text("counted-twice", id, getId())));
    faults.raise();
    return withName(Nfc.of(getName()));
  }

  private List<OrganizationId> countedTwice() {
    Map<OrganizationId, List<GroupMembership>> byOrganization =
        getMemberships().stream()
            .collect(groupingBy(GroupMembership::organization, LinkedHashMap::new, toList()));
    return byOrganization.entrySet().stream()
        .filter(entry -> GroupMembership.overlap(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Starts a new reporting group. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReportingGroup}. */
  final class Builder extends ImmutableReportingGroup.Builder {
    Builder() {}
  }
}
