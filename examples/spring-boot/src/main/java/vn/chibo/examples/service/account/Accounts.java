package vn.chibo.examples.service.account;

import org.springframework.data.repository.CrudRepository;

/** The accounts. */
interface Accounts extends CrudRepository<Account, String> {}
