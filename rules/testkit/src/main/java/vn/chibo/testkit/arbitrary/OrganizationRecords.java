package vn.chibo.testkit.arbitrary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.DatePeriod;

/** The record of one organization: of whose cells there are records, or a report. */
final class OrganizationRecords {
  private static final int MOST_STATEMENTS = 6;
  private static final int MEETINGS_OF_A_YEAR = 16;

  private final Draw draw;
  private final OrganizationPlan plan;
  private final DatePeriod period;
  private final double gaps;
  private final Edges edges;

  OrganizationRecords(Draw draw, OrganizationPlan plan) {
    this.draw = draw;
    this.plan = plan;
    this.period = plan.period();
    this.gaps = plan.gaps();
    this.edges = plan.cells().facts().edges();
  }

  OrganizationRecord any() {
    return draw.weighted(2, 1) == 0 ? withCells() : withStatements();
  }

  OrganizationRecord withCells() {
    OrganizationRecord.Builder record = common(1).cells(Completeness.roster(draw, cells(), gaps));
    if (draw.chance(plan.children())) {
      List<OrganizationRecord> below = new ArrayList<>();
      draw.list(1, 2, () -> below.add(child(below.size() + 2)));
      record.organizations(Completeness.roster(draw, below, gaps));
    }
    return record.build();
  }

  /** Now and then cells of a whole year, and sometimes all at one threshold. */
  private List<CellRecord> cells() {
    CellPlan cell = plan.cells();
    if (draw.chance(0.15)) {
      cell = cell.withMeetings(new Range(0, Math.max(MEETINGS_OF_A_YEAR, most(cell))));
    }
    if (draw.chance(0.2)) {
      cell = cell.with(cell.facts().at(draw.of(edges.each())));
    }
    CellPlan all = cell;
    List<CellRecord> cells = new ArrayList<>();
    draw.list(
        plan.number().least(),
        plan.number().most(),
        () -> cells.add(CellValues.cell(draw, all, cells.size() + 1)));
    return cells;
  }

  private static int most(CellPlan cell) {
    return cell.meetings().most();
  }

  /** An organization below, with a cell at most. */
  private OrganizationRecord child(int number) {
    OrganizationPlan small = plan.withChildren(0).withCells(new Range(0, 1));
    return new OrganizationRecords(draw, small).below(number);
  }

  private OrganizationRecord below(int number) {
    return common(number).cells(Completeness.roster(draw, cells(), gaps)).build();
  }

  /** At most one statement on a topic, so that no two contradict each other on it. */
  OrganizationRecord withStatements() {
    Map<Topic, Statement> stated = new LinkedHashMap<>();
    if (!plan.topics().isEmpty()) {
      draw.list(0, MOST_STATEMENTS, this::statement)
          .forEach(statement -> stated.putIfAbsent(statement.getTopic(), statement));
    }
    return common(1).statements(stated.values()).build();
  }

  private Statement statement() {
    return RecordValues.statement(draw, draw.of(plan.topics()), period, edges);
  }

  private OrganizationRecord.Builder common(int number) {
    OrganizationRecord.Builder record =
        OrganizationRecord.builder()
            .organization(organization(number))
            .period(period)
            .grades(GradeValues.readings(draw, edges))
            .commendations(Completeness.roster(draw, commendations(), gaps))
            .judgements(RecordValues.judgements(draw, edges, period))
            .figures(RecordValues.figures(draw, edges, period));
    if (draw.chance(0.1)) {
      record.practices(List.of(new Values(draw).value(Practice.class)));
    }
    return record;
  }

  private List<Commendation> commendations() {
    return draw.list(0, 2, () -> RecordValues.commendation(draw, period, gaps));
  }

  private static PartyOrganization organization(int number) {
    return PartyOrganization.builder()
        .id(new OrganizationId(number + "00"))
        .name("Đảng bộ " + number)
        .kind(OrganizationKind.GRASSROOTS_WITH_CELLS)
        .build();
  }
}
