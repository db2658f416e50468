package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.oversight.Findings;
import vn.chibo.core.oversight.Inspection;
import vn.chibo.core.oversight.InspectionFinding;
import vn.chibo.core.oversight.InspectionPlan;
import vn.chibo.core.oversight.MinutesBookCheck;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedInspection;
import vn.chibo.core.oversight.Remedy;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.ReviewCapacity;
import vn.chibo.core.review.ReviewDecision;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Entry;

/** Whatever is registered, totals are the sums of their lines and nobody is lost. */
class TotalsProperties {
  private static final int YEAR = 2024;
  private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);

  /** A small register drawn from a seed: units that are silent, reviews and acts of all sorts. */
  private static final class Drawn {
    private final Random random;
    private final int units;
    private final MadeFacts made;

    Drawn(long seed, int units) {
      random = new Random(seed);
      this.units = units;
      made = MadeFacts.asOf(FIRST.plusDays(random.nextInt(366)));
    }

    StandingFacts facts() {
      IntStream.range(0, units).forEach(this::unit);
      int acts = random.nextInt(12);
      List<OversightAct> done =
          IntStream.range(0, acts).<OversightAct>mapToObj(i -> act()).toList();
      made.own(
          MadeFacts.ownRecord(YEAR, record -> planned(record.withOversight(Register.of(done)))));
      return made.facts();
    }

    private void unit(int number) {
      String id = String.valueOf(number);
      if (random.nextInt(4) == 0) {
        made.silent(id);
      } else {
        int members = random.nextInt(6);
        made.with(id, record -> record.withMembers(Quantity.exactly(members)));
      }
      review(new ReviewSubject.Organization(MadeFacts.id(id)), Optional.empty());
      for (int member = random.nextInt(4); member > 0; member--) {
        MemberId person = new MemberId(id + "-" + member);
        review(
            new ReviewSubject.Individual(person, ReviewCapacity.MEMBER), Optional.of(somewhere()));
      }
    }

    private void review(ReviewSubject subject, Optional<OrganizationId> cell) {
      if (random.nextInt(5) > 0) {
        AnnualReview.Builder review =
            AnnualReview.builder().subject(subject).year(YEAR - random.nextInt(2));
        cell.ifPresent(
            by ->
                review.addOpinions(
                    Opinion.builder().stage(ReviewStage.CELL).organization(by).build()));
        decision().ifPresent(review::decision);
        made.reviewed(review.build());
      }
    }

    /** One of the units, or one that is none of them. */
    private OrganizationId somewhere() {
      return MadeFacts.id(String.valueOf(random.nextInt(units + 1)));
    }

    private Optional<ReviewDecision> decision() {
      return switch (random.nextInt(4)) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(NotGraded.because(NotGradedReason.EXEMPTED));
        case 2 ->
            Optional.of(
                Graded.on(
                    FIRST.plusDays(random.nextInt(366)), Grade.of(OldOrganizationGrade.GOOD)));
        default ->
            Optional.of(Graded.on(FIRST, Grade.of(QualityGrade.values()[random.nextInt(4)])));
      };
    }

    private OversightAct act() {
      LocalDate day = FIRST.plusDays(random.nextInt(366));
      return random.nextBoolean()
          ? MinutesBookCheck.builder()
              .date(day)
              .organization(somewhere())
              .findings(findings(day))
              .build()
          : Inspection.builder()
              .date(day)
              .organizations(
                  IntStream.range(0, random.nextInt(3)).mapToObj(i -> somewhere()).toList())
              .findings(findings(day))
              .build();
    }

    private Findings findings(LocalDate day) {
      return Findings.partial(
          IntStream.range(0, random.nextInt(3)).mapToObj(i -> finding(day, i)).toList());
    }

    private InspectionFinding finding(LocalDate day, int number) {
      return InspectionFinding.builder()
          .words("hạn chế " + day + " " + number + " " + random.nextInt(1000))
          .organization(random.nextBoolean() ? Optional.of(somewhere()) : Optional.empty())
          .remedyDue(drawn(day))
          .remedy(drawn(day).map(Remedy::on))
          .followedTo(drawn(day))
          .build();
    }

    private Optional<LocalDate> drawn(LocalDate day) {
      return random.nextBoolean()
          ? Optional.of(day.plusDays(random.nextInt(90)))
          : Optional.empty();
    }

    private OrganizationRecord planned(OrganizationRecord record) {
      List<PlannedInspection> lines = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        lines.add(
            PlannedInspection.builder()
                .organization(somewhere())
                .period(new Quarter(YEAR, 1 + random.nextInt(4)).period())
                .build());
      }
      return record.withInspectionPlans(
          Roster.complete(
              List.of(
                  InspectionPlan.builder()
                      .committee(MadeFacts.id("000"))
                      .period(DatePeriod.ofYear(YEAR))
                      .inspections(lines)
                      .build())));
    }
  }

  private static long number(Line line, int column) {
    return line.entries().get(column) instanceof Entry.Count count ? count.number() : 0;
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
  void should_be_the_sums_of_their_lines(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int units) {
    List<Annex> annexes = MadeFacts.annexes(new Drawn(seed, units).facts());

    List<Annex> added = annexes.stream().filter(annex -> annex.total().isPresent()).toList();
    assertThat(added).hasSize(4);
    for (Annex annex : added) {
      for (int column = 1; column < annex.columns().size(); column++) {
        int place = column;
        assertThat(number(annex.total().orElseThrow(), place))
            .as(annex.id() + " " + place)
            .isEqualTo(annex.lines().stream().mapToLong(line -> number(line, place)).sum());
      }
    }
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
  void should_count_each_review_and_each_finding_in_one_place(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int units) {
    StandingFacts facts = new Drawn(seed, units).facts();
    OversightByUnit oversight = new OversightByUnit(facts, new OversightPlans(facts));

    for (Line line : GradeCountAnnexes.ofUnits(facts).lines()) {
      parts(line, 1, 9);
      parts(line, 9, 17);
    }
    for (Line line : GradeCountAnnexes.ofMembers(facts).lines()) {
      parts(line, 1, 9);
      parts(line, 9, 17);
    }
    oversight.found().lines().forEach(line -> parts(line, 1, 8));
    for (Line line : oversight.planned().lines()) {
      parts(line, 1, 5);
    }
  }

  /** The first of the columns is the sum of the others. */
  private static void parts(Line line, int from, int to) {
    assertThat(number(line, from))
        .isEqualTo(LongStream.range(from + 1, to).map(i -> number(line, (int) i)).sum());
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
  void should_count_every_unit_once_in_each_table_of_units(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int units) {
    StandingFacts facts = new Drawn(seed, units).facts();

    assertThat(RankingAnnexes.byKind(facts, RuleTally.of(facts)).lines()).hasSize(units);
    assertThat(UnitGrades.of(facts).lines()).hasSize(units);
    assertThat(SelfReviewAnnex.of(facts).lines()).hasSize(units);
    assertThat(number(GradeCountAnnexes.ofUnits(facts).total().orElseThrow(), 1)).isEqualTo(units);
  }
}
