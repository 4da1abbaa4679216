package io.github.riskrules.tooling.check;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.tooling.diagnostic.Check;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import io.github.riskrules.tooling.proof.smt.Patience;
import io.github.riskrules.tooling.scenario.ScenarioFolder;
import io.github.riskrules.tooling.scenario.ScenarioReading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a pack: its rules, lists and dates, and the files beside them that only tools read. */
public final class PackCheck {
  /** How each check looks; those that are missing are what reading and proving report. */
  private static final Map<Check, Function<PackUnderCheck, Stream<Problem>>> FINDERS =
      new EnumMap<>(
          Map.ofEntries(
              entry(Check.NEVER_HOLDS, NeverHolds::rules),
              entry(Check.NEVER_CHOSEN, NeverHolds::alternatives),
              entry(Check.NEEDLESS_CONDITION, NeedlessConditions::find),
              entry(Check.ONLY_IF_KNOWN, KnownOnly::find),
              entry(Check.DUPLICATE_RULE, DuplicateRules::find),
              entry(Check.SHADOWED_RULE, ShadowedRules::raising),
              entry(Check.ALREADY_SAID, ShadowedRules::raisingInVain),
              entry(Check.FURTHER_REASON, ShadowedRules::reasons),
              entry(Check.ALWAYS_RULED_OUT, AlwaysRuledOut::find),
              entry(Check.UNUSED_ACTION, UnusedActions::find),
              entry(Check.UNREAD_FACTS, UnreadFacts::find),
              entry(Check.OPEN_THRESHOLD, Thresholds::open),
              entry(Check.LOOSE_THRESHOLD, Thresholds::loose),
              entry(Check.NO_ACTION, NoAction::find),
              entry(Check.NEVER_IN_FORCE, Dates::outside),
              entry(Check.ENDS_EARLY, Dates::ending),
              entry(Check.VAGUE_AUTHORITY, Authorities::vague),
              entry(Check.REPEATED_AUTHORITY, Authorities::repeated),
              entry(Check.SUPERSEDED_AUTHORITY, Authorities::superseded)));

  private PackCheck() {}

  /**
   * Everything wrong with a pack, and what is worth knowing of it, without proofs. A pack that does
   * not load is not looked into any further: half a policy has faults of its own.
   */
  public static CheckReport of(PackReading reading) {
    return of(reading, null);
  }

  /**
   * The same, and what is not so in every incident.
   *
   * @param patience how long to think about proofs; null to leave them out
   */
  public static CheckReport of(PackReading reading, @Nullable Patience patience) {
    return reading
        .pack()
        .map(pack -> of(pack, patience))
        .orElseGet(
            () ->
                new CheckReport(
                    Optional.empty(),
                    all(Check.NOT_READABLE, reading.problems().stream()).toList()));
  }

  private static CheckReport of(PolicyPack pack, @Nullable Patience patience) {
    // Beside the other checks: together they take hardly longer than the proofs alone.
    CompletableFuture<@Nullable ProofAttempt> proving =
        CompletableFuture.supplyAsync(
            () -> patience == null ? null : ProofAttempt.of(pack, patience));
    ScenarioReading reading = ScenarioFolder.read(pack);
    PackUnderCheck checked = new PackUnderCheck(pack, reading.scenarios());
    List<Diagnostic> found =
        new ArrayList<>(all(Check.SCENARIO_NOT_READABLE, reading.problems().stream()).toList());
    FINDERS.forEach((check, finder) -> all(check, finder.apply(checked)).forEach(found::add));
    ProofAttempt attempt = proving.join();
    if (attempt != null) {
      List<Problem> failed = FailedProperties.find(attempt, found, checked);
      all(Check.PROPERTY_FAILS, failed.stream()).forEach(found::add);
    }
    return new CheckReport(
        Optional.of(pack.policy()), found, attempt == null ? null : attempt.told());
  }

  private static Map.Entry<Check, Function<PackUnderCheck, Stream<Problem>>> entry(
      Check check, Function<PackUnderCheck, Stream<Problem>> finder) {
    return Map.entry(check, finder);
  }

  private static Stream<Diagnostic> all(Check check, Stream<Problem> problems) {
    return problems.map(problem -> new Diagnostic(check, problem));
  }
}
