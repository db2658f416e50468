package vn.chibo.examples.service.account;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.chibo.core.organization.OrganizationId;

/** Who asks: an account whose password was right. */
public final class Caller implements UserDetails {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Account account;

  Caller(Account account) {
    this.account = account;
  }

  /** The register to which the organization of the account belongs. */
  public String register() {
    return account.register();
  }

  /** The organization of the account. */
  public OrganizationId organization() {
    return new OrganizationId(account.organization());
  }

  /** What the account is for it. */
  public Role role() {
    return account.role();
  }

  @Override
  public String getUsername() {
    return account.name();
  }

  @Override
  public String getPassword() {
    return account.passwordHash();
  }

  /** None: what an account may see depends on its organization, not on its name. */
  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }
}
