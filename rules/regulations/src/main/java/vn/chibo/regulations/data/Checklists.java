package vn.chibo.regulations.data;

import java.util.List;

/** The checklists that ship; read when they are first asked for. */
public final class Checklists {
  private static final List<Checklist> ALL = ShippedFiles.compiled().checklists();

  private Checklists() {}

  /** All of them, in the order of the file. */
  public static List<Checklist> all() {
    return ALL;
  }
}
