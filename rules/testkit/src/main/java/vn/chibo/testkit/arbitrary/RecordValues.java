package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.oversight.ScheduleRegistration;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.review.GradeCounts;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Span;

/** Records of all subjects, and what stands in several of them. */
final class RecordValues {
  private static final List<Topic> TOPICS =
      List.of(
          new Topic("attendance-rate"), new Topic("full-steps"), new Topic("meeting-length-kept"));

  private static final double GAPS = 0.1;

  private RecordValues() {}

  static void recipes(Recipes all) {
    all.add(CellRecord.class, RecordValues::cell)
        .add(MemberRecord.class, RecordValues::member)
        .add(OrganizationRecord.class, RecordValues::organization)
        .add(SubjectRecord.class, RecordValues::any)
        .add(PartyRegister.class, RegisterValues::register)
        .add(ScheduleRegistration.class, RecordValues::schedule)
        .add(Topic.class, draw -> draw.of(TOPICS))
        .add(Judgement.class, RecordValues::judgement)
        .add(ReportedFigure.class, RecordValues::figure)
        .add(Commendation.class, draw -> commendation(draw, Calendars.closed(draw), GAPS))
        .add(Statement.class, RecordValues::statement)
        .add(GradeCounts.class, draw -> GradeValues.counts(draw, Edges.PUBLISHED))
        .addOpen(Dated.class, (values, type) -> values.value(Meeting.class))
        .addOpen(Register.class, (values, type) -> register(values, type.argument(0)))
        .addOpen(Roster.class, (values, type) -> roster(values, type.argument(0)));
  }

  private static SubjectRecord any(Draw draw) {
    return switch (draw.weighted(3, 1, 1)) {
      case 0 -> cell(draw);
      case 1 -> member(draw);
      default -> organization(draw);
    };
  }

  private static CellRecord cell(Draw draw) {
    CellPlan plan = CellPlan.DEFAULT.over(Calendars.closed(draw));
    return CellValues.cell(draw, plan.with(plan.facts().withDetails(0.2)), draw.between(1, 30));
  }

  private static MemberRecord member(Draw draw) {
    DatePeriod period = Calendars.closed(draw);
    return MemberRecords.full(draw, MemberValues.id(1), period, GAPS, Edges.PUBLISHED);
  }

  private static OrganizationRecord organization(Draw draw) {
    OrganizationPlan plan = OrganizationPlan.DEFAULT.over(Calendars.closed(draw)).about(TOPICS);
    return new OrganizationRecords(draw, plan).any();
  }

  /** A schedule of the meetings of a month, which its first day stands for. */
  private static ScheduleRegistration schedule(Draw draw) {
    LocalDate month = Calendars.day(draw).withDayOfMonth(1);
    LocalDate meeting = month.plusDays(draw.below(20));
    return ScheduleRegistration.builder()
        .date(month)
        .cell(OrganizationValues.id(draw))
        .kind(draw.maybe(0.5, () -> draw.of(MeetingKind.values())))
        .due(draw.maybe(0.5, () -> month.minusDays(1)))
        .registered(draw.maybe(0.6, () -> month.minusDays(draw.below(10))))
        .meetingDay(draw.maybe(0.7, () -> meeting))
        .held(draw.maybe(0.5, () -> meeting.plusDays(draw.below(3))))
        .followedTo(draw.maybe(0.5, () -> month.plusDays(30)))
        .build();
  }

  private static Judgement judgement(Draw draw) {
    return judgement(draw, draw.of(TOPICS), Calendars.closed(draw));
  }

  private static Judgement judgement(Draw draw, Topic topic, DatePeriod period) {
    return Judgement.builder()
        .topic(topic)
        .date(Calendars.day(draw, period))
        .met(draw.weighted(3, 1) == 0)
        .by(Text.of("chi ủy", "the cell committee"))
        .build();
  }

  /** What people judged of some of the topics. */
  static List<Judgement> judgements(Draw draw, Edges edges, DatePeriod period) {
    return edges.judged().stream()
        .flatMap(topic -> draw.maybe(0.5, () -> judgement(draw, topic, period)).stream())
        .toList();
  }

  private static ReportedFigure figure(Draw draw) {
    Reported of = new Reported(draw.of(TOPICS), draw.of(Unit.values()));
    return figure(draw, of, Edges.PUBLISHED, Calendars.closed(draw));
  }

  private static ReportedFigure figure(Draw draw, Reported of, Edges edges, DatePeriod period) {
    return ReportedFigure.builder()
        .topic(of.topic())
        .date(Calendars.day(draw, period))
        .value(PublishedFigures.beside(draw, of.unit(), edges))
        .by(Text.of("đảng ủy", "the Party committee"))
        .build();
  }

  /** What was reported of some of the figures that a book asks for. */
  static List<ReportedFigure> figures(Draw draw, Edges edges, DatePeriod period) {
    return edges.reported().stream()
        .flatMap(of -> draw.maybe(0.7, () -> figure(draw, of, edges, period)).stream())
        .toList();
  }

  static Commendation commendation(Draw draw, DatePeriod period, double gaps) {
    LocalDate day = Calendars.day(draw, period);
    return Commendation.builder()
        .form(draw.maybe(1 - gaps, () -> draw.of(CommendationForm.values())))
        .level(draw.maybe(1 - gaps, () -> draw.of(CommendingLevel.values())))
        .collectives(draw.maybe(1 - gaps, () -> draw.below(3)))
        .individuals(draw.maybe(1 - gaps, () -> draw.below(3)))
        .years(years(draw, day.getYear()))
        .date(PartialDate.of(day))
        .words(Text.of("khen thưởng ngày " + day, "commended on " + day))
        .build();
  }

  /** Some commendations count years: one, five in a row, or five with a gap. */
  private static List<Integer> years(Draw draw, int last) {
    return switch (draw.weighted(4, 2, 1, 1)) {
      case 0 -> List.of();
      case 1 -> List.of(last);
      case 2 -> List.of(last - 4, last - 3, last - 2, last - 1, last);
      default -> List.of(last - 5, last - 3, last - 2, last - 1, last);
    };
  }

  private static Statement statement(Draw draw) {
    return statement(draw, draw.of(TOPICS), Calendars.closed(draw), Edges.PUBLISHED);
  }

  /** A statement of a kind of figure on a topic, about the period or its first quarter. */
  static Statement statement(Draw draw, Topic topic, DatePeriod period, Edges edges) {
    DatePeriod quarter = Span.QUARTER.touching(period).get(0);
    return Statement.builder()
        .topic(topic)
        .published(PublishedFigures.published(draw, edges))
        .period(draw.weighted(2, 1) == 0 ? period : quarter)
        .per(draw.maybe(0.2, () -> draw.of(Span.values())))
        .denominator(draw.maybe(0.5, () -> draw.of(AttendanceDenominator.values())))
        .words(Text.of("báo cáo về " + topic, "report on " + topic))
        .build();
  }

  private static Object register(Values values, Typed type) {
    Draw draw = values.draw();
    List<Dated> entries = draw.list(0, 2, () -> (Dated) values.value(type));
    Optional<DatePeriod> complete = draw.maybe(0.5, () -> Calendars.period(draw));
    return new Register<>(entries, complete.stream().toList());
  }

  private static Object roster(Values values, Typed type) {
    return new Roster<>(
        values.draw().list(0, 2, () -> values.value(type)), values.draw().below(2) > 0);
  }
}
