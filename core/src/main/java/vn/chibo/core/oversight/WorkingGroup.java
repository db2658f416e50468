package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.DatePeriod;

/**
 * A group set up by a committee for a task (tổ công tác).
 *
 * <pre>{@code
 * WorkingGroup.builder()
 *     .committee(new OrganizationId("001"))
 *     .task("Giúp các chi bộ khó khăn trong sinh hoạt chuyên đề")
 *     .addMembers(new MemberId("0042"))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"committee", "task", "period", "head", "members"})
public interface WorkingGroup extends WithWorkingGroup {

  /** The committee that set it up. */
  OrganizationId getCommittee();

  /** Its task. */
  @NotBlank
  String getTask();

  /** The days on which it exists, empty where not known. */
  Optional<DatePeriod> getPeriod();

  /** Its head, empty where not known. */
  Optional<MemberId> getHead();

  /** Its members, the head among them, as far as known. */
  List<MemberId> getMembers();

  /** Keeps words in normal form C. */
  @Value.Check
  default WorkingGroup check() {
    return withTask(Nfc.of(getTask()));
  }

  /** Starts a new group. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WorkingGroup}. */
  final class Builder extends ImmutableWorkingGroup.Builder {
    Builder() {}
  }
}
