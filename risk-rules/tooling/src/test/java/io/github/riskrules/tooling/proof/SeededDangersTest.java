package io.github.riskrules.tooling.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.diff.EditedPack;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.render.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits that would endanger somebody, each alone in a copy of a bundled pack. None gets through: it
 * is refused when the pack loads, or a proof shows an incident that the engine confirms. The table
 * of who refused what is kept beside this test.
 */
@Tag("proofs")
class SeededDangersTest {
  private static final Path TABLE =
      Path.of("src/test/resources/io/github/riskrules/tooling/proof/seeded-dangers.txt");
  private static final Patience PATIENCE = Patience.perQuestion(Duration.ofSeconds(20));

  @Test
  void are_refused_when_loading_or_by_a_proof_that_the_engine_confirms(@TempDir Path folder)
      throws IOException {
    List<Danger> dangers =
        Stream.of(Slips.all(), DisguisedDisposals.all(), BrokenPromises.all())
            .flatMap(List::stream)
            .toList();
    StringBuilder table = new StringBuilder();
    List<String> through = new ArrayList<>();
    for (Danger danger : dangers) {
      Path place = Files.createDirectories(folder.resolve("" + table.length()));
      if (danger.pack().equals(Danger.LOCAL)) {
        EditedPack.copy(Danger.NATIONAL, place);
      }
      EditedPack edited = danger.edit().apply(EditedPack.copy(danger.pack(), place));
      PackReading reading = PolicyPack.read(edited.folder());
      table.append(danger.pack()).append(": ").append(danger.name()).append('\n');
      List<String> refused =
          reading.pack().isPresent()
              ? proofs(reading.orElseThrow(), danger.property())
              : atLoad(reading);
      if (refused.isEmpty()) {
        through.add(danger.name());
      }
      refused.forEach(line -> table.append("  ").append(line).append('\n'));
    }
    GoldenFile.matches(TABLE, table.toString());
    assertThat(dangers).hasSizeGreaterThanOrEqualTo(25);
    assertThat(through).isEmpty();
  }

  private static List<String> atLoad(PackReading reading) {
    return reading.problems().stream()
        .map(Problem::text)
        .limit(1)
        .map(text -> "refused when loading: " + text)
        .collect(Collectors.toList());
  }

  private static List<String> proofs(PolicyPack pack, String property) {
    List<String> lines = new ArrayList<>();
    for (Proof proof : PackProof.of(pack, PATIENCE, each -> each.id().equals(property)).proofs()) {
      if (proof.outcome() == Outcome.FAILS) {
        proof
            .counterexamples()
            .forEach(
                example -> {
                  assertThat(example.confirmed()).as(example.about()).isTrue();
                  lines.add(proof.property().id() + ": " + example.about());
                });
        proof.shortfalls().forEach(each -> lines.add(proof.property().id() + ": " + each));
      }
    }
    return lines;
  }
}
