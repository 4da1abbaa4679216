package io.github.riskrules.tooling.diff;

import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.Smallest;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.tooling.render.ExampleFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Shows each change on the smallest invented incident in which it can be seen. */
final class Showing {
  private final PolicyComparison comparison;
  private final ActionLabels labels;
  private final Set<String> repeatedIds;

  /**
   * Shows changes.
   *
   * @param repeatedIds the ids that several given incidents have
   */
  Showing(PolicyComparison comparison, ActionLabels labels, Set<String> repeatedIds) {
    this.comparison = comparison;
    this.labels = labels;
    this.repeatedIds = repeatedIds;
  }

  List<DecisionChange> of(Map<Key, Cases> changes) {
    List<Map.Entry<Key, Cases>> ordered = List.copyOf(changes.entrySet());
    return IntStream.range(0, ordered.size())
        .parallel()
        .mapToObj(i -> change(i + 1, ordered.get(i).getKey(), ordered.get(i).getValue()))
        .toList();
  }

  private DecisionChange change(int number, Key key, Cases cases) {
    List<ActionMove> moves = new ArrayList<>();
    cases
        .moves()
        .forEach(
            (move, incidents) ->
                moves.add(
                    new ActionMove(
                        move.code(),
                        labels.of(move.code()),
                        move.effect(),
                        move.before(),
                        move.after(),
                        null,
                        null,
                        incidents)));
    Subject witness = cases.witness();
    return new DecisionChange(
        key.effect(),
        key.before(),
        key.after(),
        key.responsible(),
        cases.origins().values().stream().mapToInt(Integer::intValue).sum(),
        Tally.counts(cases.origins()),
        moves,
        cases.given(repeatedIds),
        witness == null ? null : example(number, key, witness));
  }

  private Example example(int number, Key key, Subject witness) {
    Draft smallest =
        Smallest.of(
            Draft.of(witness.incident()),
            draft -> comparison.isCase(key, draft.build(), witness.time()));
    String name = String.format(Locale.ROOT, "example-%02d", number);
    Incident incident = smallest.with("id", name).build();
    Shift shift = comparison.shift(incident, witness.time());
    return new Example(
        name,
        ExampleFacts.of(incident),
        witness.time(),
        shift.before(),
        shift.after(),
        shift.actions().stream()
            .sorted(Comparator.comparing(ActionShift::outcome))
            .map(each -> each.move(labels))
            .toList(),
        IncidentJson.write(incident));
  }
}
