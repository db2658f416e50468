package vn.chibo.regulations.data;

import java.util.List;
import java.util.Objects;
import vn.chibo.core.meeting.MeetingProcedure;

/** The procedures of meetings, read once. */
public final class Procedures {
  private static final String FILE = "procedures.yaml";

  private static final List<MeetingProcedure> ALL =
      ProcedureFile.read(
          FILE,
          Objects.requireNonNull(Procedures.class.getResourceAsStream(FILE), FILE),
          Provisions.catalogue());

  private Procedures() {}

  /** All procedures, of every document and kind of meeting. */
  public static List<MeetingProcedure> all() {
    return ALL;
  }
}
