package vn.chibo.regulations.data;

import java.util.Locale;
import vn.chibo.core.text.Text;
import vn.chibo.regulations.words.RegulationMessages;

/** Who judges what no record can say: a body or an office, as the clause has it. */
enum Judge {
  /** The secretary of the cell (bí thư chi bộ). */
  SECRETARY,
  /** The committee of the cell, or its secretary where it has none (chi ủy). */
  CELL_COMMITTEE,
  /** The meeting of the cell (chi bộ). */
  CELL,
  /** The committee of the grassroots organization (cấp ủy cơ sở). */
  GRASSROOTS_COMMITTEE,
  /** The committee immediately above (cấp ủy cấp trên trực tiếp). */
  SUPERIOR_COMMITTEE,
  /** Whoever is competent by the clause (cấp có thẩm quyền). */
  COMPETENT_BODY,
  /** An inspection commission (ủy ban kiểm tra). */
  INSPECTION_COMMISSION;

  /** What readers call it. */
  Text label() {
    return RegulationMessages.text("judge." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
