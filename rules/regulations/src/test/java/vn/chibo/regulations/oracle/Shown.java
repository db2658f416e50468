package vn.chibo.regulations.oracle;

import java.util.regex.Pattern;
import vn.chibo.core.record.SubjectRecord;

/** A record in short, for the message of a test: without what is empty or only words. */
final class Shown {
  private static final int LONGEST = 4000;
  private static final Pattern EMPTY =
      Pattern.compile(
          "(, )?\\b\\w+=(\\[\\]|\\{\\}|Optional\\.empty"
              + "|(Register|Roster)\\[entries=\\[\\], complete=(\\[\\]|false)\\])");
  private static final Pattern WORDS =
      Pattern.compile("(, )?\\b(words|by|title|name|content)=(Text\\[[^\\]]*\\]|[^,}\\]]*)");

  private Shown() {}

  static String of(SubjectRecord record) {
    String words = WORDS.matcher(record.toString()).replaceAll("");
    String less = EMPTY.matcher(words).replaceAll("");
    String all = EMPTY.matcher(less).replaceAll("").replace("MemberId[***]", "*");
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
  }
}
