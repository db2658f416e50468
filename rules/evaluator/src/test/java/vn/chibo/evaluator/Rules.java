package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Published;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;

/** Rules, books and records for tests. */
final class Rules {
  static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  static final RegulatoryDocument DOCUMENT =
      RegulatoryDocument.builder()
          .key(new DocumentKey("test"))
          .type(DocumentType.GUIDANCE)
          .printedNumber("1-HD/BTCTW")
          .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
          .jurisdiction(new JurisdictionId("central"))
          .status(SourceStatus.CONFIRMED)
          .build();

  private Rules() {}

  static <S extends SubjectRecord> Rule.Builder<S> rule(Class<S> subject) {
    return Rule.about(subject).id("test").cites(DOCUMENT.clause("1")).force(Force.MANDATORY);
  }

  static Rule<CellRecord> cellRule(Condition<CellRecord> condition) {
    return rule(CellRecord.class).asks(condition).build();
  }

  static Rule<OrganizationRecord> organizationRule(Condition<OrganizationRecord> condition) {
    return rule(OrganizationRecord.class).asks(condition).build();
  }

  /** A book with one rule and figures "k" (a count) and "share". */
  static RuleBook book(Rule<?> rule, long k, Fraction share) {
    Citation citation = DOCUMENT.clause("1");
    Map<String, Figure> figures = new HashMap<>();
    figures.put("k", new Figure("k", Fraction.of(k), Unit.COUNT, citation));
    figures.put("share", new Figure("share", share, Unit.SHARE, citation));
    return RuleBook.of(new Figures(Map.of(rule.id(), figures), new LinkedHashMap<>()), rule);
  }

  static RuleBook book(Rule<?> rule) {
    return book(rule, 1, Fraction.percent(85));
  }

  static PartyOrganization organization() {
    return PartyOrganization.builder()
        .id(new OrganizationId("1"))
        .name("Chi bộ 1")
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .build();
  }

  static CellRecord cell(Register<Meeting> meetings) {
    return CellRecord.builder()
        .organization(organization())
        .period(YEAR)
        .meetings(meetings)
        .build();
  }

  static CellRecord cell(Meeting... meetings) {
    return cell(Register.of(List.of(meetings)).completeOver(YEAR));
  }

  static OrganizationRecord report(Statement... statements) {
    return OrganizationRecord.builder()
        .organization(organization())
        .group(Text.of("nhóm", "group"))
        .period(YEAR)
        .addStatements(statements)
        .build();
  }

  static Statement statement(String topic, Published published) {
    return Statement.builder()
        .topic(new Topic(topic))
        .published(published)
        .period(YEAR)
        .words(Text.of("nguyên văn", "as printed"))
        .build();
  }

  static Finding ask(RuleBook book, SubjectRecord record, Choices choices) {
    return Evaluator.of(book).choosing(choices).evaluate(record, YEAR.last()).findings().get(0);
  }

  static Finding ask(Rule<?> rule, SubjectRecord record) {
    return ask(book(rule), record, Choices.DEFAULT);
  }

  static String name(Finding finding) {
    return finding.outcome().getClass().getSimpleName();
  }
}
