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
    OptionalInt amount = fields.optionalNumber("amount", 0, DeadlineRule.LONGEST);
    Optional<DeadlineUnit> unit = fields.optionalChoice("unit", DeadlineUnit.class);
    Optional<DeadlineEvent> from = fields.optionalChoice("from", DeadlineEvent.class);
    if (unit.filter(DeadlineUnit.SCHOOL_DAY::equals).isPresent() && amount.orElse(1) == 0) {
      fields.refuse("amount", "there is no school day 0.", "Write 1 for the next school day.");
    }
    fields.sound();
    return new DeadlineRule(amount.orElse(0), unit.orElse(null), from.orElse(null), inWords);
  }
}
