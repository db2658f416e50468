package vn.chibo.core.document;

import java.util.List;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * The kind of a document. Regulation and decision share the letters QĐ: the number does not tell.
 */
public enum DocumentType {
  /** Điều lệ. */
  STATUTES,
  /** Nghị quyết (NQ). */
  RESOLUTION("NQ"),
  /** Chỉ thị (CT). */
  DIRECTIVE("CT"),
  /** Kết luận (KL). */
  CONCLUSION("KL"),
  /** Quy định (QĐ, at times QĐi). */
  REGULATION("QĐ", "QĐi"),
  /** Quyết định (QĐ). */
  DECISION("QĐ"),
  /** Quy chế (QC). */
  RULES("QC"),
  /** Hướng dẫn (HD). */
  GUIDANCE("HD"),
  /** Kế hoạch (KH). */
  PLAN("KH"),
  /** Đề án (ĐA). */
  SCHEME("ĐA"),
  /** Thông báo (TB). */
  NOTICE("TB"),
  /** Báo cáo (BC). */
  REPORT("BC"),
  /** Công văn (CV). */
  OFFICIAL_LETTER("CV"),
  /** Nghị định, of the State; not numbered as Party documents are. */
  DECREE,
  /** A form or template that is passed on. */
  TEMPLATE,
  /** A rule of a place of which the sources state neither kind nor number. */
  LOCAL_RULE;

  private final List<String> letters;

  DocumentType(String... letters) {
    this.letters = List.of(letters);
  }

  /** The letters that stand for it in the number of a Party document; none where it has none. */
  public List<String> letters() {
    return letters;
  }

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
