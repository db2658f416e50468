package vn.chibo.examples.samples;

import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Force.MANDATORY;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;

import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.regulations.Regulations;

/** A rule of one's own, in a book of one's own. */
final class LocalRules {
  private static final RegulatoryDocument HD_12_2018 =
      Regulations.standard().documents().find(new DocumentKey("hd-12-btctw-2018")).orElseThrow();

  // readme: rule
  /** Hướng dẫn 12-HD/BTCTW (06/07/2018), II.2.2: a thematic meeting at least once a quarter. */
  static final Rule<CellRecord> THEMATIC_EACH_QUARTER =
      Rule.about(CellRecord.class)
          .id("hd12-2018/thematic-per-quarter")
          .cites(HD_12_2018.clause("II.2.2"))
          .force(MANDATORY)
          .forEvery(
              quarter(),
              countOf(heldMeetings(THEMATIC)),
              atLeast(parameter("thematic-per-quarter")))
          .build();

  // readme: end

  /** The figures come from the library's data; a book of one's own may bring its own. */
  static final RuleBook BOOK = RuleBook.of(Regulations.standard().figures(), THEMATIC_EACH_QUARTER);

  private LocalRules() {}
}
