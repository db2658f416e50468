package vn.chibo.evaluator.waiver;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.evidence.FactWords;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Where a rule is waived: in a part of the record, or on some days. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = WaivedPlace.InRecord.class, name = "in-record"),
  @JsonSubTypes.Type(value = WaivedPlace.InDays.class, name = "in-days")
})
public sealed interface WaivedPlace {

  /** Whether all of what a node asks is asked there. */
  boolean holds(Explanation node);

  /** The place in words. */
  Text words();

  /**
   * What rests on one part of the record, such as one meeting. A figure over a window rests on all
   * of its facts: it stands there only if all of them do.
   *
   * @param path where the part stands in the record
   */
  record InRecord(FactPath path) implements WaivedPlace {
    @Override
    public boolean holds(Explanation node) {
      if (!node.parts().isEmpty() || node.facts().isEmpty()) {
        return false;
      }
      return node.kind() == NodeKind.TALLY
          ? node.facts().stream().allMatch(fact -> fact.path().within(path))
          : node.facts().stream().anyMatch(fact -> fact.path().within(path));
    }

    @Override
    public Text words() {
      return FactWords.fact(path).label();
    }
  }

  /**
   * What is asked of some days and no others, such as one quarter.
   *
   * @param days the days
   */
  record InDays(DatePeriod days) implements WaivedPlace {
    @Override
    public boolean holds(Explanation node) {
      return node.asked().filter(asked -> days.encloses(asked.window())).isPresent();
    }

    @Override
    public Text words() {
      return EvaluatorMessages.text("next.waiver.days", days.start(), days.last());
    }
  }
}
