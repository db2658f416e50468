package vn.chibo.core.record;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.review.GradeCounts;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * What is known of the cells of an organization, or of one reporting group (khối) of them: their
 * own records, or what a report states of them.
 */
@ChiboStyle
@Value.Immutable
public non-sealed interface OrganizationRecord extends SubjectRecord, WithOrganizationRecord {

  /** The organization. */
  @Valid
  PartyOrganization getOrganization();

  /** The reporting group of which this speaks, empty for the whole organization. */
  Optional<Text> getGroup();

  @Override
  DatePeriod getPeriod();

  /** The records of its cells. */
  @Value.Default
  default Roster<CellRecord> getCells() {
    return Roster.unknown();
  }

  /** What a report states of its cells or their meetings. */
  List<Statement> getStatements();

  /**
   * How its cells were graded, under each reading of the published figures, by the name of the
   * reading; one entry where the figures have one reading only.
   */
  Map<String, GradeCounts> getGrades();

  /** Commendations reported. */
  @Value.Default
  default Roster<Commendation> getCommendations() {
    return Roster.unknown();
  }

  /** What the committee did for its cells; recorded, never an outcome. */
  List<Practice> getPractices();

  @Override
  default Text subject() {
    Text period = Periods.name(getPeriod());
    return Text.of(name(Language.VIETNAMESE, period), name(Language.ENGLISH, period));
  }

  private String name(Language language, Text period) {
    return getOrganization().getName()
        + getGroup().map(group -> ", " + group.in(language)).orElse("")
        + ", "
        + period.in(language);
  }

  /** Refuses a period without a known end. */
  @Value.Check
  default void check() {
    Periods.requireEnd(getPeriod());
  }

  /** Starts a new record. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OrganizationRecord}. */
  final class Builder extends ImmutableOrganizationRecord.Builder {
    Builder() {}
  }
}
