package vn.chibo.examples.review.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.member.MemberId;

/**
 * Takes a roll call whole or not at all. It names every member: were one line missing, the others
 * would be all there were, and the share of those present a false one.
 */
final class WholeRolls {
  private final Placing placing;
  private final Set<Called> called = new HashSet<>();
  private final Map<Sitting, Row> broken = new HashMap<>();

  private WholeRolls(Placing placing) {
    this.placing = placing;
  }

  /** A meeting, as far as a row with an error in it says which. */
  private record Sitting(Object cell, Object day, Object ordinal) {}

  /** A member who is on the roll of a meeting. */
  private record Called(Sitting sitting, MemberId member) {}

  /** Leaves out the new lines of each roll call of which a line was left out. */
  static void check(Ledger now, Placing placing, List<Row> lines) {
    List<Row> faulty = lines.stream().filter(Row::faulty).toList();
    if (faulty.isEmpty()) {
      return;
    }
    WholeRolls rolls = new WholeRolls(placing);
    now.entries(RollSheet.ROLL).values().forEach(entry -> rolls.call(entry.owner()));
    faulty.forEach(rolls::lost);
    lines.stream()
        .filter(row -> !row.faulty() && row.state() == CellState.NEW)
        .forEach(rolls::leaveOut);
  }

  private void call(Owner owner) {
    Sitting sitting =
        new Sitting(
            owner.cell().orElseThrow(), owner.day().orElseThrow(), owner.ordinal().orElse(1));
    called.add(new Called(sitting, owner.member().orElseThrow()));
  }

  private static Optional<Sitting> sitting(Row row) {
    Object cell = row.value(row.column("cell"));
    Object day = row.value(row.column("date"));
    Object ordinal = row.value(row.column("ordinal"));
    return cell == null || day == null
        ? Optional.empty()
        : Optional.of(new Sitting(cell, day, ordinal == null ? 1 : ordinal));
  }

  private static Optional<MemberId> member(Row row) {
    return Optional.ofNullable((MemberId) row.value(row.column("member")));
  }

  private void lost(Row row) {
    sitting(row)
        .filter(
            sitting ->
                member(row).filter(one -> called.contains(new Called(sitting, one))).isEmpty())
        .ifPresent(sitting -> broken.putIfAbsent(sitting, row));
  }

  private void leaveOut(Row row) {
    sitting(row)
        .map(broken::get)
        .ifPresent(
            other -> {
              row.refuse(
                  row.column("member"),
                  RegisterMessages.fault("roll-not-whole", other.nameFrom(row)));
              placing.takeBack(row);
            });
  }
}
