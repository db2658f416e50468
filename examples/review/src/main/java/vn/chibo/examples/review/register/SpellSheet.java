package vn.chibo.examples.review.register;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.RemovalGround;
import vn.chibo.core.organization.OrganizationId;

/** In which cells members were and are (quá trình sinh hoạt). */
final class SpellSheet {
  private static final List<MembershipEntry> ENTRIES =
      List.of(
          new MembershipEntry.ByAdmission(),
          new MembershipEntry.ByReadmission(),
          new MembershipEntry.ByTransfer(Optional.empty()),
          new MembershipEntry.ByRestoration());

  private static final List<MembershipExit> EXITS =
      List.of(
          new MembershipExit.OfficialTransfer(Optional.empty()),
          new MembershipExit.RemovalOfName(Optional.empty()),
          new MembershipExit.Expulsion(),
          new MembershipExit.Resignation(),
          new MembershipExit.Death());

  static final Sheet<MembershipSpell, Body> SPELLS =
      OwnerColumns.member(
              Sheet.of("spells", Body::new, Body::of, Body::build)
                  .notUnique()
                  .below(MemberSheets.MEMBERS, OwnerColumns::memberKey)
                  .group("member"))
          .group("entry")
          .always(
              "cell",
              Need.KEY,
              Kinds.ORGANIZATION,
              MembershipSpell::getCell,
              (b, cell) -> b.builder.cell(cell))
          .always(
              "entered",
              Need.KEY,
              Days.PARTIAL,
              MembershipSpell::getEntered,
              (b, day) -> b.builder.entered(day))
          .column(
              "entry",
              Need.OPTIONAL,
              Choice.of(ENTRIES, MembershipEntry::label),
              s -> s.getEntry().map(SpellSheet::plain),
              (b, entry) -> b.entry = entry)
          .column(
              "entry.from",
              Need.OPTIONAL,
              Kinds.ORGANIZATION,
              s -> s.getEntry().flatMap(SpellSheet::from),
              (b, cell) -> b.from = cell)
          .mends("from-without-transfer")
          .group("exit")
          .column(
              "left",
              Need.OPTIONAL,
              Days.PARTIAL,
              MembershipSpell::getLeft,
              (b, day) -> b.builder.left(day))
          .mends("spell-without-day")
          .column(
              "exit",
              Need.OPTIONAL,
              Choice.of(EXITS, MembershipExit::label),
              s -> s.getExit().map(SpellSheet::plain),
              (b, exit) -> b.exit = exit)
          .column(
              "exit.to",
              Need.OPTIONAL,
              Kinds.ORGANIZATION,
              s -> s.getExit().flatMap(SpellSheet::to),
              (b, cell) -> b.to = cell)
          .mends("to-without-transfer")
          .column(
              "exit.ground",
              Need.OPTIONAL,
              Choice.of(RemovalGround.class, RemovalGround::label),
              s -> s.getExit().flatMap(SpellSheet::ground),
              (b, ground) -> b.ground = ground)
          .mends("ground-without-removal")
          .end();

  private SpellSheet() {}

  private static Optional<OrganizationId> from(MembershipEntry entry) {
    return entry instanceof MembershipEntry.ByTransfer transfer
        ? transfer.from()
        : Optional.empty();
  }

  private static Optional<OrganizationId> to(MembershipExit exit) {
    return exit instanceof MembershipExit.OfficialTransfer transfer
        ? transfer.to()
        : Optional.empty();
  }

  private static Optional<RemovalGround> ground(MembershipExit exit) {
    return exit instanceof MembershipExit.RemovalOfName removal
        ? removal.ground()
        : Optional.empty();
  }

  private static MembershipEntry plain(MembershipEntry entry) {
    return entry instanceof MembershipEntry.ByTransfer ? transfer(Optional.empty()) : entry;
  }

  private static MembershipEntry transfer(Optional<OrganizationId> from) {
    return new MembershipEntry.ByTransfer(from);
  }

  private static MembershipExit plain(MembershipExit exit) {
    if (exit instanceof MembershipExit.OfficialTransfer) {
      return new MembershipExit.OfficialTransfer(Optional.empty());
    }
    return exit instanceof MembershipExit.RemovalOfName
        ? new MembershipExit.RemovalOfName(Optional.empty())
        : exit;
  }

  /** Builds a spell; where from, where to and why go with one way of coming or leaving each. */
  static final class Body {
    final MembershipSpell.Builder builder = MembershipSpell.builder();
    Optional<MembershipEntry> entry = Optional.empty();
    Optional<OrganizationId> from = Optional.empty();
    Optional<MembershipExit> exit = Optional.empty();
    Optional<OrganizationId> to = Optional.empty();
    Optional<RemovalGround> ground = Optional.empty();

    Body() {}

    static Body of(MembershipSpell spell) {
      Body body = new Body();
      body.builder.from(spell);
      body.entry = spell.getEntry();
      body.from = spell.getEntry().flatMap(SpellSheet::from);
      body.exit = spell.getExit();
      body.to = spell.getExit().flatMap(SpellSheet::to);
      body.ground = spell.getExit().flatMap(SpellSheet::ground);
      return body;
    }

    MembershipSpell build() {
      boolean moved = exit.filter(MembershipExit.OfficialTransfer.class::isInstance).isPresent();
      boolean removed = exit.filter(MembershipExit.RemovalOfName.class::isInstance).isPresent();
      boolean came = entry.filter(MembershipEntry.ByTransfer.class::isInstance).isPresent();
      only(from, came, "from-without-transfer");
      only(to, moved, "to-without-transfer");
      only(ground, removed, "ground-without-removal");
      return builder.entry(came ? Optional.of(transfer(from)) : entry).exit(exit()).build();
    }

    private static void only(Optional<?> detail, boolean fits, String fault) {
      if (detail.isPresent() && !fits) {
        throw RegisterMessages.refused(fault);
      }
    }

    private Optional<MembershipExit> exit() {
      return exit.map(
          way ->
              way instanceof MembershipExit.OfficialTransfer
                  ? new MembershipExit.OfficialTransfer(to)
                  : way instanceof MembershipExit.RemovalOfName
                      ? new MembershipExit.RemovalOfName(ground)
                      : way);
    }
  }
}
