package io.github.riskrules.cli;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.json.RecordJson;
import io.github.riskrules.tooling.proof.Counterexample;
import io.github.riskrules.tooling.proof.PackProof;
import io.github.riskrules.tooling.proof.ProofReport;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.proof.smt.SolverUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves of a policy what must be so in every incident. */
@Command(
    name = "prove",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Proves of a policy pack what must be so in every incident, and shows the smallest incident"
            + " in which something is not.",
    footer = {
      "",
      "The exit code is 1 where something is not so in some incident, and where the time was too"
          + " short to tell. It is 2 where nothing could be proven: the pack does not load, or the"
          + " solver cannot run here.",
      "",
      "For example: risk prove ./northamptonshire --examples found",
      "             risk assess found/high-means-marac-1.json --pack ./northamptonshire"
    })
final class ProveCommand implements Callable<Integer> {
  private static final String EXAMPLES = "--examples";
  private static final Patience PATIENCE = Patience.perQuestion(Duration.ofSeconds(20));

  private final Surroundings surroundings;

  @Parameters(paramLabel = "PACK", description = "A bundled name, a folder or a zip file.")
  private String pack = "";

  @Option(
      names = "--held-to",
      paramLabel = "NAME",
      description =
          "The bundled policy whose rules tied to a hazard must be kept. Without it: the nearest"
              + " one that PACK is or extends.")
  private @Nullable String heldTo;

  @Option(
      names = EXAMPLES,
      paramLabel = "FOLDER",
      description = "Writes the incident of each failure there, for risk assess.")
  private @Nullable Path examples;

  @Mixin private WrittenFiles written = new WrittenFiles();

  @Mixin private TextOrJson form = new TextOrJson();

  ProveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (examples != null) {
      WrittenFiles.requireOutsidePacks(EXAMPLES, examples);
    }
    return surroundings.withPack(PackArgument.read(pack), this::prove);
  }

  private int prove(PolicyPack read) {
    PackProof proof = proven(read);
    if (examples != null) {
      Map<String, String> documents = new LinkedHashMap<>();
      for (Counterexample example : proof.counterexamples()) {
        documents.put(example.name() + ".json", example.document());
      }
      written.write(EXAMPLES, examples, documents);
    }
    if (form.isJson()) {
      surroundings.out().print(RecordJson.write(PackProof.SCHEMA, proof));
    } else {
      surroundings.print(ProofReport.of(proof));
    }
    return proof.isComplete() ? Exit.FINE : Exit.LOOK;
  }

  private PackProof proven(PolicyPack pack) {
    try {
      return heldTo == null
          ? PackProof.of(pack, PATIENCE)
          : PackProof.of(pack, PATIENCE, bundled(heldTo));
    } catch (SolverUnavailableException notHere) {
      throw new CouldNotRunException(Objects.requireNonNull(notHere.getMessage()));
    }
  }

  private static PolicyPack bundled(String name) {
    if (!PolicyPack.bundledNames().contains(name)) {
      throw new CouldNotRunException(
          "--held-to expects the name of a bundled policy: "
              + String.join(", ", PolicyPack.bundledNames())
              + ".");
    }
    return PolicyPack.bundled(name).orElseThrow();
  }
}
