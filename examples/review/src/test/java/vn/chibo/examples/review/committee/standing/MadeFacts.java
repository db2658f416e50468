package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.regulations.Regulations;

/** Small registers made by hand, and how their tables read. */
final class MadeFacts {
  static final Evaluator RULES = Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"));

  private final int year;
  private final LocalDate asOf;
  private final List<StandingUnit> units = new ArrayList<>();
  private final List<AnnualReview> reviews = new ArrayList<>();
  private final List<OrganizationRecord> own = new ArrayList<>();

  private MadeFacts(LocalDate asOf) {
    this.year = asOf.getYear();
    this.asOf = asOf;
  }

  static MadeFacts asOf(LocalDate day) {
    return new MadeFacts(day);
  }

  static MadeFacts ofYear(int year) {
    return asOf(LocalDate.of(year, 12, 31));
  }

  static OrganizationId id(String id) {
    return new OrganizationId(id);
  }

  static PartyOrganization cell(String id) {
    return PartyOrganization.builder()
        .id(id(id))
        .name("Chi bộ " + id)
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .build();
  }

  static PartyOrganization committee() {
    return PartyOrganization.builder()
        .id(id("000"))
        .name("Đảng bộ xã")
        .kind(OrganizationKind.GRASSROOTS_WITH_CELLS)
        .build();
  }

  /** A cell that has reported, with a record of the year. */
  MadeFacts with(String id, UnaryOperator<CellRecord> record) {
    return with(cell(id), record);
  }

  /** The same of a sector. */
  MadeFacts of(Sector sector, String id, UnaryOperator<CellRecord> record) {
    return with(cell(id).withSector(sector), record);
  }

  private MadeFacts with(PartyOrganization cell, UnaryOperator<CellRecord> record) {
    CellRecord bare =
        CellRecord.builder().organization(cell).period(DatePeriod.ofYear(year)).build();
    units.add(
        new StandingUnit(
            cell,
            true,
            Optional.of(RULES.evaluate(record.apply(bare), asOf)),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  MadeFacts with(String... ids) {
    List.of(ids).forEach(id -> with(id, record -> record));
    return this;
  }

  MadeFacts silent(String id) {
    units.add(
        new StandingUnit(cell(id), false, Optional.empty(), Optional.empty(), Optional.empty()));
    return this;
  }

  MadeFacts reviewed(AnnualReview... more) {
    reviews.addAll(List.of(more));
    return this;
  }

  MadeFacts own(OrganizationRecord record) {
    own.add(record);
    return this;
  }

  StandingFacts facts() {
    return new StandingFacts(
        Optional.of(committee()),
        own,
        units,
        YearlyReviews.of(reviews),
        RULES,
        DatePeriod.ofYear(year),
        asOf);
  }

  static AnnualReview.Builder review(String id, int year) {
    return AnnualReview.builder().subject(new ReviewSubject.Organization(id(id))).year(year);
  }

  static Opinion opinion(ReviewStage stage, QualityGrade grade) {
    return Opinion.builder().stage(stage).proposedGrade(Grade.of(grade)).build();
  }

  static OrganizationRecord ownRecord(int year, UnaryOperator<OrganizationRecord> record) {
    return record.apply(
        OrganizationRecord.builder()
            .organization(committee())
            .period(DatePeriod.ofYear(year))
            .build());
  }

  static List<Annex> annexes(StandingFacts facts) {
    return Standing.annexes(facts, RuleTally.of(facts));
  }

  /** The lines of a table as readers see them, in English. */
  static List<String> lines(Annex annex) {
    return annex.lines().stream().map(MadeFacts::line).toList();
  }

  static String line(Annex.Line line) {
    return String.join(" | ", line.entries().stream().map(MadeFacts::text).toList());
  }

  static String text(Entry entry) {
    if (entry instanceof Entry.Words words) {
      return words.text().in(Language.ENGLISH);
    }
    if (entry instanceof Entry.Count count) {
      return String.valueOf(count.number());
    }
    if (entry instanceof Entry.Share share) {
      return share.share().toString();
    }
    return entry instanceof Entry.Day day
        ? day.day().toString()
        : "<" + ((Entry.Blank) entry).reason() + ">";
  }

  static List<String> notes(Annex annex) {
    return annex.notes().stream().map(note -> note.in(Language.ENGLISH)).toList();
  }
}
