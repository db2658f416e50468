package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;

/** Small sheets, and a meeting of which nothing but what people judged is known. */
final class RandomSheets {
  static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  static final LocalDate AS_OF = LocalDate.of(2026, 4, 30);
  static final Text TITLE = Text.of("tiêu chí", "item");
  static final Within THEMATIC =
      new Within(
          ScoreMeasures.standard().find("thematic-meetings-of-month").orElseThrow(),
          Quantity.atLeast(Fraction.ONE));
  static final Citation PLAN =
      RegulatoryDocument.builder()
          .key(new DocumentKey("kh-mau-2026"))
          .type(DocumentType.PLAN)
          .jurisdiction(new JurisdictionId("ha-noi/phuong-mau"))
          .status(SourceStatus.CONFIRMED)
          .build()
          .clause("1");

  private final Random random;
  private final Rescaling rescaling;
  private int items;

  private RandomSheets(Random random) {
    this.random = random;
    rescaling = any(Rescaling.values());
  }

  /** A sheet of one to three groups and at most five items. */
  static ScoreSheet of(Random random) {
    return new RandomSheets(random).sheet();
  }

  private ScoreSheet sheet() {
    List<ScoreGroup> groups = new ArrayList<>();
    groups.add(group(0, false, true));
    for (int i = 1; i < 3 && items < 5; i++) {
      groups.add(group(i, i == 2 && random.nextBoolean(), false));
    }
    Fraction total =
        groups.stream()
            .filter(group -> !group.bonus())
            .map(ScoreGroup::max)
            .reduce(Fraction.ZERO, Fraction::plus);
    BonusLimit limit = any(BonusLimit.values());
    List<Band> bands = bands(Totals.all(total, groups, rescaling, limit));
    return new ScoreSheet(
        new ScoreSheetId("mau"),
        TITLE,
        PLAN,
        DatePeriod.ofYear(2026),
        total,
        groups,
        bands,
        fatal(bands),
        rescaling,
        limit);
  }

  private <E> E any(E[] values) {
    return values[random.nextInt(values.length)];
  }

  /** Two bands that meet in the middle, or none. */
  private List<Band> bands(Points all) {
    if (random.nextInt(4) == 0 || all.low().equals(all.high())) {
      return List.of();
    }
    Fraction middle = all.ranges().size() > 1 ? all.ranges().get(1).low() : all.high();
    return List.of(
        new Band("PASS", Text.of("Đạt", "Pass"), Quantity.atLeast(middle)),
        new Band("FAIL", Text.of("Không đạt", "Fail"), Quantity.fewerThan(middle)));
  }

  private List<FatalItem> fatal(List<Band> bands) {
    return bands.isEmpty() || random.nextBoolean()
        ? List.of()
        : List.of(new FatalItem("liet", TITLE, Optional.empty(), "FAIL"));
  }

  /** The first group is always scored, so that something is left to scale up. */
  private ScoreGroup group(int index, boolean bonus, boolean first) {
    GroupRule rule = any(GroupRule.values());
    Optional<Fraction> floor =
        random.nextInt(3) == 0 && rule != GroupRule.ALL_OR_NOTHING
            ? Optional.of(Fraction.ONE)
            : Optional.empty();
    boolean plain = rule == GroupRule.SUM && floor.isEmpty();
    boolean always =
        first
            || bonus
            || rule == GroupRule.ALL_OR_NOTHING
            || (rescaling == Rescaling.PROPORTIONAL && !plain);
    List<ScoreItem> all =
        IntStream.range(0, 1 + random.nextInt(2)).mapToObj(i -> item(always)).toList();
    Fraction sum = all.stream().map(ScoreItem::max).reduce(Fraction.ZERO, Fraction::plus);
    Fraction max = rule == GroupRule.CAPPED ? Points.max(Fraction.ONE, less(sum)) : sum;
    return new ScoreGroup("nhom" + index, TITLE, max, all, rule, floor, bonus);
  }

  private Fraction less(Fraction sum) {
    return sum.minus(Fraction.of(random.nextInt(2)));
  }

  private ScoreItem item(boolean always) {
    String id = "m" + items++;
    Fraction max = Fraction.of(1 + random.nextInt(4));
    ScoreItem item = ScoreItem.of(id, TITLE, max, scale(max));
    return always || random.nextBoolean() ? item : item.onlyWhen(THEMATIC);
  }

  private Scale scale(Fraction max) {
    return switch (random.nextInt(4)) {
      case 0 -> new Scale.Free(max);
      case 1 -> Scale.Judged.metOrNot(max);
      default ->
          new Scale.Judged(
              List.of(
                  new Level("cao", TITLE, max),
                  new Level("vua", TITLE, max.dividedBy(Fraction.of(2))),
                  new Level("thap", TITLE, Fraction.of(random.nextInt(2) - 1))));
    };
  }

  static Meeting meeting() {
    return Meeting.builder().date(DAY).build();
  }

  static CellRecord cell(Meeting meeting, List<Judgement> judgements) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ mẫu")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(DatePeriod.ofYear(2026))
        .meetings(Register.of(List.of(meeting)))
        .addAllJudgements(judgements)
        .build();
  }

  static Score score(ScoreSheet sheet, List<Judgement> judgements) {
    Meeting meeting = meeting();
    HeldMeeting held = new HeldMeeting(cell(meeting, judgements), meeting);
    return sheet.score(held, AS_OF, ScoreColumn.SELF);
  }
}
