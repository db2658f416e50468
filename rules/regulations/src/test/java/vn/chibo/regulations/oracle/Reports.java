package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What a report proves of the cells of an organization of which there are no records. */
final class Reports {
  private static final Optional<Span> YEAR = Optional.of(Span.YEAR);
  private static final int ALL_OF_A_SHARE = 1;

  private final OrganizationRecord record;
  private final DatePeriod inForce;
  private final DatePeriod window;
  private final LocalDate asOf;

  Reports(OrganizationRecord record, DatePeriod inForce, LocalDate asOf) {
    this.record = record;
    this.inForce = inForce;
    this.window = inForce.intersection(record.getPeriod()).orElse(record.getPeriod());
    this.asOf = asOf;
  }

  /** Only where no cell is known, and not that there is none. */
  static boolean speakFor(OrganizationRecord record) {
    return record.getCells().entries().isEmpty() && !record.getCells().complete();
  }

  /** A measure of every meeting or cell. */
  OutcomeKind every(String topic, Claim claim) {
    return proved(topic, Optional.empty(), s -> one(s, claim));
  }

  /**
   * Of the cells of one kind or place it is proved only by what holds of all: which cells are of
   * that kind a report does not say.
   */
  static OutcomeKind ofSomeKind(OutcomeKind ofAll) {
    return ofAll == VIOLATED ? UNDETERMINED : ofAll;
  }

  /** Whether surely no part stands so. */
  boolean nowhere(String topic, Claim claim) {
    return proved(topic, Optional.empty(), s -> claim.nowhere(s) ? SATISFIED : UNDETERMINED)
        == SATISFIED;
  }

  /** A rate with a denominator: that of the rule, or one that is not stated. */
  OutcomeKind rate(Claim claim, AttendanceDenominator of) {
    return proved("attendance-rate", Optional.of(of), s -> one(s, claim));
  }

  /** The mean of a rate over all of the days; the smallest and the greatest bound it. */
  OutcomeKind meanRate(Claim claim, AttendanceDenominator of) {
    return proved(
        "attendance-rate", Optional.of(of), s -> covers(s) ? mean(s, claim) : UNDETERMINED);
  }

  private static OutcomeKind mean(Statement statement, Claim claim) {
    if (!(statement.getPublished() instanceof Statistic figure)) {
      return UNDETERMINED;
    }
    return switch (figure.kind()) {
      case MEAN, EACH -> claim.of(figure.quantity());
      case MIN -> claim.of(new Quantity(figure.quantity().low(), figure.range().high()));
      case MAX -> claim.of(new Quantity(figure.range().low(), figure.quantity().high()));
      case SHARE_OF_PARTS -> UNDETERMINED;
      case MEDIAN, SOME -> claim.of(figure.range());
    };
  }

  /**
   * A number of each span of the calendar; a figure of a longer one bounds its total. Where no
   * whole span begins under the rule, nothing is asked.
   */
  OutcomeKind each(Span span, String topic, int least) {
    return asks(span)
        ? proved(topic, Optional.empty(), s -> ofSpan(s, span, least))
        : OutcomeKind.NOT_APPLICABLE;
  }

  /** Whether it says anything of days under the rule that are over. */
  boolean speaksOf(String topic) {
    return record.getStatements().stream()
        .filter(s -> s.getTopic().equals(new Topic(topic)))
        .filter(s -> !s.getPeriod().last().isAfter(asOf))
        .anyMatch(s -> s.getPeriod().intersection(inForce).isPresent());
  }

  /** Whether a whole span begins under the rule. */
  boolean asks(Span span) {
    DatePeriod days = record.getPeriod();
    LocalDate first = LocalDate.of(days.start().getYear(), 1, 1);
    for (LocalDate day = first; day.isBefore(days.end()); day = day.plusMonths(span.months())) {
      DatePeriod whole = new DatePeriod(day, day.plusMonths(span.months()));
      if (days.encloses(whole) && inForce.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something holds that has a name, such as that all documents are there. */
  OutcomeKind named(String topic) {
    return every(topic, Claim.exactly(ALL_OF_A_SHARE));
  }

  /** The share of all cells for which something holds that has a name. */
  OutcomeKind share(String topic) {
    return proved(
        topic,
        Optional.empty(),
        s -> ofTheRule(s) ? one(s, Claim.exactly(ALL_OF_A_SHARE)) : UNDETERMINED);
  }

  /** Nobody was absent: so many at most, or everybody was there. */
  OutcomeKind absences(String topic, Claim claim, AttendanceDenominator of) {
    return fullOr(every(topic, claim), of, s -> full(s));
  }

  /** A number over all of the window; a figure per span is none. */
  OutcomeKind total(String topic, Claim claim) {
    return proved(
        topic,
        Optional.empty(),
        s -> ofFigure(s) && s.getPer().isPresent() ? UNDETERMINED : one(s, claim));
  }

  /** The same of a number in a year. */
  OutcomeKind absencesInAYear(String topic, Claim claim, AttendanceDenominator of) {
    OutcomeKind said =
        proved(
            topic,
            Optional.empty(),
            s -> ofFigure(s) && !s.getPer().equals(YEAR) ? UNDETERMINED : one(s, claim));
    // A rate that is given per span is no figure of the whole year.
    return fullOr(said, of, s -> ofFigure(s) && s.getPer().isPresent() ? UNDETERMINED : full(s));
  }

  private OutcomeKind fullOr(OutcomeKind said, AttendanceDenominator of, Proof full) {
    boolean everybody = proved("attendance-rate", Optional.of(of), full) == SATISFIED;
    return join(said, everybody ? SATISFIED : UNDETERMINED);
  }

  /** What two proofs of one thing say together. */
  private static OutcomeKind join(OutcomeKind one, OutcomeKind other) {
    if (one == UNDETERMINED || one == other) {
      return other;
    }
    return other == UNDETERMINED ? one : UNDETERMINED;
  }

  private interface Proof {
    OutcomeKind of(Statement statement);
  }

  private OutcomeKind proved(String topic, Optional<AttendanceDenominator> of, Proof proof) {
    OutcomeKind said = UNDETERMINED;
    for (Statement statement : record.getStatements()) {
      if (statement.getTopic().key().equals(topic) && counts(statement, of)) {
        OutcomeKind one = proof.of(statement);
        said = join(said, one == SATISFIED && !covers(statement) ? UNDETERMINED : one);
      }
    }
    return said;
  }

  private boolean covers(Statement statement) {
    return statement.getPeriod().encloses(window);
  }

  private boolean counts(Statement statement, Optional<AttendanceDenominator> of) {
    boolean judged =
        statement.getPublished() instanceof ExtentStatement words && words.standing().isPresent();
    boolean comparable =
        of.isEmpty() || judged || statement.getDenominator().equals(of) || unstated(statement);
    return comparable
        && !statement.getPeriod().last().isAfter(asOf)
        && inForce.encloses(statement.getPeriod());
  }

  private static boolean unstated(Statement statement) {
    return statement.getDenominator().isEmpty();
  }

  private static OutcomeKind one(Statement statement, Claim claim) {
    if (statement.getPublished() instanceof ExtentStatement words) {
      return claim.of(words);
    }
    return statement.getPublished() instanceof Statistic figure ? claim.of(figure) : UNDETERMINED;
  }

  private static OutcomeKind full(Statement statement) {
    return ofTheRule(statement) ? UNDETERMINED : one(statement, Claim.exactly(ALL_OF_A_SHARE));
  }

  /** Whether it says how many meet what the rule asks, not how much somebody did. */
  private static boolean ofTheRule(Statement statement) {
    return statement.getPublished() instanceof ExtentStatement words
        ? words.standing().isPresent()
        : statement.getPublished() instanceof Statistic figure
            && figure.kind() == StatisticKind.SHARE_OF_PARTS;
  }

  private static boolean ofFigure(Statement statement) {
    return statement.getPublished() instanceof Statistic figure
        && figure.kind() != StatisticKind.SHARE_OF_PARTS;
  }

  private static OutcomeKind ofSpan(Statement statement, Span span, int least) {
    Claim claim = new Claim(Comparison.AT_LEAST, least);
    if (!ofFigure(statement) || statement.getPer().equals(Optional.of(span))) {
      return one(statement, claim);
    }
    int months = statement.getPer().map(Span::months).orElse(0);
    if (months <= span.months()) {
      return UNDETERMINED;
    }
    long needed = (long) least * (months / span.months());
    return Claim.someAreBelow((Statistic) statement.getPublished(), needed)
        ? VIOLATED
        : UNDETERMINED;
  }
}
