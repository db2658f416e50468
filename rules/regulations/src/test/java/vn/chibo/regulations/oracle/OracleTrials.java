package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.arbitrary.CellArbitraries;
import vn.chibo.testkit.arbitrary.CellArbitrary;
import vn.chibo.testkit.arbitrary.MemberArbitraries;
import vn.chibo.testkit.arbitrary.MemberArbitrary;
import vn.chibo.testkit.arbitrary.OrganizationArbitraries;
import vn.chibo.testkit.arbitrary.OrganizationArbitrary;

/** Generated records with an as-of day, in the years in which the rules of a book change. */
final class OracleTrials {
  private static final double GAPS = 0.1;
  private static final int SIZE = 1000;
  private static final List<OrganizationKind> KINDS =
      List.of(
          OrganizationKind.GRASSROOTS_WITH_CELLS,
          OrganizationKind.SECTIONAL,
          OrganizationKind.COMMUNE,
          OrganizationKind.WARD,
          OrganizationKind.PROVINCIAL);

  /** A record and the day as of which it is asked. */
  record Trial(SubjectRecord record, LocalDate asOf) {}

  private final RuleBook book;
  private final Random luck;
  private final RareCases rare;
  private final Set<Topic> topics = new LinkedHashSet<>();
  private final List<LocalDate> edges = new ArrayList<>();
  private final CellArbitrary cells;
  private final OrganizationArbitrary organizations;
  private final OrganizationArbitrary reports;
  private final MemberArbitrary members;

  OracleTrials(RuleBook book, long seed) {
    this.book = book;
    this.luck = new Random(seed);
    this.rare = new RareCases(luck);
    this.cells = CellArbitraries.cells().atThresholdsOf(book);
    this.organizations = OrganizationArbitraries.withCells().atThresholdsOf(book);
    this.reports = OrganizationArbitraries.withStatements(book.topics()).atThresholdsOf(book);
    this.members = MemberArbitraries.members().atThresholdsOf(book);
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Rule<?> rule : book.rules()) {
      days.add(rule.inForce().start());
      days.add(rule.countsFrom());
      days.add(rule.inForce().unbounded() ? rule.countsFrom().plusYears(2) : rule.inForce().end());
    }
    edges.addAll(days);
  }

  Trial next() {
    LocalDate edge = edges.get(luck.nextInt(edges.size()));
    DatePeriod period = period(edge.getYear() + luck.nextInt(3) - 1);
    SubjectRecord drawn = value(period, luck.nextBoolean() ? GAPS : 0);
    SubjectRecord record = luck.nextInt(3) == 0 ? rare.of(drawn) : drawn;
    record.getJudgements().forEach(judgement -> topics.add(judgement.getTopic()));
    return new Trial(luck.nextInt(4) == 0 ? judged(record) : record, asOf(period, edge));
  }

  /** Judged on every topic, so that what asks for much is met as well; of any kind. */
  private SubjectRecord judged(SubjectRecord record) {
    boolean met = luck.nextInt(3) > 0;
    List<Judgement> all = new ArrayList<>();
    for (Topic topic : topics) {
      boolean other = luck.nextInt(25) == 0;
      all.add(
          Judgement.builder()
              .topic(topic)
              .date(record.getPeriod().start())
              .met(met != other)
              .by(Text.of("đảng ủy", "the Party committee"))
              .build());
    }
    if (record instanceof CellRecord cell) {
      return cell.withJudgements(all);
    }
    if (record instanceof MemberRecord member) {
      return member.withJudgements(all);
    }
    OrganizationRecord organization = (OrganizationRecord) record;
    return organization
        .withJudgements(all)
        .withOrganization(
            organization.getOrganization().withKind(KINDS.get(luck.nextInt(KINDS.size()))));
  }

  /** A year, or now and then some days of it. */
  private DatePeriod period(int year) {
    DatePeriod all = DatePeriod.ofYear(year);
    if (luck.nextInt(4) > 0) {
      return all;
    }
    LocalDate first = all.start().plusDays(luck.nextInt(200));
    return DatePeriod.ofClosed(first, first.plusDays(luck.nextInt(160)));
  }

  private SubjectRecord value(DatePeriod period, double gaps) {
    return switch (luck.nextInt(8)) {
      case 0, 1, 2, 3 -> drawn(cells.over(period).withGaps(gaps));
      case 4 -> drawn(organizations.over(period).withGaps(gaps));
      case 5 -> drawn(reports.over(period).withGaps(gaps));
      default -> member(drawn(members.over(period).withGaps(gaps)));
    };
  }

  private MemberRecord member(MemberRecord record) {
    return luck.nextInt(3) > 0 ? new MemberEvents(luck).in(record) : record;
  }

  private <T extends SubjectRecord> T drawn(Arbitrary<T> records) {
    return records.generator(SIZE).next(luck).value();
  }

  /** Around the ends of the period and the day on which a rule begins or ends, or any other. */
  private LocalDate asOf(DatePeriod period, LocalDate edge) {
    LocalDate day =
        switch (luck.nextInt(5)) {
          case 0 -> period.last().plusDays(luck.nextInt(3) - 1);
          case 1 -> edge.plusDays(luck.nextInt(3) - 1);
          case 2 -> period.start().plusDays(luck.nextInt(3) - 1);
          case 3 -> period.last().plusDays(luck.nextInt(90));
          default -> period.start().plusDays(luck.nextInt(period.days()));
        };
    return book.start().filter(day::isBefore).orElse(day);
  }
}
