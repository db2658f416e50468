package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.committee.CommitteeReport.Breach;

/** Which rules are broken in a period, of the cells and of the organization itself. */
class BreachesTest {
  private static final String TWO_MEETINGS = "qd24-2021/grassroots-organization-two-meetings";

  private static List<Breach> breaches(CommitteeData data, DatePeriod period) {
    CommitteeQuestion asked = SyntheticCommittee.question(period, Reader.COMMITTEE);
    return new Breaches(
            CommitteeContext.of(
                new CommitteeQuestion(
                    data,
                    asked.organization(),
                    period,
                    asked.asOf(),
                    asked.jurisdiction(),
                    asked.choices(),
                    asked.reader())))
        .all();
  }

  private static List<String> places(List<Breach> breaches, String rule) {
    return breaches.stream()
        .filter(breach -> breach.rule().equals(rule))
        .flatMap(breach -> breach.places().stream())
        .map(place -> place.unit().vietnamese())
        .toList();
  }

  /** The year's record of the commune, with one meeting of all members instead of two. */
  private static CommitteeData oneMeetingOfAll() {
    CommitteeData data = SyntheticCommittee.data();
    PartyRegister register = data.register();
    OrganizationRecord own = register.getOrganizationRecords().get(0);
    ReportedFigure meetings =
        ReportedFigure.builder()
            .topic(new Topic("members-meetings-of-year"))
            .date(LocalDate.of(2023, 12, 20))
            .value(Quantity.exactly(1))
            .by(Text.of("đảng ủy (giả lập)", "the committee (synthetic)"))
            .build();
    PartyRegister other =
        register.withOrganizationRecords(
            own.withFigures(meetings), register.getOrganizationRecords().get(1));
    return new CommitteeData(true, other, data.reviews(), data.groups(), data.targets());
  }

  @Test
  void should_ask_rules_about_organizations_of_the_one_that_reports() {
    DatePeriod year = DatePeriod.ofYear(2023);

    assertThat(places(breaches(oneMeetingOfAll(), year), TWO_MEETINGS))
        .containsExactly("Đảng bộ xã giả lập");
    assertThat(places(breaches(SyntheticCommittee.data(), year), TWO_MEETINGS)).isEmpty();
  }

  @Test
  void should_place_a_quarter_in_the_month_that_ends_it() {
    String thematic = "hd12-2018/thematic-per-quarter";

    assertThat(places(of("2024-09-01/2024-09-30"), thematic)).containsExactly("Chi bộ giả lập 14");
    assertThat(places(of("2024-08-01/2024-08-31"), thematic)).isEmpty();
    assertThat(places(of("2024-04-01/2024-06-30"), thematic)).containsExactly("Chi bộ giả lập 14");
  }

  private static List<Breach> of(String period) {
    return breaches(SyntheticCommittee.data(), DatePeriod.parse(period));
  }
}
