package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.YEAR;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.NextFacts.LENGTHS;
import static vn.chibo.evaluator.NextFacts.QUARTERLY;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.whatif.Nature.CORRECTION;
import static vn.chibo.evaluator.whatif.Nature.KNOWLEDGE_STEP;
import static vn.chibo.evaluator.whatif.Nature.OTHER_FIGURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.compare.ReportComparison;
import vn.chibo.evaluator.condition.ReportedFigures;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.repair.Act;
import vn.chibo.evaluator.repair.Repairs;
import vn.chibo.evaluator.whatif.Change;
import vn.chibo.evaluator.whatif.Nature;
import vn.chibo.evaluator.whatif.RecordChange;
import vn.chibo.evaluator.whatif.RecordChange.AddFigure;
import vn.chibo.evaluator.whatif.RecordChange.AddJudgement;
import vn.chibo.evaluator.whatif.RecordChange.AddMeeting;
import vn.chibo.evaluator.whatif.RecordChange.CompleteRegister;
import vn.chibo.evaluator.whatif.RecordChange.DropMeeting;
import vn.chibo.evaluator.whatif.RecordChange.InCell;
import vn.chibo.evaluator.whatif.RecordChange.ReplaceMeeting;
import vn.chibo.evaluator.whatif.RecordChange.ReplaceRecord;
import vn.chibo.evaluator.whatif.RecordChange.SetMembers;
import vn.chibo.evaluator.whatif.RecordChange.TakeDecision;
import vn.chibo.evaluator.whatif.WhatIf;

/** What the rules would say if things were otherwise. Synthetic data. */
class WhatIfTest {
  private static final LocalDate NOV_20 = LocalDate.of(2024, 11, 20);
  private static final Meeting SHORT = lasting("03-05", 45);
  private static final Meeting UNKNOWN = Facts.ofUnknownKind("04-05");
  private static final Decision CONSENT =
      new Decision(DecisionKind.CONSENT_TO_SIZE, day("05-06"), Optional.empty());
  private static final Judgement GOOD = judgement("practical", true);
  private static final ReportedFigure HALF_MET = reported("targets-met", Fraction.of(1, 2));
  private static final DatePeriod HALF = DatePeriod.ofClosed(day("01-01"), day("06-30"));

  /** Complete for the first half of the year, with a short meeting and one of unknown kind. */
  private static final CellRecord CELL =
      cell(Register.of(List.of(SHORT, UNKNOWN)).completeOver(HALF));

  private static Judgement judgement(String topic, boolean met) {
    return Judgement.builder()
        .topic(new Topic(topic))
        .date(day("05-05"))
        .met(met)
        .by(Text.of("chi ủy", "the cell committee"))
        .build();
  }

  private static ReportedFigure reported(String topic, Fraction value) {
    return ReportedFigure.builder()
        .topic(new Topic(topic))
        .date(day("05-05"))
        .value(Quantity.exactly(value))
        .by(Text.of("đảng ủy", "the Party committee"))
        .build();
  }

  private static Evaluation evaluation(SubjectRecord record, LocalDate asOf) {
    return Evaluator.of(NextFacts.book()).evaluate(record, asOf);
  }

  private static CellRecord threeQuarters(Meeting... more) {
    List<Meeting> held =
        Stream.concat(
                Stream.of(
                    meeting("02-12", THEMATIC),
                    meeting("05-14", THEMATIC),
                    meeting("08-20", THEMATIC)),
                Stream.of(more))
            .toList();
    return cell(Register.of(held).completeOver(DatePeriod.until(NOV_20)));
  }

  @Test
  void should_say_which_outcome_would_change_when_a_meeting_is_added_and_the_year_is_over() {
    Evaluation evaluation = evaluation(threeQuarters(), NOV_20);
    WhatIf whatIf =
        WhatIf.of(
            evaluation,
            Facts.END,
            List.of(
                new AddMeeting(meeting("12-03", THEMATIC)),
                new CompleteRegister("meetings", YEAR)));

    assertThat(whatIf.before()).isSameAs(evaluation);
    assertThat(evaluation.kind(QUARTERLY)).contains(OutcomeKind.PENDING);
    assertThat(evaluation.record()).isEqualTo(threeQuarters());
    assertThat(whatIf.after().kind(QUARTERLY)).contains(OutcomeKind.SATISFIED);
    assertThat(whatIf.changed())
        .extracting(change -> change.rule().value())
        .containsExactly(QUARTERLY, LENGTHS);
    assertThat(whatIf.changed().get(0).before()).isEqualTo(evaluation.finding(QUARTERLY));
    assertThat(whatIf.changed().get(0).after()).isEqualTo(whatIf.after().finding(QUARTERLY));
    assertThat(ReportComparison.of(evaluation.report(), whatIf.after().report()))
        .isInstanceOfSatisfying(
            ReportComparison.Compared.class,
            compared ->
                assertThat(compared.changed())
                    .containsExactlyInAnyOrderElementsOf(whatIf.changed()));
    assertThat(whatIf.text(Language.ENGLISH))
        .isEqualTo(
            """
            What if, for Chi bộ thôn 3, 2024, as of 31 Dec 2024
              a thematic meeting more on 3 Dec 2024 (more knowledge)
              a complete register from 1 Jan 2024 to 31 Dec 2024: meeting (more knowledge)
              Thematic each quarter: not due yet (until 31 Dec 2024) → met
              Length: not due yet (until 31 Dec 2024) → not applicable (there is nothing to ask it of)
            """);
    assertThat(whatIf.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            Giả sử, với Chi bộ thôn 3, năm 2024, tính đến ngày 31/12/2024
              thêm một buổi sinh hoạt chuyên đề ngày 03/12/2024 (biết thêm thông tin)
              sổ đầy đủ từ 01/01/2024 đến 31/12/2024: sinh hoạt (biết thêm thông tin)
              Chuyên đề mỗi quý: chưa đến hạn (đến hết ngày 31/12/2024) → đạt
              Thời lượng: chưa đến hạn (đến hết ngày 31/12/2024) → không áp dụng (không có gì để xét)
            """);
  }

  @Test
  void should_say_that_nothing_would_change_when_nothing_would() {
    WhatIf whatIf = WhatIf.of(evaluation(threeQuarters(), NOV_20));

    assertThat(whatIf.changed()).isEmpty();
    assertThat(whatIf.after()).isEqualTo(whatIf.before());
    assertThat(whatIf.knowledgeOnly()).isTrue();
    assertThat(whatIf.text(Language.ENGLISH))
        .isEqualTo(
            "What if, for Chi bộ thôn 3, 2024, as of 20 Nov 2024\n  No outcome would change\n");
    assertThat(whatIf.text(Language.VIETNAMESE))
        .isEqualTo(
            "Giả sử, với Chi bộ thôn 3, năm 2024, tính đến ngày 20/11/2024\n"
                + "  Không kết quả nào thay đổi\n");
  }

  /** Of each change what it is by nature, in the record of a cell. */
  static Stream<Arguments> natures() {
    Meeting longer = SHORT.withMinutes(90);
    return Stream.of(
        nature(new AddMeeting(meeting("06-30", REGULAR)), CORRECTION),
        nature(new AddMeeting(meeting("07-01", REGULAR)), KNOWLEDGE_STEP),
        nature(new DropMeeting(SHORT), CORRECTION),
        nature(new ReplaceMeeting(SHORT, longer), CORRECTION),
        nature(new ReplaceMeeting(UNKNOWN, UNKNOWN.withKind(THEMATIC)), KNOWLEDGE_STEP),
        nature(
            new ReplaceMeeting(SHORT, SHORT.withChair(new MemberId("1")).withDifficulty(true)),
            KNOWLEDGE_STEP),
        nature(new ReplaceMeeting(SHORT, SHORT.withDate(day("03-06"))), CORRECTION),
        nature(new ReplaceMeeting(SHORT, SHORT.withMinutes(Optional.empty())), CORRECTION),
        nature(new TakeDecision(CONSENT), KNOWLEDGE_STEP),
        nature(new SetMembers(20), KNOWLEDGE_STEP),
        nature(new AddJudgement(GOOD), KNOWLEDGE_STEP),
        nature(new AddFigure(HALF_MET), KNOWLEDGE_STEP),
        nature(new CompleteRegister("decisions", YEAR), KNOWLEDGE_STEP),
        nature(new ReplaceRecord(CELL.withMembers(Quantity.exactly(3))), CORRECTION));
  }

  private static Arguments nature(RecordChange change, Nature nature) {
    return Arguments.of(change, nature);
  }

  @ParameterizedTest
  @MethodSource("natures")
  void should_name_a_step_or_a_correction(RecordChange change, Nature nature) {
    CellRecord untouched = cell(Register.of(List.of(SHORT, UNKNOWN)).completeOver(HALF));
    WhatIf whatIf = WhatIf.of(evaluation(CELL, NOV_20), change);

    assertThat(whatIf.changes()).containsExactly(new WhatIf.Step(change, nature));
    assertThat(whatIf.knowledgeOnly()).isEqualTo(nature == KNOWLEDGE_STEP);
    assertThat(CELL).isEqualTo(untouched);
    assertThat(whatIf.after().record()).isNotEqualTo(CELL);
  }

  @Test
  void should_put_the_change_into_the_record_and_change_nothing_else() {
    Meeting added = meeting("07-01", REGULAR);
    Meeting longer = SHORT.withMinutes(90);

    assertThat(after(new AddMeeting(added)))
        .isEqualTo(CELL.withMeetings(meetings(SHORT, UNKNOWN, added)));
    assertThat(after(new DropMeeting(SHORT))).isEqualTo(CELL.withMeetings(meetings(UNKNOWN)));
    assertThat(after(new ReplaceMeeting(SHORT, longer)))
        .isEqualTo(CELL.withMeetings(meetings(longer, UNKNOWN)));
    assertThat(after(new DropMeeting(UNKNOWN))).isEqualTo(CELL.withMeetings(meetings(SHORT)));
    assertThat(after(new TakeDecision(CONSENT)))
        .isEqualTo(CELL.withDecisions(Register.of(List.of(CONSENT))));
    assertThat(after(new SetMembers(0))).isEqualTo(CELL.withMembers(Quantity.exactly(0)));
    assertThat(after(new AddJudgement(GOOD))).isEqualTo(CELL.withJudgements(GOOD));
    assertThat(after(new AddFigure(HALF_MET))).isEqualTo(CELL.withFigures(HALF_MET));
    assertThat(after(new CompleteRegister("meetings", YEAR)))
        .isEqualTo(
            CELL.withMeetings(new Register<>(CELL.getMeetings().entries(), List.of(HALF, YEAR))));
    assertThat(after(new ReplaceRecord(cell()))).isEqualTo(cell());
  }

  private static Register<Meeting> meetings(Meeting... meetings) {
    return Register.of(List.of(meetings)).completeOver(HALF);
  }

  private static SubjectRecord after(Change change) {
    return WhatIf.of(evaluation(CELL, NOV_20), change).after().record();
  }

  /** A decision in a complete register, a number that was known, a judgement against another. */
  @Test
  void should_be_a_correction_when_it_contradicts_what_was_known() {
    CellRecord known =
        CELL.withDecisions(Register.<Decision>unknown().completeOver(YEAR))
            .withMembers(Quantity.between(Fraction.of(10), Fraction.of(20)))
            .withJudgements(GOOD);
    WhatIf whatIf =
        WhatIf.of(
            evaluation(known, NOV_20),
            new TakeDecision(CONSENT),
            new SetMembers(9),
            new AddJudgement(judgement("practical", false)));
    WhatIf steps =
        WhatIf.of(
            evaluation(known, NOV_20),
            new SetMembers(10),
            new AddJudgement(judgement("practical", true)),
            new AddJudgement(judgement("other", false)));

    assertThat(whatIf.changes()).extracting(WhatIf.Step::nature).containsOnly(CORRECTION);
    assertThat(steps.changes()).extracting(WhatIf.Step::nature).containsOnly(KNOWLEDGE_STEP);
  }

  /** Figures on one topic must all be true; what is said of another topic is no matter. */
  @Test
  void should_be_a_correction_when_a_figure_contradicts_one_that_was_reported() {
    ReportedFigure atLeastHalf = HALF_MET.withValue(Quantity.atLeast(Fraction.of(1, 2)));
    ReportedFigure all = reported("targets-met", Fraction.ONE);
    CellRecord known = CELL.withFigures(reported("other", Fraction.ZERO), atLeastHalf);
    WhatIf steps =
        WhatIf.of(
            evaluation(known, NOV_20),
            new AddFigure(HALF_MET),
            new AddFigure(HALF_MET.withDate(day("07-07"))),
            new AddFigure(reported("third", Fraction.ZERO)));
    WhatIf both = WhatIf.of(evaluation(known, NOV_20), new AddFigure(HALF_MET), new AddFigure(all));
    WhatIf less =
        WhatIf.of(
            evaluation(known, NOV_20),
            new AddFigure(reported("targets-met", Fraction.of(499, 1000))));

    assertThat(steps.changes()).extracting(WhatIf.Step::nature).containsOnly(KNOWLEDGE_STEP);
    assertThat(both.changes())
        .extracting(WhatIf.Step::nature)
        .containsExactly(KNOWLEDGE_STEP, CORRECTION);
    assertThat(less.changes()).extracting(WhatIf.Step::nature).containsExactly(CORRECTION);
    assertThat(both.after().record())
        .isEqualTo(CELL.withFigures(reported("other", Fraction.ZERO), atLeastHalf, HALF_MET, all));
  }

  @Test
  void should_say_which_outcome_a_reported_figure_would_change() {
    Rule<CellRecord> rule =
        Facts.asking(
            compare(
                ReportedFigures.reported("targets-met", Text.same("x"), Unit.SHARE),
                atLeast(share(Fraction.of(1, 2)))));
    Evaluation evaluation =
        Evaluator.of(RuleBook.of(Figures.NONE, rule)).evaluate(CELL, day("05-05"));
    WhatIf whatIf = WhatIf.of(evaluation, new AddFigure(HALF_MET));
    WhatIf later = WhatIf.of(evaluation, new AddFigure(HALF_MET.withDate(day("05-06"))));

    assertThat(evaluation.kind(Facts.RULE)).contains(OutcomeKind.UNDETERMINED);
    assertThat(whatIf.after().kind(Facts.RULE)).contains(OutcomeKind.SATISFIED);
    assertThat(whatIf.knowledgeOnly()).isTrue();
    assertThat(later.changed()).isEmpty();
  }

  /** One after the other: once the register is complete an entry contradicts it. */
  @Test
  void should_take_each_change_in_the_record_as_those_before_left_it() {
    Change add = new AddMeeting(meeting("12-03", THEMATIC));
    Change complete = new CompleteRegister("meetings", YEAR);
    Evaluation evaluation = evaluation(CELL, NOV_20);

    assertThat(WhatIf.of(evaluation, add, complete).changes())
        .extracting(WhatIf.Step::nature)
        .containsExactly(KNOWLEDGE_STEP, KNOWLEDGE_STEP);
    assertThat(WhatIf.of(evaluation, complete, add).changes())
        .extracting(WhatIf.Step::nature)
        .containsExactly(KNOWLEDGE_STEP, CORRECTION);
    assertThat(WhatIf.of(evaluation, Facts.END, List.of(complete)).knowledgeOnly()).isFalse();
  }

  @Test
  void should_do_what_a_repair_asks() {
    Evaluation evaluation = evaluation(threeQuarters(), NOV_20);
    List<Change> acts =
        Stream.concat(
                Repairs.of(evaluation, QUARTERLY).get(0).acts().stream().map(Change::of),
                Stream.<Change>of(new CompleteRegister("meetings", YEAR)))
            .toList();

    assertThat(WhatIf.of(evaluation, Facts.END, acts).after().kind(QUARTERLY))
        .contains(OutcomeKind.SATISFIED);
    assertThat(Change.of(new Act.TakeDecision(CONSENT))).isEqualTo(new TakeDecision(CONSENT));
  }

  @Test
  void should_ask_another_figure_of_the_same_record() {
    ParameterEntry draft =
        ParameterEntry.of(
            NextFacts.MINIMUM, Fraction.of(90), Unit.MINUTE, Facts.GUIDANCE.clause("draft"));
    Evaluation evaluation =
        Evaluator.of(NextFacts.book())
            .choosing(Choices.DEFAULT.with(Choices.Precision.ROUNDED))
            .evaluate(cell(lasting("03-05", 60)), Facts.END);
    WhatIf whatIf = WhatIf.of(evaluation, new Change.SetFigure(draft));

    assertThat(whatIf.changed())
        .extracting(change -> change.words().english())
        .containsExactly("met → not met");
    assertThat(whatIf.changes().get(0).nature()).isEqualTo(OTHER_FIGURE);
    assertThat(whatIf.knowledgeOnly()).isFalse();
    assertThat(whatIf.after().evaluator().choices()).isEqualTo(evaluation.evaluator().choices());
    assertThat(whatIf.after().book().figures().entries(NextFacts.MINIMUM)).containsExactly(draft);
    assertThat(evaluation.book().figures().entries(NextFacts.MINIMUM))
        .containsExactly(NextFacts.minimum(60));
    assertThat(whatIf.after().book().title(new RuleId(LENGTHS)).english()).isEqualTo("Length");
    assertThat(whatIf.changes().get(0).change().words())
        .isEqualTo(
            Text.of(
                "test/lengths: minimum-minutes là 90 phút (Hướng dẫn 12-HD/BTCTW ngày 06/07/2018,"
                    + " mục draft)",
                "test/lengths: minimum-minutes is 90 minutes (Guidance 12-HD/BTCTW of 6 Jul 2018,"
                    + " section draft)"));
  }

  @Test
  void should_leave_the_figures_of_other_parameters_as_they_are() {
    ParameterEntry other =
        ParameterEntry.of(
            new ParameterKey(new RuleId(LENGTHS), "other"), Fraction.ONE, Unit.COUNT, Facts.CLAUSE);
    Figures figures = Figures.of(NextFacts.minimum(60), other, NextFacts.minimum(70));

    assertThat(figures.replacing(NextFacts.minimum(90)).entries())
        .containsExactly(other, NextFacts.minimum(90));
  }

  @Test
  void should_name_every_change_that_does_not_fit() {
    OrganizationRecord commune = Facts.commune().build();
    ParameterEntry stray =
        ParameterEntry.of(
            new ParameterKey(new RuleId("test/none"), "none"),
            Fraction.ONE,
            Unit.COUNT,
            Facts.CLAUSE);
    List<Fault> faults =
        faults(
            CELL,
            new DropMeeting(meeting("01-01", REGULAR)),
            new CompleteRegister("songs", YEAR),
            new ReplaceRecord(commune),
            new InCell(new OrganizationId("7"), new SetMembers(1)),
            new Change.SetFigure(stray));

    assertThat(faults)
        .extracting(Fault::key)
        .containsExactly(
            "change-no-meeting",
            "change-no-register",
            "change-other-subject",
            "change-no-cell",
            "change-no-figure");
    assertThat(faults.stream().map(fault -> fault.message().english()))
        .containsExactly(
            "there is no such meeting on 1 Jan 2024 in the record \"Chi bộ thôn 3, 2024\"; give the"
                + " meeting as it stands there",
            "there is no register \"songs\" in the record \"Chi bộ thôn 3, 2024\"; give the name"
                + " that it has in JSON, such as meetings",
            "the record \"Đảng bộ xã, enterprise block, 2024\" is not of the subject and period of"
                + " \"Chi bộ thôn 3, 2024\"; change one record, and compare two by their reports",
            "there is no cell 7 in the record \"Chi bộ thôn 3, 2024\"; give the id of one of its"
                + " cells",
            "the rule test/none has no figure \"none\" in the book; see to the id of the rule and"
                + " the name of the figure");
    assertThat(faults.stream().map(fault -> fault.message().vietnamese()))
        .containsExactly(
            "không có buổi sinh hoạt như vậy ngày 01/01/2024 trong hồ sơ \"Chi bộ thôn 3, năm"
                + " 2024\"; hãy nêu đúng buổi như trong hồ sơ",
            "không có sổ \"songs\" trong hồ sơ \"Chi bộ thôn 3, năm 2024\"; hãy nêu tên của sổ"
                + " trong JSON, ví dụ meetings",
            "hồ sơ \"Đảng bộ xã, khối doanh nghiệp, năm 2024\" không cùng đối tượng và thời kỳ với"
                + " \"Chi bộ thôn 3, năm 2024\"; hãy thay đổi một hồ sơ, và so sánh hai hồ sơ bằng"
                + " báo cáo",
            "không có chi bộ 7 trong hồ sơ \"Chi bộ thôn 3, năm 2024\"; hãy nêu mã của một chi bộ"
                + " trong đó",
            "quy định test/none không có số liệu \"none\" trong bộ quy định; hãy xem lại mã quy"
                + " định và tên số liệu");
  }

  @Test
  void should_refuse_a_figure_of_a_place_that_the_book_does_not_have() {
    Jurisdiction central =
        new Jurisdiction(
            new JurisdictionId("central"),
            Text.of("Trung ương", "the Centre"),
            JurisdictionLevel.CENTRAL,
            Optional.empty(),
            Optional.empty());
    RuleBook book = NextFacts.book();
    RuleBook placed = new RuleBook(List.of(central), book.rules(), book.titles(), book.figures());
    Evaluation evaluation = Evaluator.of(placed).evaluate(CELL, NOV_20);
    RegulatoryDocument elsewhere = Facts.GUIDANCE.withJurisdiction(new JurisdictionId("ha-tinh"));
    ParameterEntry entry =
        ParameterEntry.of(NextFacts.MINIMUM, Fraction.of(90), Unit.MINUTE, elsewhere.clause("3"));

    assertThat(
            catchThrowableOfType(
                    FaultException.class, () -> WhatIf.of(evaluation, new Change.SetFigure(entry)))
                .faults())
        .extracting(Fault::message)
        .containsExactly(
            Text.of(
                "giá trị của test/lengths: minimum-minutes thuộc văn bản của ha-tinh, không phải nơi"
                    + " nào trong bộ quy định: [central]; hãy dẫn văn bản của một trong các nơi đó",
                "the value of test/lengths: minimum-minutes is of a document of ha-tinh, which is"
                    + " not among the places of the book: [central]; cite a document of one of"
                    + " them"));
    assertThat(WhatIf.of(evaluation, new Change.SetFigure(NextFacts.minimum(45))).changed())
        .hasSize(1);
  }

  @Test
  void should_refuse_a_change_of_a_cell_in_another_record() {
    OrganizationRecord commune = Facts.commune().build();

    assertThat(faults(commune, new SetMembers(3)).get(0).message())
        .isEqualTo(
            Text.of(
                "thay đổi này là của chi bộ, nhưng hồ sơ là \"Đảng bộ xã, khối doanh nghiệp, năm"
                    + " 2024\"; hãy nêu chi bộ của tổ chức, hoặc thay đổi hồ sơ của chi bộ",
                "the change is one of a cell, but the record is \"Đảng bộ xã, enterprise block,"
                    + " 2024\"; name the cell of an organization, or change the record of a cell"));
    assertThat(
            catchThrowableOfType(FaultException.class, () -> new SetMembers(-1))
                .faults()
                .get(0)
                .message())
        .isEqualTo(
            Text.of(
                "số đảng viên là -1; hãy nêu một số từ 0 trở lên",
                "the number of members is -1; give a number of at least 0"));
  }

  private static List<Fault> faults(SubjectRecord record, Change... changes) {
    Evaluation evaluation = evaluation(record, NOV_20);
    return catchThrowableOfType(FaultException.class, () -> WhatIf.of(evaluation, changes))
        .faults();
  }

  @Test
  void should_change_one_cell_of_an_organization() {
    CellRecord other = named("Chi bộ thôn 4", CELL);
    OrganizationRecord commune =
        Facts.commune().cells(Roster.complete(List.of(CELL, other))).build();
    Evaluation evaluation = evaluation(commune, NOV_20);
    Change change =
        new InCell(
            new OrganizationId("Chi bộ thôn 4"), new ReplaceMeeting(SHORT, SHORT.withMinutes(90)));
    WhatIf whatIf = WhatIf.of(evaluation, change);

    OrganizationRecord after = (OrganizationRecord) whatIf.after().record();
    assertThat(after.getCells())
        .isEqualTo(
            Roster.complete(
                List.of(CELL, other.withMeetings(meetings(SHORT.withMinutes(90), UNKNOWN)))));
    assertThat(whatIf.changes().get(0).nature()).isEqualTo(CORRECTION);
    assertThat(change.words())
        .isEqualTo(
            Text.of(
                "chi bộ Chi bộ thôn 4: buổi sinh hoạt thường kỳ ngày 05/03/2024 có chi tiết khác",
                "cell Chi bộ thôn 4: the regular meeting of 5 Mar 2024 with other details"));
    assertThat(after(commune, new AddJudgement(GOOD))).isEqualTo(commune.withJudgements(GOOD));
    assertThat(after(commune, new AddFigure(HALF_MET))).isEqualTo(commune.withFigures(HALF_MET));
    assertThat(after(commune, new CompleteRegister("oversight", YEAR)))
        .isEqualTo(commune.withOversight(commune.getOversight().completeOver(YEAR)));
  }

  private static CellRecord named(String name, CellRecord cell) {
    return cell.withOrganization(Facts.organization(name, OrganizationKind.SUBORDINATE_CELL));
  }

  private static SubjectRecord after(SubjectRecord record, Change change) {
    return WhatIf.of(evaluation(record, NOV_20), change).after().record();
  }

  @Test
  void should_change_the_record_of_a_member() {
    MemberRecord member =
        MemberRecord.builder()
            .member(PartyMember.builder().id(new MemberId("1")).build())
            .period(YEAR)
            .build();

    assertThat(after(member, new AddJudgement(GOOD))).isEqualTo(member.withJudgements(GOOD));
    assertThat(after(member, new AddFigure(HALF_MET))).isEqualTo(member.withFigures(HALF_MET));
    assertThat(after(member, new CompleteRegister("tasks", YEAR)))
        .isEqualTo(member.withTasks(member.getTasks().completeOver(YEAR)));
  }

  @Test
  void should_call_changes_by_their_names() {
    assertThat(words(new DropMeeting(UNKNOWN)))
        .containsExactly(
            "bỏ buổi sinh hoạt chưa rõ loại ngày 05/04/2024",
            "without the meeting of unknown kind of 5 Apr 2024");
    assertThat(words(new TakeDecision(CONSENT)))
        .containsExactly(
            "quyết định ngày 06/05/2024: " + CONSENT.kind().label().vietnamese(),
            "decision of 6 May 2024: " + CONSENT.kind().label().english());
    assertThat(words(new SetMembers(12)))
        .containsExactly("số đảng viên: 12", "number of members: 12");
    assertThat(words(new AddJudgement(GOOD)))
        .containsExactly(
            "practical: đánh giá đạt ngày 05/05/2024, người đánh giá: chi ủy",
            "practical: judged met on 5 May 2024 by the cell committee");
    assertThat(words(new AddJudgement(judgement("practical", false))).get(1))
        .isEqualTo("practical: judged not met on 5 May 2024 by the cell committee");
    assertThat(words(new AddFigure(HALF_MET)))
        .containsExactly(
            "số liệu \"targets-met\" do đảng ủy báo cáo ngày 05/05/2024",
            "\"targets-met\" as reported on 5 May 2024 by the Party committee");
    assertThat(words(new ReplaceRecord(CELL)))
        .containsExactly(
            "hồ sơ khác: Chi bộ thôn 3, năm 2024", "another record: Chi bộ thôn 3, 2024");
    assertThat(Nature.CORRECTION.label())
        .isEqualTo(Text.of("sửa hồ sơ", "a correction of the record"));
    assertThat(Nature.OTHER_FIGURE.label())
        .isEqualTo(Text.of("số liệu khác trong quy định", "another figure in the rules"));
  }

  private static List<String> words(Change change) {
    return List.of(change.words().vietnamese(), change.words().english());
  }
}
