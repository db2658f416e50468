package vn.chibo.examples.review.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.committee.CommitteeData;

/** A workbook that is taken in, and what is said of it. */
abstract class Imported {
  @TempDir Path folder = Path.of("");

  Preview preview(Optional<CommitteeData> base, Filled filled) {
    Path file = filled.write(folder.resolve("sổ.xlsx"));
    Incoming incoming =
        Incoming.of(List.of(file), Optional.of(LocalDate.of(2024, 11, 20)), Bars.NONE);
    return Preview.of(base, incoming, Bars.NONE);
  }

  Preview preview(Filled filled) {
    return preview(Optional.empty(), filled);
  }

  static List<String> errors(Preview preview) {
    return said(preview, true);
  }

  static List<String> warnings(Preview preview) {
    return said(preview, false);
  }

  /** Without the folder of the file. */
  static List<String> said(Preview preview, boolean errors) {
    return preview.findings().stream()
        .filter(finding -> finding.error() == errors)
        .map(finding -> finding.fault().text(Language.VIETNAMESE).replaceFirst("^.*?xlsx: ", ""))
        .toList();
  }

  static PartyMember member(CommitteeData data, String id) {
    return data.register().getMembers().entries().stream()
        .filter(member -> member.getId().equals(new MemberId(id)))
        .findFirst()
        .orElseThrow();
  }

  static List<Meeting> meetings(CommitteeData data, int cell) {
    return data.register().getCells().get(cell).getMeetings().entries();
  }

  static Filled meeting(Filled filled, Object... cells) {
    return filled.row(MeetingSheet.MEETINGS, cells);
  }
}
