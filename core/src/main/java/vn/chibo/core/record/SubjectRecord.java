package vn.chibo.core.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** What is known of one subject over one period: what rules are asked of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = CellRecord.class, name = "cell"),
  @JsonSubTypes.Type(value = MemberRecord.class, name = "member"),
  @JsonSubTypes.Type(value = OrganizationRecord.class, name = "organization")
})
public sealed interface SubjectRecord permits CellRecord, MemberRecord, OrganizationRecord {
  /** The period. */
  DatePeriod getPeriod();

  /** What people judged of the subject; what does not stand here was not judged. */
  List<Judgement> getJudgements();

  /** What was reported of the subject in figures; what does not stand here was not reported. */
  List<ReportedFigure> getFigures();

  /** What readers call the subject. */
  Text subject();
}
