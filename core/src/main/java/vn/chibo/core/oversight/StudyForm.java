package vn.chibo.core.oversight;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** How people take part in the study of a document. */
public enum StudyForm {
  /** In person (trực tiếp). */
  IN_PERSON,
  /** Over a network (trực tuyến). */
  ONLINE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
