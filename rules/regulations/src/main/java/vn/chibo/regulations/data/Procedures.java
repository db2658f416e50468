package vn.chibo.regulations.data;

import java.util.List;
import vn.chibo.core.meeting.MeetingProcedure;

/** The procedures of meetings, read once. */
public final class Procedures {
  private static final List<MeetingProcedure> ALL =
      ShippedFiles.compiled().procedures(Provisions.catalogue());

  private Procedures() {}

  /** All procedures, of every document and kind of meeting. */
  public static List<MeetingProcedure> all() {
    return ALL;
  }
}
