package vn.chibo.core.organization;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Where the members of an organization live or work (loại hình). */
public enum Sector {
  /** Village or residential group (thôn, tổ dân phố). */
  RESIDENTIAL,
  /** Administrative agency (cơ quan hành chính). */
  AGENCY,
  /** Party office (cơ quan đảng). */
  PARTY_OFFICE,
  /** Public service unit (đơn vị sự nghiệp). */
  PUBLIC_SERVICE_UNIT,
  /** State enterprise (doanh nghiệp nhà nước). */
  STATE_ENTERPRISE,
  /** Private enterprise (doanh nghiệp tư nhân). */
  PRIVATE_ENTERPRISE,
  /** Foreign-invested enterprise (doanh nghiệp có vốn đầu tư nước ngoài). */
  FOREIGN_INVESTED_ENTERPRISE,
  /** Co-operative (hợp tác xã). */
  COOPERATIVE,
  /** Association (hội). */
  ASSOCIATION,
  /** Pupils and students (học sinh, sinh viên). */
  STUDENTS,
  /** Armed forces (quân đội). */
  ARMED_FORCES,
  /** Police (công an). */
  POLICE,
  /** Abroad (ngoài nước). */
  ABROAD;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
