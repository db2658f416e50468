package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.SuspensionScope;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Topic;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.Regrading;
import vn.chibo.core.review.RegradingCause;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.population.Cap;
import vn.chibo.evaluator.population.CapReading;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.Population;
import vn.chibo.regulations.annualreview.ExcellentCaps;
import vn.chibo.regulations.annualreview.GradedAs;
import vn.chibo.regulations.annualreview.QuarterlyPoints;
import vn.chibo.regulations.annualreview.RecordedStanding;
import vn.chibo.regulations.annualreview.RetroactiveDiscipline;
import vn.chibo.regulations.annualreview.ReviewSteps;
import vn.chibo.regulations.data.Provisions;

/** What a record itself says for grading, caps, steps, later discipline and quarterly points. */
class GradeRulesTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2022);
  private static final Grade EXCELLENT = Grade.of(QualityGrade.EXCELLENT);
  private static final Grade GOOD = Grade.of(QualityGrade.GOOD);
  private static final Grade FAILED = Grade.of(QualityGrade.NOT_FULFILLED);

  private static MemberRecord admitted(String ceremony) {
    return MemberRecord.builder()
        .member(
            PartyMember.builder()
                .id(new MemberId("001"))
                .addAdmissions(
                    Admission.builder()
                        .kind(AdmissionKind.ADMISSION)
                        .ceremony(PartialDate.parse(ceremony))
                        .build())
                .addSpells(
                    MembershipSpell.builder()
                        .cell(new OrganizationId("003"))
                        .entered(PartialDate.parse(ceremony))
                        .build())
                .build())
        .period(YEAR)
        .addMembershipComplete(DatePeriod.until(YEAR.last()))
        .exemptions(Register.<Exemption>unknown().completeUpTo(YEAR.last()))
        .suspensions(Register.<Suspension>unknown().completeUpTo(YEAR.last()))
        .build();
  }

  private static Optional<Boolean> judged(MemberRecord record, String topic) {
    return record.getJudgements().stream()
        .filter(judgement -> judgement.getTopic().equals(new Topic(topic)))
        .map(Judgement::isMet)
        .findFirst();
  }

  private static Optional<Quantity> months(List<ReportedFigure> figures) {
    return figures.stream().map(ReportedFigure::getValue).findFirst();
  }

  /** To the last day or with it: 1 July makes five months or six. */
  @ParameterizedTest
  @CsvSource({
    "2022-06-30, 6, 6",
    "2022-07-01, 5, 6",
    "2022-07-02, 5, 5",
    "2022-12-31, 0, 0",
    "2022-06, 6, 7",
    "2021, 12, 24",
  })
  void should_count_the_months_since_the_admission(String ceremony, int least, int most) {
    assertThat(months(RecordedStanding.of(admitted(ceremony)).getFigures()))
        .contains(Quantity.between(Fraction.of(least), Fraction.of(most)));
  }

  @Test
  void should_not_count_months_when_a_later_admission_may_be_missing() {
    MemberRecord record = admitted("2020-01-01").withMembershipComplete(List.of());

    assertThat(RecordedStanding.of(record).getFigures()).isEmpty();
    assertThat(RecordedStanding.of(admitted("2023-01-05")).getFigures()).isEmpty();
  }

  @Test
  void should_say_of_the_last_day_what_is_sure() {
    MemberRecord record = admitted("2010-01-01");
    Exemption exemption =
        Exemption.builder().date(LocalDate.of(2022, 3, 1)).kind(ExemptionKind.EXEMPTION).build();
    Suspension suspension =
        Suspension.builder()
            .date(LocalDate.of(2022, 3, 1))
            .lastDay(LocalDate.of(2022, 6, 1))
            .scope(SuspensionScope.PARTY_ACTIVITY)
            .build();
    MemberRecord known =
        RecordedStanding.of(
            record
                .withExemptions(Register.of(List.of(exemption)).completeUpTo(YEAR.last()))
                .withSuspensions(Register.of(List.of(suspension)).completeUpTo(YEAR.last())));

    assertThat(judged(known, "exempted-from-activity")).contains(true);
    assertThat(judged(known, "suspended-from-activity")).contains(false);
    assertThat(judged(known, "temporarily-transferred")).isEmpty();
  }

  @Test
  void should_not_overrule_what_people_said() {
    Judgement said =
        Judgement.builder()
            .topic(new Topic("exempted-from-activity"))
            .date(YEAR.last())
            .met(true)
            .by(Text.same("chi ủy"))
            .build();
    ReportedFigure reported =
        ReportedFigure.builder()
            .topic(RecordedStanding.MONTHS_SINCE_ADMISSION)
            .date(YEAR.last())
            .value(Quantity.exactly(3))
            .by(Text.same("chi ủy"))
            .build();
    MemberRecord known =
        RecordedStanding.of(
            admitted("2010-01-01").withJudgements(List.of(said)).withFigures(List.of(reported)));

    assertThat(known.getJudgements())
        .filteredOn(judgement -> judgement.getTopic().equals(said.getTopic()))
        .containsExactly(said);
    assertThat(known.getFigures()).containsExactly(reported);
    assertThat(judged(known, "suspended-from-activity")).contains(false);
  }

  private static ReportedFigure said(Topic topic) {
    return ReportedFigure.builder()
        .topic(topic)
        .date(YEAR.last())
        .value(Quantity.exactly(3))
        .by(Text.same("chi ủy"))
        .build();
  }

  @Test
  void should_keep_only_what_was_reported_and_say_the_rest() {
    ReportedFigure share = said(RecordedStanding.MEMBERS_DISCIPLINED);
    ReportedFigure months = said(RecordedStanding.MONTHS_SINCE_ESTABLISHMENT);
    CellRecord cell = Regime.cell(YEAR).withMemberRecords(Roster.complete(List.of(inCell(0, 1))));
    OrganizationRecord whole = setUp(LocalDate.of(2022, 6, 30));

    assertThat(RecordedStanding.of(cell.withFigures(share)).getFigures()).containsExactly(share);
    assertThat(RecordedStanding.of(cell.withFigures(months)).getFigures()).hasSize(2);
    assertThat(RecordedStanding.of(whole.withFigures(months)).getFigures()).containsExactly(months);
    assertThat(RecordedStanding.of(whole.withFigures(share)).getFigures()).hasSize(2);
  }

  private static OrganizationRecord setUp(LocalDate first) {
    return OrganizationRecord.builder()
        .organization(
            Cells.organization(OrganizationKind.GRASSROOTS_WITH_CELLS)
                .withPeriod(DatePeriod.from(first)))
        .period(YEAR)
        .build();
  }

  @Test
  void should_say_nothing_of_an_organization_set_up_after_the_year() {
    assertThat(months(RecordedStanding.of(setUp(LocalDate.of(2022, 12, 31))).getFigures()))
        .contains(Quantity.exactly(0));
    assertThat(RecordedStanding.of(setUp(LocalDate.of(2023, 1, 1))).getFigures()).isEmpty();
  }

  private static MemberRecord inCell(int number, int decisions) {
    MemberId id = new MemberId("m" + number);
    MemberRecord member = admitted("2010-01-01");
    List<Discipline> disciplines =
        IntStream.range(0, decisions)
            .mapToObj(
                i ->
                    Discipline.builder()
                        .date(LocalDate.of(2022, 3, 1 + i))
                        .measure(new DisciplineMeasure.OfOfficialMember(id, DisciplineForm.WARNING))
                        .build())
            .toList();
    return member
        .withMember(member.getMember().withId(id))
        .withDisciplines(Register.of(disciplines).completeUpTo(YEAR.last()));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1/5", "2, 2/5", "5, 1"})
  void should_count_the_members_of_a_cell_who_were_disciplined(int disciplined, String share) {
    List<MemberRecord> members =
        IntStream.range(0, 5).mapToObj(i -> inCell(i, i < disciplined ? 2 : 0)).toList();
    CellRecord cell = Regime.cell(YEAR).withMemberRecords(Roster.complete(members));

    assertThat(months(RecordedStanding.of(cell).getFigures()))
        .contains(Quantity.exactly(Fraction.parse(share)));
    assertThat(RecordedStanding.of(cell.withMemberRecords(Roster.partial(members))).getFigures())
        .isEmpty();
    assertThat(RecordedStanding.of(Regime.cell(YEAR)).getFigures()).isEmpty();
  }

  @Test
  void should_not_count_the_members_of_another_cell() {
    MemberRecord elsewhere = inCell(1, 1);
    MembershipSpell spell = elsewhere.getMember().getSpells().get(0);
    List<MemberRecord> members =
        List.of(
            inCell(0, 0),
            elsewhere.withMember(
                elsewhere
                    .getMember()
                    .withSpells(List.of(spell.withCell(new OrganizationId("017"))))));
    CellRecord cell = Regime.cell(YEAR).withMemberRecords(Roster.complete(members));

    assertThat(months(RecordedStanding.of(cell).getFigures())).contains(Quantity.exactly(0));
  }

  @Test
  void should_leave_the_share_open_when_disciplines_are_not_all_known() {
    List<MemberRecord> members =
        List.of(inCell(0, 1), inCell(1, 0), inCell(2, 0).withDisciplines(Register.unknown()));
    CellRecord cell = Regime.cell(YEAR).withMemberRecords(Roster.complete(members));

    assertThat(months(RecordedStanding.of(cell).getFigures()))
        .contains(Quantity.between(Fraction.of(1, 3), Fraction.of(2, 3)));
    CellRecord doubtful =
        cell.withMemberRecords(
            Roster.complete(List.of(inCell(0, 1), inCell(1, 0).withMembershipComplete(List.of()))));
    assertThat(RecordedStanding.of(doubtful).getFigures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, 6, 6", "2022-07-02, 5, 5"})
  void should_count_the_months_since_an_organization_was_set_up(
      LocalDate first, int least, int most) {
    OrganizationRecord record = setUp(first);

    assertThat(months(RecordedStanding.of(record).getFigures()))
        .contains(Quantity.between(Fraction.of(least), Fraction.of(most)));
    assertThat(
            RecordedStanding.of(
                    record.withOrganization(
                        Cells.organization(OrganizationKind.GRASSROOTS_WITH_CELLS)))
                .getFigures())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2017, MEMBER, , ",
    "2018, MEMBER, , hd16-2018/excellent-cap",
    "2018, COLLECTIVE, , ",
    "2019, MEMBER, hd21-2019/member-excellent-cap, hd21-2019/member-excellent-cap",
    "2022, MEMBER, hd21-2019/member-excellent-cap, hd21-2019/member-excellent-cap",
    "2022, CELL, , hd21-2019/organization-excellent-cap",
    "2022, LEADER, , ",
    "2023, COLLECTIVE, qd124-2023/excellent-cap, qd124-2023/excellent-cap",
    "2024, COLLECTIVE, qd124-2023/excellent-cap, qd124-2023/excellent-cap",
    "2024, MEMBER, , ",
    "2025, MEMBER, qd366-2025/excellent-cap, qd366-2025/excellent-cap",
  })
  void should_give_the_cap_of_the_year(int year, GradedAs as, String known, String unconfirmed) {
    assertThat(ExcellentCaps.of(year, as).map(Cap::citation)).isEqualTo(clause(known));
    assertThat(ExcellentCaps.evenUnconfirmed(year, as).map(Cap::citation))
        .isEqualTo(clause(unconfirmed));
  }

  private static Optional<Citation> clause(String provision) {
    return Optional.ofNullable(provision).map(id -> Provisions.of(id).citation());
  }

  @Test
  void should_keep_every_base_and_share_that_sources_name() {
    assertThat(ExcellentCaps.of(2022, GradedAs.MEMBER).orElseThrow().readings())
        .extracting(CapReading::name)
        .containsExactly("T_ONLY", "T_AND_ABOVE", "ALL_GRADED");
    assertThat(ExcellentCaps.of(2025, GradedAs.MEMBER).orElseThrow().readings())
        .extracting(reading -> reading.share() + " " + reading.base())
        .containsExactly(
            "1/5 T_ONLY", "1/5 T_AND_ABOVE", "1/4 T_ONLY", "1/4 T_AND_ABOVE", "1/5 ALL_GRADED");
  }

  private static OutcomeKind capped(int excellent, int good, int others) {
    List<Part<String>> members =
        IntStream.range(0, excellent + good + others)
            .mapToObj(
                i ->
                    Part.of("m" + i)
                        .graded(
                            i < excellent
                                ? EXCELLENT
                                : i < excellent + good ? GOOD : Grade.of(QualityGrade.FULFILLED)))
            .toList();
    return OutcomeCode.kind(
        OutcomeCode.of(
            ExcellentCaps.of(2021, GradedAs.MEMBER)
                .orElseThrow()
                .appliedTo(Population.of(members).completed())
                .groups()
                .get(0)
                .outcome()));
  }

  /** A kindergarten cell of 2021, published: 2 excellent and 8 good of 10; the bases disagree. */
  @Test
  void should_leave_a_published_cell_open_when_the_bases_disagree() {
    assertThat(capped(2, 8, 0)).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(capped(1, 9, 0)).isEqualTo(OutcomeKind.SATISFIED);
  }

  /** A province of 2019, published: 23.8 percent excellent, beyond any base. */
  @Test
  void should_find_a_published_province_beyond_every_base() {
    assertThat(capped(238, 674, 88)).isEqualTo(OutcomeKind.VIOLATED);
  }

  private static AnnualReview.Builder review(int year) {
    return AnnualReview.builder()
        .subject(new ReviewSubject.Organization(new OrganizationId("003")))
        .year(year);
  }

  private static Opinion opinion(ReviewStage stage, String day) {
    return Opinion.builder().stage(stage).date(LocalDate.parse(day)).build();
  }

  @Test
  void should_know_the_steps_of_each_time() {
    assertThat(ReviewSteps.of(2018, GradedAs.CELL)).isEmpty();
    assertThat(ReviewSteps.of(2019, GradedAs.CELL).orElseThrow().stages())
        .containsExactly(ReviewStage.COMMITTEE, ReviewStage.CELL);
    assertThat(ReviewSteps.of(2022, GradedAs.ORGANIZATION)).isPresent();
    assertThat(ReviewSteps.of(2022, GradedAs.MEMBER)).isEmpty();
    for (int year : new int[] {2023, 2024, 2025}) {
      assertThat(ReviewSteps.of(year, GradedAs.MEMBER).orElseThrow().stages())
          .containsExactly(ReviewStage.SELF, ReviewStage.APPRAISAL, ReviewStage.DECISION);
    }
    assertThat(ReviewSteps.of(2024, GradedAs.MEMBER).orElseThrow().citation())
        .isNotEqualTo(ReviewSteps.of(2025, GradedAs.MEMBER).orElseThrow().citation());
  }

  @Test
  void should_find_steps_that_are_missing_or_out_of_order() {
    ReviewSteps steps = ReviewSteps.of(2024, GradedAs.COLLECTIVE).orElseThrow();
    AnnualReview whole =
        review(2024)
            .addOpinions(
                opinion(ReviewStage.SELF, "2024-12-02"),
                opinion(ReviewStage.APPRAISAL, "2024-12-10"))
            .decision(Graded.on(LocalDate.of(2024, 12, 20), GOOD))
            .build();

    assertThat(steps.missing(whole)).isEmpty();
    assertThat(steps.outOfOrder(whole)).isEmpty();
    assertThat(steps.missing(review(2024).build()))
        .containsExactly(ReviewStage.SELF, ReviewStage.APPRAISAL, ReviewStage.DECISION);
    AnnualReview turned =
        whole.withOpinions(
            opinion(ReviewStage.SELF, "2024-12-12"), opinion(ReviewStage.APPRAISAL, "2024-12-10"));
    assertThat(steps.outOfOrder(turned)).containsExactly(ReviewStage.APPRAISAL);
    assertThat(steps.outOfOrder(whole.withDecision(Graded.on(LocalDate.of(2024, 12, 9), GOOD))))
        .containsExactly(ReviewStage.DECISION);
    assertThat(
            steps.outOfOrder(
                whole.withOpinions(
                    opinion(ReviewStage.SELF, "2024-12-10"),
                    opinion(ReviewStage.APPRAISAL, "2024-12-10"))))
        .isEmpty();
  }

  private static AnnualReview graded(int year, Grade grade) {
    return review(year).decision(Graded.on(LocalDate.of(year, 12, 20), grade)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2023-11-09, false",
    "2022, 2023-11-10, true",
    "2024, 2025-10-30, true",
    "2024, 2025-10-31, false",
    "2024, 2024-12-25, false",
  })
  void should_regrade_the_year_of_the_fault(int faultYear, LocalDate decided, boolean due) {
    Optional<Regrading> regrading =
        RetroactiveDiscipline.due(
            graded(faultYear, GOOD), decided, RegradingCause.DISCIPLINE_FOR_EARLIER_FAULT);

    assertThat(regrading.isPresent()).isEqualTo(due);
    regrading.ifPresent(
        found -> {
          assertThat(found.getNewGrade()).isEqualTo(FAILED);
          assertThat(found.getOldGrade()).contains(GOOD);
          assertThat(graded(faultYear, GOOD).withRegradings(found).decidedGrade(decided))
              .contains(FAILED);
          assertThat(
                  graded(faultYear, GOOD).withRegradings(found).decidedGrade(decided.minusDays(1)))
              .contains(GOOD);
        });
  }

  @Test
  void should_regrade_nothing_that_is_not_due() {
    LocalDate decided = LocalDate.of(2024, 5, 20);
    RegradingCause increased = RegradingCause.PENALTY_INCREASED;

    assertThat(RetroactiveDiscipline.due(graded(2022, GOOD), decided, increased)).isPresent();
    assertThat(RetroactiveDiscipline.due(graded(2022, FAILED), decided, increased)).isEmpty();
    assertThat(RetroactiveDiscipline.due(review(2022).build(), decided, increased)).isEmpty();
    assertThat(
            RetroactiveDiscipline.due(
                graded(2022, GOOD), decided, RegradingCause.FAULT_FOUND_LATER))
        .isEmpty();
    assertThat(
            RetroactiveDiscipline.due(
                graded(2016, Grade.of(OldOrganizationGrade.GOOD)), decided, increased))
        .isEmpty();
  }

  @Test
  void should_convert_points_by_progress_quality_and_difficulty() {
    Fraction ten = Fraction.of(10);
    Fraction half = Fraction.of(1, 2);

    assertThat(QuarterlyPoints.item(ten, Fraction.ONE, Fraction.ONE, Fraction.ONE)).isEqualTo(ten);
    assertThat(QuarterlyPoints.item(ten, Fraction.ZERO, Fraction.ONE, Fraction.ONE))
        .isEqualTo(Fraction.of(7));
    assertThat(QuarterlyPoints.item(ten, Fraction.ONE, Fraction.ZERO, Fraction.ONE))
        .isEqualTo(Fraction.of(3));
    assertThat(QuarterlyPoints.item(Fraction.ZERO, Fraction.ONE, half, Fraction.ONE))
        .isEqualTo(Fraction.ZERO);
    assertThat(QuarterlyPoints.item(ten, Fraction.ONE, half, Fraction.of(2)))
        .isEqualTo(Fraction.of(13));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "80, 4", "139, 139/20", "140, 7", "141, 7"})
  void should_cut_the_bonus_to_its_maximum(int converted, String bonus) {
    assertThat(QuarterlyPoints.bonus(Fraction.of(converted))).isEqualTo(Fraction.parse(bonus));
  }

  @Test
  void should_refuse_what_is_no_share_and_no_coefficient() {
    Fraction one = Fraction.ONE;
    Fraction below = Fraction.of(-1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuarterlyPoints.item(one, Fraction.of(2), one, one))
        .withMessageContaining("progress");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuarterlyPoints.item(one, one, below, one))
        .withMessageContaining("quality");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuarterlyPoints.item(below, one, one, one))
        .withMessageContaining("standard");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuarterlyPoints.item(one, one, one, Fraction.ZERO))
        .withMessageContaining("difficulty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuarterlyPoints.bonus(below))
        .withMessageContaining("converted");
  }
}
