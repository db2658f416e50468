package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What an item of the agenda is about (nội dung sinh hoạt). */
public enum AgendaSubject {
  /** News and new policy (thông tin thời sự, chủ trương mới). */
  NEWS_AND_POLICY,
  /** Thinking of members (tư tưởng đảng viên). */
  MEMBERS_THINKING,
  /** Tasks of the past month (nhiệm vụ tháng trước). */
  PAST_TASKS,
  /** Learning from Hồ Chí Minh (học tập và làm theo Hồ Chí Minh). */
  HO_CHI_MINH_STUDY,
  /** Opinions on the cell (ý kiến đóng góp với chi bộ). */
  OPINIONS_ON_CELL,
  /** Tasks of the coming month (nhiệm vụ tháng tới). */
  COMING_TASKS,
  /** Self-criticism and criticism (tự phê bình và phê bình). */
  SELF_CRITICISM,
  /** The theme of the meeting (chuyên đề). */
  THEME,
  /** A professional (work) matter of the unit (nội dung chuyên môn). */
  PROFESSIONAL_MATTER,
  /** Anything else. */
  OTHER;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
