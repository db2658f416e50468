package vn.chibo.core.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Objects;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * The grade of a year, in the words of its era: grades of two eras are never converted into each
 * other.
 *
 * <pre>{@code
 * Grade grade = Grade.of(QualityGrade.GOOD);
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Grade.Quality.class, name = "quality"),
  @JsonSubTypes.Type(value = Grade.OldOrganization.class, name = "old-organization"),
  @JsonSubTypes.Type(value = Grade.OldMember.class, name = "old-member")
})
public sealed interface Grade {

  /** What readers call it. */
  Text label();

  /**
   * The years that are graded so: 2008 to 2017 (Guidances 20-HD/BTCTW of 2008, 07-HD/BTCTW of 2011,
   * 27-HD/BTCTW of 2014), then from 2018 (Guidance 16-HD/BTCTW of 2018). A year graded otherwise is
   * not refused.
   */
  DatePeriod years();

  /** A grade since 2018. */
  static Grade of(QualityGrade grade) {
    return new Quality(grade);
  }

  /** A grade of an organization until 2017. */
  static Grade of(OldOrganizationGrade grade) {
    return new OldOrganization(grade);
  }

  /** A grade of a member until 2017. */
  static Grade of(OldMemberGrade grade) {
    return new OldMember(grade);
  }

  /**
   * A grade since 2018, of whatever is graded.
   *
   * @param grade the grade
   */
  record Quality(QualityGrade grade) implements Grade {
    /** Needs a grade. */
    public Quality {
      Objects.requireNonNull(grade, "grade");
    }

    @Override
    public Text label() {
      return grade.label();
    }

    @Override
    public DatePeriod years() {
      return DatePeriod.from(LocalDate.of(2018, 1, 1));
    }
  }

  /**
   * A grade of an organization until 2017.
   *
   * @param grade the grade
   */
  record OldOrganization(OldOrganizationGrade grade) implements Grade {
    /** Needs a grade. */
    public OldOrganization {
      Objects.requireNonNull(grade, "grade");
    }

    @Override
    public Text label() {
      return grade.label();
    }

    @Override
    public DatePeriod years() {
      return new DatePeriod(LocalDate.of(2008, 1, 1), LocalDate.of(2018, 1, 1));
    }
  }

  /**
   * A grade of a member until 2017.
   *
   * @param grade the grade
   */
  record OldMember(OldMemberGrade grade) implements Grade {
    /** Needs a grade. */
    public OldMember {
      Objects.requireNonNull(grade, "grade");
    }

    @Override
    public Text label() {
      return grade.label();
    }

    @Override
    public DatePeriod years() {
      return new DatePeriod(LocalDate.of(2008, 1, 1), LocalDate.of(2018, 1, 1));
    }
  }
}
