package io.github.riskrules.tooling.proof;

import io.github.riskrules.decision.TierRange;
import io.github.riskrules.tooling.render.ExampleFact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented incident of as few facts as can be found in which a property fails. Whatever is not
 * among its facts is not known.
 *
 * @param name its name, which is also the id of the incident
 * @param about what fails in it
 * @param confirmed whether the engine decides it as the proof says; where it does not, the proof
 *     itself has a defect
 * @param facts its facts, in the order in which they are asked
 * @param at when it is assessed
 * @param tier its tier range
 * @param suggested the codes of the actions suggested in it
 * @param document the incident as a JSON document, as {@code risk assess} reads it
 * @param otherwise the incident it is compared with, as such a document; null where it is not
 */
public record Counterexample(
    String name,
    String about,
    boolean confirmed,
    List<ExampleFact> facts,
    Instant at,
    TierRange tier,
    List<String> suggested,
    String document,
    @Nullable String otherwise) {
  public Counterexample {
    facts = List.copyOf(facts);
    suggested = List.copyOf(suggested);
  }

  /** Says nothing of the facts: this text may reach a log. */
  @Override
  public String toString() {
    return "Counterexample[" + name + "]";
  }
}
