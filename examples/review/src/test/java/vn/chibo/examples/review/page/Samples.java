package vn.chibo.examples.review.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Block;
import vn.chibo.examples.review.committee.CommitteeReport.Breach;
import vn.chibo.examples.review.committee.CommitteeReport.Chapter;
import vn.chibo.examples.review.committee.CommitteeReport.Due;
import vn.chibo.examples.review.committee.CommitteeReport.Head;
import vn.chibo.examples.review.committee.CommitteeReport.Place;
import vn.chibo.examples.review.committee.CommitteeReport.Statement;

/** A made-up report that holds every kind of entry, every blank, long names and odd ones. */
final class Samples {
  static final String ODD = "<script>alert('x')</script> & \"Chi bộ\"";
  static final LocalDate AS_OF = LocalDate.of(2024, 11, 20);

  private static final String LONG =
      "Chi bộ giả lập Trường Trung học cơ sở và Trung học phổ thông dân tộc nội trú liên xã số ";
  private static final int UNITS = 40;

  private Samples() {}

  static CommitteeReport report() {
    return report(Text.of("Đảng ủy xã giả lập", "Synthetic commune committee"));
  }

  /** The same of another committee. */
  static CommitteeReport report(Text committee) {
    return new CommitteeReport(
        head(committee),
        figures(7),
        List.of(
            new Block(Text.of("Khối thôn", "Villages"), 22, figures(3)),
            new Block(Text.of("Khối cơ quan, trường học", "Offices and schools"), 12, figures(5)),
            new Block(Text.same(ODD), 6, figures(9))),
        breaches(),
        dues(),
        List.of(units(), blanks()),
        chapters());
  }

  private static Head head(Text committee) {
    return new Head(
        Text.of(
            "Báo cáo tình hình sinh hoạt chi bộ tháng 10 năm 2024 (giả lập)",
            "Report on cell meetings in October 2024 (synthetic)"),
        true,
        committee,
        Text.of("tháng 10/2024", "October 2024"),
        AS_OF,
        UNITS,
        List.of(unit(3), unit(17)),
        List.of(Text.of("Theo quy định của: Hà Nội", "By the rules of: Hà Nội")));
  }

  static Text unit(int number) {
    return Text.same(
        number == 5 ? ODD : (number % 9 == 0 ? LONG : "Chi bộ giả lập ") + String.valueOf(number));
  }

  private static List<Figure> figures(int seed) {
    return List.of(
        figure("regular", "Chi bộ họp thường kỳ", "Cells with a regular meeting", seed, true),
        figure("members", "Đảng viên", "Members", seed, false),
        blank("thematic", "Chi bộ sinh hoạt chuyên đề", "Cells with a thematic meeting"));
  }

  private static Figure figure(String id, String vi, String en, int seed, boolean share) {
    return new Figure(
        id,
        Text.of(vi, en),
        value(seed + 12, share),
        share ? 1 : 0,
        value(seed + 10, share),
        new Entry.Blank(Entry.Reason.NOT_COMPARABLE, Optional.of(because(1))),
        share ? value(UNITS, share) : Entry.blank(Entry.Reason.NOT_APPLICABLE),
        IntStream.rangeClosed(1, 10).mapToObj(m -> point(m, seed, share)).toList());
  }

  private static Figure blank(String id, String vi, String en) {
    return new Figure(
        id,
        Text.of(vi, en),
        Entry.blank(Entry.Reason.NOT_HELD),
        0,
        Entry.blank(Entry.Reason.NOT_REPORTED),
        Entry.blank(Entry.Reason.NOT_KNOWN),
        Entry.blank(Entry.Reason.MASKED),
        List.of());
  }

  private static Figure.Point point(int month, int seed, boolean share) {
    Optional<Entry> value =
        month == 4 ? Optional.empty() : Optional.of(value(seed + 10 + month % 4, share));
    return new Figure.Point(Text.of("T" + month, "M" + month), value);
  }

  private static Entry value(int number, boolean share) {
    return share
        ? Entry.share(Fraction.of(number, UNITS), because(number))
        : Entry.count(number * 101L, because(number));
  }

  static Because because(int parts) {
    return new Because(
        Text.of("Đếm " + parts + " phần.", "Counts " + parts + " parts."),
        IntStream.rangeClosed(1, parts).mapToObj(Samples::unit).toList(),
        List.of(Text.of("Văn bản giả lập, mục 1", "Made-up document, section 1")));
  }

  private static List<Breach> breaches() {
    return List.of(
        new Breach(
            Text.of("Họp chi bộ mỗi tháng", "A meeting each month"),
            "sample/monthly",
            Text.of("bắt buộc", "mandatory"),
            List.of(Text.of("Văn bản giả lập, mục 2", "Made-up document, section 2")),
            IntStream.rangeClosed(1, 9)
                .mapToObj(
                    n ->
                        new Place(
                            unit(n),
                            Text.of("0 buổi, cần ít nhất 1", "0 meetings, needs at least 1"),
                            because(2)))
                .toList()));
  }

  private static List<Due> dues() {
    return List.of(
        due("monthly-2024-11", LocalDate.of(2024, 11, 30), 2),
        due("quarter-2024-4", LocalDate.of(2024, 12, 31), 38));
  }

  private static Due due(String id, LocalDate until, int units) {
    return new Due(
        id,
        until,
        Text.of(
            "Tổ chức sinh hoạt chi bộ; ghi biên bản, gửi cấp ủy cấp trên",
            "Hold a meeting of the cell; write the minutes, send them to the superior committee"),
        IntStream.rangeClosed(1, units).mapToObj(Samples::unit).toList(),
        List.of(Text.of("Văn bản giả lập, mục 3, khoản 1", "Made-up document, section 3(1)")));
  }

  private static Annex units() {
    List<Annex.Line> lines = new ArrayList<>();
    long members = 0;
    for (int n = 1; n <= UNITS; n++) {
      lines.add(line(n));
      members += 10 + n;
    }
    Annex.Line total =
        new Annex.Line(
            List.of(
                Entry.words(Text.of("Tổng", "Total")),
                Entry.count(members, because(UNITS)),
                Entry.share(Fraction.of(7, 8), because(UNITS)),
                Entry.blank(Entry.Reason.NOT_APPLICABLE),
                Entry.blank(Entry.Reason.NOT_APPLICABLE)));
    return new Annex(
        "units",
        Text.of("Theo từng chi bộ", "By cell"),
        List.of(
            column("Chi bộ", "Cell", Annex.Kind.WORDS),
            column("Đảng viên", "Members", Annex.Kind.COUNT),
            column("Tỷ lệ dự", "Attendance", Annex.Kind.SHARE),
            column("Buổi gần nhất", "Last meeting", Annex.Kind.DAY),
            column("Ghi chú", "Remarks", Annex.Kind.WORDS)),
        lines,
        Optional.of(total),
        List.of(Text.of("Không tính đảng viên được miễn.", "Exempt members are not counted.")));
  }

  private static Annex.Line line(int n) {
    Entry share =
        n % 7 == 0
            ? Entry.blank(Entry.Reason.NOT_REPORTED)
            : Entry.share(Fraction.of(10, 10 + n), because(3));
    return new Annex.Line(
        List.of(
            Entry.words(unit(n)),
            Entry.count(10 + n, because(2)),
            share,
            Entry.day(AS_OF.minusDays(n)),
            Entry.words(Text.same("=1+" + n))));
  }

  private static Annex blanks() {
    List<Annex.Line> lines =
        IntStream.range(0, Entry.Reason.values().length)
            .mapToObj(
                n ->
                    new Annex.Line(
                        List.of(Entry.words(unit(n)), Entry.blank(Entry.Reason.values()[n]))))
            .toList();
    return new Annex(
        "blanks",
        Text.of("Chỗ trống: [mọi lý do] / *", "Blanks: [all reasons] / *"),
        List.of(
            column("Chi bộ", "Cell", Annex.Kind.WORDS), column("Số", "Number", Annex.Kind.COUNT)),
        lines,
        Optional.empty(),
        List.of());
  }

  private static Annex.Column column(String vi, String en, Annex.Kind kind) {
    return new Annex.Column(Text.of(vi, en), kind);
  }

  private static List<Chapter> chapters() {
    return List.of(
        new Chapter(
            Text.of("I. Kết quả", "I. Results"),
            List.of(
                new Statement(
                    Text.of("Họp thường kỳ: 19 trên 40", "Regular meetings: 19 of 40"),
                    Optional.of(because(4)))),
            List.of()),
        new Chapter(
            Text.of("II. Hạn chế", "II. Limits"),
            List.of(new Statement(Text.same(ODD), Optional.empty())),
            List.of(Text.of("Nguyên nhân", "Causes"), Text.of("Kiến nghị", "Proposals"))));
  }
}
