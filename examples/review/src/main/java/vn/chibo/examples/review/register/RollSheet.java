package vn.chibo.examples.review.register;

import java.util.Optional;
import vn.chibo.core.meeting.AttendanceState;

/** Attendance by name (điểm danh), a row a member and meeting. */
final class RollSheet {
  static final Sheet<Line, Body> ROLL =
      OwnerColumns.member(
              OwnerColumns.ordinal(
                      OwnerColumns.cellBook(
                              Sheet.of("roll", Body::new, Body::of, Body::build)
                                  .below(MeetingSheet.MEETINGS, OwnerColumns::meetingKey)
                                  .group("book"))
                          .group("meeting")
                          .owner(
                              "date",
                              Need.KEY,
                              Days.DAY,
                              entry -> entry.owner().day(),
                              (draft, day) -> draft.owner = draft.owner.withDay(day)))
                  .group("attendance"))
          .column(
              "state",
              Need.REQUIRED,
              Choice.of(AttendanceState.class, AttendanceState::label),
              line -> Optional.of(line.state()),
              (b, state) -> b.state = state)
          .column("reason", Need.OPTIONAL, Kinds.TEXT, Line::reason, (b, why) -> b.reason = why)
          .mends("reason-of-the-present")
          .end();

  private RollSheet() {}

  /**
   * How one member stood to one meeting.
   *
   * @param state how
   * @param reason why away, in the words of the book
   */
  record Line(AttendanceState state, Optional<String> reason) {
    /** Only who is away has a reason for it. */
    Line {
      if (reason.isPresent() && state == AttendanceState.PRESENT) {
        throw RegisterMessages.refused("reason-of-the-present");
      }
    }

    /** Hides why. */
    @Override
    public String toString() {
      return "Line[***]";
    }
  }

  /** Builds a line. */
  static final class Body {
    Optional<AttendanceState> state = Optional.empty();
    Optional<String> reason = Optional.empty();

    Body() {}

    static Body of(Line line) {
      Body body = new Body();
      body.state = Optional.of(line.state());
      body.reason = line.reason();
      return body;
    }

    Line build() {
      return new Line(state.orElseThrow(), reason);
    }
  }
}
