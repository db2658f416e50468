package vn.chibo.regulations.election;

import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;

/** How a surplus is rounded that is a share of the seats; no source on record says it. */
public enum SurplusRounding {
  /** Down: what is allowed is never exceeded. */
  DOWN,
  /** Up: a part of a person counts as one. */
  UP;

  /** A share of the seats in persons. */
  Fraction persons(Fraction share, int seats) {
    Fraction exact = share.times(Fraction.of(seats));
    return this == DOWN ? exact.floor() : exact.ceiling();
  }

  /** What readers call it. */
  public Text label() {
    return ElectionMessages.text("SurplusRounding." + name());
  }
}
