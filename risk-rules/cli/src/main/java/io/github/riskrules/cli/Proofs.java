package io.github.riskrules.cli;

import io.github.riskrules.tooling.proof.smt.Patience;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a command proves things beside what else it does, and for how long. */
final class Proofs {
  /** Long enough for the packs that come with the library, short enough to run after each edit. */
  private static final Duration TOGETHER = Duration.ofSeconds(8);

  @Option(
      names = "--no-proofs",
      description = "Leaves out what is proven of every incident, which takes some seconds.")
  private boolean leftOut;

  /** How long to think, from now on; null where nothing is to be proven. */
  @Nullable Patience patience() {
    return leftOut ? null : Patience.inAll(TOGETHER);
  }
}
