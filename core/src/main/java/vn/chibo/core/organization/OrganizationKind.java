package vn.chibo.core.organization;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * The legal kind of an organization in the hierarchy. What it is towards the grassroots is another
 * matter and changes with the day: see {@link GrassrootsRole}.
 */
public enum OrganizationKind {
  /** The Centre (Trung ương), the top of the tree. */
  CENTRAL,
  /**
   * Organization of the Party or State bodies of the Centre or of a province, directly under it
   * (đảng bộ các cơ quan đảng, Chính phủ, ủy ban nhân dân tỉnh).
   */
  PARTY_AND_STATE_BODIES,
  /** Provincial or municipal organization (đảng bộ tỉnh, thành phố). */
  PROVINCIAL,
  /** District organization (đảng bộ quận, huyện), until 30/06/2025. */
  DISTRICT,
  /**
   * Block of agencies or enterprises (đảng bộ khối), until 2025; an organization with a committee.
   * A block that only groups figures is a {@link ReportingGroup}.
   */
  BLOCK,
  /** Commune organization (đảng bộ xã). */
  COMMUNE,
  /** Ward organization (đảng bộ phường). */
  WARD,
  /** Special zone organization (đảng bộ đặc khu), since 01/07/2025. */
  SPECIAL_ZONE,
  /** Township organization (đảng bộ thị trấn), until 30/06/2025. */
  TOWNSHIP,
  /** Grassroots organization with cells (đảng bộ cơ sở). */
  GRASSROOTS_WITH_CELLS,
  /** Sectional organization (đảng bộ bộ phận), between a grassroots organization and its cells. */
  SECTIONAL,
  /** Grassroots cell (chi bộ cơ sở). */
  GRASSROOTS_CELL,
  /** Cell under a grassroots committee (chi bộ trực thuộc). */
  SUBORDINATE_CELL,
  /** Provisional cell abroad (chi bộ sinh hoạt dự bị). */
  PROVISIONAL_CELL,
  /** Party group (tổ đảng), a part of a cell. */
  PARTY_GROUP;

  /** Whether it is a cell (chi bộ), of whatever kind; a Party group is a part of one. */
  public boolean cell() {
    return this == GRASSROOTS_CELL || this == SUBORDINATE_CELL || this == PROVISIONAL_CELL;
  }

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
