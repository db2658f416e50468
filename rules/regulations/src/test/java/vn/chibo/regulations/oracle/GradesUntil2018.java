package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;
import static vn.chibo.regulations.oracle.Answers.none;

import java.util.Map;
import vn.chibo.core.figure.Comparison;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on yearly grades up to 2018 must say. */
final class GradesUntil2018 {
  private GradesUntil2018() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    until2017(lines);
    year2018(lines);
    return lines.rules();
  }

  private static void until2017(Lines lines) {
    lines
        .during("2008-01-01", "2010-12-31")
        .of("2008-10-10")
        .organization("hd20-2008/yearly", f -> f.atLeast("quality-assessments", "1"));
    lines
        .during("2011-01-01", "2013-12-31")
        .of("2011-10-11")
        .member(
            "hd07-2011/member-excellent",
            f -> all(f.allOf("contents-excellent", 4), f.atLeast("votes-for-excellent", "2/3")))
        .member(
            "hd07-2011/member-good",
            f -> all(f.judged("four-contents-good"), f.moreThan("votes-for-good", "1/2")))
        .member(
            "hd07-2011/member-fail",
            f ->
                none(
                    all(
                        any(f.disciplined(), f.judged("listed-defect")),
                        f.moreThan("votes-for-failing", "1/2"))));
    lines
        .during("2014-01-01", "2017-12-31")
        .of("2014-09-25")
        .organization("hd27-2014/weak", f -> weak(f, f.moreThan("child-organizations-weak", "1/3")))
        .cell("hd27-2014/weak-cell", f -> weak(f, f.moreThan("members-failing", "1/2")))
        .reported("hd27-2014/weak-cell", GradesUntil2018::weakCells);
  }

  private static OutcomeKind weak(Facts f, OutcomeKind below) {
    return none(
        f.fewerThan("grade-points", "50"),
        f.judged("unity-lost"),
        f.judged("corruption-disciplined"),
        f.judged("government-lowest"),
        f.atLeast("mass-organizations-lowest", "2"),
        below);
  }

  /** One ground for all cells makes each of them weak; what people judge no report says. */
  private static OutcomeKind weakCells(Reports r) {
    return none(
        any(
            r.every("grade-points", new Claim(Comparison.FEWER_THAN, 50)),
            r.every("mass-organizations-lowest", new Claim(Comparison.AT_LEAST, 2)),
            r.every("members-failing", Claim.percent(Comparison.MORE_THAN, 50)),
            UNDETERMINED));
  }

  private static void year2018(Lines lines) {
    lines
        .during("2018-01-01", "2018-12-31")
        .of("2018-09-24")
        .member("hd16-2018/member-excellent", GradesUntil2018::excellentMember)
        .member("hd16-2018/member-fail", GradesUntil2018::failingMember);
    lines
        .during("2018-01-01", "2022-12-31")
        .of("2018-03-08")
        .member(
            "qd132-2018/individual-fail",
            f ->
                none(
                    f.judged("degradation-concluded"),
                    all(
                        f.fewerThanPercent("targets-met", 50),
                        f.fewerThanPercent("key-targets-met", 100)),
                    f.disciplined()))
        .member(
            "qd132-2018/leader-fail",
            f ->
                none(
                    f.judged("units-directly-run-failing"),
                    all(
                        f.notJudged("self-detected-and-remedied"),
                        f.judged("direct-control-corruption-disciplined"))));
  }

  static OutcomeKind excellentMember(Facts f) {
    return all(
        f.allJudged("exemplary", "tasks-all-excellent", "other-criteria-at-least-good"),
        f.whenJudged("civil-servant", "civil-servant-excellent"));
  }

  static OutcomeKind failingMember(Facts f) {
    return none(
        f.judged("degradation-concluded"),
        f.fewerThanPercent("tasks-done", 50),
        f.judged("civil-servant-not-fulfilling"),
        all(f.disciplined(), f.notJudged("violation-counted-before")));
  }
}
