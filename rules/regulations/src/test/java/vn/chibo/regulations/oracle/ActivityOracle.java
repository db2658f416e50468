package vn.chibo.regulations.oracle;

import static vn.chibo.core.figure.Truth.NO;
import static vn.chibo.core.figure.Truth.UNKNOWN;
import static vn.chibo.core.figure.Truth.YES;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;
import static vn.chibo.regulations.oracle.Answers.not;
import static vn.chibo.regulations.oracle.Answers.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionGround;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.Sex;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.member.TransferGround;
import vn.chibo.core.member.TransferLetter;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on exemptions and transfers must say. */
final class ActivityOracle {
  private static final int YEAR = 12;

  private ActivityOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    exemptions(lines);
    transfers(lines);
    letters(lines);
    return lines.rules();
  }

  private static void exemptions(Lines lines) {
    lines
        .during("2016-09-20", "2025-06-30")
        .ofMember(
            "hd01-2016/temporary-exemption",
            f ->
                of(f, ExemptionKind.TEMPORARY)
                    .every(e -> all(not(Lengths.fullMonths(e, YEAR)), not(byTheCell(f, e)))))
        .during("2021-07-30", "2026-07-25")
        .ofMember(
            "qd24-2021/exemption-by-the-cell",
            f -> of(f, ExemptionKind.EXEMPTION).every(e -> byTheCell(f, e)))
        .during("2022-01-18", "2025-09-28")
        .ofMember(
            "hd12-2022/exemption-other-reasons",
            f ->
                all(
                    of(f, ExemptionGround.MOBILE_WORK).every(e -> not(Lengths.fullMonths(e, YEAR))),
                    when(
                        f.in(f.record().getExemptions(), ActivityOracle::otherReasons).some(),
                        f.judged("exemption-requested"))))
        .from("2009-03-26")
        .ofMember(
            "hd27-2009/exemption-age",
            f -> of(f, ExemptionGround.OLD_OR_WEAK).every(e -> oldOrWeak(f, e)));
  }

  private static Found<Exemption> of(MemberFacts facts, ExemptionKind kind) {
    return facts.in(facts.record().getExemptions(), e -> e.getKind() == kind ? YES : NO);
  }

  private static Found<Exemption> of(MemberFacts facts, ExemptionGround ground) {
    return facts.in(facts.record().getExemptions(), e -> MemberFacts.is(e.getGround(), ground));
  }

  private static Truth otherReasons(Exemption exemption) {
    return exemption
        .getGround()
        .map(ground -> ground == ExemptionGround.OLD_OR_WEAK ? NO : YES)
        .orElse(UNKNOWN);
  }

  private static OutcomeKind byTheCell(MemberFacts facts, Exemption exemption) {
    Optional<OrganizationId> cell = facts.cellOn(exemption.getDate());
    Optional<OrganizationId> by = exemption.getDecidedBy();
    return cell.isEmpty() || by.isEmpty() ? UNDETERMINED : Answers.so(cell.equals(by));
  }

  private static OutcomeKind oldOrWeak(MemberFacts facts, Exemption exemption) {
    return any(
        over(facts, exemption, 60),
        all(
            facts
                .record()
                .getMember()
                .getSex()
                .map(s -> Answers.so(s == Sex.FEMALE))
                .orElse(UNDETERMINED),
            over(facts, exemption, 55)),
        exemption.getCareMonths().map(m -> Answers.so(m >= 3)).orElse(UNDETERMINED));
  }

  private static OutcomeKind over(MemberFacts facts, Exemption exemption, int years) {
    Optional<PartialDate> born = facts.record().getMember().getBirth().map(BirthDate::date);
    return not(
        Lengths.withinMonths(born, Optional.of(PartialDate.of(exemption.getDate())), years * YEAR));
  }

  private static void transfers(Lines lines) {
    lines
        .during("2025-01-20", "2026-07-25")
        .ofMember(
            "qd232-2025/temporary-transfer",
            f ->
                all(
                    of(f, TransferGround.WORK_OR_RESIDENCE)
                        .every(
                            t -> all(Lengths.fullMonths(t, 3), not(Lengths.fullMonths(t, YEAR)))),
                    of(f, TransferGround.FULL_TIME_STUDY)
                        .every(
                            t -> all(Lengths.fullMonths(t, 3), Lengths.withinMonths(t, 2 * YEAR)))))
        .ofMember("qd232-2025/temporary-member-rights", ActivityOracle::notElectedAtHost);
  }

  private static Found<TemporaryTransfer> of(MemberFacts facts, TransferGround ground) {
    return facts.in(
        facts.record().getTemporaryTransfers(), t -> MemberFacts.is(t.getGround(), ground));
  }

  /** Every election of the window is elsewhere than where the member then is for a time. */
  private static OutcomeKind notElectedAtHost(MemberFacts facts) {
    return facts
        .in(facts.record().getTenures(), AdmissionOracle::elected)
        .every(post -> notAtHost(facts.record().getTemporaryTransfers(), post));
  }

  private static OutcomeKind notAtHost(Register<TemporaryTransfer> transfers, PostTenure post) {
    List<OutcomeKind> each = new ArrayList<>();
    for (TemporaryTransfer transfer : transfers.entries()) {
      each.add(
          Answers.not(
              all(
                  OrganizationOracle.kind(transfer.holdsOn(post.getDate(), transfers.complete())),
                  at(transfer, post))));
    }
    boolean gap = !DatePeriod.until(post.getDate()).minus(transfers.complete()).isEmpty();
    each.add(gap ? UNDETERMINED : SATISFIED);
    return all(each);
  }

  private static OutcomeKind at(TemporaryTransfer transfer, PostTenure post) {
    return transfer
        .getHost()
        .map(host -> Answers.so(host.equals(post.getPost().organization())))
        .orElse(UNDETERMINED);
  }

  private static void letters(Lines lines) {
    lines
        .from("2026-07-26")
        .ofMember("qd208-2026/official-transfer-deadline", f -> issued(f, 30))
        .during("2025-07-01", "2026-07-25")
        .ofMember("qd294-2025/official-transfer-deadline", f -> issued(f, 60))
        .ofMember(
            "qd294-2025/introduction-letter",
            f ->
                Answers.readings(
                    Deadlines.ofLetters(f, Deadlines.workingDays(f, 30)),
                    Deadlines.ofLetters(f, Deadlines.days(30))))
        .ofMember(
            "qd294-2025/transfer-issuer",
            f -> when(letters(f).some(), f.judged("transfer-issuer")));
  }

  private static Found<TransferLetter> letters(MemberFacts facts) {
    return facts.in(facts.record().getTransferLetters());
  }

  private static OutcomeKind issued(MemberFacts facts, int days) {
    return letters(facts)
        .every(
            l ->
                Lengths.withinWorkingDays(
                    l.getCause(),
                    Optional.of(PartialDate.of(l.getDate())),
                    days,
                    facts.record().getHolidays()));
  }
}
