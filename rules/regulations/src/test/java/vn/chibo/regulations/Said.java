package vn.chibo.regulations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * A record with what people said of it: what they judged, and what they reported in figures.
 *
 * @param record the record
 */
record Said(SubjectRecord record) {
  private static final Text BY = Text.of("cấp có thẩm quyền", "the competent body");

  /** A cell with complete registers. */
  static Said cell(DatePeriod period, OrganizationKind kind) {
    return new Said(Regime.cell(period).withOrganization(Cells.organization(kind)));
  }

  static Said organization(DatePeriod period, OrganizationKind kind) {
    return new Said(
        OrganizationRecord.builder().organization(Cells.organization(kind)).period(period).build());
  }

  static Said member(DatePeriod period) {
    return new Said(
        MemberRecord.builder()
            .member(PartyMember.builder().id(new MemberId("001")).build())
            .period(period)
            .build());
  }

  /** Of a kind. */
  Said kind(OrganizationKind kind) {
    return organization(of -> of.withKind(kind));
  }

  /** Of a sector. */
  Said sector(Sector sector) {
    return organization(of -> of.withSector(sector));
  }

  private Said organization(UnaryOperator<PartyOrganization> change) {
    return record instanceof CellRecord cell
        ? new Said(cell.withOrganization(change.apply(cell.getOrganization())))
        : organization((OrganizationRecord) record, change);
  }

  private static Said organization(
      OrganizationRecord record, UnaryOperator<PartyOrganization> change) {
    return new Said(record.withOrganization(change.apply(record.getOrganization())));
  }

  /** People found it to be so, each of the topics. */
  Said so(String... topics) {
    return judged(true, topics);
  }

  /** People found it not to be so, each of the topics. */
  Said not(String... topics) {
    return judged(false, topics);
  }

  private Said judged(boolean met, String... topics) {
    List<Judgement> all = new ArrayList<>(record.getJudgements());
    for (String topic : topics) {
      all.removeIf(one -> one.getTopic().key().equals(topic));
      all.add(
          Judgement.builder()
              .topic(new Topic(topic))
              .date(record.getPeriod().start())
              .met(met)
              .by(BY)
              .build());
    }
    return judgements(all);
  }

  /** Nobody judged it. */
  Said silent(String topic) {
    return judgements(
        record.getJudgements().stream()
            .filter(one -> !one.getTopic().key().equals(topic))
            .toList());
  }

  private Said judgements(List<Judgement> all) {
    if (record instanceof CellRecord cell) {
      return new Said(cell.withJudgements(all));
    }
    return record instanceof MemberRecord member
        ? new Said(member.withJudgements(all))
        : new Said(((OrganizationRecord) record).withJudgements(all));
  }

  /** So many were reported; what was reported before under the topic is no more. */
  Said reported(String topic, long number) {
    return reported(topic, Fraction.of(number));
  }

  Said reported(String topic, Fraction number) {
    List<ReportedFigure> all = new ArrayList<>(record.getFigures());
    all.removeIf(one -> one.getTopic().key().equals(topic));
    all.add(
        ReportedFigure.builder()
            .topic(new Topic(topic))
            .date(record.getPeriod().start())
            .value(Quantity.exactly(number))
            .by(BY)
            .build());
    return new Said(((OrganizationRecord) record).withFigures(all));
  }

  /** Nothing was reported. */
  Said unreported(String topic) {
    OrganizationRecord whole = (OrganizationRecord) record;
    return new Said(
        whole.withFigures(
            whole.getFigures().stream()
                .filter(one -> !one.getTopic().key().equals(topic))
                .toList()));
  }

  /** The cell as something else of it is known. */
  Said cell(UnaryOperator<CellRecord> change) {
    return new Said(change.apply((CellRecord) record));
  }

  /** The member as something else is known. */
  Said member(UnaryOperator<MemberRecord> change) {
    return new Said(change.apply((MemberRecord) record));
  }

  Said members(long number) {
    return cell(cell -> cell.withMembers(Quantity.exactly(number)));
  }

  Said official(long number) {
    return cell(cell -> cell.withOfficialMembers(Quantity.exactly(number)));
  }

  Said committee(long number) {
    return cell(cell -> cell.withCommitteeMembers(Quantity.exactly(number)));
  }

  Said deputies(long number) {
    return cell(cell -> cell.withDeputySecretaries(Quantity.exactly(number)));
  }
}
