package vn.chibo.examples.service.review;

import org.springframework.stereotype.Component;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.committee.CommitteeQuestion;
import vn.chibo.examples.review.committee.Reader;
import vn.chibo.examples.review.page.CommitteeFiles;
import vn.chibo.examples.service.account.Caller;
import vn.chibo.examples.service.account.Sight;
import vn.chibo.examples.service.problem.RefusedException;
import vn.chibo.examples.service.register.HeldRegister;
import vn.chibo.examples.service.register.RegisterDesk;

/** Where the report of a committee is made of a register that is held here. */
@Component
class CommitteeDesk {
  private final RegisterDesk registers;
  private final PageProperties page;

  CommitteeDesk(RegisterDesk registers, PageProperties page) {
    this.registers = registers;
    this.page = page;
  }

  /**
   * The files of the report over a period, as of the day and by the place of the question.
   *
   * @throws RefusedException if the caller does not see the organization on the day, or it is a
   *     cell, which has no units to report of
   */
  CommitteeFiles files(
      Caller caller,
      String register,
      OrganizationId organization,
      DatePeriod period,
      ReviewQuestion question,
      Language language) {
    HeldRegister held = registers.open(caller, register);
    var tree = held.hierarchy().on(question.day());
    Sight.of(caller, tree).require(organization);
    if (tree.find(organization).map(PartyOrganization::getKind).orElseThrow().cell()) {
      throw RefusedException.notHere();
    }
    return CommitteeFiles.of(
        new CommitteeQuestion(
            data(held.register()),
            organization,
            period,
            question.day(),
            new JurisdictionId(question.place()),
            question.choices(),
            Reader.COMMITTEE),
        language);
  }

  private CommitteeData data(PartyRegister register) {
    CommitteeData known = CommitteeData.of(register);
    return new CommitteeData(
        page.synthetic(), register, known.reviews(), known.groups(), known.targets());
  }
}
