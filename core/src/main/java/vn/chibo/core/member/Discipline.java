package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/**
 * A disciplinary decision (kỷ luật) about a member or an organization.
 *
 * <pre>{@code
 * Discipline.builder()
 *     .date(LocalDate.of(2024, 5, 10))
 *     .measure(new DisciplineMeasure.OfOfficialMember(member, DisciplineForm.REPRIMAND))
 *     .effective(DatePeriod.from(LocalDate.of(2024, 5, 10)))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "measure", "decidedBy", "effective", "reference", "steps"})
public interface Discipline extends Dated, WithDiscipline {

  /** The day of the decision. */
  @Override
  LocalDate getDate();

  /** Whom it concerns, and its form. */
  DisciplineMeasure getMeasure();

  /** The organization that decided, empty where not known. */
  Optional<OrganizationId> getDecidedBy();

  /**
   * The days for which it is in effect, empty where not known. It begins when it is announced
   * (Statutes, 2011, article 39(6)); without a known end it has none yet.
   */
  Optional<DatePeriod> getEffective();

  /** The decision as it is cited, empty where not known. */
  Optional<DecisionReference> getReference();

  /** The other days of the case, empty where none is recorded. */
  Optional<DisciplineSteps> getSteps();

  /** Whether it is in effect on a day; not known where the days of its effect are not. */
  default Truth inEffectOn(LocalDate day) {
    return getEffective()
        .map(period -> period.contains(day) ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }

  /** Starts a new discipline. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Discipline}. */
  final class Builder extends ImmutableDiscipline.Builder {
    Builder() {}
  }
}
