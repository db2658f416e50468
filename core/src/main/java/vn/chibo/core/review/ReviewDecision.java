package vn.chibo.core.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;

/** How a review ended: with a grade, or without one for a reason. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Graded.class, name = "graded"),
  @JsonSubTypes.Type(value = NotGraded.class, name = "not-graded")
})
public sealed interface ReviewDecision permits Graded, NotGraded {

  /** The day of the decision, empty where not recorded. */
  Optional<LocalDate> date();
}
