package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;

/** How a member came to a cell. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MembershipEntry.ByAdmission.class, name = "admission"),
  @JsonSubTypes.Type(value = MembershipEntry.ByReadmission.class, name = "readmission"),
  @JsonSubTypes.Type(value = MembershipEntry.ByTransfer.class, name = "transfer"),
  @JsonSubTypes.Type(value = MembershipEntry.ByRestoration.class, name = "restoration")
})
public sealed interface MembershipEntry {

  /** What readers call it. */
  Text label();

  /** Admitted to the Party for the first time (kết nạp). */
  record ByAdmission() implements MembershipEntry {
    @Override
    public Text label() {
      return CoreMessages.text("membership-entry.admission");
    }
  }

  /** Admitted again (kết nạp lại). */
  record ByReadmission() implements MembershipEntry {
    @Override
    public Text label() {
      return CoreMessages.text("membership-entry.readmission");
    }
  }

  /**
   * Came from another cell (chuyển sinh hoạt đảng chính thức).
   *
   * @param from the cell left, empty where not known
   */
  record ByTransfer(Optional<OrganizationId> from) implements MembershipEntry {
    /** Needs to say whether the cell left is known. */
    public ByTransfer {
      Objects.requireNonNull(from, "from");
    }

    @Override
    public Text label() {
      return CoreMessages.text("membership-entry.transfer");
    }
  }

  /** A wrongful expulsion was undone: Party age counts as never interrupted. */
  record ByRestoration() implements MembershipEntry {
    @Override
    public Text label() {
      return CoreMessages.text("membership-entry.restoration");
    }
  }
}
