package vn.chibo.examples.service.account;

import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.examples.service.account.AccountProperties.NewAccount;

/** Sets up the accounts of the configuration that do not exist yet. */
@Component
class AccountsAtStart implements ApplicationRunner {
  private final AccountProperties properties;
  private final Accounts accounts;
  private final PasswordEncoder passwords;

  AccountsAtStart(AccountProperties properties, Accounts accounts, PasswordEncoder passwords) {
    this.properties = properties;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    properties.accounts().stream()
        .filter(account -> !accounts.existsById(account.name()))
        .forEach(account -> accounts.save(account(account)));
  }

  private Account account(NewAccount account) {
    return new Account(
        account.name(),
        null,
        Objects.requireNonNull(passwords.encode(account.password())),
        account.register(),
        new OrganizationId(account.organization()).value(),
        account.role());
  }
}
