package vn.chibo.core.document;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * The kind of a document. Regulation and decision share the letters QĐ: the number does not tell.
 */
public enum DocumentType {
  /** Điều lệ. */
  STATUTES,
  /** Nghị quyết (NQ). */
  RESOLUTION,
  /** Chỉ thị (CT). */
  DIRECTIVE,
  /** Kết luận (KL). */
  CONCLUSION,
  /** Quy định (QĐ). */
  REGULATION,
  /** Quyết định (QĐ). */
  DECISION,
  /** Quy chế (QC). */
  RULES,
  /** Hướng dẫn (HD). */
  GUIDANCE,
  /** Kế hoạch (KH). */
  PLAN,
  /** Đề án (ĐA). */
  SCHEME,
  /** Công văn (CV). */
  OFFICIAL_LETTER,
  /** Nghị định (NĐ), of the State. */
  DECREE,
  /** A form or template that a committee passed on. */
  TEMPLATE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
