package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Figure;

/**
 * What a committee presents, as values: nothing is left to compute when a page, a workbook or a
 * calendar is written of it.
 *
 * @param head of whom and of when it speaks, and how much of the data is there: the first page
 * @param figures the figures of the whole, each beside what it is compared with
 * @param blocks the same figures of each block, side by side
 * @param breaches which rules are broken, and where
 * @param dues what falls due next, the earliest first
 * @param annexes the tables that go with it
 * @param chapters its skeleton in the order of a report, to be completed by people
 */
public record CommitteeReport(
    Head head,
    List<Figure> figures,
    List<Block> blocks,
    List<Breach> breaches,
    List<Due> dues,
    List<Annex> annexes,
    List<Chapter> chapters) {

  /** With copies of the lists. */
  public CommitteeReport {
    figures = List.copyOf(figures);
    blocks = List.copyOf(blocks);
    breaches = List.copyOf(breaches);
    dues = List.copyOf(dues);
    annexes = List.copyOf(annexes);
    chapters = List.copyOf(chapters);
  }

  /**
   * The first page.
   *
   * @param title what readers call the report
   * @param synthetic whether the data are made up; said wherever they are shown
   * @param unit the organization that presents it
   * @param period the month, quarter or year
   * @param asOf the day of the data
   * @param units how many units should have reported
   * @param notReported the units that have not
   * @param facts what else stands on the first page: whose rules, readings chosen, source
   */
  public record Head(
      Text title,
      boolean synthetic,
      Text unit,
      Text period,
      LocalDate asOf,
      int units,
      List<Text> notReported,
      List<Text> facts) {
    /** With copies of the lists. */
    public Head {
      notReported = List.copyOf(notReported);
      facts = List.copyOf(facts);
    }
  }

  /** A block of units (khối) with the figures of the report, in the same order. */
  public record Block(Text name, int units, List<Figure> figures) {
    /** With a copy of the list. */
    public Block {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A rule that is broken.
   *
   * @param title what the rule asks
   * @param rule its id
   * @param force how binding it is
   * @param clauses its clauses, as citations read
   * @param places the units where it is broken, each with its explanation
   */
  public record Breach(
      Text title, String rule, Text force, List<Text> clauses, List<Place> places) {
    /** With copies of the lists. */
    public Breach {
      clauses = List.copyOf(clauses);
      places = List.copyOf(places);
    }
  }

  /** A unit where a rule is broken, and why. */
  public record Place(Text unit, Text detail, Because because) {}

  /**
   * What falls due.
   *
   * @param id the same for the same duty in every report: the calendar knows it again
   * @param until the last day
   * @param what what is to be done
   * @param units by whom
   * @param clauses by which clauses
   */
  public record Due(String id, LocalDate until, Text what, List<Text> units, List<Text> clauses) {
    /** With copies of the lists. */
    public Due {
      units = List.copyOf(units);
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A part of the skeleton: findings sorted, and slots that people fill. Nothing is written for
   * them.
   */
  public record Chapter(Text title, List<Statement> statements, List<Text> slots) {
    /** With copies of the lists. */
    public Chapter {
      statements = List.copyOf(statements);
      slots = List.copyOf(slots);
    }
  }

  /** A finding or figure as a line of the skeleton. */
  public record Statement(Text words, Optional<Because> because) {}
}
