package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What is wrong with a rule book or a score sheet, found when it is loaded and before it judges
 * anybody.
 *
 * <pre>{@code
 * Analysis analysis = Analysis.of(book);
 * analysis.findings().forEach(found -> out.print(found.text(Language.VIETNAMESE)));
 * analysis.clean(); // false as long as an author's own Java decides something
 * }</pre>
 *
 * <p>Every finding can be shown: its counterexample, put to the book or sheet, does what the
 * finding says. What an author's own Java decides is listed as not analysed.
 */
public final class Analysis {
  /** Of nothing: nothing was found. */
  public static final Analysis NOTHING = new Analysis(List.of(), List.of());

  private final List<Weakness> findings;
  private final List<NotAnalysed> notAnalysed;

  private Analysis(List<Weakness> findings, List<NotAnalysed> notAnalysed) {
    this.findings = List.copyOf(findings);
    this.notAnalysed = List.copyOf(notAnalysed);
  }

  static Analysis of(Findings found) {
    return new Analysis(found.weaknesses(), found.notAnalysed());
  }

  /** What is wrong with a book. */
  public static Analysis of(RuleBook book) {
    Findings found = new Findings();
    BookChecks.ALL.forEach(check -> check.of(book, found));
    return of(found);
  }

  /**
   * What is wrong with the parts of a book, also where the book itself would be refused for it.
   * Rules that would be refused are reported, and left out of what else is looked for.
   *
   * @param lineage the place and all above it, the highest first
   * @param rules the rules
   * @param titles what readers call them
   * @param figures their figures
   */
  public static Analysis of(
      List<Jurisdiction> lineage, List<Rule<?>> rules, Map<RuleId, Text> titles, Figures figures) {
    Findings found = new Findings();
    List<Rule<?>> sound = new SoundRules(lineage, figures, found).of(rules);
    return of(found).and(of(new RuleBook(lineage, sound, titles, figures)));
  }

  /** What is wrong with a sheet. */
  public static Analysis of(ScoreSheet sheet) {
    Findings found = new Findings();
    SheetChecks.ALL.forEach(check -> check.of(sheet, found));
    return of(found);
  }

  /** What is wrong with a sheet that may be refused when it is built: then why it is. */
  public static Analysis ofSheet(Supplier<ScoreSheet> building) {
    try {
      return of(building.get());
    } catch (FaultException refused) {
      return of(refused);
    }
  }

  /** Why a book, a sheet or a file was refused, each fault as a finding with its code. */
  public static Analysis of(FaultException refused) {
    return new Analysis(refused.faults().stream().map(Refusal::weakness).toList(), List.of());
  }

  /**
   * The same of one part of which it is known that it is at fault.
   *
   * @param part the part for which it was refused
   */
  public static Analysis of(FaultException refused, PartKey part) {
    return new Analysis(
        refused.faults().stream().map(fault -> Refusal.weakness(fault, part)).toList(), List.of());
  }

  /** What the other analysis did not find, or leave open, already. */
  public Analysis beyond(Analysis other) {
    return new Analysis(
        findings.stream().filter(each -> !other.findings.contains(each)).toList(),
        notAnalysed.stream().filter(each -> !other.notAnalysed.contains(each)).toList());
  }

  /** The findings of both, each once. */
  public Analysis and(Analysis other) {
    return new Analysis(both(findings, other.findings), both(notAnalysed, other.notAnalysed));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  /**
   * The same findings with the places of their parts; one of a part that has none stands at the
   * place of its rule or sheet.
   */
  public Analysis placed(Map<PartKey, Place> places) {
    List<Weakness> placed = new ArrayList<>();
    for (Weakness each : findings) {
      Optional<Place> place =
          each.place()
              .or(() -> Optional.ofNullable(places.get(each.part())))
              .or(() -> Optional.ofNullable(places.get(each.part().whole())));
      placed.add(place.map(each::at).orElse(each));
    }
    return new Analysis(placed, notAnalysed);
  }

  /** All that was found, in the order of the list of codes, then of the book. */
  public List<Weakness> findings() {
    return findings.stream().sorted(Comparator.comparing(Weakness::code)).toList();
  }

  /** What was found of one kind. */
  public List<Weakness> findings(WeaknessCode code) {
    return findings.stream().filter(each -> each.code() == code).toList();
  }

  /** What nobody looked at. */
  public List<NotAnalysed> notAnalysed() {
    return notAnalysed;
  }

  /** Whether everything was looked at and nothing is wrong. */
  public boolean clean() {
    return findings.isEmpty() && notAnalysed.isEmpty();
  }

  /** Whether nothing was found, though something may not have been looked at. */
  public boolean nothingFound() {
    return findings.isEmpty();
  }

  /** All as plain text: the findings one by one, then what was not looked at. */
  public String text(Language language) {
    String found =
        findings().stream().map(each -> each.text(language)).collect(Collectors.joining());
    String open =
        notAnalysed.stream().map(each -> each.text(language) + "\n").collect(Collectors.joining());
    String clean = EvaluatorMessages.text("analysis.text.clean").in(language) + "\n";
    return clean() ? clean : found + open;
  }
}
