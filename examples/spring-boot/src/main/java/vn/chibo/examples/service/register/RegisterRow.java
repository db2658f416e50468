package vn.chibo.examples.service.register;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A register as it is kept, without the records of its cells.
 *
 * @param id by which it is called
 * @param version how often it or a record of it was changed, null where it is new
 * @param keeper the committee that holds it
 * @param frame the register without the records of cells, as JSON
 */
@Table("register")
record RegisterRow(@Id String id, @Version @Nullable Long version, String keeper, String frame) {}
