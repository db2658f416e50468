package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;

/**
 * Whom a disciplinary decision concerns and its form. Each kind of subject has forms of its own:
 * the same word names different measures. Statutes (2011), article 35(2).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = DisciplineMeasure.OfOfficialMember.class, name = "official-member"),
  @JsonSubTypes.Type(
      value = DisciplineMeasure.OfProbationaryMember.class,
      name = "probationary-member"),
  @JsonSubTypes.Type(value = DisciplineMeasure.OfOrganization.class, name = "organization")
})
public sealed interface DisciplineMeasure {

  /** What readers call the form. */
  Text label();

  /** Whether it concerns this member. */
  boolean concerns(MemberId member);

  /**
   * Of an official member.
   *
   * @param member the member
   * @param form the form
   */
  record OfOfficialMember(MemberId member, DisciplineForm form) implements DisciplineMeasure {
    /** Needs both. */
    public OfOfficialMember {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(form, "form");
    }

    @Override
    public Text label() {
      return form.label();
    }

    @Override
    public boolean concerns(MemberId other) {
      return member.equals(other);
    }
  }

  /**
   * Of a probationary member.
   *
   * @param member the member
   * @param form the form
   */
  record OfProbationaryMember(MemberId member, ProbationaryDisciplineForm form)
      implements DisciplineMeasure {
    /** Needs both. */
    public OfProbationaryMember {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(form, "form");
    }

    @Override
    public Text label() {
      return form.label();
    }

    @Override
    public boolean concerns(MemberId other) {
      return member.equals(other);
    }
  }

  /**
   * Of an organization.
   *
   * @param organization the organization
   * @param form the form
   */
  record OfOrganization(OrganizationId organization, OrganizationDisciplineForm form)
      implements DisciplineMeasure {
    /** Needs both. */
    public OfOrganization {
      Objects.requireNonNull(organization, "organization");
      Objects.requireNonNull(form, "form");
    }

    @Override
    public Text label() {
      return form.label();
    }

    @Override
    public boolean concerns(MemberId other) {
      return false;
    }
  }
}
