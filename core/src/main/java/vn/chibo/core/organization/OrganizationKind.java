package vn.chibo.core.organization;

/** The kind of an organization in the hierarchy. */
public enum OrganizationKind {
  /** Provincial or municipal organization (đảng bộ tỉnh, thành phố). */
  PROVINCIAL,
  /** District organization (đảng bộ quận, huyện), until 30/06/2025. */
  DISTRICT,
  /** Block of agencies or enterprises (đảng bộ khối), until 2025. */
  BLOCK,
  /** Commune, ward or special zone organization. */
  COMMUNE,
  /** Grassroots organization with cells (đảng bộ cơ sở). */
  GRASSROOTS_WITH_CELLS,
  /** Grassroots cell (chi bộ cơ sở). */
  GRASSROOTS_CELL,
  /** Cell under a grassroots committee (chi bộ trực thuộc). */
  SUBORDINATE_CELL
}
