/**
 * Party organizations (tổ chức đảng): their kinds and sectors, the tree that they form on any day
 * and what became of them.
 *
 * <p>Start with {@link vn.chibo.core.organization.PartyHierarchy}, made of {@link
 * vn.chibo.core.organization.PartyOrganization}s and {@link
 * vn.chibo.core.organization.OrganizationChange}s; {@link vn.chibo.core.organization.HierarchyView}
 * is the tree of one day.
 */
@NullMarked
package vn.chibo.core.organization;

import org.jspecify.annotations.NullMarked;
