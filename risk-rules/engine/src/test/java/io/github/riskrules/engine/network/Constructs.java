package io.github.riskrules.engine.network;

import io.github.riskrules.decision.Action;
import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.ActionVerb;
import io.github.riskrules.decision.Authority;
import io.github.riskrules.decision.Certainty;
import io.github.riskrules.decision.Urgency;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.drl.RuleFileReader;
import io.github.riskrules.engine.drl.RuleFileReading;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that between them use every construct of the rule language. */
final class Constructs {
  private static final String FILE = "constructs.drl";

  private Constructs() {}

  static List<Rule> rules() {
    Map<String, PolicyAction> actions =
        Stream.of(
                action("refer", ActionEffect.PROTECTIVE),
                action("caution", ActionEffect.CONDITIONAL),
                action("record", ActionEffect.PROCEDURAL))
            .collect(Collectors.toMap(PolicyAction::code, action -> action));
    RuleFileReading reading =
        new RuleFileReader("test", actions)
            .readDrl("rules/" + FILE, text().getBytes(StandardCharsets.UTF_8));
    if (!reading.problems().isEmpty()) {
      throw new IllegalStateException(
          reading.problems().stream()
              .map(problem -> problem.text())
              .collect(Collectors.joining("\n")));
    }
    return reading.rules();
  }

  static String text() {
    try (InputStream file = Constructs.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PolicyAction action(String code, ActionEffect effect) {
    Authority authority = new Authority("test", Certainty.D);
    return new PolicyAction(
        new Action(
            code,
            code,
            ActionVerb.CONSIDER,
            ActionKind.OTHER,
            effect,
            Urgency.ROUTINE,
            "An officer",
            null,
            null,
            authority),
        new DeadlineRule(0, null, null, "None"),
        "test",
        null);
  }
}
