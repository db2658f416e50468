package vn.chibo.core.member;

import java.util.Objects;
import vn.chibo.core.organization.OrganizationId;

/**
 * A post (chức vụ), apart from whoever holds it. Several members may hold one at a time, such as
 * that of a committee member.
 *
 * @param organization where it is: a Party organization or, for a post of the State, that body
 * @param title its title
 */
public record Post(OrganizationId organization, PostTitle title) {
  /** Needs both. */
  public Post {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(title, "title");
  }
}
