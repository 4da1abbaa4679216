package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.diagnostic.Check;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import io.github.riskrules.tooling.proof.Counterexample;
import io.github.riskrules.tooling.proof.Outcome;
import io.github.riskrules.tooling.proof.Proof;
import io.github.riskrules.tooling.render.FactLines;
import io.github.riskrules.tooling.render.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be so in every incident and is not, as findings beside those of the other checks. */
final class FailedProperties {
  /** The property that another check looks for as well. */
  private static final String NOTHING_TO_DO = "SOMETHING-TO-DO";

  private FailedProperties() {}

  /**
   * What fails and was not said already.
   *
   * @param found what the other checks found
   */
  static List<Problem> find(ProofAttempt attempt, List<Diagnostic> found, PackUnderCheck pack) {
    return attempt.with(Outcome.FAILS).stream()
        .filter(failing -> !failing.property().id().equals(NOTHING_TO_DO) || !has(found))
        .flatMap(failing -> problems(failing, pack))
        .filter(problem -> found.stream().noneMatch(each -> isSaidBy(each, problem)))
        .toList();
  }

  private static boolean has(List<Diagnostic> found) {
    return found.stream().anyMatch(each -> each.check() == Check.NO_ACTION);
  }

  private static boolean isSaidBy(Diagnostic said, Problem problem) {
    return said.check() == Check.NEVER_HOLDS
        && said.problem().file().equals(problem.file())
        && said.problem().line() == problem.line();
  }

  private static Stream<Problem> problems(Proof failing, PackUnderCheck pack) {
    return failing.counterexamples().isEmpty()
        ? failing.shortfalls().stream().map(each -> shortfall(failing, each, pack))
        : Stream.of(shown(failing, pack));
  }

  /** One incident tells enough here; the others are for whoever looks into it. */
  private static Problem shown(Proof failing, PackUnderCheck pack) {
    List<Counterexample> all = failing.counterexamples();
    Counterexample first = all.get(0);
    String further =
        all.size() == 1
            ? ""
            : " There are " + Words.counted(all.size() - 1, "further way") + " in which it fails.";
    String doubt =
        first.confirmed() ? "" : " The engine decides that otherwise: the proof has a defect.";
    return pack.places()
        .atPack(
            notSo(failing)
                + Words.capital(first.about())
                + (first.about().endsWith(".") ? "" : ".")
                + " So it is where nothing is known but this: "
                + String.join(" ", FactLines.of(first.facts()))
                + further
                + doubt,
            "Mend the pack; risk prove PACK --examples FOLDER writes each incident for risk"
                + " assess.");
  }

  private static Problem shortfall(Proof failing, String told, PackUnderCheck pack) {
    String what = notSo(failing) + told;
    String remedy = "Mend it, or delete it.";
    Optional<Rule> rule =
        pack.ownRules().stream().filter(each -> told.startsWith(each.id() + " (")).findFirst();
    return rule.map(each -> pack.places().at(each, what, remedy))
        .orElseGet(() -> pack.places().atPack(what, remedy));
  }

  private static String notSo(Proof failing) {
    return "this must be so in every incident and is not: " + failing.property().says() + " ";
  }
}
