package vn.chibo.examples.service.account;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Accounts that are there from the start; one that exists already stays as it is.
 *
 * @param accounts the accounts
 */
@ConfigurationProperties("service")
record AccountProperties(@DefaultValue List<NewAccount> accounts) {

  /**
   * An account to be set up.
   *
   * @param name by which it is called
   * @param password its password, kept as a hash only
   * @param register the register to which its organization belongs
   * @param organization the organization
   * @param role what it is for the organization
   */
  record NewAccount(String name, String password, String register, String organization, Role role) {

    /** Says who it is, never its password. */
    @Override
    public String toString() {
      return "NewAccount[" + name + "]";
    }
  }
}
