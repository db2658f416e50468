package vn.chibo.examples.review.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.examples.review.ReportFiles;
import vn.chibo.examples.review.committee.CommitteeData;

/** Writes a register as JSON. */
final class RegisterFile {
  private static final ChiboJson JSON = ChiboJson.jackson3();

  static final CommitteeData NOTHING =
      new CommitteeData(false, PartyRegister.builder().build(), List.of(), List.of(), List.of());

  private RegisterFile() {}

  /**
   * Writes a register whole or not at all: alone where there is nothing beside it.
   *
   * @throws FaultException if it cannot be written
   */
  static void write(Path file, CommitteeData data) {
    boolean alone = CommitteeData.of(data.register()).equals(data);
    String json = JSON.writeIndented(alone ? data.register() : data);
    write(file, ReportFiles.Content.of(json));
  }

  /**
   * Writes a file whole or not at all.
   *
   * @throws FaultException if it cannot be written
   */
  static void write(Path file, ReportFiles.Content content) {
    Path whole = file.toAbsolutePath();
    Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
    try {
      ReportFiles.write(folder, Map.of(String.valueOf(whole.getFileName()), content));
    } catch (IOException e) {
      throw RegisterMessages.refused("not-written", file);
    }
  }
}
