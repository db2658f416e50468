package vn.chibo.testkit;

import java.util.regex.Pattern;
import vn.chibo.core.record.SubjectRecord;

/** A record in few words: without the attributes that hold nothing. */
final class Described {
  private static final Pattern EMPTY =
      Pattern.compile(
          "(, )?\\w+=(\\[\\]|\\{\\}|Register\\[entries=\\[\\], complete=\\[\\]\\]"
              + "|Roster\\[entries=\\[\\], complete=false\\])");
  private static final Pattern NAMES = Pattern.compile("\\{, ");

  private Described() {}

  static String of(SubjectRecord record) {
    String shorter = EMPTY.matcher(record.toString()).replaceAll("");
    return NAMES.matcher(shorter).replaceAll("{");
  }
}
