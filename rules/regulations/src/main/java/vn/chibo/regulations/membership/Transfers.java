package vn.chibo.regulations.membership;

import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Lasting;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.member.TenureBasis;
import vn.chibo.core.member.TransferGround;
import vn.chibo.core.member.TransferLetter;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.regulations.data.Provisions;

/** Transfers, for good and for a time: regulations 232 and 294 (2025) and 208 (2026), point 6.3. */
public final class Transfers {
  private static final Events<TransferLetter> LETTERS =
      Events.of("transferLetters", "letters", MemberRecord::getTransferLetters);

  private static final Events<TemporaryTransfer> TEMPORARY =
      Events.of("temporaryTransfers", "transfers", MemberRecord::getTemporaryTransfers);

  /** By the calendar of the record, so that more is read of it than the letter. */
  private static final Measure<MemberFact<TransferLetter>> CAUSE_TO_LETTER =
      Figures.between(
          "cause-to-letter",
          Count.WORKING_DAYS,
          fact -> Figures.days(fact.fact().getCause()),
          fact -> Optional.of(DatePeriod.ofDay(fact.fact().getDate())));

  private static final Measure<MemberFact<TemporaryTransfer>> LENGTH = length("transfer-length");

  /** By the transfers as well, so that more is read of the record than the post. */
  private static final Events<PostTenure> ELECTIONS =
      Events.of("tenures", "elections", MemberRecord::getTenures)
          .where("elections", (member, tenure) -> basis(tenure))
          .readingAll("elections-and-transfers");

  private static final Measure<MemberFact<PostTenure>> ELECTED_AT_HOST =
      Figures.flag("elected-at-host", Transfers::atHost);

  /** Regulation 294, point 6.3.1: within so many working days of what made it needed. */
  public static final Rule<MemberRecord> OFFICIAL_OF_294 =
      official("qd294-2025/official-transfer-deadline");

  /** Regulation 208: the same in fewer days. Secondary. */
  public static final Rule<MemberRecord> OFFICIAL_OF_208 =
      official("qd208-2026/official-transfer-deadline");

  /** Regulation 294, point 6.3.1: the letter is presented; sources part over the kind of day. */
  public static final Rule<MemberRecord> LETTER =
      AdmissionRules.rule("qd294-2025/introduction-letter")
          .asks(Provisions.readings("qd294-2025/introduction-letter", presented()))
          .build();

  /** Regulation 294, point 6.3.1: who issues the letter, as people judge it. */
  public static final Rule<MemberRecord> ISSUER =
      AdmissionRules.rule("qd294-2025/transfer-issuer")
          .asks(LETTERS.judged("transfer-issuer", "superior-committee"))
          .build();

  /** Regulation 232, point 6.3.2, presumed in 294: how long a temporary transfer may be. */
  public static final Rule<MemberRecord> TEMPORARY_LENGTH =
      AdmissionRules.presumed("qd232-2025/temporary-transfer")
          .asks(
              all(
                  forEvery(
                      of(TransferGround.WORK_OR_RESIDENCE, "work-transfers").parts(),
                      all(
                          compare(LENGTH, atLeast(parameter("work-months-from"))),
                          compare(LENGTH, fewerThan(parameter("work-months-below"))))),
                  forEvery(
                      of(TransferGround.FULL_TIME_STUDY, "study-transfers").parts(),
                      all(
                          compare(LENGTH, atLeast(parameter("study-months-from"))),
                          compare(LENGTH, atMost(parameter("study-months-to")))))))
          .build();

  /** Regulation 232, point 6.3.2, presumed in 294: no election at the temporary cell. */
  public static final Rule<MemberRecord> TEMPORARY_RIGHTS =
      AdmissionRules.presumed("qd232-2025/temporary-member-rights")
          .asks(forEvery(ELECTIONS.parts(), compare(ELECTED_AT_HOST, exactly(number(0)))))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES =
      List.of(OFFICIAL_OF_294, OFFICIAL_OF_208, LETTER, ISSUER, TEMPORARY_LENGTH, TEMPORARY_RIGHTS);

  private Transfers() {}

  /** From the first day to the day after the last, in months. */
  static <T extends Lasting> Measure<MemberFact<T>> length(String topic) {
    return Figures.between(
        topic,
        Count.MONTHS,
        fact -> Optional.of(DatePeriod.ofDay(fact.fact().getDate())),
        fact -> fact.fact().getLastDay().map(last -> DatePeriod.ofDay(last.plusDays(1))));
  }

  private static Rule<MemberRecord> official(String id) {
    return AdmissionRules.rule(id)
        .asks(
            forEvery(
                LETTERS.readingAll("letters-and-days-off").parts(),
                compare(CAUSE_TO_LETTER, atMost(parameter("days")))))
        .build();
  }

  private static Map<String, Condition<MemberRecord>> presented() {
    Map<String, Condition<MemberRecord>> readings = new LinkedHashMap<>();
    readings.put("WORKING_DAYS", presented(Count.WORKING_DAYS));
    readings.put("DAYS", presented(Count.CALENDAR_DAYS));
    return readings;
  }

  private static Condition<MemberRecord> presented(Count count) {
    return tallied(
        LETTERS.longestToStep(
            "letter-presented", count, (member, letter) -> Figures.days(letter.getPresented())),
        atMost(parameter("days")));
  }

  private static Events<TemporaryTransfer> of(TransferGround ground, String words) {
    return TEMPORARY.where(
        words,
        (member, transfer) ->
            transfer
                .getGround()
                .map(known -> known == ground ? Truth.YES : Truth.NO)
                .orElse(Truth.UNKNOWN));
  }

  /** Whether a post is at the host of a temporary transfer that runs on its first day. */
  private static Truth atHost(MemberFact<PostTenure> election) {
    PostTenure post = election.fact();
    Register<TemporaryTransfer> transfers = election.member().getTemporaryTransfers();
    List<Truth> running =
        transfers.entries().stream()
            .filter(transfer -> mayBeAt(transfer, post.getPost().organization()))
            .map(transfer -> runsAt(transfer, post, transfers.complete()))
            .toList();
    boolean complete = DatePeriod.until(post.getDate()).minus(transfers.complete()).isEmpty();
    if (running.contains(Truth.YES)) {
      return Truth.YES;
    }
    return complete && !running.contains(Truth.UNKNOWN) ? Truth.NO : Truth.UNKNOWN;
  }

  private static boolean mayBeAt(TemporaryTransfer transfer, OrganizationId organization) {
    return transfer.getHost().map(organization::equals).orElse(true);
  }

  private static Truth runsAt(
      TemporaryTransfer transfer, PostTenure post, List<DatePeriod> complete) {
    Truth runs = transfer.holdsOn(post.getDate(), complete);
    return runs == Truth.YES && transfer.getHost().isEmpty() ? Truth.UNKNOWN : runs;
  }

  /** Whether the holder was elected, be it with the approval of the level above. */
  static Truth basis(PostTenure tenure) {
    return tenure
        .getBasis()
        .map(basis -> basis == TenureBasis.APPOINTED ? Truth.NO : Truth.YES)
        .orElse(Truth.UNKNOWN);
  }
}
