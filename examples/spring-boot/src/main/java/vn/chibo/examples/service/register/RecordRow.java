package vn.chibo.examples.service.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The record of a cell as it is kept.
 *
 * @param id its key, null where it is new
 * @param version how often it was changed, null where it is new
 * @param register the register
 * @param place its place among the records of the register
 * @param cell the cell
 * @param firstDay the first day of its period
 * @param content the record as JSON
 */
@Table("cell_record")
record RecordRow(
    @Id @Nullable Long id,
    @Version @Nullable Long version,
    String register,
    int place,
    String cell,
    LocalDate firstDay,
    String content) {}
