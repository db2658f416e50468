package vn.chibo.evaluator.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.whatif.WhatIf.Step;

/** Changes made one after the other; those that do not fit are gathered and raised together. */
final class Course {
  private final Evaluation before;
  private final List<Step> steps = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private SubjectRecord record;
  private Figures figures;

  Course(Evaluation before) {
    this.before = before;
    this.record = before.record();
    this.figures = before.book().figures();
  }

  void take(Change change) {
    try {
      steps.add(new Step(change, made(change)));
    } catch (FaultException e) {
      faults.addAll(e.faults());
    }
  }

  private Nature made(Change change) {
    if (change instanceof Change.SetFigure set) {
      return figure(set.entry());
    }
    RecordChange.Changed changed = ((RecordChange) change).in(record);
    record = changed.record();
    return changed.nature();
  }

  private Nature figure(ParameterEntry entry) {
    if (figures.entries(entry.key()).isEmpty()) {
      throw ChangeWords.fault("no-figure", entry.key().rule(), entry.key().name());
    }
    requirePlace(entry.citation().document().getJurisdiction(), entry.key());
    figures = figures.replacing(entry);
    return Nature.OTHER_FIGURE;
  }

  /** A value of another place would not be heard, as if there were none. */
  private void requirePlace(JurisdictionId place, ParameterKey key) {
    List<JurisdictionId> places = before.book().lineage().stream().map(Jurisdiction::id).toList();
    if (!places.isEmpty() && !places.contains(place)) {
      throw ChangeWords.fault("other-place", key, place, places);
    }
  }

  List<Step> steps() {
    return steps;
  }

  Evaluation evaluate(LocalDate asOf) {
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
    return evaluator().evaluate(record, asOf);
  }

  private Evaluator evaluator() {
    RuleBook book = before.book();
    return figures == book.figures()
        ? before.evaluator()
        : Evaluator.of(new RuleBook(book.lineage(), book.rules(), book.titles(), figures))
            .choosing(before.evaluator().choices());
  }
}
