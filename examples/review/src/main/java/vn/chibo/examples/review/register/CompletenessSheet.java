package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * Of which lists nothing is missing, and for which days (sổ đầy đủ từ … đến …). Only there does
 * "nothing is written" mean "there was none".
 */
final class CompletenessSheet {
  static final Sheet<Complete, Body> COMPLETENESS =
      Sheet.of("completeness", Body::new, Body::of, Body::build)
          .group("list")
          .column(
              "list",
              Need.KEY,
              Choice.of(Listed.class, Listed::label),
              c -> Optional.of(c.list()),
              (b, list) -> b.list = list)
          .owner(
              "member",
              Need.KEY_OR_NONE,
              Kinds.MEMBER,
              entry -> entry.owner().member(),
              (draft, member) -> draft.owner = draft.owner.withMember(member))
          .owner(
              "cell",
              Need.KEY_OR_FOUND,
              Kinds.ORGANIZATION,
              entry -> entry.owner().cell(),
              (draft, cell) -> draft.owner = draft.owner.withCell(cell))
          .owner(
              "book",
              Need.KEY_OR_FOUND,
              Days.DAY,
              entry -> entry.owner().book(),
              (draft, first) -> draft.owner = draft.owner.withBook(first))
          .group("days")
          .column(
              "first",
              Need.KEY,
              Days.FIRST,
              c -> Optional.of(c.days().start()),
              (b, day) -> b.days.first = day)
          .column(
              "last",
              Need.KEY,
              Days.LAST,
              c -> Optional.of(c.days().last()),
              (b, day) -> b.days.second = day)
          .mends("last-before-first", "complete-as-a-whole")
          .end();

  private CompletenessSheet() {}

  /** A list of which nothing is missing on some days. */
  record Complete(Listed list, DatePeriod days) {}

  /** The lists of a register of which can be said that nothing is missing. */
  enum Listed {
    /** The members of the register. */
    MEMBERS(Kept.IN_REGISTER, false),
    /** Who held which posts. */
    TENURES(Kept.IN_REGISTER, true),
    /** The meetings of a cell. */
    MEETINGS(Kept.BY_CELL, true),
    /** The decisions about a cell. */
    DECISIONS(Kept.BY_CELL, true),
    /** The books of its members that a cell keeps. */
    MEMBER_BOOKS(Kept.BY_CELL, false),
    /** Admissions, spells and badges of a member. */
    MEMBERSHIP(Kept.BY_MEMBER, true),
    /** Tasks of a member. */
    TASKS(Kept.BY_MEMBER, true),
    /** Exemptions of a member. */
    EXEMPTIONS(Kept.BY_MEMBER, true),
    /** What else kept a member away. */
    HINDRANCES(Kept.BY_MEMBER, true),
    /** Dues paid by a member. */
    DUES(Kept.BY_MEMBER, true);

    private final Kept kept;
    private final boolean byDay;

    Listed(Kept kept, boolean byDay) {
      this.kept = kept;
      this.byDay = byDay;
    }

    Kept kept() {
      return kept;
    }

    /** Whether it is complete for days, and not as a whole or not at all. */
    boolean byDay() {
      return byDay;
    }

    Text label() {
      return RegisterMessages.text("label.listed." + name());
    }
  }

  /** Where a list is kept. */
  enum Kept {
    /** In the register itself. */
    IN_REGISTER,
    /** In the book of a cell. */
    BY_CELL,
    /** In the book of a member. */
    BY_MEMBER;

    /** The sheet to whose rows the list belongs. */
    Optional<Sheet<?, ?>> sheet() {
      return switch (this) {
        case IN_REGISTER -> Optional.empty();
        case BY_CELL -> Optional.of(CellBookSheet.CELL_BOOKS);
        case BY_MEMBER -> Optional.of(MemberBookSheets.MEMBER_BOOKS);
      };
    }

    Key key(Owner owner) {
      return switch (this) {
        case IN_REGISTER -> new Key(List.of(), 1);
        case BY_CELL -> new Key(OwnerColumns.cellBookKey(owner), 1);
        case BY_MEMBER -> new Key(OwnerColumns.memberBookKey(owner), 1);
      };
    }

    private boolean fits(Owner owner) {
      return switch (this) {
        case IN_REGISTER -> owner.equals(Owner.NONE);
        case BY_CELL -> owner.member().isEmpty() && owner.cell().isPresent();
        case BY_MEMBER -> owner.member().isPresent();
      };
    }
  }

  /** Builds a line. */
  static final class Body {
    Optional<Listed> list = Optional.empty();
    final Two<LocalDate, LocalDate> days = new Two<>();

    Body() {}

    static Body of(Complete complete) {
      Body body = new Body();
      body.list = Optional.of(complete.list());
      body.days.set(Optional.of(complete.days().start()), Optional.of(complete.days().last()));
      return body;
    }

    static Complete build(Draft<Body> draft, Directory directory) {
      Listed list = draft.body.list.orElseThrow();
      if (!list.kept().fits(draft.owner)) {
        throw RegisterMessages.refused("complete-of-whom." + list.kept().name(), list.label());
      }
      DatePeriod days =
          Spans.closed(draft.body.days.first.orElseThrow(), draft.body.days.second.orElseThrow());
      if (!list.byDay() && !(days.openStart() && days.unbounded())) {
        throw RegisterMessages.refused("complete-as-a-whole", list.label());
      }
      return new Complete(list, days);
    }
  }
}
