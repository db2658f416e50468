package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Rules over what people judge and what is reported in figures, one line each. */
final class Lines {
  private final Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
  private String first = "";
  private String last = "";
  private String issued = "";

  Map<String, OracleRule<?>> rules() {
    return rules;
  }

  /** What follows is in force from the first day, without an end. */
  Lines from(String day) {
    return during(day, "");
  }

  /** What follows is in force from the first to the last day. */
  Lines during(String from, String to) {
    this.first = from;
    this.last = to;
    this.issued = from;
    return this;
  }

  /** What follows is of a document of this day, which is later than the first day in force. */
  Lines of(String day) {
    this.issued = day;
    return this;
  }

  Lines member(String id, Function<Facts, OutcomeKind> body) {
    return put(id, MemberRecord.class, body);
  }

  Lines ofMember(String id, Function<MemberFacts, OutcomeKind> body) {
    OracleRule.Asked<MemberRecord> asked =
        (record, window, asOf) -> body.apply(new MemberFacts(record, window, asOf));
    rules.put(id, OracleRule.of(MemberRecord.class, first, last, asked).issued(issued));
    return this;
  }

  Lines organization(String id, Function<Facts, OutcomeKind> body) {
    return put(id, OrganizationRecord.class, body);
  }

  Lines cell(String id, Function<Facts, OutcomeKind> body) {
    return put(id, CellRecord.class, body);
  }

  /** Nothing is asked: no figure is on record. */
  Lines noFigure(String id) {
    rules.put(id, OracleRule.noFigure(CellRecord.class, first, last));
    return this;
  }

  /** The last line speaks only where it is switched on. */
  Lines unconfirmed(String id) {
    rules.computeIfPresent(id, (key, rule) -> rule.unconfirmed());
    return this;
  }

  /** What a report over cells without records says of it. */
  Lines reported(String id, Function<Reports, OutcomeKind> said) {
    rules.computeIfPresent(id, (key, rule) -> rule.reported(said));
    return this;
  }

  private <S extends SubjectRecord> Lines put(
      String id, Class<S> about, Function<Facts, OutcomeKind> body) {
    rules.put(id, OracleRule.of(about, first, last, asked(body)).issued(issued));
    return this;
  }

  private static <S extends SubjectRecord> OracleRule.Asked<S> asked(
      Function<Facts, OutcomeKind> body) {
    return (S record, DatePeriod window, LocalDate asOf) ->
        body.apply(Facts.of(record, window, asOf));
  }
}
