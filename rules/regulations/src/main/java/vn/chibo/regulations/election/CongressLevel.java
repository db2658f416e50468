package vn.chibo.regulations.election;

import vn.chibo.core.text.Text;

/** Of what a congress is. */
public enum CongressLevel {
  /** Of a cell (đại hội chi bộ). */
  CELL,
  /** Of a grassroots organization (đại hội đảng bộ cơ sở). */
  GRASSROOTS_ORGANIZATION;

  /** What readers call it. */
  public Text label() {
    return ElectionMessages.text("CongressLevel." + name());
  }
}
