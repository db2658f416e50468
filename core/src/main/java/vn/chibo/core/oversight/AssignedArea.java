package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.DatePeriod;

/**
 * The area or cells that a member of a committee answers for (địa bàn được phân công phụ trách).
 *
 * <pre>{@code
 * AssignedArea.builder()
 *     .superior(SuperiorMember.of(new MemberId("0042"), SuperiorPost.STANDING_COMMITTEE_MEMBER))
 *     .addCells(new OrganizationId("003"), new OrganizationId("004"))
 *     .period(DatePeriod.from(LocalDate.of(2024, 1, 1)))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"superior", "area", "cells", "period"})
public interface AssignedArea extends WithAssignedArea {

  /** Who answers for it. */
  SuperiorMember getSuperior();

  /** The area in the words of the assignment, empty where it names cells only. */
  Optional<String> getArea();

  /** The cells that are known to belong to it. */
  List<OrganizationId> getCells();

  /** The days of the assignment, empty where not known. */
  Optional<DatePeriod> getPeriod();

  /** Keeps words in normal form C. */
  @Value.Check
  default AssignedArea check() {
    return withArea(getArea().map(Nfc::of));
  }

  /** Starts a new assignment. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AssignedArea}. */
  final class Builder extends ImmutableAssignedArea.Builder {
    Builder() {}
  }
}
