package vn.chibo.examples.service.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.examples.service.account.Caller;
import vn.chibo.examples.service.account.Sight;

/** Registers, whole and by the records of their cells. */
@RestController
@RequestMapping("/api/registers/{register}")
@Tag(name = "registers")
class RegisterController {
  private final RegisterDesk desk;
  private final Clock clock;

  RegisterController(RegisterDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "The whole register, for the committee that holds it")
  ResponseEntity<PartyRegister> whole(
      @AuthenticationPrincipal Caller caller, @PathVariable String register) {
    HeldRegister held = desk.openWhole(caller, register);
    return ResponseEntity.ok().eTag(Condition.tag(held.version())).body(held.register());
  }

  @PutMapping
  @Operation(summary = "Keeps a register: new with If-None-Match: *, else with If-Match")
  ResponseEntity<Void> keep(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @RequestHeader("If-Match") Optional<String> ifMatch,
      @RequestHeader("If-None-Match") Optional<String> ifNoneMatch,
      @RequestBody PartyRegister body) {
    Condition condition = new Condition(ifMatch, ifNoneMatch);
    return kept(desk.keep(caller, register, condition, body), "/api/registers/" + register);
  }

  @GetMapping("/organizations")
  @Operation(summary = "What the caller sees on a day, today where none is given")
  List<PartyOrganization> organizations(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @RequestParam Optional<LocalDate> on) {
    LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
    HeldRegister held = desk.open(caller, register);
    return Sight.of(caller, held.hierarchy().on(day)).organizations();
  }

  @GetMapping("/cells/{cell}/records/{firstDay}")
  @Operation(summary = "The record of a cell by the first day of its period")
  ResponseEntity<CellRecord> record(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String cell,
      @PathVariable LocalDate firstDay) {
    HeldRecord held = desk.open(caller, register, new OrganizationId(cell), firstDay);
    return ResponseEntity.ok().eTag(Condition.tag(held.version())).body(held.record());
  }

  @PutMapping("/cells/{cell}/records/{firstDay}")
  @Operation(summary = "Keeps the record of a cell: new with If-None-Match: *, else with If-Match")
  ResponseEntity<Void> keepRecord(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String register,
      @PathVariable String cell,
      @PathVariable LocalDate firstDay,
      @RequestHeader("If-Match") Optional<String> ifMatch,
      @RequestHeader("If-None-Match") Optional<String> ifNoneMatch,
      @RequestBody CellRecord body) {
    Condition condition = new Condition(ifMatch, ifNoneMatch);
    OrganizationId id = new OrganizationId(cell);
    long version = desk.keep(caller, register, id, firstDay, condition, body);
    return kept(version, "/api/registers/" + register + "/cells/" + id + "/records/" + firstDay);
  }

  private static ResponseEntity<Void> kept(long version, String place) {
    boolean fresh = version == 0;
    ResponseEntity.BodyBuilder answer =
        fresh
            ? ResponseEntity.created(URI.create(place))
            : ResponseEntity.status(HttpStatus.NO_CONTENT);
    return answer.eTag(Condition.tag(version)).build();
  }
}
