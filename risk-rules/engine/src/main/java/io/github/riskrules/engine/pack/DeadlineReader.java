package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.deadline.DeadlineEvent;
import io.github.riskrules.engine.deadline.DeadlineRule;
import io.github.riskrules.engine.deadline.DeadlineUnit;
import io.github.riskrules.engine.yaml.YamlFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the deadline of an action: words always, a clock where the policy gives one. */
final class DeadlineReader {
  /** No deadline of a policy is longer, whatever it counts. */
  private static final int LONGEST = 10_000;

  private DeadlineReader() {}

  static DeadlineRule read(YamlFields fields) {
    String inWords = fields.text("in-words");
    List<String> given = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String name : List.of("amount", "unit", "from")) {
      (fields.optional(name).isPresent() ? given : missing).add(name);
    }
    if (!given.isEmpty() && !missing.isEmpty()) {
      fields.refuse(
          given.get(0),
          "a clock needs amount, unit and from; missing is " + String.join(" and ", missing) + ".",
          "Give all three, or none where the policy gives words only.");
    }
    OptionalInt amount = fields.optionalNumber("amount", 0, LONGEST);
    Optional<DeadlineUnit> unit = fields.optionalChoice("unit", DeadlineUnit.class);
    Optional<DeadlineEvent> from = fields.optionalChoice("from", DeadlineEvent.class);
    fields.sound();
    return new DeadlineRule(amount.orElse(0), unit.orElse(null), from.orElse(null), inWords);
  }
}
