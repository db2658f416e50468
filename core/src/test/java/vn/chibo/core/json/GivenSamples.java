package vn.chibo.core.json;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentNumber;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.meeting.Absence;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Basis;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingCourse;
import vn.chibo.core.meeting.MeetingEvent;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.meeting.MeetingStage;
import vn.chibo.core.meeting.ProcedureId;
import vn.chibo.core.meeting.ProcedureStep;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.meeting.StepId;
import vn.chibo.core.meeting.StepOrder;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesStanding;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.member.TransferLetter;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.PlanCoverage;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.CriterionAssessment;
import vn.chibo.core.review.CriterionKey;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.Regrading;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.HolidayCalendar;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Quarter;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.core.vote.VoteDenominator;

/** Samples of the types that accept few texts or few combinations. */
final class GivenSamples {
  private static final Map<Class<?>, IntFunction<Object>> GIVEN = new LinkedHashMap<>();

  static {
    GIVEN.put(Fraction.class, seed -> Fraction.of(1, 2 + (long) seed));
    GIVEN.put(
        Quantity.class, seed -> Quantity.between(Fraction.of(1 + (long) seed), Fraction.of(60)));
    GIVEN.put(
        Statistic.class,
        seed ->
            Statistic.ofShares(
                StatisticKind.MEAN, Quantity.exactly(Fraction.of(1, 2 + (long) seed))));
    GIVEN.put(
        ExtentStatement.class,
        seed ->
            seed % 2 == 0
                ? ExtentStatement.of(Extent.values()[seed % 7], Standing.MISSES_THE_RULE)
                : ExtentStatement.of(
                    Extent.values()[seed % 7], Quantity.exactly(Fraction.of(1, 2 + (long) seed))));
    GIVEN.put(
        SuperiorMember.class,
        seed ->
            SuperiorMember.of(
                new MemberId(Samples.PERSONAL + seed), SuperiorPost.values()[seed % 3]));
    GIVEN.put(PlanCoverage.class, seed -> new PlanCoverage(10 + seed, 1 + seed, 2));
    GIVEN.put(DocumentCatalogue.class, seed -> DocumentCatalogue.of(List.of(document(seed))));
    GIVEN.put(DaysInForce.class, GivenSamples::days);
    GIVEN.put(
        RegulatoryDocument.class,
        seed -> document(seed).withInForce(days(seed).period()).withEndReadings(days(seed).ends()));
    GIVEN.put(JurisdictionTree.class, seed -> JurisdictionTree.of(List.of(centre(seed))));
    GIVEN.put(
        BirthDate.class, seed -> new BirthDate(PartialDate.parse(String.valueOf(1930 + seed))));
    GIVEN.put(MeetingCourse.class, GivenSamples::course);
    GIVEN.put(MeetingProcedure.class, GivenSamples::procedure);
    GIVEN.put(AnnualReview.class, GivenSamples::review);
    GIVEN.put(RollCall.class, GivenSamples::rollCall);
    GIVEN.put(HolidayCalendar.class, GivenSamples::calendar);
    GIVEN.put(VoteBase.class, GivenSamples::voteBase);
    GIVEN.put(Basis.class, GivenSamples::basis);
    GIVEN.put(PartyHierarchy.class, GivenSamples::hierarchy);
    GIVEN.put(DatePeriod.class, seed -> DatePeriod.ofYear(2024 + seed));
    GIVEN.put(PartialDate.class, seed -> PartialDate.parse(String.valueOf(2000 + seed)));
    GIVEN.put(Quarter.class, seed -> new Quarter(2024 + seed / 4, 1 + seed % 4));
    GIVEN.put(DocumentNumber.class, seed -> DocumentNumber.parse((12 + seed) + "-HD/BTCTW"));
  }

  private GivenSamples() {}

  /** Ends in the middle of its year by one reading, with the year by another. */
  private static DaysInForce days(int seed) {
    DatePeriod year = DatePeriod.ofYear(2024 + seed);
    Text label = Text.of("có văn bản thay thế", "another text came after");
    return new DaysInForce(
        year,
        List.of(
            new EndReading("EARLY", label, year.start().plusMonths(6)),
            new EndReading("LATE", label, year.last())));
  }

  private static RegulatoryDocument document(int seed) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey("hd-" + seed))
        .type(DocumentType.GUIDANCE)
        .jurisdiction(new JurisdictionId("central"))
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  private static RollCall rollCall(int seed) {
    MemberId present = new MemberId(Samples.PERSONAL + seed);
    MemberId absent = new MemberId(Samples.PERSONAL + (seed + 1));
    return new RollCall(
        Map.of(present, AttendanceState.PRESENT, absent, AttendanceState.EXCUSED),
        seed % 2 == 0 ? List.of() : List.of(new Absence(absent, "ốm")));
  }

  /** A tally holds votes for whatever its argument says. */
  static <O> Tally<O> tally(O option, int seed) {
    return Tally.<O>of(VoteCounts.builder().valid(60 + seed).build()).with(option, 1 + seed);
  }

  /** The facts of a member's record are those of the member. */
  static MemberRecord memberRecord(Samples samples, int seed) {
    PartyMember member = (PartyMember) samples.value(PartyMember.class, seed);
    LocalDate day = LocalDate.of(2024, 3, 1).plusDays(seed);
    OrganizationId cell = new OrganizationId("003");
    return MemberRecord.builder()
        .member(member)
        .period(DatePeriod.ofYear(2024 + seed))
        .addMembershipComplete(DatePeriod.ofYear(2024 + seed))
        .exemptions(register(samples, Exemption.class, seed))
        .suspensions(register(samples, Suspension.class, seed))
        .temporaryTransfers(register(samples, TemporaryTransfer.class, seed))
        .hindrances(register(samples, Hindrance.class, seed))
        .disciplines(
            Register.of(
                List.of(
                    Discipline.builder()
                        .date(day)
                        .measure(
                            new DisciplineMeasure.OfOfficialMember(
                                member.getId(), DisciplineForm.REPRIMAND))
                        .build())))
        .tasks(register(samples, TaskAssignment.class, seed))
        .tenures(
            Register.of(
                List.of(
                    PostTenure.builder()
                        .date(day)
                        .holder(member.getId())
                        .post(new Post(cell, PostTitle.SECRETARY))
                        .build())))
        .duesStandings(register(samples, DuesStanding.class, seed))
        .duesReliefs(register(samples, DuesRelief.class, seed))
        .duesPayments(register(samples, DuesPayment.class, seed))
        .commendations(
            Roster.partial(List.of((Commendation) samples.value(Commendation.class, seed))))
        .transferLetters(register(samples, TransferLetter.class, seed))
        .holidays((HolidayCalendar) samples.value(HolidayCalendar.class, seed))
        .addJudgements((Judgement) samples.value(Judgement.class, seed))
        .build();
  }

  private static <T extends Dated> Register<T> register(Samples samples, Class<T> type, int seed) {
    return Register.of(List.of(type.cast(samples.value(type, seed))));
  }

  private static MeetingProcedure procedure(int seed) {
    StepId roll = new StepId("roll-call-" + seed);
    StepId report = new StepId("report-" + seed);
    return MeetingProcedure.builder()
        .id(new ProcedureId("procedure-" + seed))
        .kind(MeetingKind.REGULAR)
        .title(Text.of("Trình tự " + seed, "Procedure " + seed))
        .period(DatePeriod.ofYear(2024 + seed))
        .addSteps(step(roll), step(report))
        .addOrders(
            new StepOrder(
                seed % 2 == 0
                    ? List.of(List.of(roll), List.of(report))
                    : List.of(List.of(report), List.of(roll)),
                basis(seed)))
        .build();
  }

  private static MeetingCourse course(int seed) {
    MeetingProcedure procedure = procedure(seed);
    StepId first = procedure.getOrders().get(0).groups().get(0).get(0);
    return MeetingCourse.begin(procedure).after(MeetingEvent.of(first));
  }

  private static ProcedureStep step(StepId id) {
    return ProcedureStep.builder()
        .id(id)
        .title(Text.same(id.value()))
        .stage(MeetingStage.OPENING)
        .required(false)
        .basis(basis(0))
        .build();
  }

  private static AnnualReview review(int seed) {
    LocalDate decided = LocalDate.of(2024, 12, 20).plusDays(seed);
    Grade first = Grade.of(QualityGrade.GOOD);
    return AnnualReview.builder()
        .subject(new ReviewSubject.Organization(new OrganizationId("003-" + seed)))
        .year(2024 + seed)
        .addCriteria(
            CriterionAssessment.builder().criterion(new CriterionKey("tc-" + seed)).build())
        .addTasks((TaskAssignment) new Samples().value(TaskAssignment.class, seed))
        .addOpinions(Opinion.builder().stage(ReviewStage.values()[seed % 2]).build())
        .decision(Graded.on(decided, first))
        .addRegradings(
            Regrading.builder()
                .date(decided.plusDays(30))
                .oldGrade(first)
                .newGrade(Grade.of(QualityGrade.FULFILLED))
                .build())
        .build();
  }

  private static HolidayCalendar calendar(int seed) {
    LocalDate monday = LocalDate.of(2024, 1, 1);
    return HolidayCalendar.builder()
        .known(DatePeriod.ofClosed(monday, LocalDate.of(2030, 12, 31).plusDays(seed)))
        .addClosed(monday.plusWeeks(seed))
        .addWorked(monday.plusWeeks(seed).plusDays(5))
        .build();
  }

  private static VoteBase voteBase(int seed) {
    return seed % 3 == 0
        ? VoteBase.of(VoteDenominator.PRESENT)
        : VoteBase.summonedLess(VoteDeduction.values()[seed % 3]);
  }

  private static Basis basis(int seed) {
    return seed % 2 == 0
        ? Basis.withoutDocument(SourceStatus.UNCONFIRMED)
        : Basis.of(document(seed).clause("I.1"));
  }

  private static PartyHierarchy hierarchy(int seed) {
    return PartyHierarchy.of(
        List.of(
            PartyOrganization.builder()
                .id(new OrganizationId("003-" + seed))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build()),
        List.of());
  }

  private static Jurisdiction centre(int seed) {
    return new Jurisdiction(
        new JurisdictionId("central-" + seed),
        Text.of("Trung ương", "Centre"),
        JurisdictionLevel.CENTRAL,
        Optional.empty(),
        Optional.empty());
  }

  static @Nullable IntFunction<Object> of(Class<?> type) {
    return GIVEN.get(type);
  }

  /** Whether samples of the type are given and not told from its shape. */
  static boolean has(Class<?> type) {
    return type == Tally.class || type == MemberRecord.class || GIVEN.containsKey(type);
  }

  /** What a type variable with this bound stands for. */
  static Type argument(Type bound) {
    return bound == Dated.class ? Meeting.class : String.class;
  }

  static List<Class<?>> types() {
    return List.copyOf(GIVEN.keySet());
  }
}
