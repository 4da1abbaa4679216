package io.github.riskrules.tooling.diff;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.engine.decide.Truths;
import io.github.riskrules.engine.decide.Upshot;
import io.github.riskrules.engine.decide.UpshotReader;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.proof.EquivalenceProof;
import io.github.riskrules.tooling.proof.Outcome;
import io.github.riskrules.tooling.proof.Witness;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.proof.smt.SolverUnavailableException;
import io.github.riskrules.tooling.render.ExampleFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Tells of the incidents in which two policies are not alike, or that there is none. */
final class Divergences {
  private final Policy before;
  private final Policy after;
  private final PolicyComparison comparison;
  private final ActionLabels labels;

  private Divergences(Policy before, Policy after, PolicyComparison comparison) {
    this.before = before;
    this.after = after;
    this.comparison = comparison;
    this.labels = new ActionLabels(before, after);
  }

  /**
   * Tries to prove two policies alike.
   *
   * @param comparison says which changes are responsible for what
   */
  static Equivalence between(
      Policy before, Policy after, PolicyComparison comparison, Patience patience) {
    if (before.ref().digest().equals(after.ref().digest())) {
      return new Equivalence(Outcome.PROVEN, List.of(), true, List.of(), 0, "");
    }
    try {
      EquivalenceProof proof = EquivalenceProof.of(before, after, patience);
      return new Divergences(before, after, comparison).told(proof);
    } catch (SolverUnavailableException notHere) {
      return new Equivalence(
          Outcome.NOT_DECIDED,
          List.of(),
          false,
          List.of(),
          0,
          Objects.requireNonNull(notHere.getMessage()));
    }
  }

  private Equivalence told(EquivalenceProof proof) {
    List<Divergence> divergences = new ArrayList<>();
    for (Witness witness : proof.witnesses()) {
      divergences.add(divergence(divergences.size() + 1, witness));
    }
    return new Equivalence(
        proof.outcome(), divergences, proof.complete(), proof.days(), proof.entries(), "");
  }

  private Divergence divergence(int number, Witness witness) {
    String name = String.format(Locale.ROOT, "proven-%02d", number);
    Incident incident = Draft.of(witness.incident()).with("id", name).build();
    Truths truths = Truths.of(incident, witness.at());
    Upshot was = UpshotReader.of(before).upshot(truths, witness.at());
    Upshot is = UpshotReader.of(after).upshot(truths, witness.at());
    List<ActionShift> shifts = shifts(was, is);
    boolean moves = !was.tier().equals(is.tier());
    Part part = new Part(List.of(), moves ? was.tier() : null, moves ? is.tier() : null, shifts);
    Example example =
        new Example(
            name,
            ExampleFacts.of(incident),
            witness.at(),
            was.tier(),
            is.tier(),
            shifts.stream()
                .sorted(Comparator.comparing(ActionShift::outcome))
                .map(shift -> shift.move(labels))
                .toList(),
            IncidentJson.write(incident));
    return new Divergence(
        witness.way(),
        part.effect(),
        responsible(incident, witness.at()),
        witness.confirmed(),
        example);
  }

  private List<String> responsible(Incident incident, Instant at) {
    return comparison.shift(incident, at).parts().stream()
        .flatMap(each -> each.responsible().stream())
        .distinct()
        .toList();
  }

  /** What stands otherwise; that an action nobody is shown was listed or not tells nothing. */
  private List<ActionShift> shifts(Upshot was, Upshot is) {
    Set<String> codes = new TreeSet<>(was.actions().keySet());
    codes.addAll(is.actions().keySet());
    List<ActionShift> shifts = new ArrayList<>();
    for (String code : codes) {
      Standing stood = Standing.of(code, was);
      Standing stands = Standing.of(code, is);
      boolean listed = stood != Standing.ABSENT && stands != Standing.ABSENT;
      if (stood != stands && (listed || stood.nearness() + stands.nearness() > 0)) {
        shifts.add(new ActionShift(code, effect(code), stood, stands, null, null));
      }
    }
    return shifts;
  }

  private ActionEffect effect(String code) {
    return before
        .action(code)
        .or(() -> after.action(code))
        .map(action -> action.action().effect())
        .orElseThrow();
  }
}
