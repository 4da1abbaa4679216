package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.problem.Problem;
import java.util.stream.Stream;

/** Comparisons that pass on every value, and so ask only that the fact is known at all. */
final class KnownOnly {
  private KnownOnly() {}

  static Stream<Problem> find(PackUnderCheck pack) {
    return pack.ownRules().stream()
        .flatMap(
            rule ->
                rule.when()
                    .comparisons()
                    .filter(each -> !each.fact().always())
                    .filter(pack.logic()::coversEveryValue)
                    .map(
                        each ->
                            pack.places()
                                .at(
                                    rule,
                                    each.span(),
                                    Written.quoted(each)
                                        + " holds whatever '"
                                        + each.fact().fullPath()
                                        + "' is"
                                        + Written.range(each.fact())
                                            .map(range -> " (" + range + ")")
                                            .orElse("")
                                        + "; it asks only that it is known.",
                                    "Keep it if that is meant, or write the values meant.")));
  }
}
