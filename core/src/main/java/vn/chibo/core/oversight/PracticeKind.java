package vn.chibo.core.oversight;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What a committee does for its cells. */
public enum PracticeKind {
  /** Registration of the day of meetings (đăng ký lịch sinh hoạt). */
  SCHEDULE_REGISTRATION,
  /** Inspection and supervision of meetings (kiểm tra, giám sát). */
  INSPECTION,
  /** Committee members attending cell meetings (dự sinh hoạt). */
  SUPERIOR_ATTENDANCE,
  /** Check of meeting and minutes books (kiểm tra sổ sinh hoạt). */
  MINUTES_BOOK_CHECK,
  /** Meeting of a model cell (sinh hoạt chi bộ điểm). */
  MODEL_CELL_SESSION,
  /** Group set up for a task (tổ công tác). */
  WORKING_GROUP,
  /** Study of documents (quán triệt). */
  DOCUMENT_STUDY,
  /** Lessons drawn after a theme (rút kinh nghiệm). */
  LESSONS_LEARNED,
  /** Training in Party work (bồi dưỡng nghiệp vụ). */
  TRAINING,
  /** Briefing of an emulation cluster (giao ban cụm thi đua). */
  BRIEFING,
  /** Order of the closing of a meeting (kết thúc). */
  CLOSING_ORDER,
  /** Instruction to cells (chỉ đạo). */
  INSTRUCTION,
  /** Confidence vote (lấy phiếu tín nhiệm). */
  CONFIDENCE_VOTE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
