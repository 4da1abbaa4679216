package io.github.riskrules.benchmarks;

import io.github.riskrules.engine.pack.PackReader;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The policy that every contender assesses by.
 *
 * @param policy the typed policy, from which contenders write their own form of it
 * @param fileOf the whole text of the file that holds a rule, for those that read it themselves
 */
public record Subject(Policy policy, Function<Rule, String> fileOf) {
  /** What stands for the version of the library in decisions. */
  public static final String VERSION = "benchmarked";

  /** A bundled policy. */
  public static Subject bundled(String name) {
    ClassLoader bundled = Subject.class.getClassLoader();
    Policy policy = PackReader.bundled(name, bundled).policy().orElseThrow();
    Map<String, Map<String, byte[]>> files =
        policy.rules().stream()
            .map(rule -> rule.ref().pack())
            .distinct()
            .collect(
                Collectors.toMap(
                    Function.identity(), pack -> PackReader.bundled(pack, bundled).files()));
    return new Subject(
        policy,
        rule ->
            new String(
                files.get(rule.ref().pack()).get(rule.ref().file()), StandardCharsets.UTF_8));
  }

  /** The policy all published figures are of. */
  public static Subject northamptonshire() {
    return bundled("northamptonshire");
  }

  /** The same policy with every so many rules only, for those who take long over each. */
  public Subject thinned(int every) {
    List<Rule> rules = policy.rules();
    return new Subject(
        policy.withRules(
            IntStream.range(0, rules.size())
                .filter(i -> i % every == 0)
                .mapToObj(rules::get)
                .toList()),
        fileOf);
  }
}
