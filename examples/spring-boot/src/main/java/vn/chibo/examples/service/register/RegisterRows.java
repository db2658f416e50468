package vn.chibo.examples.service.register;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

/** The registers. */
interface RegisterRows extends CrudRepository<RegisterRow, String> {

  /** The version of a register, empty where there is none. */
  @Query("SELECT version FROM register WHERE id = :id")
  Optional<Long> versionOf(String id);

  /** A register that nobody else changes until the transaction ends. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<RegisterRow> findLockedById(String id);
}
