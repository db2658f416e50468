package vn.chibo.examples.service.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.examples.service.problem.RefusedException;

/**
 * What is asked of a register: parameters of the address.
 *
 * @param asOf the day as of which the rules speak
 * @param jurisdiction the place whose rules apply
 * @param year the year whose records are reviewed; that of the day where none is given
 * @param rule the rules that are asked; all where none is given
 * @param reading readings chosen, each as {@code rule:READING}
 */
record ReviewQuestion(
    @Nullable LocalDate asOf,
    @Nullable String jurisdiction,
    @Nullable Integer year,
    @Nullable List<String> rule,
    @Nullable List<String> reading) {

  LocalDate day() {
    if (asOf == null) {
      throw RefusedException.missing("asOf");
    }
    return asOf;
  }

  String place() {
    if (jurisdiction == null) {
      throw RefusedException.missing("jurisdiction");
    }
    return jurisdiction;
  }

  DatePeriod period() {
    return DatePeriod.ofYear(year == null ? day().getYear() : year);
  }

  List<String> rules() {
    return rule == null ? List.of() : rule;
  }

  Choices choices() {
    Choices choices = Choices.DEFAULT;
    for (String chosen : reading == null ? List.<String>of() : reading) {
      int colon = chosen.lastIndexOf(':');
      if (colon < 0) {
        throw RefusedException.unreadable("reading");
      }
      choices = choices.reading(chosen.substring(0, colon), chosen.substring(colon + 1));
    }
    return choices;
  }
}
