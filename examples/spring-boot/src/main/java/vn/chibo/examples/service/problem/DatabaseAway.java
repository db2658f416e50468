package vn.chibo.examples.service.problem;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that cannot be reached from a fault of the program. */
final class DatabaseAway {
  private static final List<Class<? extends Exception>> SIGNS =
      List.of(
          DataAccessResourceFailureException.class,
          RecoverableDataAccessException.class,
          CannotCreateTransactionException.class,
          TransactionSystemException.class,
          SQLTransientConnectionException.class,
          SQLNonTransientConnectionException.class);

  private DatabaseAway() {}

  static boolean caused(Throwable failure) {
    return Stream.<Throwable>iterate(failure, each -> each != null, Throwable::getCause)
        .anyMatch(each -> SIGNS.stream().anyMatch(sign -> sign.isInstance(each)));
  }
}
