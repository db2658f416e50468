package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;

/** How a member left a cell. All ways but the transfer leave the Party as well. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MembershipExit.RemovalOfName.class, name = "removal-of-name"),
  @JsonSubTypes.Type(value = MembershipExit.Expulsion.class, name = "expulsion"),
  @JsonSubTypes.Type(value = MembershipExit.Resignation.class, name = "resignation"),
  @JsonSubTypes.Type(value = MembershipExit.Death.class, name = "death"),
  @JsonSubTypes.Type(value = MembershipExit.OfficialTransfer.class, name = "official-transfer")
})
public sealed interface MembershipExit {

  /** What readers call it. */
  Text label();

  /** Whether the member left the Party and not the cell alone. */
  default boolean endsMembership() {
    return !(this instanceof OfficialTransfer);
  }

  /**
   * The name was removed from the list (xóa tên); not a form of discipline. Statutes (2011),
   * article 8.
   *
   * @param ground why, empty where not known
   */
  record RemovalOfName(Optional<RemovalGround> ground) implements MembershipExit {
    /** Needs to say whether the ground is known. */
    public RemovalOfName {
      Objects.requireNonNull(ground, "ground");
    }

    @Override
    public Text label() {
      return CoreMessages.text("membership-exit.removal-of-name");
    }
  }

  /** Expelled (khai trừ), the heaviest form of discipline. Statutes (2011), article 35(2). */
  record Expulsion() implements MembershipExit {
    @Override
    public Text label() {
      return CoreMessages.text("membership-exit.expulsion");
    }
  }

  /** Asked to leave the Party (xin ra khỏi Đảng). */
  record Resignation() implements MembershipExit {
    @Override
    public Text label() {
      return CoreMessages.text("membership-exit.resignation");
    }
  }

  /** Died (từ trần); no spell follows. */
  record Death() implements MembershipExit {
    @Override
    public Text label() {
      return CoreMessages.text("membership-exit.death");
    }
  }

  /**
   * Went to another cell (chuyển sinh hoạt đảng chính thức).
   *
   * @param to the cell entered, empty where not known
   */
  record OfficialTransfer(Optional<OrganizationId> to) implements MembershipExit {
    /** Needs to say whether the cell entered is known. */
    public OfficialTransfer {
      Objects.requireNonNull(to, "to");
    }

    @Override
    public Text label() {
      return CoreMessages.text("membership-exit.official-transfer");
    }
  }
}
