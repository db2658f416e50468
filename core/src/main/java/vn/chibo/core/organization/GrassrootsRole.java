package vn.chibo.core.organization;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * What an organization is towards the grassroots, apart from its legal kind: a commune is itself a
 * grassroots organization until 30/06/2025 and the direct superior of such organizations from
 * 01/07/2025. Kind and day give it by {@link HierarchyRules}, or it was decided: {@link
 * RoleDecision}.
 */
public enum GrassrootsRole {
  /** Directly above grassroots organizations (cấp trên trực tiếp của tổ chức cơ sở đảng). */
  SUPERIOR_OF_GRASSROOTS,
  /** Grassroots organization (tổ chức cơ sở đảng): a grassroots cell or one with cells. */
  GRASSROOTS,
  /** Part of a grassroots organization: a sectional organization, a cell, a group below it. */
  WITHIN_GRASSROOTS;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
