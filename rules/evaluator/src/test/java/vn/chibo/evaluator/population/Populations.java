package vn.chibo.evaluator.population;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** Synthetic populations and caps that the tests share. */
final class Populations {
  static final Grade EXCELLENT = Grade.of(QualityGrade.EXCELLENT);
  static final Grade GOOD = Grade.of(QualityGrade.GOOD);
  static final Grade FULFILLED = Grade.of(QualityGrade.FULFILLED);
  static final Fraction FIFTH = Fraction.percent(20);
  static final Group WARD =
      new Group("ward", Text.of("phường (số liệu giả định)", "synthetic ward"));
  static final Group AGENCY = new Group("agency", Text.of("khối cơ quan", "agencies"));
  static final Citation CLAUSE =
      RegulatoryDocument.builder()
          .key(new DocumentKey("synthetic-guidance"))
          .type(DocumentType.GUIDANCE)
          .printedNumber("00-HD/GD")
          .date(PartialDate.parse("2024-01-02"))
          .inForce(DatePeriod.from(LocalDate.of(2024, 1, 2)))
          .jurisdiction(new JurisdictionId("synthetic"))
          .status(SourceStatus.CONFIRMED)
          .build()
          .clause("3");

  private Populations() {}

  /** A cap of a fifth of which the text says nothing else. */
  static Cap open() {
    return Cap.of(EXCELLENT, GOOD, FIFTH, CLAUSE);
  }

  /** A cap of a fifth of one base, rounded down. */
  static Cap cap(CapBase base) {
    return open().withBases(base).withRounding(CapRounding.DOWN);
  }

  static Part<OrganizationId> cell(int number) {
    return Part.of(new OrganizationId("" + number)).named(Text.same("CB " + number)).in(WARD);
  }

  /** So many cells of each grade, without scores, none missing. */
  static Population<OrganizationId> graded(int excellent, int good, int fulfilled) {
    return graded(excellent, good, fulfilled, 0);
  }

  /** The same with cells whose grade is not known. */
  static Population<OrganizationId> graded(int excellent, int good, int fulfilled, int unknown) {
    List<Part<OrganizationId>> parts =
        IntStream.range(0, excellent + good + fulfilled + unknown)
            .mapToObj(
                i -> {
                  Part<OrganizationId> cell = cell(i + 1);
                  if (i < excellent) {
                    return cell.graded(EXCELLENT);
                  }
                  if (i < excellent + good) {
                    return cell.graded(GOOD);
                  }
                  return i < excellent + good + fulfilled ? cell.graded(FULFILLED) : cell;
                })
            .toList();
    return Population.of(parts).with(WARD).completed();
  }

  /** Excellent cells with these scores, in a ward of so many good ones; none missing. */
  static Population<OrganizationId> scored(int good, int... scores) {
    return Population.of(
            Stream.concat(
                    IntStream.range(0, scores.length)
                        .mapToObj(
                            i -> cell(i + 1).graded(EXCELLENT).scored(Fraction.of(scores[i]))),
                    IntStream.range(0, good).mapToObj(i -> cell(101 + i).graded(GOOD)))
                .toList())
        .completed();
  }

  static GroupCap<OrganizationId> only(CapReport<OrganizationId> report) {
    return report.groups().get(0);
  }

  static List<String> names(List<Part<OrganizationId>> parts) {
    return parts.stream().map(part -> part.label().english()).toList();
  }

  static Part<OrganizationId> ungraded(int number) {
    return cell(number).notGraded(NotGradedReason.ESTABLISHED_UNDER_SIX_MONTHS);
  }
}
