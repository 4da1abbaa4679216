package io.github.riskrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.policy.PolicyProperty;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.incident.RiskTier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertyMergeTest {
  @TempDir private Path folder;

  @Test
  void are_those_of_the_extended_pack_then_its_own() {
    PackCorpus.good(folder);
    promise("national", "PROMISE-01", "Incident( dash.ticks >= 14 )", "at-least: HIGH");
    promise("local", "LOCAL-PROMISE-01", "Incident( )", "actions: [forum, support]");

    List<PolicyProperty> properties = read("local").orElseThrow().sources().properties();

    assertThat(properties)
        .extracting(PolicyProperty::id, PolicyProperty::pack)
        .containsExactly(tuple("PROMISE-01", "national"), tuple("LOCAL-PROMISE-01", "local"));
    assertThat(properties.get(0).atLeast()).contains(RiskTier.HIGH);
    assertThat(properties.get(0).when().span().text()).isEqualTo("dash.ticks >= 14");
    assertThat(properties.get(1).actions()).containsExactly("forum", "support");
    assertThat(properties.get(1).when().parts()).isEmpty();
  }

  @Test
  void may_ask_for_the_better_answer_too() {
    PackCorpus.good(folder);
    promise(
        "national",
        "PROMISE-01",
        "Incident( firstContact == Answer.YES, dash.possibleTicks <= 3 )",
        "not-actions: [caution]");

    assertThat(read("national").problems()).isEmpty();
  }

  @Test
  void name_no_action_that_only_a_pack_extending_theirs_has() {
    PackCorpus.good(folder);
    promise("national", "PROMISE-01", "Incident( )", "actions: [forum]");

    assertThat(read("local").problems())
        .extracting(Problem::text)
        .singleElement()
        .asString()
        .startsWith("national/pack.yaml:13:15 ")
        .contains("'forum' is not an action of this pack.");
  }

  @Test
  void are_a_hundred_at_most() {
    PackCorpus.good(folder);
    Path file = folder.resolve("national").resolve(PackManifest.FILE);
    PackCorpus.write(file, PackCorpus.text(file) + "properties:\n" + "  - id: P-01\n".repeat(101));

    assertThat(read("national").problems())
        .extracting(Problem::what)
        .containsExactly("there are more than 100 properties.");
  }

  private void promise(String pack, String id, String when, String what) {
    Path file = folder.resolve(pack).resolve(PackManifest.FILE);
    PackCorpus.write(
        file,
        PackCorpus.text(file)
            + """
            properties:
              - id: %s
                promise: Something is so in every incident.
                hazard: Something comes of it otherwise.
                when: %s
                %s
            """
                .formatted(id, when, what));
  }

  private PackReading read(String pack) {
    return PolicyPack.read(folder.resolve(pack));
  }
}
