package vn.chibo.examples.country.cells;

import static vn.chibo.examples.country.columns.ColumnKind.DAY;
import static vn.chibo.examples.country.columns.ColumnKind.INTEGER;
import static vn.chibo.examples.country.columns.ColumnKind.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.country.CountryMessages;
import vn.chibo.examples.country.columns.Column;
import vn.chibo.examples.country.columns.Fields;
import vn.chibo.examples.country.columns.Struct;

/**
 * The one codec between a row and a cell, for Spark and plain Java alike: one row a cell, its
 * meetings a list of structs in it. What is null in a row is not known; a period without a first or
 * last day is open there.
 */
public final class CellColumns {
  private static final Column FROM = Column.of("from", DAY).optional();
  private static final Column TO = Column.of("to", DAY).optional();

  /** The columns. */
  public static final List<Column> ALL =
      List.of(
          Column.of("cell", TEXT),
          Column.of("name", TEXT),
          Column.of("kind", TEXT),
          Column.of("sector", TEXT).optional(),
          Column.of("above_before", TEXT),
          Column.of("above_after", TEXT),
          Column.struct("period", FROM, TO),
          Column.of("members", INTEGER).optional(),
          Column.structs("meetings", MeetingColumns.ALL),
          Column.structs("meetings_complete", FROM, TO),
          Column.structs(
              "decisions",
              Column.of("kind", TEXT),
              Column.of("date", DAY),
              Column.of("minutes", INTEGER).optional()),
          Column.structs("decisions_complete", FROM, TO),
          Column.of("grade", TEXT).optional(),
          Column.of("graded", DAY).optional(),
          Column.of("score", INTEGER).optional());

  private CellColumns() {}

  /**
   * The row of a cell.
   *
   * @throws FaultException if the cell holds a fact for which there is no column
   */
  public static Struct row(CountryCell cell) {
    Struct row = written(cell);
    if (!cell(row).equals(cell)) {
      throw new FaultException(
          Fault.of("no-column", CountryMessages.text("fault.no-column", cell.id())));
    }
    return row;
  }

  private static Struct written(CountryCell cell) {
    CellRecord record = cell.record();
    PartyOrganization organization = record.getOrganization();
    return Struct.of(
        organization.getId().value(),
        organization.getName(),
        organization.getKind().name(),
        name(organization.getSector()),
        organization.getParent().orElseThrow().value(),
        cell.after().value(),
        period(record.getPeriod()),
        record.getMembers().flatMap(Quantity::exact).map(CellColumns::whole).orElse(null),
        record.getMeetings().entries().stream().map(MeetingColumns::row).toList(),
        record.getMeetings().complete().stream().map(CellColumns::period).toList(),
        record.getDecisions().entries().stream().map(CellColumns::decision).toList(),
        record.getDecisions().complete().stream().map(CellColumns::period).toList(),
        name(cell.grade()),
        cell.graded().orElse(null),
        cell.score().orElse(null));
  }

  /** The cell of a row. */
  public static CountryCell cell(Struct row) {
    Fields fields = new Fields(row, ALL);
    PartyOrganization organization = organization(fields);
    OrganizationId after = new OrganizationId(fields.text());
    CellRecord record =
        CellRecord.builder()
            .organization(organization)
            .period(period(fields.structIfKnown().orElseThrow()))
            .members(fields.numberIfKnown().map(Quantity::exactly))
            .meetings(new Register<>(list(fields, MeetingColumns::meeting), periods(fields)))
            .decisions(new Register<>(list(fields, CellColumns::decision), periods(fields)))
            .build();
    return new CountryCell(
        record,
        after,
        fields.constantIfKnown(QualityGrade.class),
        fields.dayIfKnown(),
        fields.numberIfKnown());
  }

  private static PartyOrganization organization(Fields fields) {
    return PartyOrganization.builder()
        .id(new OrganizationId(fields.text()))
        .name(fields.text())
        .kind(fields.constant(OrganizationKind.class))
        .sector(fields.constantIfKnown(Sector.class))
        .parent(new OrganizationId(fields.text()))
        .build();
  }

  private static Struct decision(Decision decision) {
    return Struct.of(decision.kind().name(), decision.date(), decision.minutes().orElse(null));
  }

  private static Decision decision(Fields fields) {
    return new Decision(fields.constant(DecisionKind.class), fields.day(), fields.numberIfKnown());
  }

  private static Struct period(DatePeriod period) {
    return Struct.of(
        period.openStart() ? null : period.start(), period.unbounded() ? null : period.last());
  }

  private static DatePeriod period(Fields fields) {
    LocalDate first = fields.dayIfKnown().orElse(LocalDate.MIN);
    return DatePeriod.ofClosed(first, fields.dayIfKnown().orElse(LocalDate.MAX));
  }

  private static List<DatePeriod> periods(Fields fields) {
    return list(fields, CellColumns::period);
  }

  private static <T> List<T> list(Fields fields, java.util.function.Function<Fields, T> part) {
    return fields.structs().stream().map(part).toList();
  }

  private static @Nullable Integer whole(Fraction members) {
    boolean fits = members.whole();
    return fits ? members.numerator().intValueExact() : null;
  }

  static @Nullable String name(Optional<? extends Enum<?>> constant) {
    return constant.map(Enum::name).orElse(null);
  }
}
