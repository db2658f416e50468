package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionGround;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.HindranceKind;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.member.TaskField;
import vn.chibo.core.member.TaskOutcome;
import vn.chibo.core.member.TaskResult;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.PartialDate;

/** The book of a member over a period (sổ đảng viên) and what is entered in it. */
final class MemberBookSheets {
  static final Sheet<MemberRecord, BookBody<MemberRecord.Builder>> MEMBER_BOOKS =
      BookBody.days(
              Sheet.of(
                      "member-books",
                      () -> BookBody.fresh(MemberRecord.builder()),
                      MemberBookSheets::body,
                      MemberBookSheets::build)
                  .group("book")
                  .owner(
                      "member.id",
                      Need.KEY,
                      Kinds.MEMBER,
                      entry -> Optional.of(entry.value().getMember().getId()),
                      (draft, id) -> draft.owner = draft.owner.withMember(id))
                  .mends("unknown-member")
                  .owner(
                      "cell",
                      Need.KEY_OR_NONE,
                      Kinds.ORGANIZATION,
                      entry -> entry.owner().cell(),
                      (draft, id) -> draft.owner = draft.owner.withCell(id)),
              MemberRecord::getPeriod)
          .end();

  static final Sheet<TaskAssignment, TaskBody> TASKS =
      OwnerColumns.memberBook(
              Sheet.of("tasks", TaskBody::new, TaskBody::of, TaskBody::build)
                  .notUnique()
                  .below(MEMBER_BOOKS, OwnerColumns::memberBookKey)
                  .group("book"))
          .group("task")
          .mends("task-blank")
          .always(
              "date", Need.KEY, Days.DAY, TaskAssignment::getDate, (b, day) -> b.builder.date(day))
          .always(
              "task",
              Need.KEY,
              Kinds.TEXT,
              TaskAssignment::getTask,
              (b, words) -> b.builder.task(words))
          .column(
              "field",
              Need.OPTIONAL,
              Choice.of(TaskField.class, TaskField::label),
              TaskAssignment::getField,
              (b, field) -> b.builder.field(field))
          .column(
              "deadline",
              Need.OPTIONAL,
              Days.AHEAD,
              TaskAssignment::getDeadline,
              (b, day) -> b.builder.deadline(day))
          .mends("deadline-before-assignment")
          .column(
              "assignedBy",
              Need.OPTIONAL,
              Kinds.ORGANIZATION,
              TaskAssignment::getAssignedBy,
              (b, id) -> b.builder.assignedBy(id))
          .group("result")
          .column(
              "result.outcome",
              Need.WITH_GROUP,
              Choice.of(TaskOutcome.class, TaskOutcome::label),
              t -> t.getResult().map(TaskResult::outcome),
              (b, outcome) -> b.result.first = outcome)
          .column(
              "result.date",
              Need.WITH_GROUP,
              Days.DAY,
              t -> t.getResult().map(TaskResult::date),
              (b, day) -> b.result.second = day)
          .mends("result-before-assignment")
          .end();

  static final Sheet<Exemption, ExemptionBody> EXEMPTIONS =
      References.columns(
              OwnerColumns.memberBook(
                      Sheet.of(
                              "exemptions",
                              ExemptionBody::new,
                              ExemptionBody::of,
                              ExemptionBody::build)
                          .notUnique()
                          .below(MEMBER_BOOKS, OwnerColumns::memberBookKey)
                          .group("book"))
                  .group("exemption")
                  .always(
                      "kind",
                      Need.KEY,
                      Choice.of(ExemptionKind.class, ExemptionKind::label),
                      Exemption::getKind,
                      (b, kind) -> b.builder.kind(kind))
                  .always(
                      "date",
                      Need.KEY,
                      Days.DAY,
                      Exemption::getDate,
                      (b, day) -> b.builder.date(day))
                  .column(
                      "lastDay",
                      Need.OPTIONAL,
                      Days.AHEAD,
                      Exemption::getLastDay,
                      (b, day) -> b.builder.lastDay(day))
                  .mends("last-day-before-first")
                  .column(
                      "ground",
                      Need.OPTIONAL,
                      Choice.of(ExemptionGround.class, ExemptionGround::label),
                      Exemption::getGround,
                      (b, ground) -> b.builder.ground(ground))
                  .column(
                      "careMonths",
                      Need.OPTIONAL,
                      Kinds.COUNT,
                      Exemption::getCareMonths,
                      (b, n) -> b.builder.careMonths(n))
                  .mends("care-months-negative")
                  .column(
                      "decidedBy",
                      Need.OPTIONAL,
                      Kinds.ORGANIZATION,
                      Exemption::getDecidedBy,
                      (b, id) -> b.builder.decidedBy(id)),
              Exemption::getReference,
              b -> b.reference)
          .end();

  static final Sheet<Hindrance, Hindrance.Builder> HINDRANCES =
      OwnerColumns.memberBook(
              Sheet.of(
                      "hindrances",
                      Hindrance::builder,
                      h -> Hindrance.builder().from(h),
                      Hindrance.Builder::build)
                  .notUnique()
                  .below(MEMBER_BOOKS, OwnerColumns::memberBookKey)
                  .group("book"))
          .group("hindrance")
          .always(
              "kind",
              Need.KEY,
              Choice.of(HindranceKind.class, HindranceKind::label),
              Hindrance::getKind,
              Hindrance.Builder::kind)
          .always("date", Need.KEY, Days.DAY, Hindrance::getDate, Hindrance.Builder::date)
          .column(
              "lastDay",
              Need.OPTIONAL,
              Days.AHEAD,
              Hindrance::getLastDay,
              (b, day) -> b.lastDay(day))
          .mends("last-day-before-first")
          .end();

  static final Sheet<DuesPayment, Two<LocalDate, LocalDate>> DUES =
      OwnerColumns.memberBook(
              Sheet.<DuesPayment, Two<LocalDate, LocalDate>>of(
                      "dues",
                      Two::new,
                      dues ->
                          new Two<LocalDate, LocalDate>()
                              .set(Optional.of(dues.date()), dues.paid()),
                      two -> two.made(DuesPayment::new).orElseThrow())
                  .notUnique()
                  .below(MEMBER_BOOKS, OwnerColumns::memberBookKey)
                  .group("book"))
          .group("dues")
          .column(
              "date", Need.KEY, Days.MONTH, d -> Optional.of(d.date()), (b, day) -> b.first = day)
          .column("paid", Need.OPTIONAL, Days.DAY, DuesPayment::paid, (b, day) -> b.second = day)
          .end();

  private MemberBookSheets() {}

  private static BookBody<MemberRecord.Builder> body(MemberRecord record) {
    return BookBody.of(MemberRecord.builder().from(record), record.getPeriod());
  }

  /** The member is that of the register. */
  private static MemberRecord build(
      Draft<BookBody<MemberRecord.Builder>> draft, Directory directory) {
    BookBody<MemberRecord.Builder> body = draft.body;
    if (!body.started) {
      body.builder.member(directory.member(draft.owner.member().orElseThrow()));
    }
    return body.builder.period(body.days(draft.owner)).build();
  }

  /** Builds a task. */
  static final class TaskBody {
    final TaskAssignment.Builder builder = TaskAssignment.builder();
    final Two<TaskOutcome, LocalDate> result = new Two<>();

    TaskBody() {}

    static TaskBody of(TaskAssignment task) {
      TaskBody body = new TaskBody();
      body.builder.from(task);
      body.result.set(
          task.getResult().map(TaskResult::outcome), task.getResult().map(TaskResult::date));
      return body;
    }

    TaskAssignment build() {
      return builder
          .result(result.made((outcome, day) -> new TaskResult(outcome, day.orElseThrow())))
          .build();
    }
  }

  /** Builds an exemption. */
  static final class ExemptionBody {
    final Exemption.Builder builder = Exemption.builder();
    final Two<String, PartialDate> reference = new Two<>();

    ExemptionBody() {}

    static ExemptionBody of(Exemption exemption) {
      ExemptionBody body = new ExemptionBody();
      body.builder.from(exemption);
      References.set(body.reference, exemption.getReference());
      return body;
    }

    Exemption build() {
      return builder.reference(reference.made(DecisionReference::new)).build();
    }
  }
}
