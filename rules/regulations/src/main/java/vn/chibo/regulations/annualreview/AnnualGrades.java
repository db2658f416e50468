package vn.chibo.regulations.annualreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.review.Grade;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The door to the yearly grades (đánh giá, xếp loại chất lượng hằng năm): which grades are open for
 * a record of a year, by the text in force on its last day. The place does not matter: the texts
 * are those of the Centre; points come from the sheet of the place.
 *
 * <pre>{@code
 * OpenGrades open = AnnualGrades.standard().of(memberRecord, 2022);
 * open.possible();                                    // never a grade, always what is left
 * open.text(Language.VIETNAMESE);
 * }</pre>
 *
 * <p>What the record says of the standing of a member, or of the beginning of an organization, is
 * taken from it ({@link RecordedStanding}); what else it cannot say is reported or judged under the
 * topics of the rules.
 */
public final class AnnualGrades {
  private static final AnnualGrades STANDARD = new AnnualGrades(Choices.DEFAULT);

  private final Choices choices;

  private AnnualGrades(Choices choices) {
    this.choices = choices;
  }

  /** The grades by all texts on record; nothing unconfirmed speaks, and no reading is chosen. */
  public static AnnualGrades standard() {
    return STANDARD;
  }

  /** The same, where the caller chose a reading or switched on what is unconfirmed. */
  public AnnualGrades choosing(Choices other) {
    return new AnnualGrades(other);
  }

  /**
   * What is open for the subject of a record itself, as of the last day of the year: a cell, an
   * organization, or a member in the cell.
   *
   * @throws FaultException if the record is not of just this year
   */
  public OpenGrades of(SubjectRecord record, int year) {
    return of(record, year, itself(record), GradedYear.last(year));
  }

  /**
   * What is open for the subject, graded so, as of a day: that of the grading, or a later one, by
   * which more is known.
   *
   * @throws FaultException if the record is not of just this year, or its subject cannot be graded
   *     so: a collective and an organization need the record of an organization or cell, a leader
   *     and a member that of a member
   */
  public OpenGrades of(SubjectRecord record, int year, GradedAs as, LocalDate asOf) {
    GradedYear.require(record, year);
    List<SubjectRecord> asked = asked(record, as);
    List<GradeCondition> conditions =
        GradeConditions.of(as).stream().filter(each -> inForce(each, year)).toList();
    Map<GradeCondition, Finding> findings =
        conditions.stream()
            .collect(Collectors.toMap(Function.identity(), each -> finding(each, asked, asOf)));
    List<GradeFinding> grades =
        GradeConditions.grades(year, as).stream()
            .map(grade -> new GradeFinding(grade, of(grade, conditions, findings)))
            .toList();
    List<Finding> whether =
        conditions.stream().filter(GradeCondition::anyGrade).map(findings::get).toList();
    return new OpenGrades(record.subject(), year, as, asOf, grades, whether);
  }

  private static List<Finding> of(
      Grade grade, List<GradeCondition> conditions, Map<GradeCondition, Finding> findings) {
    return conditions.stream()
        .filter(condition -> condition.barred().contains(grade))
        .map(findings::get)
        .toList();
  }

  private static GradedAs itself(SubjectRecord record) {
    if (record instanceof CellRecord) {
      return GradedAs.CELL;
    }
    return record instanceof MemberRecord ? GradedAs.MEMBER : GradedAs.ORGANIZATION;
  }

  private static boolean inForce(GradeCondition condition, int year) {
    return Book.rule(condition.rule()).inForce().contains(GradedYear.last(year));
  }

  private Finding finding(GradeCondition condition, List<SubjectRecord> asked, LocalDate asOf) {
    Rule<?> rule = Book.rule(condition.rule());
    SubjectRecord record =
        asked.stream().filter(rule.subject()::isInstance).findFirst().orElseThrow();
    return Evaluator.of(Book.of(rule))
        .choosing(choices(rule))
        .evaluate(record, asOf)
        .findings()
        .get(0);
  }

  /** What was chosen about other rules is none of this rule's. */
  private Choices choices(Rule<?> rule) {
    String id = rule.id().value();
    Choices own = Choices.DEFAULT;
    Optional<String> reading = Optional.ofNullable(choices.readings().get(id));
    own = reading.isPresent() ? own.reading(id, reading.get()) : own;
    return choices.switchedOn().contains(rule.id()) ? own.switchOn(id) : own;
  }

  /** The record in each form in which a rule may ask of it. */
  private static List<SubjectRecord> asked(SubjectRecord record, GradedAs as) {
    List<SubjectRecord> forms = new ArrayList<>();
    if (record instanceof MemberRecord member && ofMembers(as)) {
      forms.add(RecordedStanding.of(member));
    } else if (record instanceof OrganizationRecord whole && ofWhole(as)) {
      forms.add(RecordedStanding.of(whole));
    } else if (record instanceof CellRecord cell
        && (as == GradedAs.CELL || as == GradedAs.COLLECTIVE)) {
      forms.add(RecordedStanding.of(cell));
      forms.add(RecordedStanding.of(asOrganization(cell)));
    } else {
      throw new FaultException(
          Fault.of(
              "annual-grade-subject",
              RegulationMessages.text("grades.fault.subject", record.subject(), as.label())));
    }
    return forms;
  }

  private static boolean ofMembers(GradedAs as) {
    return as == GradedAs.MEMBER || as == GradedAs.LEADER;
  }

  private static boolean ofWhole(GradedAs as) {
    return as == GradedAs.ORGANIZATION || as == GradedAs.COLLECTIVE;
  }

  /** A cell is asked as an organization is, of what was judged and reported of it. */
  private static OrganizationRecord asOrganization(CellRecord cell) {
    return OrganizationRecord.builder()
        .organization(cell.getOrganization())
        .period(cell.getPeriod())
        .judgements(cell.getJudgements())
        .figures(cell.getFigures())
        .build();
  }

  /** The rules of the conditions, each in a book of its own. */
  private static final class Book {
    private static final Map<RuleId, Rule<?>> RULES =
        Provisions.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));

    private static final Map<RuleId, RuleBook> BOOKS =
        GradeConditions.ALL.stream()
            .map(condition -> rule(condition.rule()))
            .collect(Collectors.toMap(Rule::id, Book::alone));

    private Book() {}

    static Rule<?> rule(String id) {
      return Optional.<Rule<?>>ofNullable(RULES.get(new RuleId(id))).orElseThrow();
    }

    static RuleBook of(Rule<?> rule) {
      return Optional.ofNullable(BOOKS.get(rule.id())).orElseThrow();
    }

    private static RuleBook alone(Rule<?> rule) {
      return new RuleBook(
          List.of(), List.of(rule), Provisions.titles(), Provisions.figures(Stream.of()));
    }
  }
}
