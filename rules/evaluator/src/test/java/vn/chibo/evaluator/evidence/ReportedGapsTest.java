package vn.chibo.evaluator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.ReportedFigures;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;

/** Figures that rules ask to be reported, where nobody did. Synthetic data. */
class ReportedGapsTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final Text LABEL = Text.of("chỉ tiêu hoàn thành", "targets met");
  private static final Measure<CellRecord> MET = ReportedFigures.reported("met", LABEL, Unit.SHARE);
  private static final Measure<CellRecord> PAID =
      ReportedFigures.reported("paid", LABEL, Unit.COUNT);
  private static final Measure<CellRecord> OWN =
      Measure.of("own", LABEL, Unit.COUNT, cell -> Observation.missing(LABEL));
  private static final ReportedGaps GAPS = new ReportedGaps(List.of(MET, OWN, PAID, MET));

  private static MemberRecord member(String id) {
    return MemberRecord.builder()
        .member(PartyMember.builder().id(new MemberId(id)).build())
        .period(YEAR)
        .build();
  }

  private static CellRecord cell(MemberRecord... members) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("1"))
                .name("Chi bộ mẫu")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(YEAR)
        .memberRecords(Roster.partial(List.of(members)))
        .build();
  }

  private static ReportedFigure figure(String topic, Quantity value) {
    return ReportedFigure.builder()
        .topic(new Topic(topic))
        .date(YEAR.last())
        .value(value)
        .by(LABEL)
        .build();
  }

  private static Stream<String> paths(CellRecord cell) {
    return GAPS.of(cell).keySet().stream().map(FactPath::toString);
  }

  private static FactPath path(String topic) {
    return FactPath.RECORD
        .then(new FactPath.Attribute("figures"))
        .then(new FactPath.Attribute(topic));
  }

  @Test
  void should_be_each_figure_once_of_the_cell_and_of_each_member() {
    assertThat(paths(cell(member("1"), member("2"))))
        .containsExactly(
            "figures.met",
            "figures.paid",
            "memberRecords[0].figures.met",
            "memberRecords[0].figures.paid",
            "memberRecords[1].figures.met",
            "memberRecords[1].figures.paid");
    assertThat(GAPS.of(member("1")).keySet()).containsExactly(path("met"), path("paid"));
  }

  @Test
  void should_be_called_by_what_it_is_a_figure_of() {
    assertThat(GAPS.of(cell(member("1"))).values())
        .extracting(Fact::label)
        .contains(
            Text.of("số liệu báo cáo: chỉ tiêu hoàn thành", "reported figure: targets met"),
            Text.of(
                "hồ sơ đảng viên thứ 1: số liệu báo cáo: chỉ tiêu hoàn thành",
                "record of a member no. 1: reported figure: targets met"));
  }

  @Test
  void should_be_none_where_figures_contradict_each_other() {
    ReportedFigure all = figure("met", Quantity.exactly(1));
    ReportedFigure none = figure("met", Quantity.exactly(0));

    assertThat(paths(cell().withFigures(all, none))).containsExactly("figures.paid");
    assertThat(paths(cell().withFigures(all))).containsExactly("figures.met", "figures.paid");
  }

  private static Quantity filled(World world, Measure<?> measure, CellRecord cell) {
    Set<FactPath> known = Set.of(path(measure.topic().key()));
    List<ReportedFigure> figures = GAPS.fill(cell, cell, known, world).getFigures();
    ReportedFigure added = figures.get(figures.size() - 1);
    assertThat(figures.subList(0, figures.size() - 1)).isEqualTo(cell.getFigures());
    assertThat(added.getTopic()).isEqualTo(measure.topic());
    assertThat(added.getDate()).isEqualTo(YEAR.start());
    return added.getValue();
  }

  @ParameterizedTest
  @CsvSource({"GOOD, 1, 1000", "BAD, 0, 0", "MIXED, 1/2, 30"})
  void should_be_much_nothing_or_some(World world, String share, String count) {
    assertThat(filled(world, MET, cell())).isEqualTo(Quantity.exactly(Fraction.parse(share)));
    assertThat(filled(world, PAID, cell())).isEqualTo(Quantity.exactly(Fraction.parse(count)));
  }

  /** Of three groups no more than three are filled in. */
  @ParameterizedTest
  @CsvSource({"GOOD, 3", "BAD, 0", "MIXED, 3"})
  void should_be_no_more_than_there_are(World world, int count) {
    Measure<CellRecord> groups =
        ReportedFigures.reported(
            "groups", LABEL, Unit.COUNT, Quantity.between(Fraction.ZERO, Fraction.of(3)));
    ReportedFigure filled =
        new ReportedGaps(List.of(groups))
            .fill(cell(), cell(), Set.of(path("groups")), world)
            .getFigures()
            .get(0);

    assertThat(filled.getValue()).isEqualTo(Quantity.exactly(count));
  }

  /** Also where two intervals leave no more than a part of a step between them. */
  @ParameterizedTest
  @EnumSource(World.class)
  void should_contradict_nothing_that_is_reported(World world) {
    Quantity least = Quantity.moreThan(Fraction.of(7));
    Quantity most = Quantity.fewerThan(Fraction.of(15, 2));
    Quantity half = Quantity.moreThan(Fraction.of(1, 2));
    CellRecord some =
        cell().withFigures(figure("paid", least), figure("met", half), figure("paid", most));
    CellRecord exact = cell().withFigures(figure("paid", Quantity.exactly(8)));

    assertThat(filled(world, PAID, some).within(least.intersect(most))).isTrue();
    assertThat(filled(world, MET, some).within(half.intersect(Quantity.SHARE))).isTrue();
    assertThat(filled(world, PAID, exact)).isEqualTo(Quantity.exactly(8));
  }

  /** Those whom a roll call named are listed only now, and all is known of them. */
  @Test
  void should_fill_what_is_asked_and_all_of_those_who_are_listed_now() {
    CellRecord before = cell(member("1"));
    CellRecord more = cell(member("1"), member("2"));
    CellRecord filled = GAPS.fill(before, more, Set.of(path("met")), World.GOOD);
    List<MemberRecord> members = filled.getMemberRecords().entries();

    assertThat(filled.getFigures())
        .extracting(ReportedFigure::getTopic)
        .containsExactly(MET.topic());
    assertThat(members.get(0)).isEqualTo(member("1"));
    assertThat(members.get(1).getFigures())
        .extracting(ReportedFigure::getTopic)
        .containsExactly(MET.topic(), PAID.topic());
    assertThat(filled.getMemberRecords().complete()).isFalse();
  }

  @Test
  void should_fill_a_member_alone() {
    MemberRecord filled = GAPS.fill(member("1"), Set.of(path("paid")), World.MIXED);

    assertThat(filled.getFigures())
        .extracting(ReportedFigure::getTopic)
        .containsExactly(PAID.topic());
    assertThat(filled.withFigures()).isEqualTo(member("1"));
  }
}
