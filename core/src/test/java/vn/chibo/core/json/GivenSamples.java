package vn.chibo.core.json;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentNumber;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.oversight.PlanCoverage;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Quarter;

/** Samples of the types that accept few texts or few combinations. */
final class GivenSamples {
  private static final Map<Class<?>, IntFunction<Object>> GIVEN = new LinkedHashMap<>();

  static {
    GIVEN.put(Fraction.class, seed -> Fraction.of(1, 2 + (long) seed));
    GIVEN.put(
        Quantity.class, seed -> Quantity.between(Fraction.of(1, 2 + (long) seed), Fraction.ONE));
    GIVEN.put(
        Statistic.class,
        seed ->
            Statistic.ofShares(
                StatisticKind.MEAN, Quantity.exactly(Fraction.of(1, 2 + (long) seed))));
    GIVEN.put(
        ExtentStatement.class,
        seed ->
            seed % 2 == 0
                ? ExtentStatement.of(Extent.values()[seed % 7], Standing.MISSES_THE_RULE)
                : ExtentStatement.of(
                    Extent.values()[seed % 7], Quantity.exactly(Fraction.of(1, 2 + (long) seed))));
    GIVEN.put(
        SuperiorMember.class,
        seed ->
            SuperiorMember.of(
                new MemberId(Samples.PERSONAL + seed), SuperiorPost.values()[seed % 3]));
    GIVEN.put(PlanCoverage.class, seed -> new PlanCoverage(10 + seed, 1 + seed, 2));
    GIVEN.put(DocumentCatalogue.class, seed -> DocumentCatalogue.of(List.of(document(seed))));
    GIVEN.put(JurisdictionTree.class, seed -> JurisdictionTree.of(List.of(centre(seed))));
    GIVEN.put(DatePeriod.class, seed -> DatePeriod.ofYear(2024 + seed));
    GIVEN.put(PartialDate.class, seed -> PartialDate.parse(String.valueOf(2000 + seed)));
    GIVEN.put(Quarter.class, seed -> new Quarter(2024 + seed / 4, 1 + seed % 4));
    GIVEN.put(DocumentNumber.class, seed -> DocumentNumber.parse((12 + seed) + "-HD/BTCTW"));
  }

  private GivenSamples() {}

  private static RegulatoryDocument document(int seed) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey("hd-" + seed))
        .type(DocumentType.GUIDANCE)
        .jurisdiction(new JurisdictionId("central"))
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  private static Jurisdiction centre(int seed) {
    return new Jurisdiction(
        new JurisdictionId("central-" + seed),
        Text.of("Trung ương", "Centre"),
        JurisdictionLevel.CENTRAL,
        Optional.empty(),
        Optional.empty());
  }

  static @Nullable IntFunction<Object> of(Class<?> type) {
    return GIVEN.get(type);
  }

  /** What a type variable with this bound stands for. */
  static Type argument(Type bound) {
    return bound == Dated.class ? Meeting.class : String.class;
  }

  static List<Class<?>> types() {
    return List.copyOf(GIVEN.keySet());
  }
}
