package vn.chibo.examples.review.register;

import java.util.Optional;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.ReviewCapacity;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.text.Text;

/** Who is reviewed. */
enum ReviewedSubject {
  /** An organization. */
  ORGANIZATION,
  /** Its leadership. */
  COLLECTIVE,
  /** A member as a member. */
  MEMBER,
  /** A member as a cadre. */
  CADRE;

  Text label() {
    return switch (this) {
      case ORGANIZATION -> new ReviewSubject.Organization(new OrganizationId("0")).label();
      case COLLECTIVE -> new ReviewSubject.Collective(new OrganizationId("0")).label();
      case MEMBER -> ReviewCapacity.MEMBER.label();
      case CADRE -> ReviewCapacity.CADRE.label();
    };
  }

  static ReviewedSubject of(ReviewSubject subject) {
    if (subject instanceof ReviewSubject.Individual person) {
      return person.capacity() == ReviewCapacity.MEMBER ? MEMBER : CADRE;
    }
    return subject instanceof ReviewSubject.Organization ? ORGANIZATION : COLLECTIVE;
  }

  static Optional<OrganizationId> organization(ReviewSubject subject) {
    if (subject instanceof ReviewSubject.Organization whole) {
      return Optional.of(whole.organization());
    }
    return subject instanceof ReviewSubject.Collective led
        ? Optional.of(led.organization())
        : Optional.empty();
  }

  static Optional<MemberId> member(ReviewSubject subject) {
    return subject instanceof ReviewSubject.Individual person
        ? Optional.of(person.member())
        : Optional.empty();
  }

  Optional<ReviewSubject> of(Optional<OrganizationId> organization, Optional<MemberId> member) {
    return switch (this) {
      case ORGANIZATION -> organization.map(ReviewSubject.Organization::new);
      case COLLECTIVE -> organization.map(ReviewSubject.Collective::new);
      case MEMBER -> member.map(id -> new ReviewSubject.Individual(id, ReviewCapacity.MEMBER));
      case CADRE -> member.map(id -> new ReviewSubject.Individual(id, ReviewCapacity.CADRE));
    };
  }
}
