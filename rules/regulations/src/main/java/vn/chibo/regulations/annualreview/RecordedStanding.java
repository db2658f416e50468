package vn.chibo.regulations.annualreview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.Circumstance;
import vn.chibo.core.member.MemberStanding;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * What a record itself says of that on which grading rests, under the topics of the rules: whether
 * a member is exempted, suspended or transferred on the last day, how long ago the member was
 * admitted or the organization set up, how many members of a cell were disciplined. Only what is
 * sure is said, and only of what nobody judged or reported.
 *
 * <p>Months are counted from the first day to the last. Where the day after makes one month more,
 * either number is possible: the texts do not say whether the last day counts.
 */
public final class RecordedStanding {
  /** The topic of the months since the admission. */
  public static final Topic MONTHS_SINCE_ADMISSION = new Topic("months-since-admission");

  /** The topic of the months since an organization was set up. */
  public static final Topic MONTHS_SINCE_ESTABLISHMENT = new Topic("months-since-establishment");

  /** The topic of the share of members disciplined. */
  public static final Topic MEMBERS_DISCIPLINED = new Topic("members-disciplined");

  private static final Text BY = RegulationMessages.text("grades.by-record");

  private RecordedStanding() {}

  /** The record of a member with what it says itself. */
  public static MemberRecord of(MemberRecord member) {
    LocalDate last = member.getPeriod().last();
    MemberStanding standing = member.statusOn(last).possible();
    List<Judgement> judged = new ArrayList<>(member.getJudgements());
    for (Circumstance circumstance : Circumstance.values()) {
      topic(circumstance)
          .filter(
              topic -> member.getJudgements().stream().noneMatch(j -> j.getTopic().equals(topic)))
          .flatMap(topic -> judgement(topic, standing.holds(circumstance), last))
          .ifPresent(judged::add);
    }
    List<ReportedFigure> figures = new ArrayList<>(member.getFigures());
    sinceAdmission(member)
        .filter(months -> unreported(member, MONTHS_SINCE_ADMISSION))
        .map(months -> figure(MONTHS_SINCE_ADMISSION, months, last))
        .ifPresent(figures::add);
    return member.withJudgements(judged).withFigures(figures);
  }

  /**
   * The record of a cell with what it says itself: the share of its members on the last day who
   * were disciplined within its days. Nothing where its members are not all known.
   */
  public static CellRecord of(CellRecord cell) {
    List<ReportedFigure> figures = new ArrayList<>(cell.getFigures());
    disciplinedShare(cell)
        .filter(share -> unreported(cell, MEMBERS_DISCIPLINED))
        .map(share -> figure(MEMBERS_DISCIPLINED, share, cell.getPeriod().last()))
        .ifPresent(figures::add);
    return cell.withFigures(figures);
  }

  private static Optional<Quantity> disciplinedShare(CellRecord cell) {
    LocalDate last = cell.getPeriod().last();
    List<MemberRecord> all = cell.getMemberRecords().entries();
    List<Truth> inCell = all.stream().map(member -> inCell(member, cell, last)).toList();
    if (!cell.getMemberRecords().complete() || inCell.contains(Truth.UNKNOWN)) {
      return Optional.empty();
    }
    List<Truth> disciplined =
        IntStream.range(0, all.size())
            .filter(i -> inCell.get(i) == Truth.YES)
            .mapToObj(i -> disciplined(all.get(i), cell.getPeriod()))
            .toList();
    if (disciplined.isEmpty()) {
      return Optional.empty();
    }
    long sure = disciplined.stream().filter(Truth.YES::equals).count();
    long open = disciplined.stream().filter(Truth.UNKNOWN::equals).count();
    int of = disciplined.size();
    return Optional.of(Quantity.between(Fraction.of(sure, of), Fraction.of(sure + open, of)));
  }

  private static Truth inCell(MemberRecord member, CellRecord cell, LocalDate day) {
    MemberStanding standing = member.statusOn(day).possible();
    boolean here = standing.cell().filter(cell.getOrganization().getId()::equals).isPresent();
    if (standing.member() == Truth.NO || (standing.cell().isPresent() && !here)) {
      return Truth.NO;
    }
    return standing.member() == Truth.YES && here ? Truth.YES : Truth.UNKNOWN;
  }

  private static Truth disciplined(MemberRecord member, DatePeriod period) {
    if (!member.getDisciplines().within(period).isEmpty()) {
      return Truth.YES;
    }
    boolean known = member.getDisciplines().gaps(period, period.last()).isEmpty();
    return known ? Truth.NO : Truth.UNKNOWN;
  }

  /** The record of an organization with what it says itself. */
  public static OrganizationRecord of(OrganizationRecord whole) {
    LocalDate last = whole.getPeriod().last();
    List<ReportedFigure> figures = new ArrayList<>(whole.getFigures());
    whole
        .getOrganization()
        .getPeriod()
        .filter(days -> !days.start().isAfter(last))
        .filter(days -> unreported(whole, MONTHS_SINCE_ESTABLISHMENT))
        .map(
            days ->
                figure(MONTHS_SINCE_ESTABLISHMENT, since(days.start(), days.start(), last), last))
        .ifPresent(figures::add);
    return whole.withFigures(figures);
  }

  private static Optional<Topic> topic(Circumstance circumstance) {
    return switch (circumstance) {
      case EXEMPTED -> Optional.of(new Topic("exempted-from-activity"));
      case SUSPENDED -> Optional.of(new Topic("suspended-from-activity"));
      case TEMPORARILY_EXEMPTED -> Optional.of(new Topic("temporarily-exempted"));
      case TEMPORARILY_TRANSFERRED -> Optional.of(new Topic("temporarily-transferred"));
      case SUSPENDED_FROM_COMMITTEE -> Optional.empty();
    };
  }

  private static Optional<Judgement> judgement(Topic topic, Truth holds, LocalDate last) {
    return holds == Truth.UNKNOWN
        ? Optional.empty()
        : Optional.of(
            Judgement.builder().topic(topic).date(last).met(holds == Truth.YES).by(BY).build());
  }

  private static boolean unreported(SubjectRecord record, Topic topic) {
    return record.getFigures().stream().noneMatch(figure -> figure.getTopic().equals(topic));
  }

  private static ReportedFigure figure(Topic topic, Quantity value, LocalDate last) {
    return ReportedFigure.builder().topic(topic).date(last).value(value).by(BY).build();
  }

  /** Known where no later admission can be missing. */
  private static Optional<Quantity> sinceAdmission(MemberRecord member) {
    LocalDate last = member.getPeriod().last();
    return member.getMember().getAdmissions().stream()
        .map(Admission::start)
        .filter(days -> !days.unbounded() && !days.last().isAfter(last))
        .max(Comparator.comparing(DatePeriod::last))
        .filter(days -> complete(member, days.last(), last))
        .map(days -> since(days.start(), days.last(), last));
  }

  private static boolean complete(MemberRecord member, LocalDate from, LocalDate last) {
    return DatePeriod.ofClosed(from, last).minus(member.getMembershipComplete()).isEmpty();
  }

  private static Quantity since(LocalDate earliest, LocalDate latest, LocalDate last) {
    List<Long> months =
        Stream.of(
                ChronoUnit.MONTHS.between(latest, last),
                ChronoUnit.MONTHS.between(earliest, last.plusDays(1)))
            .toList();
    return Quantity.between(Fraction.of(months.get(0)), Fraction.of(months.get(1)));
  }
}
