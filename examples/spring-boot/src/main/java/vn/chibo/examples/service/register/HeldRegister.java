package vn.chibo.examples.service.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.record.PartyRegister;

/** A register in one version, read and found sound. Immutable: any number of requests share it. */
public final class HeldRegister {
  private final RegisterRow row;
  private final PartyRegister register;
  private final PartyHierarchy hierarchy;
  private final List<HeldRecord> records;

  HeldRegister(RegisterRow row, PartyRegister frame, List<HeldRecord> records) {
    this.row = row;
    this.register = frame.withCells(records.stream().map(HeldRecord::record).toList());
    this.hierarchy = register.hierarchy();
    this.records = List.copyOf(records);
  }

  /** By which it is called. */
  public String id() {
    return row.id();
  }

  /** How often it, or a record of it, was changed. */
  public long version() {
    return Objects.requireNonNull(row.version());
  }

  /** The committee that holds it. */
  OrganizationId keeper() {
    return new OrganizationId(row.keeper());
  }

  /** The register. */
  public PartyRegister register() {
    return register;
  }

  /** The hierarchy of the register, with all its days. */
  public PartyHierarchy hierarchy() {
    return hierarchy;
  }

  RegisterRow row() {
    return row;
  }

  List<HeldRecord> records() {
    return records;
  }

  /** The record of a cell by the first day of its period. */
  Optional<HeldRecord> find(OrganizationId cell, LocalDate firstDay) {
    return records.stream().filter(record -> record.covers(cell, firstDay)).findFirst();
  }
}
