package vn.chibo.core.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;

/** Who is reviewed: an organization, a leadership collective, or a person. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ReviewSubject.Organization.class, name = "organization"),
  @JsonSubTypes.Type(value = ReviewSubject.Collective.class, name = "leadership-collective"),
  @JsonSubTypes.Type(value = ReviewSubject.Individual.class, name = "individual")
})
public sealed interface ReviewSubject {

  /** What readers call its kind. */
  Text label();

  /**
   * A Party organization or cell (tổ chức đảng).
   *
   * @param organization the organization
   */
  record Organization(OrganizationId organization) implements ReviewSubject {
    /** Needs an organization. */
    public Organization {
      Objects.requireNonNull(organization, "organization");
    }

    @Override
    public Text label() {
      return CoreMessages.text("review-subject.organization");
    }
  }

  /**
   * The leadership collective (tập thể lãnh đạo, quản lý) of an organization, such as its
   * committee.
   *
   * @param organization the organization that it leads
   */
  record Collective(OrganizationId organization) implements ReviewSubject {
    /** Needs an organization. */
    public Collective {
      Objects.requireNonNull(organization, "organization");
    }

    @Override
    public Text label() {
      return CoreMessages.text("review-subject.collective");
    }
  }

  /**
   * A person (cá nhân).
   *
   * @param member the person
   * @param capacity as what the person is graded
   */
  record Individual(MemberId member, ReviewCapacity capacity) implements ReviewSubject {
    /** Needs both. */
    public Individual {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(capacity, "capacity");
    }

    @Override
    public Text label() {
      return capacity.label();
    }
  }
}
