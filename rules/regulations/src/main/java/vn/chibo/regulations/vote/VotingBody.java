package vn.chibo.regulations.vote;

import vn.chibo.core.text.Text;

/** Who votes. */
public enum VotingBody {
  /** Members themselves: a meeting of the cell, a conference or congress of members. */
  MEMBERS,
  /** A congress of delegates (đại hội đại biểu). */
  DELEGATES,
  /** A committee or another body that decides (cấp ủy, tổ chức đảng có thẩm quyền). */
  COMMITTEE,
  /** The National Congress (Đại hội đại biểu toàn quốc). */
  NATIONAL_CONGRESS;

  /** What readers call it. */
  public Text label() {
    return VoteMessages.text("VotingBody." + name());
  }
}
