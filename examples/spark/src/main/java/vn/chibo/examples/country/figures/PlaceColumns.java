package vn.chibo.examples.country.figures;

import static vn.chibo.examples.country.columns.ColumnKind.INTEGER;
import static vn.chibo.examples.country.columns.ColumnKind.LONG;
import static vn.chibo.examples.country.columns.ColumnKind.LONGS;
import static vn.chibo.examples.country.columns.ColumnKind.TEXT;

import java.util.List;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.country.columns.Column;
import vn.chibo.examples.country.columns.Fields;
import vn.chibo.examples.country.columns.Struct;

/** The codecs between rows and figures of places. */
public final class PlaceColumns {
  private static final Column[] RULE = {
    Column.of("rule", TEXT),
    Column.of("satisfied", LONG),
    Column.of("violated", LONG),
    Column.of("pending", LONG),
    Column.of("undetermined", LONG),
    Column.of("not_applicable", LONG)
  };

  /** The columns of the figures of a place. */
  public static final List<Column> PLACES =
      List.of(
          Column.of("place", TEXT),
          Column.of("cells", LONG),
          Column.structs("rules", RULE),
          Column.structs(
              "groups",
              Column.of("group", TEXT),
              Column.of("outcome", TEXT),
              Column.of("excellent", INTEGER),
              Column.of("good", INTEGER),
              Column.of("other", INTEGER),
              Column.of("unknown", INTEGER),
              Column.of("keeping", INTEGER),
              Column.structs(
                  "readings",
                  Column.of("reading", TEXT),
                  Column.of("outcome", TEXT),
                  Column.of("allowed_least", INTEGER),
                  Column.of("allowed_most", INTEGER).optional())));

  /** The columns of what one task has seen. */
  public static final List<Column> PARTIAL =
      List.of(
          Column.of("place", TEXT),
          Column.of("counts", LONGS),
          Column.structs(
              "graded",
              Column.of("cell", TEXT),
              Column.of("sector", TEXT).optional(),
              Column.of("grade", TEXT).optional(),
              Column.of("score", INTEGER).optional()));

  /** The columns of what places come to in one that is above them. */
  public static final List<Column> SUMS =
      List.of(
          Column.of("place", TEXT),
          Column.of("level", TEXT),
          Column.of("cells", LONG),
          Column.structs("rules", RULE),
          Column.struct("caps", RULE));

  private PlaceColumns() {}

  /** The row of a place. */
  public static Struct row(PlaceFigures figures) {
    return Struct.of(
        figures.place(),
        figures.cells(),
        figures.rules().stream().map(PlaceColumns::row).toList(),
        figures.groups().stream().map(PlaceColumns::row).toList());
  }

  /** The place of a row. */
  public static PlaceFigures place(Struct row) {
    Fields fields = new Fields(row, PLACES);
    return new PlaceFigures(
        fields.text(),
        fields.count(),
        fields.structs().stream().map(PlaceColumns::rule).toList(),
        fields.structs().stream().map(PlaceColumns::group).toList());
  }

  /** The row of what one task has seen. */
  public static Struct row(PartialFigures figures) {
    return Struct.of(
        figures.place().value(),
        figures.counts(),
        figures.graded().stream().map(PlaceColumns::row).toList());
  }

  /** What one task has seen, of a row. */
  public static PartialFigures partial(Struct row) {
    Fields fields = new Fields(row, PARTIAL);
    return new PartialFigures(
        new OrganizationId(fields.text()),
        fields.counts(),
        fields.structs().stream().map(PlaceColumns::graded).toList());
  }

  /** The row of a sum. */
  public static Struct row(SumFigures sum) {
    return Struct.of(
        sum.place(),
        sum.level().name(),
        sum.cells(),
        sum.rules().stream().map(PlaceColumns::row).toList(),
        row(sum.caps()));
  }

  private static Struct row(RuleFigures rule) {
    return Struct.of(
        rule.rule(),
        rule.satisfied(),
        rule.violated(),
        rule.pending(),
        rule.undetermined(),
        rule.notApplicable());
  }

  private static RuleFigures rule(Fields fields) {
    return new RuleFigures(
        fields.text(),
        fields.count(),
        fields.count(),
        fields.count(),
        fields.count(),
        fields.count());
  }

  private static Struct row(GroupFigures group) {
    return Struct.of(
        group.group(),
        group.outcome().name(),
        group.excellent(),
        group.good(),
        group.other(),
        group.unknown(),
        group.keeping(),
        group.readings().stream().map(PlaceColumns::row).toList());
  }

  private static GroupFigures group(Fields fields) {
    return new GroupFigures(
        fields.text(),
        fields.constant(OutcomeKind.class),
        fields.number(),
        fields.number(),
        fields.number(),
        fields.number(),
        fields.number(),
        fields.structs().stream().map(PlaceColumns::reading).toList());
  }

  private static Struct row(ReadingFigures reading) {
    return Struct.of(
        reading.reading(),
        reading.outcome().name(),
        reading.allowedLeast(),
        reading.allowedMost().orElse(null));
  }

  private static ReadingFigures reading(Fields fields) {
    return new ReadingFigures(
        fields.text(), fields.constant(OutcomeKind.class), fields.number(), fields.numberIfKnown());
  }

  private static Struct row(GradedCell cell) {
    return Struct.of(
        cell.cell(),
        cell.sector().map(Enum::name).orElse(null),
        cell.grade().map(Enum::name).orElse(null),
        cell.score().orElse(null));
  }

  private static GradedCell graded(Fields fields) {
    return new GradedCell(
        fields.text(),
        fields.constantIfKnown(Sector.class),
        fields.constantIfKnown(QualityGrade.class),
        fields.numberIfKnown());
  }
}
