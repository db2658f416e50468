package vn.chibo.examples.review.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes; what cannot be read is refused with how to mend it. */
enum FileKind {
  WORKBOOK,
  TEXT;

  private static final int HEAD = 1024;
  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "\\A(\u00ef\u00bb\u00bf)?\\s*(<!doctype html|<html|<head|<table|<meta|<\\?xml)",
          Pattern.CASE_INSENSITIVE);

  /**
   * What the file is.
   *
   * @throws vn.chibo.core.fault.FaultException if it is no spreadsheet that can be read
   */
  static FileKind of(Look look) throws IOException {
    long most = look.limits().fileBytes();
    look.refuseWhere(Files.size(look.file()) > most, "file-size", Limits.mebibytes(most));
    String head = head(look.file());
    look.refuseWhere(head.isEmpty(), "no-bytes");
    refuseOthers(look, head);
    return head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP) ? WORKBOOK : text(look.name());
  }

  private static void refuseOthers(Look look, String head) throws IOException {
    if (head.startsWith(OLE)) {
      throw TableMessages.refused(look.name(), oldKind(look.file()));
    }
    look.refuseWhere(head.startsWith("%PDF"), "pdf");
    look.refuseWhere(WEB_PAGE.matcher(head).find(), "web-page");
  }

  private static FileKind text(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv", "txt", "tsv" -> TEXT;
      default -> throw TableMessages.refused(name, "no-spreadsheet");
    };
  }

  /** Which of the files that Office wrote before 2007, or encrypted, this is. */
  private static String oldKind(Path file) throws IOException {
    if (holds(file, "EncryptedPackage")) {
      return "password";
    }
    return holds(file, "Workbook") || holds(file, "Book") ? "xls" : "no-spreadsheet";
  }

  private static boolean holds(Path file, String stream) throws IOException {
    byte[] sought = stream.getBytes(UTF_16LE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      int found = 0;
      for (int next = in.read(); next >= 0; next = in.read()) {
        found = next == sought[found] ? found + 1 : next == sought[0] ? 1 : 0;
        if (found == sought.length) {
          return true;
        }
      }
    }
    return false;
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), ISO_8859_1);
    }
  }
}
