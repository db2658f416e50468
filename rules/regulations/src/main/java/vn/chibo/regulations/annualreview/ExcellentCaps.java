package vn.chibo.regulations.annualreview;

import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.evaluator.population.Cap;
import vn.chibo.evaluator.population.CapReading;
import vn.chibo.regulations.data.Provision;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The cap on the grade excellent (tỷ lệ hoàn thành xuất sắc nhiệm vụ) of a year, with its clause.
 * Of which base it is taken sources conflict, and no text states a rounding: each stays a reading,
 * and data that break a cap are never refused.
 *
 * <pre>{@code
 * ExcellentCaps.of(2022, GradedAs.MEMBER)
 *     .map(cap -> cap.appliedTo(members).text(Language.VIETNAMESE));
 * }</pre>
 */
public final class ExcellentCaps {
  private static final String CAP = "cap";
  private static final int LAST_OF_2018 = 2018;
  private static final int LAST_OF_2019 = 2022;
  private static final int LAST_OF_2023 = 2024;

  private ExcellentCaps() {}

  /**
   * The cap of a year that is known: 2019 to 2022 of members, in each grassroots organization; 2023
   * and 2024 of collectives, in each group of like functions; from 2025 of all. Empty where none is
   * on record, or one that is unconfirmed.
   */
  public static Optional<Cap> of(int year, GradedAs as) {
    return provision(year, as)
        .map(Provisions::of)
        .filter(found -> found.citation().status() != SourceStatus.UNCONFIRMED)
        .map(ExcellentCaps::cap);
  }

  /**
   * The same, where the caller takes what is unconfirmed as well: 2018, and organizations from 2019
   * to 2022.
   */
  public static Optional<Cap> evenUnconfirmed(int year, GradedAs as) {
    return provision(year, as).map(Provisions::of).map(ExcellentCaps::cap);
  }

  private static Optional<String> provision(int year, GradedAs as) {
    if (year < LAST_OF_2018) {
      return Optional.empty();
    }
    if (year == LAST_OF_2018) {
      return Optional.of("hd16-2018/excellent-cap")
          .filter(id -> as != GradedAs.COLLECTIVE && as != GradedAs.LEADER);
    }
    if (year <= LAST_OF_2019) {
      return switch (as) {
        case MEMBER -> Optional.of("hd21-2019/member-excellent-cap");
        case CELL, ORGANIZATION -> Optional.of("hd21-2019/organization-excellent-cap");
        case COLLECTIVE, LEADER -> Optional.empty();
      };
    }
    if (year <= LAST_OF_2023) {
      return Optional.of("qd124-2023/excellent-cap").filter(id -> as == GradedAs.COLLECTIVE);
    }
    return Optional.of("qd366-2025/excellent-cap");
  }

  private static Cap cap(Provision found) {
    Citation citation = found.citation();
    Cap open =
        Cap.of(
            grade(QualityGrade.EXCELLENT), grade(QualityGrade.GOOD), share(found, CAP), citation);
    return citation.status() == SourceStatus.CONFLICTING
        ? open.withReadings(readings(found))
        : open;
  }

  private static Grade grade(QualityGrade grade) {
    return Grade.of(grade);
  }

  private static Fraction share(Provision found, String name) {
    return found.figures().stream()
        .filter(entry -> entry.key().name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Each share that a source names, of each base that it may mean. */
  private static CapReading[] readings(Provision found) {
    Fraction share = share(found, CAP);
    Fraction outstanding = share(found, "cap-of-outstanding-collective");
    return new CapReading[] {
      reading("OF_THOSE_GRADED_GOOD_IN_GROUP/T_ONLY", share, CapBase.T_ONLY),
      reading("OF_THOSE_GRADED_GOOD_IN_GROUP/T_AND_ABOVE", share, CapBase.T_AND_ABOVE),
      reading("UP_TO_25_FOR_OUTSTANDING_COLLECTIVE/T_ONLY", outstanding, CapBase.T_ONLY),
      reading("UP_TO_25_FOR_OUTSTANDING_COLLECTIVE/T_AND_ABOVE", outstanding, CapBase.T_AND_ABOVE),
      reading("OF_ALL_GRADED", share, CapBase.ALL_GRADED)
    };
  }

  private static CapReading reading(String name, Fraction share, CapBase base) {
    return new CapReading(
        name,
        RegulationMessages.text("cap-reading", share.times(Fraction.of(100)), base.label()),
        share,
        base);
  }
}
