package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Who may give which commendation to whom. */
final class CommendationOracle {
  private CommendationOracle() {}

  static OutcomeKind withinCompetence(
      OrganizationRecord organization, DatePeriod window, LocalDate asOf) {
    List<OutcomeKind> given = new ArrayList<>();
    for (Commendation commendation : organization.getCommendations().entries()) {
      LocalDate day = commendation.getDate().period().start();
      if (window.contains(day) && !day.isAfter(asOf)) {
        given.add(allowed(commendation));
      }
    }
    return Answers.forEvery(
        given, !organization.getCommendations().complete(), window.last().isAfter(asOf));
  }

  private static OutcomeKind allowed(Commendation commendation) {
    Optional<CommendationForm> form = commendation.getForm();
    Optional<CommendingLevel> level = commendation.getLevel();
    if (form.isEmpty() || level.isEmpty()) {
      return UNDETERMINED;
    }
    if (form.get() == CommendationForm.PRAISE && !cell(level.get())) {
      return NOT_APPLICABLE;
    }
    return allowed(
        commendation, collective(level.get(), form.get()), individual(level.get(), form.get()));
  }

  /** What is known of its recipients decides; where none is known, nothing does. */
  private static OutcomeKind allowed(
      Commendation commendation, boolean collectives, boolean individuals) {
    boolean toCollectives = commendation.getCollectives().orElse(0) > 0;
    boolean toIndividuals = commendation.getIndividuals().orElse(0) > 0;
    if (!toCollectives && !toIndividuals) {
      return UNDETERMINED;
    }
    return Answers.so((!toCollectives || collectives) && (!toIndividuals || individuals));
  }

  private static boolean cell(CommendingLevel level) {
    return level == CommendingLevel.CELL || level == CommendingLevel.GRASSROOTS_CELL;
  }

  private static boolean collective(CommendingLevel level, CommendationForm form) {
    return switch (level) {
      case CELL, GRASSROOTS_CELL -> form == CommendationForm.PRAISE;
      case GRASSROOTS_COMMITTEE, DISTRICT -> form == CommendationForm.CERTIFICATE_OF_COMMENDATION;
      case PROVINCE ->
          form == CommendationForm.CERTIFICATE_OF_MERIT || form == CommendationForm.FLAG;
      case SUPERIOR_OF_GRASSROOTS -> false;
    };
  }

  private static boolean individual(CommendingLevel level, CommendationForm form) {
    return switch (level) {
      case CELL -> form == CommendationForm.PRAISE;
      case GRASSROOTS_CELL ->
          form == CommendationForm.PRAISE || form == CommendationForm.CERTIFICATE_OF_COMMENDATION;
      case GRASSROOTS_COMMITTEE, DISTRICT -> form == CommendationForm.CERTIFICATE_OF_COMMENDATION;
      case PROVINCE -> form == CommendationForm.CERTIFICATE_OF_MERIT;
      case SUPERIOR_OF_GRASSROOTS -> false;
    };
  }
}
