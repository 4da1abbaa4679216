package io.github.riskrules.tooling.trial;

import io.github.riskrules.tooling.render.Printable;
import java.util.List;
import java.util.Objects;

/**
 * What made the difference between what a scenario expects and what was decided: mostly a rule,
 * with the conditions it hung on. Facts of a scenario are invented, so their values are shown.
 * Nothing in it can steer a terminal or a page.
 *
 * @param rule the id of the rule; empty where no rule made the difference
 * @param sentence how the rule stood, and where a person can read it; or what else it was
 * @param details each condition that did not hold, with what it needed and what it was; or each
 *     fact that the rule matched
 */
public record Cause(String rule, String sentence, List<String> details) {
  public Cause {
    Objects.requireNonNull(rule, "rule");
    sentence = Printable.of(sentence);
    details = details.stream().map(Printable::of).toList();
  }

  static Cause of(String sentence) {
    return new Cause("", sentence, List.of());
  }
}
