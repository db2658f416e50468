package vn.chibo.examples.service.account;

/** What an account is for its organization. */
public enum Role {
  /** Secretary of a cell (bí thư chi bộ): sees the cell. */
  SECRETARY,
  /** Committee (cấp ủy): sees its organization and all below it. */
  COMMITTEE
}
