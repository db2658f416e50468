package vn.chibo.examples.review.register;

import java.util.Optional;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.CardNumber;
import vn.chibo.core.member.MembershipCard;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.Sex;
import vn.chibo.core.time.PartialDate;

/** Members (đảng viên) with what is listed of each: admissions and badges. */
final class MemberSheets {
  static final Sheet<PartyMember, Body> MEMBERS =
      Sheet.of("members", Body::new, Body::of, Body::build)
          .group("person")
          .always("id", Need.KEY, Kinds.MEMBER, PartyMember::getId, (b, id) -> b.builder.id(id))
          .column(
              "name",
              Need.OPTIONAL,
              Kinds.NAME,
              PartyMember::getName,
              (b, name) -> b.builder.name(name))
          .column(
              "birth",
              Need.OPTIONAL,
              Days.PARTIAL,
              m -> m.getBirth().map(BirthDate::date),
              (b, day) -> b.builder.birth(day.map(BirthDate::new)))
          .column(
              "sex",
              Need.OPTIONAL,
              Choice.of(Sex.class, Sex::label),
              PartyMember::getSex,
              (b, sex) -> b.builder.sex(sex))
          .group("card")
          .column(
              "card.number",
              Need.WITH_GROUP,
              Kinds.CARD,
              m -> m.getCard().map(MembershipCard::number),
              (b, number) -> b.card.first = number)
          .column(
              "card.joined",
              Need.OPTIONAL,
              Days.PARTIAL,
              m -> m.getCard().flatMap(MembershipCard::joined),
              (b, day) -> b.card.second = day)
          .end();

  static final Sheet<Admission, Admission.Builder> ADMISSIONS =
      OwnerColumns.member(
              Sheet.of(
                      "admissions",
                      Admission::builder,
                      a -> Admission.builder().from(a),
                      Admission.Builder::build)
                  .notUnique()
                  .below(MEMBERS, OwnerColumns::memberKey)
                  .group("member"))
          .group("admission")
          .always(
              "kind",
              Need.KEY,
              Choice.of(AdmissionKind.class, AdmissionKind::label),
              Admission::getKind,
              Admission.Builder::kind)
          .column(
              "decided",
              Need.OPTIONAL,
              Days.PARTIAL,
              Admission::getDecided,
              (b, day) -> b.decided(day))
          .column(
              "ceremony",
              Need.OPTIONAL,
              Days.PARTIAL,
              Admission::getCeremony,
              (b, day) -> b.ceremony(day))
          .group("official")
          .column(
              "officialFrom",
              Need.OPTIONAL,
              Days.PARTIAL,
              Admission::getOfficialFrom,
              (b, day) -> b.officialFrom(day))
          .column(
              "recognized",
              Need.OPTIONAL,
              Days.PARTIAL,
              Admission::getRecognized,
              (b, day) -> b.recognized(day))
          .mends("recognition-before-admission")
          .end();

  static final Sheet<PartyBadge, Two<Integer, PartialDate>> BADGES =
      OwnerColumns.member(
              Sheet.<PartyBadge, Two<Integer, PartialDate>>of(
                      "badges",
                      Two::new,
                      badge -> new Two<Integer, PartialDate>().set(years(badge), badge.awarded()),
                      two -> two.made(PartyBadge::new).orElseThrow())
                  .notUnique()
                  .below(MEMBERS, OwnerColumns::memberKey)
                  .group("member"))
          .group("badge")
          .column("years", Need.KEY, Kinds.COUNT, MemberSheets::years, (b, n) -> b.first = n)
          .mends("badge-years-not-positive")
          .column(
              "awarded",
              Need.OPTIONAL,
              Days.PARTIAL,
              PartyBadge::awarded,
              (b, day) -> b.second = day)
          .end();

  private MemberSheets() {}

  private static Optional<Integer> years(PartyBadge badge) {
    return Optional.of(badge.years());
  }

  /** Builds a member. */
  static final class Body {
    final PartyMember.Builder builder = PartyMember.builder();
    final Two<CardNumber, PartialDate> card = new Two<>();

    Body() {}

    static Body of(PartyMember member) {
      Body body = new Body();
      body.builder.from(member);
      body.card.set(
          member.getCard().map(MembershipCard::number),
          member.getCard().flatMap(MembershipCard::joined));
      return body;
    }

    PartyMember build() {
      return builder.card(card.made(MembershipCard::new)).build();
    }
  }
}
