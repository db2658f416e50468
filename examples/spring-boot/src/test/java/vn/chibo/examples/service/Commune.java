package vn.chibo.examples.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;

/** The made-up commune of 25 cells that comes with the review program. */
final class Commune {
  static final LocalDate DAY = LocalDate.of(2024, 11, 20);
  static final ChiboJson JSON = ChiboJson.jackson3();

  private static final String FILE =
      "/vn/chibo/examples/review/registers/synthetic-commune-2024.json";

  private Commune() {}

  static String json() {
    return Once.TEXT;
  }

  static PartyRegister register() {
    return Once.REGISTER;
  }

  /** Read and written once for all tests. */
  private static final class Once {
    private static final PartyRegister REGISTER = read();
    private static final String TEXT = JSON.write(REGISTER);
  }

  private static PartyRegister read() {
    try (InputStream file = Commune.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(file).readAllBytes();
      return JSON.read(new String(bytes, StandardCharsets.UTF_8), PartyRegister.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record of one cell. */
  static CellRecord cell(String id) {
    return register().getCells().stream()
        .filter(cell -> cell.getOrganization().getId().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
