package io.github.riskrules.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.riskrules.engine.generate.StockDrools;
import io.github.riskrules.engine.generate.Trials;
import io.github.riskrules.engine.pack.PackReader;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.FactType;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Our network, the reference evaluator and stock Drools find the same in incidents on the rules'
 * boundaries. {@code -Devaluators.incidents=} says in how many under the bundled policies together,
 * {@code -Devaluators.threads=} on how many threads.
 */
class EvaluatorsAgreeTest {
  private static final int INCIDENTS = Integer.getInteger("evaluators.incidents", 10_000);
  private static final int THREADS = Integer.getInteger("evaluators.threads", 1);

  /** Incidents of one seed: after as many, progress is told. What is asked for is rounded up. */
  private static final int BATCH = 500;

  /** Of so many incidents one is put into words as well, which takes as long as all the rest. */
  private static final int WHOLE_DECISION = 10;

  /**
   * In so many incidents, one has the action rules run under another range than the one reached.
   */
  private static final int OTHER_RANGE = 5;

  @Test
  void on_every_construct_of_the_language() {
    List<Rule> rules = Constructs.rules();
    Evaluators evaluators = Evaluators.of(rules, rule -> Constructs.text());
    Trials.of(rules).run(2_000, evaluators::agree);
    assertThat(evaluators.neverKnown()).isEmpty();
  }

  @Test
  void under_the_bundled_policies() throws Exception {
    List<Bundled> packs = Bundled.all();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      AtomicInteger done = new AtomicInteger();
      List<Callable<Void>> batches = new ArrayList<>();
      for (int i = 0; i < (INCIDENTS + BATCH - 1) / BATCH; i++) {
        int number = i;
        batches.add(
            () -> {
              packs.get(number % packs.size()).agree(number);
              progress(done.addAndGet(BATCH));
              return null;
            });
      }
      for (Future<Void> batch : threads.invokeAll(batches)) {
        batch.get();
      }
    } finally {
      threads.shutdownNow();
    }
    packs.forEach(Bundled::reachesEveryRule);
  }

  private static void progress(int done) {
    if (INCIDENTS >= 100_000 && done % (INCIDENTS / 100) == 0) {
      System.out.printf("the evaluators agree on %,d of %,d incidents%n", done, INCIDENTS);
    }
  }

  @Test
  void on_how_to_read_every_fact() {
    StringBuilder rules = new StringBuilder();
    for (FactScope scope : FactScope.values()) {
      String constraints =
          Vocabulary.standard().facts(scope).stream()
              .filter(fact -> fact.type() != FactType.TIME)
              .map(fact -> fact.path() + " == " + literal(fact))
              .collect(Collectors.joining(", "));
      rules.append("rule \"X " + scope + "\" when " + scope.patternName());
      rules.append("( " + constraints + " ) then end\n");
    }
    assertThatCode(() -> StockDrools.compiled(rules.toString())).doesNotThrowAnyException();
  }

  private static String literal(VocabularyFact fact) {
    return switch (fact.type()) {
      case NUMBER -> "1";
      case DATE -> "\"07-Jun-2022\"";
      case TEXT, TIME -> "\"text\"";
      case ANSWER, CHOICE ->
          fact.javaType().getSimpleName() + "." + fact.javaType().getEnumConstants()[0];
    };
  }

  /** A bundled policy and all that say what it comes to. */
  private record Bundled(Policy policy, Evaluators evaluators, Decisions decisions) {

    static List<Bundled> all() {
      ClassLoader bundled = EvaluatorsAgreeTest.class.getClassLoader();
      Map<String, Map<String, byte[]>> files = new HashMap<>();
      for (String name : PackReader.bundledNames(bundled)) {
        files.put(name, PackReader.bundled(name, bundled).files());
      }
      Function<Rule, String> fileOf =
          rule ->
              new String(
                  files.get(rule.ref().pack()).get(rule.ref().file()), StandardCharsets.UTF_8);
      return PackReader.bundledNames(bundled).stream()
          .map(name -> PackReader.bundled(name, bundled).policy().orElseThrow())
          .map(policy -> of(policy, Evaluators.of(policy.rules(), fileOf)))
          .toList();
    }

    private static Bundled of(Policy policy, Evaluators evaluators) {
      return new Bundled(policy, evaluators, new Decisions(policy, evaluators));
    }

    void agree(int batch) {
      Trials trials = Trials.batch(policy.rules(), batch);
      trials.run(BATCH, decisions::outcomesAgree);
      trials.run(BATCH / OTHER_RANGE, evaluators::agree);
      trials.run(BATCH / WHOLE_DECISION, decisions::questionsAgree);
    }

    /** A rule that asks for much may hold in none of them: then incidents are made for it alone. */
    void reachesEveryRule() {
      List<Rule> missed = evaluators.neverKnown();
      if (!missed.isEmpty()) {
        Trials.of(missed).run(1_000, evaluators::agree);
        Trials.of(missed).run(1_000, decisions::outcomesAgree);
      }
      assertThat(evaluators.neverKnown()).as(policy.ref().id()).isEmpty();
    }
  }
}
