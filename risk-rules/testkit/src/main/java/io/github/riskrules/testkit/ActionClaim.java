package io.github.riskrules.testkit;

import java.util.function.Predicate;

/** What is claimed of an action in a decision. */
interface ActionClaim {
  Predicate<String> in(ActionStory story);
}
