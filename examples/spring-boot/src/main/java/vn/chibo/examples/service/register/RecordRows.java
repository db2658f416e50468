package vn.chibo.examples.service.register;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The records of cells. */
interface RecordRows extends ListCrudRepository<RecordRow, Long> {

  /** Key and version of every record of a register, in their places. */
  @Query("SELECT id, version FROM cell_record WHERE register = :register ORDER BY place")
  List<RecordVersion> versions(String register);

  /** Forgets all records of a register. */
  @Modifying
  @Query("DELETE FROM cell_record WHERE register = :register")
  void deleteAllOf(String register);

  /**
   * A record and its version.
   *
   * @param id the key of the record
   * @param version its version
   */
  record RecordVersion(long id, long version) {}
}
