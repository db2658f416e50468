package vn.chibo.examples.country.report;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.document.Citation;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.examples.country.CountryMessages;
import vn.chibo.examples.country.figures.CellRules;
import vn.chibo.examples.country.figures.RuleFigures;
import vn.chibo.examples.country.figures.SecondStage;
import vn.chibo.examples.country.figures.SumFigures;

/**
 * The report of a share of the country; it says nothing of the engine or of time, so that equal
 * figures give equal bytes.
 *
 * @param synthetic says that the data is synthetic
 * @param why says what that means
 * @param seed the seed of the data
 * @param percent the share of the country
 * @param asOf the day of the evaluation
 * @param cells how many cells there are
 * @param places how many organizations stand directly above them
 * @param rules what each rule says of all cells
 * @param cap the clause of the cap on the grade excellent
 * @param caps in how many groups of all places the cap has which outcome
 * @param provinces every province
 * @param districts every district of the day; none since 01/07/2025
 */
public record CountryReport(
    Text synthetic,
    Text why,
    long seed,
    int percent,
    LocalDate asOf,
    long cells,
    int places,
    List<RuleLine> rules,
    Text cap,
    RuleFigures caps,
    List<PlaceLine> provinces,
    List<PlaceLine> districts) {
  private static final String MANDATORY = "mandatory";

  /** Copies the lists. */
  public CountryReport {
    rules = List.copyOf(rules);
    provinces = List.copyOf(provinces);
    districts = List.copyOf(districts);
  }

  /** The report of sums along the hierarchy of a day. */
  public static CountryReport of(
      long seed, int percent, int places, HierarchyView view, List<SumFigures> sums) {
    SumFigures all = sums.get(0);
    RuleBook book = CellRules.book();
    return new CountryReport(
        CountryMessages.text("synthetic"),
        CountryMessages.text("synthetic.why"),
        seed,
        percent,
        view.date(),
        all.cells(),
        places,
        all.rules().stream().map(figures -> line(book, figures)).toList(),
        SecondStage.clause(),
        all.caps(),
        lines(view, sums, book, OrganizationKind.PROVINCIAL),
        lines(view, sums, book, OrganizationKind.DISTRICT));
  }

  private static RuleLine line(RuleBook book, RuleFigures figures) {
    RuleId id = new RuleId(figures.rule());
    Rule<?> rule = book.find(id).orElseThrow();
    List<Text> basis = rule.citations().stream().map(CountryReport::words).toList();
    return new RuleLine(book.title(id), basis, rule.force().label(), figures);
  }

  private static Text words(Citation clause) {
    return Text.of(clause.text(Language.VIETNAMESE), clause.text(Language.ENGLISH));
  }

  private static boolean mandatory(RuleBook book, RuleFigures figures) {
    return book.find(new RuleId(figures.rule()))
        .filter(rule -> rule.force() == Force.MANDATORY)
        .isPresent();
  }

  private static List<PlaceLine> lines(
      HierarchyView view, List<SumFigures> sums, RuleBook book, OrganizationKind level) {
    return sums.stream()
        .filter(sum -> sum.level() == level)
        .map(sum -> line(view, sum, book))
        .toList();
  }

  private static PlaceLine line(HierarchyView view, SumFigures sum, RuleBook book) {
    RuleFigures mandatory =
        sum.rules().stream()
            .filter(figures -> mandatory(book, figures))
            .reduce(new RuleFigures(MANDATORY, 0, 0, 0, 0, 0), RuleFigures::plus);
    String name =
        view.find(new OrganizationId(sum.place())).map(PartyOrganization::getName).orElseThrow();
    return new PlaceLine(sum.place(), name, sum.cells(), mandatory, sum.caps());
  }
}
