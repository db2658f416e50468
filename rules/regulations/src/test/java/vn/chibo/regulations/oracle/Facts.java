package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What people judged of a record and what was reported of it in figures, by a day. */
final class Facts {
  private static final Quantity SHARE = Quantity.between(Fraction.ZERO, Fraction.ONE);

  private final SubjectRecord record;
  private final DatePeriod window;
  private final LocalDate asOf;

  private Facts(SubjectRecord record, DatePeriod window, LocalDate asOf) {
    this.record = record;
    this.window = window;
    this.asOf = asOf;
  }

  static Facts of(SubjectRecord record, DatePeriod window, LocalDate asOf) {
    return new Facts(record, window, asOf);
  }

  static Facts of(SubjectRecord record, LocalDate asOf) {
    return new Facts(record, record.getPeriod(), asOf);
  }

  /** Asked of organizations of some kinds only. */
  OutcomeKind of(Set<OrganizationKind> kinds, OutcomeKind due) {
    return kinds.contains(organization().getKind()) ? due : OutcomeKind.NOT_APPLICABLE;
  }

  /** Asked of those of some sectors only; where the sector is not known, nothing is. */
  OutcomeKind in(Set<Sector> sectors, OutcomeKind due) {
    if (organization().getSector().isEmpty()) {
      return UNDETERMINED;
    }
    return sectors.contains(organization().getSector().get()) ? due : OutcomeKind.NOT_APPLICABLE;
  }

  private PartyOrganization organization() {
    return record instanceof CellRecord cell
        ? cell.getOrganization()
        : ((OrganizationRecord) record).getOrganization();
  }

  boolean is(OrganizationKind kind) {
    return organization().getKind() == kind;
  }

  /** Whether the member was given a task in the window. */
  OutcomeKind task() {
    Register<TaskAssignment> tasks = ((MemberRecord) record).getTasks();
    long entries = 0;
    for (TaskAssignment task : tasks.entries()) {
      entries += !task.getDate().isAfter(asOf) && window.contains(task.getDate()) ? 1 : 0;
    }
    boolean gap = !tasks.gaps(window, asOf).isEmpty();
    return Answers.atLeast(1, entries, entries, gap, window.last().isAfter(asOf));
  }

  /** Whether the member was disciplined in the window. */
  OutcomeKind disciplined() {
    Register<Discipline> disciplines = ((MemberRecord) record).getDisciplines();
    long entries = 0;
    for (Discipline discipline : disciplines.entries()) {
      boolean past = !discipline.getDate().isAfter(asOf);
      entries += past && window.contains(discipline.getDate()) ? 1 : 0;
    }
    boolean gap = !disciplines.gaps(window, asOf).isEmpty();
    return Answers.atLeast(1, entries, entries, gap, window.last().isAfter(asOf));
  }

  OutcomeKind notJudged(String topic) {
    return Answers.not(judged(topic));
  }

  OutcomeKind allJudged(String... topics) {
    List<OutcomeKind> each = new ArrayList<>();
    for (String topic : topics) {
      each.add(judged(topic));
    }
    return Answers.all(each);
  }

  OutcomeKind noneJudged(String... topics) {
    List<OutcomeKind> each = new ArrayList<>();
    for (String topic : topics) {
      each.add(notJudged(topic));
    }
    return Answers.all(each);
  }

  /** Where the one was judged to be so, the other must be. */
  OutcomeKind whenJudged(String topic, String due) {
    return Answers.when(judged(topic), judged(due));
  }

  /** Met or not where all who judged by the day agree; else not known. */
  OutcomeKind judged(String topic) {
    boolean yes = false;
    boolean no = false;
    for (Judgement judgement : record.getJudgements()) {
      if (judgement.getTopic().key().equals(topic) && !judgement.getDate().isAfter(asOf)) {
        yes |= judgement.isMet();
        no |= !judgement.isMet();
      }
    }
    return yes == no ? UNDETERMINED : Answers.so(yes);
  }

  /** A figure of at least a number; a share is written as a fraction or in percent. */
  OutcomeKind atLeast(String topic, String number) {
    return held(topic, Fraction.parse(number), true, of(number));
  }

  OutcomeKind moreThan(String topic, String number) {
    return held(topic, Fraction.parse(number), false, of(number));
  }

  OutcomeKind atMost(String topic, String number) {
    return Answers.not(moreThan(topic, number));
  }

  OutcomeKind fewerThan(String topic, String number) {
    return Answers.not(atLeast(topic, number));
  }

  /** Both ends of what was reported lie at the number, or the number lies outside. */
  OutcomeKind exactly(String topic, String number) {
    return Answers.all(atLeast(topic, number), atMost(topic, number));
  }

  /** All of so many there are: more cannot be. */
  OutcomeKind allOf(String topic, int number) {
    return leastOf(topic, number, number);
  }

  /** At least so many of all that there are. */
  OutcomeKind leastOf(String topic, int number, int all) {
    Quantity domain = Quantity.between(Fraction.ZERO, Fraction.of(all));
    return held(topic, Fraction.of(number), true, domain);
  }

  /**
   * Points of a band, from its lower end to below its upper one. Whether the upper end also bars
   * who has the points of the next grade and not the grade itself, the clause does not say.
   */
  OutcomeKind inBand(String topic, String from, String below) {
    OutcomeKind lower = atLeast(topic, from);
    return Answers.readings(Answers.all(lower, fewerThan(topic, below)), lower);
  }

  OutcomeKind atLeastPercent(String topic, long percent) {
    return held(topic, Fraction.percent(percent), true, SHARE);
  }

  OutcomeKind moreThanPercent(String topic, long percent) {
    return held(topic, Fraction.percent(percent), false, SHARE);
  }

  OutcomeKind atMostPercent(String topic, long percent) {
    return Answers.not(moreThanPercent(topic, percent));
  }

  OutcomeKind fewerThanPercent(String topic, long percent) {
    return Answers.not(atLeastPercent(topic, percent));
  }

  OutcomeKind exactlyPercent(String topic, long percent) {
    return percent == 100
        ? atLeastPercent(topic, percent)
        : Answers.all(atLeastPercent(topic, percent), atMostPercent(topic, percent));
  }

  /** A fraction is a share, and cut to what a share can be. */
  private static Quantity of(String number) {
    return number.contains("/") ? SHARE : Quantity.atLeast(Fraction.ZERO);
  }

  private OutcomeKind held(String topic, Fraction number, boolean inclusive, Quantity domain) {
    Optional<Bound> low = domain.low();
    Optional<Bound> high = domain.high();
    boolean reported = false;
    for (ReportedFigure figure : record.getFigures()) {
      if (figure.getTopic().key().equals(topic) && !figure.getDate().isAfter(asOf)) {
        reported = true;
        low = higher(low, figure.getValue().low());
        high = lower(high, figure.getValue().high());
      }
    }
    if (!reported || contradicting(low, high)) {
      return UNDETERMINED;
    }
    if (low.isPresent() && reaches(low.get(), number, inclusive)) {
      return SATISFIED;
    }
    return high.isPresent() && staysBelow(high.get(), number, inclusive) ? VIOLATED : UNDETERMINED;
  }

  private static boolean reaches(Bound low, Fraction number, boolean inclusive) {
    int order = low.value().compareTo(number);
    return order > 0 || (order == 0 && (inclusive || !low.inclusive()));
  }

  private static boolean staysBelow(Bound high, Fraction number, boolean inclusive) {
    int order = high.value().compareTo(number);
    return order < 0 || (order == 0 && (!inclusive || !high.inclusive()));
  }

  private static boolean contradicting(Optional<Bound> low, Optional<Bound> high) {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    int order = low.get().value().compareTo(high.get().value());
    return order > 0 || (order == 0 && !(low.get().inclusive() && high.get().inclusive()));
  }

  private static Optional<Bound> higher(Optional<Bound> one, Optional<Bound> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    int order = one.get().value().compareTo(other.get().value());
    return order > 0 || (order == 0 && !one.get().inclusive()) ? one : other;
  }

  private static Optional<Bound> lower(Optional<Bound> one, Optional<Bound> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    int order = one.get().value().compareTo(other.get().value());
    return order < 0 || (order == 0 && !one.get().inclusive()) ? one : other;
  }
}
