package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The field of a theme (lĩnh vực chuyên đề). */
public enum ThemeField {
  /** Study of Hồ Chí Minh (học tập và làm theo Hồ Chí Minh). */
  HO_CHI_MINH_STUDY,
  /** Professional quality and production (chất lượng chuyên môn, sản xuất). */
  PROFESSIONAL_QUALITY,
  /** Administrative reform (cải cách hành chính). */
  ADMINISTRATIVE_REFORM,
  /** Key tasks, breakthroughs, hard and new tasks (nhiệm vụ trọng tâm, đột phá, khó, mới). */
  KEY_TASKS,
  /** Tradition and anniversaries (truyền thống, ngày kỷ niệm). */
  TRADITION,
  /** Party building and member development (xây dựng Đảng, phát triển đảng viên). */
  PARTY_BUILDING,
  /** Mass organizations (đoàn thể). */
  MASS_ORGANIZATIONS,
  /** Cultural life, security and urban civility (đời sống văn hóa, an ninh, văn minh đô thị). */
  CULTURE_AND_SECURITY,
  /** Any other field. */
  OTHER;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
