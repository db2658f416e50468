package vn.chibo.examples.review.register;

import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.time.PartialDate;

/** The columns of the decision to which an entry goes back. */
final class References {
  private References() {}

  static <T, B> Sheet.Form<T, B> columns(
      Sheet.Form<T, B> form,
      Function<T, Optional<DecisionReference>> from,
      Function<B, Two<String, PartialDate>> into) {
    return form.group("reference")
        .column(
            "reference.number",
            Need.WITH_GROUP,
            Kinds.TEXT,
            value -> from.apply(value).map(DecisionReference::number),
            (body, number) -> into.apply(body).first = number)
        .column(
            "reference.date",
            Need.OPTIONAL,
            Days.PARTIAL,
            value -> from.apply(value).flatMap(DecisionReference::date),
            (body, day) -> into.apply(body).second = day);
  }

  static void set(Two<String, PartialDate> two, Optional<DecisionReference> reference) {
    two.set(reference.map(DecisionReference::number), reference.flatMap(DecisionReference::date));
  }
}
