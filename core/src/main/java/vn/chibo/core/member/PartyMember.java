package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

/**
 * A member of the Party (đảng viên): the plain facts of the person. What needs a register that says
 * for which days it is complete, such as exemptions, stands in the record of the member.
 *
 * <p>Dates of the person are partial, since old files hold years and months only; a question about
 * a day that they cannot answer stays open.
 *
 * <pre>{@code
 * PartyMember.builder()
 *     .id(new MemberId("012"))
 *     .name(new PersonName("Nguyễn Văn A"))
 *     .addAdmissions(admission)
 *     .addSpells(spell)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "name",
  "birth",
  "sex",
  "card",
  "admissions",
  "spells",
  "badges",
  "residenceContacts"
})
public interface PartyMember extends WithPartyMember {

  /** The identity in a register. */
  MemberId getId();

  /** The name, empty where not known or withheld. */
  Optional<PersonName> getName();

  /** The date of birth, empty where not known or withheld. */
  Optional<BirthDate> getBirth();

  /** The sex, empty where not known or withheld. */
  Optional<Sex> getSex();

  /** The membership card, empty where none or not known. */
  Optional<MembershipCard> getCard();

  /** The admissions that are known, first and again. */
  List<@Valid Admission> getAdmissions();

  /** The spells of membership that are known. */
  List<MembershipSpell> getSpells();

  /** The badges that are known. */
  List<@Valid PartyBadge> getBadges();

  /** The contacts at places of residence that are known. */
  List<ResidenceContact> getResidenceContacts();

  /**
   * Where the member stands on a day, were the known admissions and spells all there is; of
   * exemptions, suspensions and transfers nothing is asked.
   */
  default MemberStanding standingOn(LocalDate day) {
    return MemberStanding.ofComplete(this, List.of(), day);
  }

  /** Refuses spells, admissions and a birth that cannot be those of one person. */
  @Value.Check
  default void check() {
    List<Fault> found = MemberFaults.of(this);
    if (!found.isEmpty()) {
      throw new FaultException(found);
    }
  }

  /** Starts a new member. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PartyMember}. */
  final class Builder extends ImmutablePartyMember.Builder {
    Builder() {}
  }
}
