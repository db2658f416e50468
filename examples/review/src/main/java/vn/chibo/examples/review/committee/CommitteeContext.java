package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.examples.review.annex.Cited;
import vn.chibo.regulations.Regulations;

/**
 * What all parts of a report share: the units of each period, their records, and what the rules say
 * of each, evaluated once. Of one report and one thread.
 */
public final class CommitteeContext {
  private final CommitteeQuestion question;
  private final Evaluator evaluator;
  private final Units units;
  private final Map<OrganizationId, List<CellRecord>> records;
  private final IdentityHashMap<Citation, Text> clauses = new IdentityHashMap<>();
  private final MemberRoll members;
  private final Map<DatePeriod, Optional<Indicator>> attendance = new HashMap<>();
  private final Map<LocalDate, List<Unit>> unitsByDay = new HashMap<>();
  private final IdentityHashMap<SubjectRecord, Evaluation> evaluations = new IdentityHashMap<>();
  private final IdentityHashMap<SubjectRecord, Map<String, Finding>> findings =
      new IdentityHashMap<>();

  private CommitteeContext(CommitteeQuestion question, RuleBook book) {
    this.question = question;
    this.evaluator = Evaluator.of(book).choosing(question.choices());
    this.units = new Units(question.data());
    this.records = byCell(question.data().register().getCells());
    this.members = new MemberRoll(question.data().register().getMembers());
  }

  /**
   * By the rules that the library ships for the place.
   *
   * @throws vn.chibo.core.fault.FaultException if the organizations contradict each other or there
   *     is no such place
   */
  public static CommitteeContext of(CommitteeQuestion question) {
    return of(question, Regulations.standard().forJurisdiction(question.jurisdiction().value()));
  }

  /** By the rules of a book, such as one with values of its own place. */
  public static CommitteeContext of(CommitteeQuestion question, RuleBook book) {
    return new CommitteeContext(question, book);
  }

  private static Map<OrganizationId, List<CellRecord>> byCell(List<CellRecord> cells) {
    Map<OrganizationId, List<CellRecord>> byCell = new LinkedHashMap<>();
    cells.stream()
        .sorted(Comparator.comparing(cell -> cell.getPeriod().start()))
        .forEach(
            cell ->
                byCell
                    .computeIfAbsent(cell.getOrganization().getId(), id -> new ArrayList<>())
                    .add(cell));
    return byCell;
  }

  /** The question. */
  public CommitteeQuestion question() {
    return question;
  }

  /** The rules of the place. */
  public RuleBook book() {
    return evaluator.book();
  }

  /** What evaluates them, with the choices of the question. */
  public Evaluator evaluator() {
    return evaluator;
  }

  /** The last day of a period of which the data can tell: its own last day, or that of the data. */
  public LocalDate lastKnown(DatePeriod period) {
    return period.lastsBeyond(question.asOf()) ? question.asOf() : period.last();
  }

  /** The organization that presents the report, as it stands at the end of the period. */
  public Optional<PartyOrganization> organization() {
    return units.organization(question.organization(), lastKnown(question.period()));
  }

  /** The units of the period, in the order of the register. */
  public List<Unit> units() {
    return units(question.period());
  }

  /** The units as they stand at the end of another period. */
  public List<Unit> units(DatePeriod period) {
    return unitsByDay.computeIfAbsent(
        lastKnown(period), day -> units.on(question.organization(), day));
  }

  /** The records of a unit, by their first days. */
  public List<CellRecord> records(OrganizationId unit) {
    return records.getOrDefault(unit, List.of());
  }

  /** The record of a unit that speaks of a day, empty where it has none. */
  public Optional<CellRecord> record(OrganizationId unit, LocalDate day) {
    return records(unit).stream().filter(cell -> cell.getPeriod().contains(day)).findFirst();
  }

  /** What the rules say of a record as of the day of the report; each is evaluated once. */
  public Evaluation evaluation(SubjectRecord record) {
    return evaluations.computeIfAbsent(record, of -> evaluator.evaluate(of, question.asOf()));
  }

  /**
   * What one rule of the book says of a record, explained once.
   *
   * @throws java.util.NoSuchElementException if the book does not have the rule
   */
  public Finding finding(SubjectRecord record, String rule) {
    return findings
        .computeIfAbsent(record, of -> new HashMap<>())
        .computeIfAbsent(rule, id -> evaluation(record).finding(id).orElseThrow());
  }

  /**
   * Whether a unit has reported: no day of the period up to the day of the data on which it exists
   * lacks a record whose register of meetings is complete.
   */
  public boolean reported(OrganizationId unit, DatePeriod period) {
    Optional<DatePeriod> past =
        period
            .upTo(question.asOf())
            .flatMap(days -> units.life(unit).map(days::intersection).orElse(Optional.of(days)));
    List<DatePeriod> complete =
        records(unit).stream()
            .flatMap(
                cell ->
                    cell.getMeetings().complete().stream()
                        .flatMap(days -> days.intersection(cell.getPeriod()).stream()))
            .toList();
    return past.isPresent() && past.get().minus(complete).isEmpty();
  }

  /** A clause as it is cited; put into words once, since many marks rest on the same. */
  Text clause(Citation citation) {
    return clauses.computeIfAbsent(citation, Cited::of);
  }

  /** Attendance in a month, as the rule of the month takes it. */
  Optional<Indicator> attendance(DatePeriod month) {
    return attendance.computeIfAbsent(month, of -> Attendance.of(this, of));
  }

  /** The members of each unit. */
  MemberRoll members() {
    return members;
  }

  /** The records of the organization itself that share a day with a period, by their first days. */
  public List<OrganizationRecord> ownRecords(DatePeriod period) {
    return question.data().register().getOrganizationRecords().stream()
        .filter(own -> own.getOrganization().getId().equals(question.organization()))
        .filter(own -> own.getPeriod().intersection(period).isPresent())
        .sorted(Comparator.comparing(own -> own.getPeriod().start()))
        .toList();
  }

  /** The annual reviews of a year. */
  public List<AnnualReview> reviews(int year) {
    return question.data().reviews().stream().filter(review -> review.getYear() == year).toList();
  }
}
