package vn.chibo.examples.review.page;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.HtmlFrame;
import vn.chibo.examples.review.HtmlTemplates;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Head;
import vn.chibo.examples.review.page.PageModel.Annexes;
import vn.chibo.examples.review.page.PageModel.Breach;
import vn.chibo.examples.review.page.PageModel.Chapter;
import vn.chibo.examples.review.page.PageModel.Page;
import vn.chibo.examples.review.page.PageModel.Place;
import vn.chibo.examples.review.page.PageModel.Statement;
import vn.chibo.examples.review.page.PageModel.Table;
import vn.chibo.examples.review.page.PageModel.Trend;

/**
 * The report and its annexes as HTML pages that need no network: styles, scripts and both languages
 * are inside. Equal reports give equal pages.
 */
final class CommitteePages {
  private final CommitteeReport report;
  private final Language language;
  private final Becauses becauses = new Becauses();
  private final PageTables tables = new PageTables(becauses);

  private CommitteePages(CommitteeReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  /** The report; the language is the one that shows first. */
  static String report(CommitteeReport report, Language language) {
    return HtmlTemplates.render(
        "committee.ftlh",
        new CommitteePages(report, language).page(),
        key -> PageMessages.text(key));
  }

  /** The annexes alone, for paper. */
  static String annexes(CommitteeReport report, Language language) {
    return HtmlTemplates.render(
        "annexes.ftlh",
        new CommitteePages(report, language).annexes(),
        key -> PageMessages.text(key));
  }

  private Annexes annexes() {
    HtmlFrame frame =
        HtmlFrame.of(
            title("annexes.title"), language, styles("annexes"), List.of("annexes"), false);
    Head head = report.head();
    return new Annexes(
        frame,
        head,
        PageFacts.of(head),
        PageFacts.reported(head),
        Legend.ofAnnexes(report),
        annexTables());
  }

  private Page page() {
    List<Figure> trends = PageTrends.of(report.figures());
    Table figures = tables.figures(report.figures());
    var blocks = tables.blocks(report.figures(), report.blocks());
    List<Trend> charts = trends.stream().map(this::trend).toList();
    List<Breach> breaches = report.breaches().stream().map(this::breach).toList();
    Table dues = tables.dues(report.dues());
    List<Table> annexes = annexTables();
    List<Chapter> chapters = report.chapters().stream().map(this::chapter).toList();
    return new Page(
        frame(!trends.isEmpty()),
        report.head(),
        PageFacts.of(report.head()),
        PageFacts.reported(report.head()),
        figures,
        Legend.of(report),
        charts,
        blocks,
        breaches,
        dues,
        annexes,
        chapters,
        becauses.json(),
        PageTrends.json(trends));
  }

  private HtmlFrame frame(boolean charts) {
    return HtmlFrame.of(
        report.head().title(), language, styles("committee"), List.of("committee"), charts);
  }

  private static List<String> styles(String own) {
    return List.of("grid", own);
  }

  private Text title(String key) {
    return PageMessages.text(key, report.head().title());
  }

  private List<Table> annexTables() {
    List<Table> all = new ArrayList<>();
    for (Annex annex : report.annexes()) {
      all.add(tables.annex(all.size() + 1, annex));
    }
    return all;
  }

  private Trend trend(Figure figure) {
    return new Trend(
        PageTrends.id(figure),
        figure.title(),
        PageTrends.target(figure)
            .map(target -> PageMessages.text("chart.target", EntryText.of(target))),
        tables.trend(figure));
  }

  private Breach breach(CommitteeReport.Breach breach) {
    return new Breach(
        breach.title(),
        breach.rule(),
        breach.force(),
        breach.clauses(),
        PageMessages.text("breach.where", breach.places().size()),
        breach.places().stream().map(this::place).toList());
  }

  private Place place(CommitteeReport.Place place) {
    return new Place(place.unit(), place.detail(), becauses.place(place.because()));
  }

  private Chapter chapter(CommitteeReport.Chapter chapter) {
    return new Chapter(
        chapter.title(),
        chapter.statements().stream()
            .map(line -> new Statement(line.words(), line.because().map(becauses::place)))
            .toList(),
        chapter.slots());
  }
}
