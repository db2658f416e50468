package vn.chibo.regulations.hostile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationChange;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.OrganizationMerge;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** Records, registers and catalogues of any size. */
final class Large {
  static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

  private Large() {}

  static OrganizationId id(int number) {
    return new OrganizationId("o" + number);
  }

  static PartyOrganization organization(int number, Optional<OrganizationId> parent) {
    return PartyOrganization.builder()
        .id(id(number))
        .name("Chi bộ " + number)
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .parent(parent)
        .build();
  }

  /** A cell that met so often in a year. */
  static CellRecord cell(int meetings) {
    return cell(meetings(meetings, YEAR.days()));
  }

  /** A cell that met so often on one day. */
  static CellRecord busy(int meetings) {
    return cell(meetings(meetings, 1));
  }

  private static List<Meeting> meetings(int number, long days) {
    return IntStream.range(0, number).mapToObj(i -> meeting(i, i % days)).toList();
  }

  private static Meeting meeting(int number, long day) {
    return Meeting.builder()
        .date(YEAR.start().plusDays(day))
        .kind(MeetingKind.values()[number % MeetingKind.values().length])
        .minutes(60 + number % 60)
        .build();
  }

  static CellRecord cell(List<Meeting> meetings) {
    return CellRecord.builder()
        .organization(organization(1, Optional.empty()))
        .period(YEAR)
        .meetings(Register.of(meetings).completeOver(YEAR))
        .build();
  }

  /** A cell with one meeting of so many members. */
  static CellRecord crowded(int members) {
    Map<MemberId, AttendanceState> states = new LinkedHashMap<>();
    for (int i = 0; i < members; i++) {
      states.put(new MemberId("m" + i), AttendanceState.values()[i % 2]);
    }
    return cell(
        List.of(
            Meeting.builder()
                .date(YEAR.start())
                .kind(MeetingKind.REGULAR)
                .attendance(new RollCall(states))
                .build()));
  }

  /** A member so often exempted in a year. */
  static MemberRecord exempted(int times) {
    List<Exemption> exemptions = IntStream.range(0, times).mapToObj(Large::exemption).toList();
    return MemberRecord.builder()
        .member(PartyMember.builder().id(new MemberId("m1")).build())
        .period(YEAR)
        .exemptions(Register.of(exemptions).completeOver(YEAR))
        .build();
  }

  private static Exemption exemption(int number) {
    return Exemption.builder()
        .date(YEAR.start().plusDays(number % YEAR.days()))
        .kind(ExemptionKind.values()[number % ExemptionKind.values().length])
        .build();
  }

  /** Organizations of which each stands under the one before. */
  static List<PartyOrganization> nested(int depth) {
    return IntStream.range(0, depth)
        .mapToObj(i -> organization(i, i == 0 ? Optional.empty() : Optional.of(id(i - 1))))
        .toList();
  }

  /** Organizations beside each other. */
  static List<PartyOrganization> beside(int number) {
    return IntStream.range(0, number).mapToObj(i -> organization(i, Optional.empty())).toList();
  }

  /** Each taken over by the next, day after day. */
  static List<OrganizationChange> succession(int number) {
    return IntStream.range(1, number)
        .<OrganizationChange>mapToObj(
            i ->
                new OrganizationMerge(
                    List.of(id(i - 1)), id(i), FIRST.plusDays(i), Optional.empty()))
        .toList();
  }

  /** Documents of which each replaces the one before; the first replaces the last in a circle. */
  static List<RegulatoryDocument> documents(int number, boolean circle) {
    return IntStream.range(0, number)
        .mapToObj(i -> document(i, i > 0 ? i - 1 : circle ? number - 1 : -1))
        .toList();
  }

  /** Documents of which each is replaced by the one before. */
  static List<RegulatoryDocument> newestFirst(int number) {
    List<RegulatoryDocument> documents = new ArrayList<>(documents(number, false));
    Collections.reverse(documents);
    return documents;
  }

  private static RegulatoryDocument document(int number, int replaced) {
    return RegulatoryDocument.builder()
        .key(key(number))
        .type(DocumentType.PLAN)
        .title("Kế hoạch " + number)
        .jurisdiction(new JurisdictionId("central"))
        .status(SourceStatus.CONFIRMED)
        .replaces(replaced < 0 ? List.of() : List.of(key(replaced)))
        .build();
  }

  static DocumentKey key(int number) {
    return new DocumentKey("d" + number);
  }

  /** Places of which each stands below the one before. */
  static List<Jurisdiction> places(int depth) {
    return IntStream.range(0, depth).mapToObj(Large::place).toList();
  }

  private static Jurisdiction place(int number) {
    return new Jurisdiction(
        new JurisdictionId("p" + number),
        Text.same("Nơi " + number),
        JurisdictionLevel.COMMUNE,
        number == 0 ? Optional.empty() : Optional.of(new JurisdictionId("p" + (number - 1))),
        Optional.empty());
  }

  static DocumentCatalogue catalogue(int number) {
    return DocumentCatalogue.of(documents(number, false));
  }
}
