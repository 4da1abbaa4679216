package io.github.riskrules.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An action of a policy, as its action list describes it.
 *
 * @param code the action's code, as rules name it
 * @param label what it is called
 * @param verb how it is put to the people who decide
 * @param kind what sort of thing it is
 * @param effect what it can do to safety
 * @param urgency how soon it is to be taken
 * @param whoActs who takes it
 * @param whoAuthorises who must authorise it; null when nobody beyond who acts
 * @param coveredBy the code of a stronger action that covers this one; null when there is none
 * @param authority by whose authority
 */
public record Action(
    String code,
    String label,
    ActionVerb verb,
    ActionKind kind,
    ActionEffect effect,
    Urgency urgency,
    String whoActs,
    @Nullable String whoAuthorises,
    @Nullable String coveredBy,
    Authority authority) {
  public Action {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(verb, "verb");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(whoActs, "whoActs");
    Objects.requireNonNull(authority, "authority");
  }
}
