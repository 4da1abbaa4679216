package io.github.riskrules.tooling.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.decision.TierRange;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.json.IncidentJson;
import io.github.riskrules.engine.record.DecisionJournal;
import io.github.riskrules.engine.record.DecisionRecord;
import io.github.riskrules.engine.record.Part;
import io.github.riskrules.engine.record.Redaction;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import io.github.riskrules.tooling.render.ReplayText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReplayTest {
  private static final PolicyPack PACK = PolicyPack.bundled("england-and-wales").orElseThrow();
  private static final RiskEngine ENGINE = RiskEngine.of(PACK);
  private static final Incident INCIDENT =
      PACK.files().stream()
          .filter(file -> file.startsWith("incidents/"))
          .findFirst()
          .map(file -> IncidentJson.read(PACK.file(file).orElseThrow()).orElseThrow())
          .orElseThrow();
  private static final Decision DECISION = ENGINE.assess(INCIDENT, INCIDENT.reportedAt());

  @TempDir private Path folder;

  @Test
  void the_same_version_gives_the_same_bytes() throws Exception {
    assertThat(outcomes(journal(each -> each))).containsExactly(ReplayOutcome.SAME_BYTES);
  }

  @Test
  void another_version_that_decides_alike_is_said_to() throws Exception {
    Path journal = journal(each -> altered(each, each.tier(), each.policy(), "0.0.9"));

    assertThat(outcomes(journal)).containsExactly(ReplayOutcome.SAME_DECISION);
    assertThat(text(journal)).isEqualTo("1 decision replayed by another version: the same.\n");
  }

  @Test
  void another_decision_is_told_in_words() throws Exception {
    TierRange lower = new TierRange(RiskTier.STANDARD, RiskTier.STANDARD);
    Path journal = journal(each -> altered(each, lower, each.policy(), "0.0.9"));

    assertThat(DECISION.tier()).isNotEqualTo(lower);
    assertThat(outcomes(journal)).containsExactly(ReplayOutcome.DIFFERENT);
    assertThat(text(journal))
        .contains("entry 1: another decision, by version")
        .contains("  Tier: was STANDARD, is " + DECISION.tier().inWords() + ".");
  }

  @Test
  void a_policy_that_is_not_at_hand_is_named() throws Exception {
    PolicyRef other = new PolicyRef("own-force", "7", "e".repeat(64));
    Path journal = journal(each -> altered(each, each.tier(), other, each.engineVersion()));

    assertThat(outcomes(journal)).containsExactly(ReplayOutcome.NO_POLICY);
    assertThat(text(journal))
        .startsWith("A policy is not at hand. Give it with --pack: own-force 7, digest eee");
  }

  @Test
  void what_was_taken_out_or_edited_is_not_replayed() throws Exception {
    Path journal = journal(each -> each);
    try (DecisionJournal open = DecisionJournal.open(journal)) {
      open.append(DecisionRecord.of(INCIDENT, DECISION));
      open.redact(
          new Redaction(
              1,
              1,
              List.of(Part.FACTS),
              Redaction.Ground.ERASURE_GRANTED,
              "records manager",
              INCIDENT.reportedAt()));
    }
    List<String> lines = Files.readAllLines(journal);
    lines.set(1, lines.get(1).replaceFirst("\"atLeast\":\"[A-Z]+\"", "\"atLeast\":\"LOW\""));
    Files.write(journal, lines);

    assertThat(outcomes(journal)).containsExactly(ReplayOutcome.REDACTED, ReplayOutcome.EDITED);
  }

  @Test
  void only_the_entries_asked_for_are_replayed() throws Exception {
    assertThat(JournalReplay.of(journal(each -> each), Set.of(2), List.of()).replays()).isEmpty();
  }

  private Path journal(UnaryOperator<Decision> recorded) throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    try (DecisionJournal journal = DecisionJournal.open(path)) {
      journal.append(DecisionRecord.of(INCIDENT, recorded.apply(DECISION)));
    }
    return path;
  }

  private static List<ReplayOutcome> outcomes(Path journal) throws Exception {
    return JournalReplay.of(journal, Set.of(), List.of()).replays().stream()
        .map(Replay::outcome)
        .toList();
  }

  private static String text(Path journal) throws Exception {
    return ReplayText.of(JournalReplay.of(journal, Set.of(), List.of()));
  }

  private static Decision altered(
      Decision decision, TierRange tier, PolicyRef policy, String version) {
    return new Decision(
        decision.incidentId(),
        decision.assessedAt(),
        tier,
        decision.findings(),
        decision.suggested(),
        decision.unsuggested(),
        decision.questions(),
        decision.notices(),
        policy,
        version);
  }
}
