package io.github.riskrules.tooling.check;

import io.github.riskrules.decision.Authority;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By whose authority rules and actions stand, and whether a reader can find it and rely on it. */
final class Authorities {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

  /** Words that name no source by themselves. */
  private static final Set<String> GENERAL =
      Set.of(
          ("a an the of on in for to by as per see our its and or with under from is be this that"
               + " act acts law laws legislation statute statutory code policy policies procedure"
               + " procedures guidance guideline guidelines manual practice good best standard"
               + " standards local national internal force police policing team document documents"
               + " form rule rules current agreed existing various general common sense knowledge"
               + " experience confirmed confirm unknown none tbc tba todo tbd na n pending source"
               + " authority")
              .split(" "));

  private Authorities() {}

  /** A rule or an action, as far as its authority goes. */
  private record Cited(
      String name, Authority authority, BiFunction<String, String, Problem> problem) {}

  private static List<Cited> cited(PackUnderCheck pack) {
    List<Cited> cited = new ArrayList<>();
    for (Rule rule : pack.ownRules()) {
      cited.add(
          new Cited(
              "rule '" + rule.id() + "'",
              rule.ref().authority(),
              (what, remedy) -> pack.places().atAnnotation(rule, "authority", what, remedy)));
    }
    for (PolicyAction action : pack.policy().ownActions()) {
      cited.add(
          new Cited(
              "action '" + action.code() + "'",
              action.action().authority(),
              (what, remedy) -> pack.places().at(action, "authority", what, remedy)));
    }
    return cited;
  }

  /** Authorities that name nothing a reader could look up. */
  static Stream<Problem> vague(PackUnderCheck pack) {
    return cited(pack).stream()
        .filter(each -> isVague(each.authority().citation()))
        .map(
            each ->
                each.problem()
                    .apply(
                        "the authority of "
                            + each.name()
                            + " names nothing that a reader could look up.",
                        "Name the statute and its section, the guidance and its date, or the"
                            + " local policy and its paragraph."));
  }

  private static boolean isVague(String citation) {
    return WORD.matcher(citation.toLowerCase(Locale.ROOT))
        .results()
        .allMatch(word -> GENERAL.contains(word.group()));
  }

  /** Rules that stand in for another, and cite word for word what that one rested on. */
  static Stream<Problem> repeated(PackUnderCheck pack) {
    return pack.ownRules().stream()
        .filter(rule -> rule.replaces() != null)
        .flatMap(
            rule ->
                pack.pack().sources().replaced().stream()
                    .filter(old -> old.id().equals(rule.replaces()))
                    .filter(old -> isSame(old, rule))
                    .filter(old -> !DuplicateRules.areEqual(old, rule, pack))
                    .map(
                        old ->
                            pack.places()
                                .atAnnotation(
                                    rule,
                                    "authority",
                                    "rule '"
                                        + rule.id()
                                        + "' repeats the authority of '"
                                        + old.id()
                                        + "' and asks or does something else.",
                                    "Say where it says what this rule says, or that the change is"
                                        + " the force's own.")));
  }

  private static boolean isSame(Rule old, Rule rule) {
    return old.ref().authority().citation().equals(rule.ref().authority().citation());
  }

  /** Authorities that the pack itself says are no longer in force. */
  static Stream<Problem> superseded(PackUnderCheck pack) {
    List<Superseded> all = Superseded.in(pack);
    return cited(pack).stream()
        .flatMap(
            each ->
                all.stream()
                    .filter(old -> old.isCitedIn(each.authority().citation()))
                    .limit(1)
                    .map(
                        old ->
                            each.problem()
                                .apply(
                                    each.name()
                                        + " rests on '"
                                        + old.instrument()
                                        + "', which "
                                        + old.where()
                                        + " says was "
                                        + old.fate()
                                        + ".",
                                    old.by()
                                        .map(next -> "See what '" + next + "' says, and cite that.")
                                        .orElse("Cite what holds now, or withdraw it."))));
  }
}
