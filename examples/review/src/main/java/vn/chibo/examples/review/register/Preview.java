package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.table.CellAddress;
import vn.chibo.examples.review.table.Progress;

/**
 * What came of some files: the register with all rows that could be taken, and what there is to say
 * of the others.
 *
 * @param data the register
 * @param rows the rows, each with its state
 * @param general what was found that is about no row
 */
record Preview(CommitteeData data, List<Row> rows, List<Finding> general) {
  /** Nothing could be taken. */
  static final int REFUSED = 2;

  /** Something was left out. */
  static final int INCOMPLETE = 3;

  /**
   * What comes of rows.
   *
   * @param base the register that is there, empty for a new one
   * @throws vn.chibo.core.fault.FaultException if no register comes of them
   */
  static Preview of(Optional<CommitteeData> base, Incoming incoming, Bars bars) {
    List<Row> rows = incoming.rows();
    try (Progress progress = bars.over("checking", rows.size())) {
      CommitteeData data =
          base.isPresent()
              ? Import.into(base.get(), rows, incoming.unread(), progress::step)
              : Import.anew(
                  incoming.register().orElse(RegisterFile.NOTHING),
                  rows,
                  incoming.unread(),
                  progress::step);
      List<Finding> general = new ArrayList<>(incoming.findings());
      base.flatMap(there -> incoming.register()).ifPresent(from -> general.add(partly(from)));
      return new Preview(marked(data, incoming.synthetic()), rows, general);
    }
  }

  /** Of a register in JSON, only what sheets carry goes into another one. */
  private static Finding partly(CommitteeData from) {
    Text parts = Text.same(String.join(", ", Silence.of(from).places().keySet()));
    return new Finding(
        Severity.WARNING, "", Optional.empty(), RegisterMessages.warning("partly", parts));
  }

  /** A register with made-up rows in it is made up. */
  private static CommitteeData marked(CommitteeData data, boolean synthetic) {
    return new CommitteeData(
        data.synthetic() || synthetic,
        data.register(),
        data.reviews(),
        data.groups(),
        data.targets());
  }

  /** How many rows of a sheet came to what. */
  static final class Counts {
    private final Map<CellState, Integer> states = new LinkedHashMap<>();
    private int warned;
    private int rows;

    private void add(Row row) {
      states.merge(row.state(), 1, Integer::sum);
      warned += row.warned() ? 1 : 0;
      rows++;
    }

    int of(CellState state) {
      return states.getOrDefault(state, 0);
    }

    int warned() {
      return warned;
    }

    int rows() {
      return rows;
    }
  }

  /** The counts of each sheet that has rows, in the order of the sheets. */
  Map<Sheet<?, ?>, Counts> counts() {
    Map<Sheet<?, ?>, Counts> counts = new LinkedHashMap<>();
    Sheets.ALL.forEach(sheet -> counts.put(sheet, new Counts()));
    rows.forEach(row -> counts.getOrDefault(row.sheet(), new Counts()).add(row));
    counts.values().removeIf(of -> of.rows() == 0);
    return counts;
  }

  /** The counts of all sheets together. */
  Counts total() {
    Counts total = new Counts();
    rows.forEach(total::add);
    return total;
  }

  /**
   * All that was found: what is about no row first, errors before warnings, and those that go away
   * when others are mended behind these.
   */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(general);
    rows.forEach(row -> all.addAll(row.findings()));
    all.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::follows));
    return all;
  }

  int leftOut() {
    return total().of(CellState.ERROR);
  }

  int taken() {
    return rows.size() - leftOut();
  }

  /** The status with which the program ends. */
  int status() {
    if (!incomplete()) {
      return 0;
    }
    return taken() == 0 ? REFUSED : INCOMPLETE;
  }

  /** How many sheets were left out whole. */
  long unread() {
    return general.stream()
        .filter(Finding::error)
        .map(finding -> finding.source() + finding.address().map(CellAddress::sheet).orElse(""))
        .distinct()
        .count();
  }

  /** Whether anything was left out. */
  boolean incomplete() {
    return leftOut() > 0 || general.stream().anyMatch(Finding::error);
  }
}
