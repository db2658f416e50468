package vn.chibo.examples.review.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

/** Reads and writes spreadsheets for tests. */
final class Spreadsheets {
  private Spreadsheets() {}

  /** All rows of all sheets. */
  static List<TableRow> rows(Path file) {
    List<TableRow> rows = new ArrayList<>();
    try (TableFile opened = Tables.open(file)) {
      for (TableSheet sheet : opened.sheets()) {
        try (Stream<TableRow> some = opened.rows(sheet)) {
          some.forEach(rows::add);
        }
      }
    }
    return rows;
  }

  static List<TableSheet> sheets(Path file) {
    try (TableFile opened = Tables.open(file)) {
      return opened.sheets();
    }
  }

  /** The first cell of the first row that holds anything. */
  static TableCell first(Path file) {
    return rows(file).get(0).cells().get(0);
  }

  /** The one fault for which the file is refused. */
  static Fault refusal(Path file) {
    return refusal(file, Limits.STANDARD);
  }

  static Fault refusal(Path file, Limits limits) {
    FaultException refused =
        Assertions.catchThrowableOfType(
            FaultException.class, () -> Tables.open(new Look(file, limits, () -> {})).close());
    Assertions.assertThat(refused).as("refused: %s", file).isNotNull();
    Assertions.assertThat(refused.faults()).hasSize(1);
    return refused.faults().get(0);
  }

  /** The one fault, whose words say what to do. */
  static Fault refused(Path file, String key) {
    Fault fault = refusal(file);
    Assertions.assertThat(fault.key()).isEqualTo(key);
    Assertions.assertThat(fault.place().orElseThrow().source()).isEqualTo(file.toString());
    Assertions.assertThat(fault.message().vietnamese())
        .containsAnyOf("hãy", "trong Excel", "cần tệp");
    Assertions.assertThat(fault.message().english())
        .containsAnyOf(";")
        .isNotEqualTo(fault.message().vietnamese());
    return fault;
  }
}
