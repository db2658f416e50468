package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What an assigned task belongs to. */
public enum TaskField {
  /** Duties of a member under article 2 of the Statutes. */
  DUTIES_OF_MEMBERS,
  /** Professional work. */
  PROFESSIONAL,
  /** Work with mass organizations. */
  MASS_ORGANIZATIONS,
  /** Households in the charge of the member. */
  HOUSEHOLDS,
  /** Helping a probationary member. Statutes (2011), article 5(1). */
  HELPING_A_PROBATIONARY_MEMBER;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
