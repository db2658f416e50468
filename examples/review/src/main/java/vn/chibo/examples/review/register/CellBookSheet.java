package vn.chibo.examples.review.register;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;

/** The book of a cell over a period (sổ chi bộ), and the decisions that set the cell apart. */
final class CellBookSheet {
  private static final BigInteger MOST = BigInteger.valueOf(999_999_999);

  static final Sheet<CellRecord, BookBody<CellRecord.Builder>> CELL_BOOKS =
      BookBody.days(
              Sheet.of(
                      "cell-books",
                      () -> BookBody.fresh(CellRecord.builder()),
                      CellBookSheet::body,
                      CellBookSheet::build)
                  .group("book")
                  .owner(
                      "organization.id",
                      Need.KEY,
                      Kinds.ORGANIZATION,
                      entry -> Optional.of(entry.value().getOrganization().getId()),
                      (draft, id) -> draft.owner = draft.owner.withCell(id))
                  .mends("unknown-organization"),
              CellRecord::getPeriod)
          .group("counts")
          .column(
              "members",
              Need.OPTIONAL,
              Kinds.COUNT,
              counted(CellRecord::getMembers),
              counting((b, members) -> b.members(members)))
          .column(
              "officialMembers",
              Need.OPTIONAL,
              Kinds.COUNT,
              counted(CellRecord::getOfficialMembers),
              counting((b, members) -> b.officialMembers(members)))
          .column(
              "committeeMembers",
              Need.OPTIONAL,
              Kinds.COUNT,
              counted(CellRecord::getCommitteeMembers),
              counting((b, members) -> b.committeeMembers(members)))
          .column(
              "deputySecretaries",
              Need.OPTIONAL,
              Kinds.COUNT,
              counted(CellRecord::getDeputySecretaries),
              counting((b, deputies) -> b.deputySecretaries(deputies)))
          .group("congress")
          .column(
              "previousCongress",
              Need.OPTIONAL,
              Days.DAY,
              CellRecord::getPreviousCongress,
              (b, day) -> b.builder.previousCongress(day))
          .mends("congress-not-before-period")
          .end();

  static final Sheet<Decision, DecisionBody> DECISIONS =
      OwnerColumns.cellBook(
              Sheet.of("decisions", DecisionBody::new, DecisionBody::of, DecisionBody::build)
                  .notUnique()
                  .below(CELL_BOOKS, OwnerColumns::cellBookKey)
                  .group("book"))
          .group("decision")
          .column(
              "kind",
              Need.KEY,
              Choice.of(DecisionKind.class, DecisionKind::label),
              d -> Optional.of(d.kind()),
              (b, kind) -> b.kind = kind)
          .column("date", Need.KEY, Days.DAY, d -> Optional.of(d.date()), (b, day) -> b.date = day)
          .column("minutes", Need.OPTIONAL, Kinds.COUNT, Decision::minutes, (b, n) -> b.minutes = n)
          .mends("minutes-not-positive")
          .end();

  private CellBookSheet() {}

  /** A count that is known exactly; of others the sheet says nothing. */
  private static Function<CellRecord, Optional<Integer>> counted(
      Function<CellRecord, Optional<Quantity>> from) {
    return record ->
        from.apply(record)
            .flatMap(Quantity::exact)
            .filter(number -> number.whole() && number.numerator().abs().compareTo(MOST) <= 0)
            .map(Fraction::numerator)
            .map(BigInteger::intValue);
  }

  private static BiConsumer<BookBody<CellRecord.Builder>, Optional<Integer>> counting(
      BiConsumer<CellRecord.Builder, Optional<Quantity>> into) {
    return (body, number) -> into.accept(body.builder, number.map(CellBookSheet::quantity));
  }

  private static Quantity quantity(int number) {
    if (number < 0) {
      throw RegisterMessages.refused("count", number);
    }
    return Quantity.exactly(number);
  }

  private static BookBody<CellRecord.Builder> body(CellRecord record) {
    return BookBody.of(CellRecord.builder().from(record), record.getPeriod());
  }

  /** The cell itself is that of the register. */
  private static CellRecord build(Draft<BookBody<CellRecord.Builder>> draft, Directory directory) {
    BookBody<CellRecord.Builder> body = draft.body;
    if (!body.started) {
      body.builder.organization(directory.organization(draft.owner.cell().orElseThrow()));
    }
    return body.builder.period(body.days(draft.owner)).build();
  }

  /** Builds a decision. */
  static final class DecisionBody {
    Optional<DecisionKind> kind = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    Optional<Integer> minutes = Optional.empty();

    DecisionBody() {}

    static DecisionBody of(Decision decision) {
      DecisionBody body = new DecisionBody();
      body.kind = Optional.of(decision.kind());
      body.date = Optional.of(decision.date());
      body.minutes = decision.minutes();
      return body;
    }

    Decision build() {
      return new Decision(kind.orElseThrow(), date.orElseThrow(), minutes);
    }
  }
}
