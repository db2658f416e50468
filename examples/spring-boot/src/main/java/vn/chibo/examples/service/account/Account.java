package vn.chibo.examples.service.account;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An account as it is kept.
 *
 * @param name by which it is called
 * @param version how often it was changed, null where it is new
 * @param passwordHash the hash of its password
 * @param register the register to which its organization belongs
 * @param organization the organization
 * @param role what it is for the organization
 */
@Table("account")
record Account(
    @Id String name,
    @Version @Nullable Long version,
    String passwordHash,
    String register,
    String organization,
    Role role) {

  /** Says who it is, never its hash. */
  @Override
  public String toString() {
    return "Account[" + name + "]";
  }
}
