package vn.chibo.regulations;

import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NOT_IN_FORCE;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.JUDGEMENT_NEEDED;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.evaluator.outcome.UndeterminedReason.READING;
import static vn.chibo.regulations.Members.add;
import static vn.chibo.regulations.Members.judged;
import static vn.chibo.regulations.Members.on;
import static vn.chibo.regulations.Members.workingDay;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefGround;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionGround;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.member.RemovalGround;
import vn.chibo.core.member.Sex;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.member.TenureBasis;
import vn.chibo.core.member.TransferGround;
import vn.chibo.core.member.TransferLetter;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Choices;
import vn.chibo.regulations.MemberSuite.Due;
import vn.chibo.regulations.MemberSuite.Edit;
import vn.chibo.testkit.example.Example;

/** Transfers, exemptions, dues, and how a member leaves. */
final class StandingExamples {
  private static final DatePeriod STATUTES = DatePeriod.from(LocalDate.of(2011, 1, 19));
  private static final DatePeriod FROM_2009 = DatePeriod.from(LocalDate.of(2009, 3, 26));
  private static final DatePeriod GUIDANCE_01 = DatePeriod.parse("2016-09-20/2025-06-30");
  private static final DatePeriod REGULATION_30 = DatePeriod.parse("2016-07-26/2021-07-27");
  private static final DatePeriod FROM_24 = DatePeriod.from(LocalDate.of(2021, 7, 30));
  private static final DatePeriod GUIDANCE_12 = DatePeriod.parse("2022-01-18/2025-09-28");
  private static final DatePeriod FROM_232 = DatePeriod.from(LocalDate.of(2025, 1, 20));
  private static final DatePeriod FROM_294 = DatePeriod.from(LocalDate.of(2025, 7, 1));
  private static final DatePeriod FROM_01 = DatePeriod.from(LocalDate.of(2026, 2, 1));
  private static final DatePeriod FROM_208 = DatePeriod.from(LocalDate.of(2026, 7, 26));
  private static final DatePeriod YEAR_2018 = DatePeriod.ofYear(2018);
  private static final DatePeriod YEAR_2024 = DatePeriod.ofYear(2024);
  private static final DatePeriod IN_2025 = DatePeriod.parse("2025-01-20/2025-12-31");
  private static final DatePeriod LATE_2025 = DatePeriod.parse("2025-07-01/2025-12-31");
  private static final DatePeriod YEAR_2027 = DatePeriod.ofYear(2027);

  private StandingExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            official(),
            letters(),
            issuer(),
            temporary(),
            electedAtHost(),
            byTheCell(),
            oldOrWeak(),
            otherReasons(),
            temporaryExemption(),
            duty(),
            unpaid(),
            probationary(),
            absence(),
            instead(),
            reduction(),
            badges())
        .flatMap(each -> each);
  }

  private static Edit letter(LocalDate cause, Optional<LocalDate> presented) {
    return (record, day) ->
        record.withTransferLetters(
            add(
                record.getTransferLetters(),
                TransferLetter.builder()
                    .date(day)
                    .cause(on(cause))
                    .presented(presented.map(Members::on))
                    .build()));
  }

  /** Issued so many working days after its cause. */
  private static Edit causedBefore(int workingDays) {
    return (record, day) ->
        letter(
                Members.DAYS_OFF.workingDayBefore(day.plusDays(1), workingDays + 1).orElseThrow(),
                Optional.empty())
            .of(record, day);
  }

  private static Edit letterOnly() {
    return (record, day) ->
        record.withTransferLetters(
            add(record.getTransferLetters(), TransferLetter.builder().date(day).build()));
  }

  private static MemberRecord lettersUnknown(MemberRecord record) {
    return record.withTransferLetters(Register.of(record.getTransferLetters().entries()));
  }

  private static Stream<Example> official() {
    return Stream.concat(
        official("qd294-2025/official-transfer-deadline", FROM_294, LATE_2025, 60),
        official("qd208-2026/official-transfer-deadline", FROM_208, YEAR_2027, 30));
  }

  private static Stream<Example> official(
      String rule, DatePeriod inForce, DatePeriod period, int days) {
    MemberSuite suite = new MemberSuite(rule, inForce, period, StandingExamples::lettersUnknown);
    return Stream.concat(
        suite.each(causedBefore(days), causedBefore(days + 1), letterOnly()),
        Stream.of(
            suite.one(causedBefore(days - 1)).satisfied("a working day sooner"),
            given(
                    rule,
                    causedBefore(days + 1)
                        .of(suite.nothing(), suite.first())
                        .withHolidays(Optional.empty()))
                .undetermined("days off not known", MISSING_FACT)));
  }

  private static Edit presentedOn(LocalDate presented) {
    return (record, day) -> letter(day.minusDays(9), Optional.of(presented)).of(record, day);
  }

  private static Stream<Example> letters() {
    String rule = "qd294-2025/introduction-letter";
    MemberSuite suite =
        new MemberSuite(rule, FROM_294, LATE_2025, StandingExamples::lettersUnknown);
    LocalDate first = suite.first();
    Edit soon = (record, day) -> presentedOn(day.plusDays(30)).of(record, day);
    Edit never = (record, day) -> letter(day.minusDays(9), Optional.empty()).of(record, day);
    Edit late = (record, day) -> presentedOn(workingDay(day, 31)).of(record, day);
    Choices working = Choices.DEFAULT.reading(rule, "WORKING_DAYS");
    Choices days = Choices.DEFAULT.reading(rule, "DAYS");
    return Stream.concat(
        suite.due(
            new Due(
                day -> day.plusDays(30),
                day -> workingDay(first, 31),
                never,
                (record, day, done) ->
                    presentedOn(done.equals(day.plusDays(30)) ? done : workingDay(day, 31))
                        .of(record, day))),
        Stream.of(
            suite.one(presentedOn(first.plusDays(31))).undetermined("31 days", READING),
            suite.one(presentedOn(first.plusDays(31))).choosing(days).violated("31 days, read so"),
            suite.one(soon).choosing(days).satisfied("30 days, read so"),
            suite.one(presentedOn(first.plusDays(29))).choosing(days).satisfied("29, read so"),
            suite
                .one(presentedOn(workingDay(first, 30)))
                .choosing(working)
                .satisfied("30 working days, read so"),
            suite.one(late).choosing(working).violated("31 working days, read so"),
            suite
                .one(presentedOn(workingDay(first, 29)))
                .choosing(working)
                .satisfied("29 working days, read so")));
  }

  private static Stream<Example> issuer() {
    return new MemberSuite(
            "qd294-2025/transfer-issuer", FROM_294, LATE_2025, StandingExamples::lettersUnknown)
        .judged("transfer-issuer", letterOnly());
  }

  private static Edit transfer(TransferGround ground, int months, int days) {
    return (record, day) ->
        transferred(
            record,
            TemporaryTransfer.builder()
                .date(day)
                .lastDay(day.plusMonths(months).plusDays(days).minusDays(1))
                .home(Members.CELL)
                .host(Members.OTHER)
                .ground(ground)
                .build());
  }

  private static MemberRecord transferred(MemberRecord record, TemporaryTransfer transfer) {
    return record.withTemporaryTransfers(add(record.getTemporaryTransfers(), transfer));
  }

  private static MemberRecord transfersUnknown(MemberRecord record) {
    return record.withTemporaryTransfers(Register.of(record.getTemporaryTransfers().entries()));
  }

  private static Stream<Example> temporary() {
    String rule = "qd232-2025/temporary-transfer";
    MemberSuite suite =
        new MemberSuite(rule, FROM_232, IN_2025, StandingExamples::transfersUnknown);
    TransferGround work = TransferGround.WORK_OR_RESIDENCE;
    TransferGround study = TransferGround.FULL_TIME_STUDY;
    Edit endless =
        (record, day) ->
            transferred(
                record,
                TemporaryTransfer.builder().date(day).home(Members.CELL).ground(work).build());
    return Stream.of(
            suite.each(transfer(work, 3, 0), transfer(work, 12, 0), endless),
            suite
                .each(transfer(study, 3, 0), transfer(study, 24, 1), endless)
                .filter(example -> example.name().startsWith("one otherwise")),
            Stream.of(
                suite.one(transfer(work, 3, -1)).violated("a day short of three months of work"),
                suite.one(transfer(work, 4, 0)).satisfied("four months of work"),
                suite.one(transfer(work, 2, 0)).violated("two months of work"),
                suite.one(transfer(work, 12, -1)).satisfied("a day short of a year of work"),
                suite.one(transfer(work, 11, 0)).satisfied("eleven months of work"),
                suite.one(transfer(work, 13, 0)).violated("thirteen months of work"),
                suite.one(transfer(study, 3, 0)).satisfied("three months of study"),
                suite.one(transfer(study, 3, -1)).violated("a day short of three months of study"),
                suite.one(transfer(study, 2, 0)).violated("two months of study"),
                suite.one(transfer(study, 4, 0)).satisfied("four months of study"),
                suite.one(transfer(study, 24, 0)).satisfied("two years of study"),
                suite.one(transfer(study, 24, 1)).violated("a day over two years of study"),
                suite.one(transfer(study, 23, 0)).satisfied("23 months of study"),
                suite.one(transfer(study, 25, 0)).violated("25 months of study"),
                given(
                        rule,
                        transfer(work, 6, 0)
                            .of(
                                transfer(study, 25, 0).of(suite.nothing(), suite.first()),
                                suite.second()))
                    .violated("one of study too long, one of work not")))
        .flatMap(each -> each);
  }

  private static MemberRecord post(
      MemberRecord record, LocalDate day, OrganizationId where, Optional<TenureBasis> basis) {
    return record.withTenures(
        add(
            record.getTenures(),
            PostTenure.builder()
                .date(day)
                .lastDay(day.plusYears(2))
                .holder(Members.ID)
                .post(new Post(where, PostTitle.CELL_COMMITTEE_MEMBER))
                .basis(basis)
                .build()));
  }

  /** Elected while a transfer runs that began a month before. */
  private static Edit electedAway(OrganizationId where, Optional<TenureBasis> basis) {
    return (record, day) ->
        post(
            transfer(TransferGround.WORK_OR_RESIDENCE, 6, 0).of(record, day.minusMonths(1)),
            day,
            where,
            basis);
  }

  private static Edit hostUnknown() {
    return (record, day) ->
        post(
            transferred(
                record,
                TemporaryTransfer.builder()
                    .date(day)
                    .lastDay(day.plusMonths(3))
                    .home(Members.CELL)
                    .build()),
            day,
            Members.OTHER,
            Optional.of(TenureBasis.ELECTED));
  }

  private static Stream<Example> electedAtHost() {
    String rule = "qd232-2025/temporary-member-rights";
    MemberSuite suite = new MemberSuite(rule, FROM_232, IN_2025, StandingExamples::tenuresUnknown);
    Optional<TenureBasis> elected = Optional.of(TenureBasis.ELECTED);
    Edit over =
        (record, day) ->
            post(
                transfer(TransferGround.WORK_OR_RESIDENCE, 3, 0).of(record, day.minusMonths(3)),
                day,
                Members.OTHER,
                elected);
    return Stream.concat(
        suite.each(
            electedAway(Members.CELL, elected), electedAway(Members.OTHER, elected), hostUnknown()),
        Stream.of(
            suite.one(over).satisfied("elected there on the day after the transfer"),
            suite
                .one(electedAway(Members.OTHER, Optional.of(TenureBasis.APPOINTED)))
                .notApplicable("appointed at the temporary cell", EMPTY_POPULATION),
            given(
                    rule,
                    transfersUnknown(
                        electedAway(Members.CELL, elected).of(suite.nothing(), suite.first())))
                .undetermined("transfers may be missing", MISSING_FACT)));
  }

  private static Edit exemption(UnaryOperator<Exemption> of) {
    return (record, day) ->
        record.withExemptions(
            add(
                record.getExemptions(),
                of.apply(Exemption.builder().date(day).kind(ExemptionKind.EXEMPTION).build())));
  }

  private static MemberRecord exemptionsUnknown(MemberRecord record) {
    return record.withExemptions(Register.of(record.getExemptions().entries()));
  }

  private static Edit inCell() {
    return (record, day) -> Members.inCell(record, LocalDate.of(2001, 3, 1));
  }

  private static Stream<Example> byTheCell() {
    MemberSuite suite =
        new MemberSuite(
            "qd24-2021/exemption-by-the-cell",
            FROM_24,
            YEAR_2024,
            StandingExamples::exemptionsUnknown);
    return Stream.concat(
        suite.each(
            inCell().then(exemption(e -> e.withDecidedBy(Members.CELL))),
            inCell().then(exemption(e -> e.withDecidedBy(Members.OTHER))),
            inCell().then(exemption(e -> e))),
        Stream.of(
            suite
                .one(
                    exemption(
                        e -> e.withKind(ExemptionKind.TEMPORARY).withDecidedBy(Members.OTHER)))
                .notApplicable("a temporary one", EMPTY_POPULATION)));
  }

  private static Edit old(Optional<Sex> sex, int years, int days, Optional<Integer> care) {
    return (record, day) -> {
      BirthDate birth = new BirthDate(on(day.minusYears(years).minusDays(days)));
      MemberRecord of = record.withMember(record.getMember().withSex(sex));
      MemberRecord born =
          record.getMember().getBirth().isPresent()
              ? of
              : of.withMember(of.getMember().withBirth(birth));
      return exemption(e -> e.withGround(ExemptionGround.OLD_OR_WEAK).withCareMonths(care))
          .of(born, day);
    };
  }

  private static Stream<Example> oldOrWeak() {
    MemberSuite suite =
        new MemberSuite(
            "hd27-2009/exemption-age", FROM_2009, YEAR_2024, StandingExamples::exemptionsUnknown);
    Optional<Sex> man = Optional.of(Sex.MALE);
    Optional<Sex> woman = Optional.of(Sex.FEMALE);
    Optional<Integer> none = Optional.of(0);
    return Stream.of(
            suite.each(
                old(man, 60, 1, none), old(man, 60, -1, none), old(Optional.empty(), 57, 1, none)),
            Stream.of(
                suite.one(old(man, 60, 0, none)).violated("a man of just 60"),
                suite.one(old(man, 61, 0, none)).satisfied("a man of 61"),
                suite.one(old(man, 59, 1, none)).violated("a man of 59"),
                suite.one(old(woman, 55, 0, none)).violated("a woman of just 55"),
                suite.one(old(woman, 55, 1, none)).satisfied("a woman over 55"),
                suite.one(old(woman, 56, 0, none)).satisfied("a woman of 56"),
                suite.one(old(woman, 54, 1, none)).violated("a woman of 54"),
                suite
                    .one(old(man, 40, 0, Optional.of(3)))
                    .satisfied("a young man, 3 months of care"),
                suite.one(old(man, 40, 0, Optional.of(2))).violated("a young man, 2 months"),
                suite.one(old(man, 40, 0, Optional.of(4))).satisfied("a young man, 4 months"),
                suite
                    .one(old(man, 40, 0, Optional.empty()))
                    .undetermined("care not known", MISSING_FACT),
                suite.one(old(woman, 40, 0, Optional.of(3))).satisfied("a young woman, 3 months"),
                suite.one(old(woman, 40, 0, Optional.of(2))).violated("a young woman, 2 months"),
                suite.one(old(woman, 40, 0, Optional.of(4))).satisfied("a young woman, 4 months"),
                given(
                        "hd27-2009/exemption-age",
                        old(woman, 50, 0, Optional.of(3))
                            .of(
                                old(woman, 50, 0, none).of(suite.nothing(), suite.first()),
                                suite.second()))
                    .violated("a woman without care, then with care")))
        .flatMap(each -> each);
  }

  private static Edit lasting(ExemptionGround ground, int months, int days) {
    return (record, day) ->
        exemption(
                e ->
                    e.withGround(ground)
                        .withLastDay(day.plusMonths(months).plusDays(days).minusDays(1)))
            .of(record, day);
  }

  private static Stream<Example> otherReasons() {
    String rule = "hd12-2022/exemption-other-reasons";
    MemberSuite suite =
        new MemberSuite(rule, GUIDANCE_12, YEAR_2024, StandingExamples::exemptionsUnknown);
    Edit asked = judged("exemption-requested", true);
    ExemptionGround mobile = ExemptionGround.MOBILE_WORK;
    Edit good = lasting(mobile, 12, -1).then(asked);
    Edit bad = lasting(mobile, 12, 0).then(asked);
    return Stream.of(
            Stream.of(
                suite.one(good).satisfied("a day short of a year, asked for"),
                suite.one(bad).violated("a whole year"),
                suite.one(lasting(mobile, 11, 0).then(asked)).satisfied("eleven months"),
                suite.one(lasting(mobile, 13, 0).then(asked)).violated("thirteen months"),
                suite
                    .one(lasting(mobile, 6, 0).then(judged("exemption-requested", false)))
                    .violated("not asked for"),
                suite
                    .one(lasting(mobile, 6, 0))
                    .undetermined("request not judged", JUDGEMENT_NEEDED),
                suite
                    .one(exemption(e -> e.withGround(mobile)).then(asked))
                    .undetermined("its end is not recorded", MISSING_FACT),
                suite
                    .one(lasting(ExemptionGround.MATERNITY, 13, 0).then(asked))
                    .satisfied("maternity, however long"),
                given(rule, good.of(bad.of(suite.nothing(), suite.first()), suite.second()))
                    .violated("one too long, one not"),
                suite
                    .one(lasting(ExemptionGround.OLD_OR_WEAK, 13, 0).then(asked))
                    .notApplicable("old age", EMPTY_POPULATION),
                suite.one(asked).notApplicable("none", EMPTY_POPULATION),
                suite.one(asked).asOf(suite.second()).pending("none so far", YEAR_2024.last()),
                given(rule, exemptionsUnknown(asked.of(suite.nothing(), suite.first())))
                    .undetermined("none recorded, some may be missing", INCOMPLETE_REGISTER)),
            suite.edges(good, bad))
        .flatMap(each -> each);
  }

  private static Stream<Example> temporaryExemption() {
    MemberSuite suite =
        new MemberSuite(
            "hd01-2016/temporary-exemption",
            GUIDANCE_01,
            YEAR_2024,
            StandingExamples::exemptionsUnknown);
    return Stream.concat(
        suite.each(away(12, -1, Members.OTHER), away(12, 0, Members.OTHER), unknownEnd()),
        Stream.of(
            suite.one(away(11, 0, Members.OTHER)).satisfied("eleven months"),
            suite.one(away(13, 0, Members.OTHER)).violated("thirteen months"),
            suite.one(away(6, 0, Members.CELL)).violated("granted by the cell itself"),
            suite.one(exemption(e -> e)).notApplicable("one for good", EMPTY_POPULATION)));
  }

  private static Edit unknownEnd() {
    return inCell()
        .then(exemption(e -> e.withKind(ExemptionKind.TEMPORARY).withDecidedBy(Members.OTHER)));
  }

  private static Edit away(int months, int days, OrganizationId by) {
    return inCell()
        .then(
            (record, day) ->
                exemption(
                        e ->
                            e.withKind(ExemptionKind.TEMPORARY)
                                .withDecidedBy(by)
                                .withLastDay(day.plusMonths(months).plusDays(days).minusDays(1)))
                    .of(record, day));
  }

  /** Official, and paid up but for the last months of the period. */
  private static MemberRecord paid(DatePeriod period, int unpaid) {
    MemberRecord record = Members.official(Members.record(period));
    List<DuesPayment> payments =
        Span.MONTH.within(period).stream()
            .map(month -> new DuesPayment(month.start(), Optional.empty()))
            .toList();
    return record.withDuesPayments(
        new Register<>(
            payments.subList(0, payments.size() - unpaid), record.getDuesPayments().complete()));
  }

  private static MemberRecord exempt(MemberRecord record) {
    return record.withDuesReliefs(
        add(
            record.getDuesReliefs(),
            DuesRelief.builder()
                .date(record.getPeriod().start())
                .lastDay(record.getPeriod().last())
                .kind(DuesReliefKind.EXEMPTION)
                .build()));
  }

  private static MemberRecord paymentsUnknown(MemberRecord record) {
    return record.withDuesPayments(Register.of(record.getDuesPayments().entries()));
  }

  private static Stream<Example> duty() {
    String rule = "statutes/duty-meetings-and-dues";
    MemberRecord all = paid(YEAR_2024, 0);
    LocalDate may = LocalDate.of(2024, 5, 31);
    return Stream.of(
        given(rule, all).satisfied("every month paid"),
        given(rule, paid(YEAR_2024, 1)).violated("one month unpaid"),
        given(rule, paid(YEAR_2024, 2)).violated("two months unpaid"),
        given(rule, exempt(paid(YEAR_2024, 12))).satisfied("exempt from dues"),
        given(rule, Members.record(YEAR_2024)).satisfied("no member in the year"),
        given(rule, all).asOf(may).pending("paid so far", YEAR_2024.last()),
        given(rule, paymentsUnknown(paid(YEAR_2024, 1)))
            .undetermined("one may be missing", INCOMPLETE_REGISTER),
        given(rule, paid(YEAR_2024, 1).withDuesReliefs(Register.unknown()))
            .undetermined("relief not known", MISSING_FACT),
        given(rule, paid(DatePeriod.parse("2011-01-01/2011-01-31"), 1))
            .asOf(LocalDate.of(2011, 3, 1))
            .notApplicable("a month that begins before the first day", NOT_IN_FORCE),
        given(rule, paid(DatePeriod.parse("2011-01-01/2011-01-18"), 0))
            .asOf(LocalDate.of(2011, 3, 1))
            .notApplicable("a record that ends before the first day", NOT_IN_FORCE),
        given(rule, paid(DatePeriod.parse("2011-01-19/2011-01-19"), 0))
            .notApplicable("the first day alone is no month", EMPTY_POPULATION),
        given(rule, paid(DatePeriod.parse("2011-01-01/2011-12-31"), 12))
            .violated("the year of the first day"),
        given(rule, paid(DatePeriod.ofYear(2011), 12))
            .asOf(LocalDate.of(2011, 2, 20))
            .pending("only the month before the first day is over", LocalDate.of(2011, 12, 31)));
  }

  private static Stream<Example> unpaid() {
    return Stream.concat(
        unpaid("statutes/removal-of-name", STATUTES, YEAR_2024),
        unpaid("qd01-2026/three-months-unpaid", FROM_01, YEAR_2027));
  }

  private static Stream<Example> unpaid(String rule, DatePeriod inForce, DatePeriod period) {
    Edit met = judged("removal-considered", true);
    Edit unmet = judged("removal-considered", false);
    LocalDate day = period.start().plusDays(300);
    int begun = inForce.start().getYear();
    DatePeriod twoYears = new DatePeriod(period.start(), period.start().plusYears(2));
    return Stream.of(
        given(rule, met.of(paid(period, 3), day)).satisfied("three months, considered"),
        given(rule, unmet.of(paid(period, 3), day)).violated("three months, not considered"),
        given(rule, unmet.of(paid(period, 4), day)).violated("four months, not considered"),
        given(rule, unmet.of(paid(period, 2), day)).notApplicable("two months", CONDITION_NOT_MET),
        given(rule, unmet.of(acrossYears(twoYears), day))
            .notApplicable("three months in a row, of two years", CONDITION_NOT_MET),
        given(rule, paid(period, 3)).undetermined("not judged", JUDGEMENT_NEEDED),
        given(rule, unmet.of(paid(DatePeriod.ofDay(inForce.start().minusDays(1)), 0), day))
            .asOf(inForce.start().plusDays(30))
            .notApplicable("the day before the first", NOT_IN_FORCE),
        given(rule, unmet.of(paid(DatePeriod.ofDay(inForce.start()), 0), inForce.start()))
            .asOf(inForce.start().plusDays(30))
            .notApplicable("the first day alone", CONDITION_NOT_MET),
        given(rule, paymentsUnknown(met.of(paid(period, 2), day)))
            .undetermined("more may be unpaid", INCOMPLETE_REGISTER),
        given(rule, met.of(paid(period, 2), day.minusDays(250)))
            .asOf(day)
            .pending("none unpaid so far", period.last()),
        given(rule, unmet.of(paid(DatePeriod.ofYear(begun), 5), LocalDate.of(begun, 3, 1)))
            .violated("in the year of its first day"),
        given(rule, unmet.of(lastMonths(inForce, 3), inForce.start().plusDays(3)))
            .violated("three months since just after the first day"),
        given(rule, unmet.of(since(inForce.start().minusDays(1)), inForce.start()))
            .notApplicable("two of three months under it", CONDITION_NOT_MET));
  }

  private static MemberRecord acrossYears(DatePeriod period) {
    MemberRecord all = paid(period, 0);
    return all.withDuesPayments(
        new Register<>(
            all.getDuesPayments().entries().stream()
                .filter(p -> !p.date().equals(period.start().plusMonths(10)))
                .filter(p -> !p.date().equals(period.start().plusMonths(11)))
                .filter(p -> !p.date().equals(period.start().plusMonths(12)))
                .toList(),
            all.getDuesPayments().complete()));
  }

  /** So many unpaid months that all lie under a text. */
  private static MemberRecord lastMonths(DatePeriod inForce, int months) {
    LocalDate first = inForce.start().plusDays(31).withDayOfMonth(1);
    return paid(new DatePeriod(inForce.start(), first.plusMonths(months)), months);
  }

  private static MemberRecord since(LocalDate start) {
    LocalDate first = start.plusDays(1);
    LocalDate month = first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
    return paid(new DatePeriod(month.minusMonths(1), month.plusMonths(2)), 3);
  }

  private static MemberRecord tenuresUnknown(MemberRecord record) {
    return record.withTenures(Register.of(record.getTenures().entries()));
  }

  private static Stream<Example> probationary() {
    MemberSuite suite =
        new MemberSuite(
            "statutes/rights-probationary", STATUTES, YEAR_2024, StandingExamples::tenuresUnknown);
    Optional<TenureBasis> elected = Optional.of(TenureBasis.ELECTED);
    Edit good = (r, day) -> post(recognized(r, day.minusDays(1)), day, Members.CELL, elected);
    Edit bad = (r, day) -> post(recognized(r, day.plusDays(200)), day, Members.CELL, elected);
    Edit open = (r, day) -> post(r, day, Members.CELL, elected);
    return Stream.concat(
        MemberSuite.alone(suite.each(good, bad, open)),
        Stream.of(
            given(
                    "statutes/rights-probationary",
                    post(
                        post(
                            recognized(suite.nothing(), suite.second().minusDays(5)),
                            suite.first(),
                            Members.CELL,
                            elected),
                        suite.second(),
                        Members.CELL,
                        elected))
                .violated("elected before and again after the recognition"),
            suite
                .one((r, day) -> post(recognized(r, day), day, Members.CELL, elected))
                .satisfied("on the day of the recognition"),
            suite
                .one(
                    (r, day) ->
                        post(
                            recognized(r, day.plusDays(200)),
                            day,
                            Members.CELL,
                            Optional.of(TenureBasis.APPOINTED)))
                .notApplicable("appointed", EMPTY_POPULATION)));
  }

  private static MemberRecord recognized(MemberRecord record, LocalDate day) {
    LocalDate held = day.minusYears(2);
    return record.getMember().getAdmissions().isEmpty()
        ? Members.inCell(
            Members.admitted(
                record,
                a ->
                    a.withCeremony(on(held))
                        .withOfficialFrom(on(held.plusYears(1)))
                        .withRecognized(on(day))),
            held)
        : record;
  }

  private static Edit leaving(MembershipExit exit) {
    return (record, day) ->
        record.withMember(
            record
                .getMember()
                .withSpells(
                    List.of(
                        MembershipSpell.builder()
                            .cell(Members.CELL)
                            .entered(on(LocalDate.of(2001, 3, 1)))
                            .entry(new MembershipEntry.ByAdmission())
                            .left(on(day))
                            .exit(exit)
                            .build())));
  }

  private static Stream<Example> absence() {
    String rule = "statutes/removal-of-name-three-months";
    MemberSuite suite = new MemberSuite(rule, STATUTES, YEAR_2024, Members::membershipUnknown);
    Edit removed =
        leaving(new MembershipExit.RemovalOfName(Optional.of(RemovalGround.ABSENCE_FROM_MEETINGS)));
    Edit bothMet =
        removed.then(judged("absent-for-months", true)).then(judged("absent-without-reason", true));
    Edit bothUnmet =
        removed
            .then(judged("absent-for-months", false))
            .then(judged("absent-without-reason", false));
    Edit onlyAbsent =
        removed
            .then(judged("absent-for-months", false))
            .then(judged("absent-without-reason", true));
    MemberRecord none =
        judged("absent-for-months", true)
            .then(judged("absent-without-reason", true))
            .of(suite.nothing(), suite.first());
    Choices both = Choices.DEFAULT.reading(rule, "THREE_MONTHS_FOR_BOTH");
    Choices dues = Choices.DEFAULT.reading(rule, "THREE_MONTHS_FOR_DUES_ONLY");
    return Stream.of(
            Stream.of(
                suite.one(bothMet).satisfied("absent for three months"),
                suite.one(bothUnmet).violated("not absent without reason"),
                suite.one(onlyAbsent).undetermined("absent, but not so long", READING),
                suite.one(onlyAbsent).choosing(both).violated("absent, but not so long, read so"),
                suite.one(onlyAbsent).choosing(dues).satisfied("absent, for however long, read so"),
                suite.one(removed).undetermined("not judged", JUDGEMENT_NEEDED),
                suite
                    .one(
                        leaving(
                            new MembershipExit.RemovalOfName(
                                Optional.of(RemovalGround.UNPAID_DUES))))
                    .notApplicable("removed for unpaid dues", CONDITION_NOT_MET),
                given(rule, none).notApplicable("none", CONDITION_NOT_MET),
                given(
                        rule,
                        bothUnmet.of(
                            Members.record(DatePeriod.ofYear(2011)), LocalDate.of(2011, 1, 10)))
                    .notApplicable("one before the first day", CONDITION_NOT_MET),
                given(rule, none).asOf(suite.second()).pending("none so far", YEAR_2024.last()),
                given(rule, Members.membershipUnknown(none))
                    .undetermined("none recorded, some may be missing", INCOMPLETE_REGISTER)),
            MemberSuite.alone(suite.edges(bothMet, bothUnmet)))
        .flatMap(each -> each);
  }

  private static Stream<Example> instead() {
    return new MemberSuite(
            "qd30-2016/no-removal-instead-of-expulsion",
            REGULATION_30,
            YEAR_2018,
            Members::membershipUnknown)
        .judged("not-instead-of-expulsion", leaving(new MembershipExit.Resignation()));
  }

  private static Edit relief(UnaryOperator<DuesRelief> of) {
    return (record, day) ->
        record.withDuesReliefs(
            add(
                record.getDuesReliefs(),
                of.apply(DuesRelief.builder().date(day).kind(DuesReliefKind.REDUCTION).build())));
  }

  private static Edit reduced(int percent, int months, int days) {
    return (record, day) ->
        relief(
                r ->
                    r.withPercent(percent)
                        .withGround(DuesReliefGround.OTHER_HARDSHIP)
                        .withLastDay(day.plusMonths(months).plusDays(days).minusDays(1)))
            .of(record, day);
  }

  private static Stream<Example> reduction() {
    String rule = "qd01-2026/reduction";
    MemberSuite suite =
        new MemberSuite(
            rule,
            FROM_01,
            YEAR_2027,
            r -> r.withDuesReliefs(Register.of(r.getDuesReliefs().entries())));
    Edit byAge =
        relief(r -> r.withKind(DuesReliefKind.EXEMPTION).withGround(DuesReliefGround.PARTY_AGE));
    return Stream.concat(
        suite.each(reduced(30, 12, 0), reduced(29, 12, 0), relief(r -> r)),
        Stream.of(
            suite.one(reduced(31, 12, 0)).violated("31 percent"),
            suite.one(reduced(49, 12, 0)).violated("49 percent"),
            suite.one(reduced(50, 12, 0)).satisfied("50 percent"),
            suite.one(reduced(51, 12, 0)).violated("51 percent"),
            suite.one(reduced(69, 12, 0)).violated("69 percent"),
            suite.one(reduced(70, 12, 0)).satisfied("70 percent"),
            suite.one(reduced(71, 12, 0)).violated("71 percent"),
            suite.one(reduced(99, 12, 0)).violated("99 percent"),
            suite.one(reduced(1, 12, 0)).violated("1 percent"),
            suite.one(reduced(30, 12, 2)).violated("two days over a year"),
            suite.one(reduced(30, 11, 0)).satisfied("eleven months"),
            suite.one(reduced(30, 13, 0)).violated("thirteen months"),
            given(
                    rule,
                    reduced(30, 12, 0)
                        .of(reduced(30, 13, 0).of(suite.nothing(), suite.first()), suite.second()))
                .violated("one too long, one not"),
            suite.one(byAge).notApplicable("exempt by Party age", EMPTY_POPULATION)));
  }

  private static Edit badge(int years) {
    return (record, day) -> {
      List<PartyBadge> all = new ArrayList<>(record.getMember().getBadges());
      all.add(new PartyBadge(years, Optional.of(on(day))));
      return record.withMember(record.getMember().withBadges(all));
    };
  }

  /** Twelve badges; none for 25 or 35 years. */
  private static Stream<Example> badges() {
    String rule = "hd01-2021/badge-years";
    MemberSuite suite =
        new MemberSuite(
            rule, DatePeriod.parse("2021-09-28/2026-05-18"), YEAR_2024, Members::membershipUnknown);
    MemberRecord undated =
        suite
            .nothing()
            .withMember(
                suite.nothing().getMember().withBadges(new PartyBadge(30, Optional.empty())));
    return Stream.of(
            suite
                .each(badge(30), badge(35), badge(30))
                .filter(example -> !example.name().equals("not recorded")),
            Stream.of(given(rule, undated).undetermined("its day is not recorded", MISSING_FACT)),
            Stream.of(40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90)
                .map(years -> suite.one(badge(years)).satisfied("of " + years + " years")),
            Stream.of(suite.one(badge(25)).violated("of 25 years")))
        .flatMap(each -> each);
  }
}
