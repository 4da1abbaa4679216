package io.github.riskrules.cli;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.RiskEngine;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that assesses: by which policy, and at which time. */
final class PolicyAndTime {
  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "The policy: NAME, folder or zip. Default: ${DEFAULT-VALUE}, what is national.",
      defaultValue = RiskEngine.NATIONAL_PACK)
  private String pack = RiskEngine.NATIONAL_PACK;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "The time of assessment, with Z or an offset, or in London. Default: now.",
      converter = LondonTime.class)
  private @Nullable Instant at;

  @Mixin private TrustedKeys trusted = new TrustedKeys();

  PackReading policy() {
    return trusted.read(pack);
  }

  /** The time, if one was given. */
  Optional<Instant> givenTime() {
    return Optional.ofNullable(at);
  }

  Instant time(Surroundings surroundings) {
    return at != null ? at : surroundings.now();
  }
}
