package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.decision.ActionEffect;
import io.github.riskrules.decision.ActionKind;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.decision.SuggestedAction;
import io.github.riskrules.engine.decide.DecisionMaker;
import io.github.riskrules.engine.generate.Draft;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.generate.Trials;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.vocabulary.FactScope;
import io.github.riskrules.engine.vocabulary.Vocabulary;
import io.github.riskrules.engine.vocabulary.VocabularyFact;
import io.github.riskrules.incident.Admission;
import io.github.riskrules.incident.Answer;
import io.github.riskrules.incident.Contradictions;
import io.github.riskrules.incident.Direction;
import io.github.riskrules.incident.Incident;
import io.github.riskrules.incident.RiskTier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The promises of every decision, tried on each bundled policy with incidents on its boundaries.
 */
class DecisionPropertiesTest {

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void what_nobody_knows_never_lowers(String name) {
    Bundled pack = Bundled.named(name);
    Trials.of(pack.rules)
        .run(
            30,
            draft -> {
              Decision more = pack.assess(draft);
              for (String place : draft.places()) {
                Decision less = pack.assess(draft.without(place));
                assertThat(less.tier().atMost())
                    .as("at most, without %s", place)
                    .isGreaterThanOrEqualTo(more.tier().atMost());
                assertThat(less.tier().atLeast())
                    .as("at least, without %s", place)
                    .isLessThanOrEqualTo(more.tier().atLeast());
                assertThat(suggested(more, ActionEffect.CONDITIONAL))
                    .as("conditional actions, with %s", place)
                    .containsAll(suggested(less, ActionEffect.CONDITIONAL));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void more_risk_never_lowers_and_removes_no_protective_action(String name) {
    Bundled pack = Bundled.named(name);
    List<VocabularyFact> leaning =
        Vocabulary.standard().facts(FactScope.INCIDENT).stream()
            .filter(fact -> !fact.derived())
            .filter(
                fact ->
                    fact.direction() == Direction.RISK || fact.direction() == Direction.PROTECTIVE)
            .toList();
    Trials.of(pack.rules)
        .run(
            15,
            draft -> {
              Decision before = pack.assess(draft);
              for (VocabularyFact fact : leaning) {
                Answer worse = fact.direction() == Direction.RISK ? Answer.YES : Answer.NO;
                Draft more = draft.with(fact.path(), worse);
                if (Contradictions.of(more.build()).isEmpty()) {
                  Decision after = pack.assess(more);
                  assertThat(after.tier().atLeast())
                      .as("at least, %s made worse", fact)
                      .isGreaterThanOrEqualTo(before.tier().atLeast());
                  assertThat(after.tier().atMost())
                      .as("at most, %s made worse", fact)
                      .isGreaterThanOrEqualTo(before.tier().atMost());
                  assertThat(suggested(after, ActionEffect.PROTECTIVE))
                      .as("protective actions, %s made worse", fact)
                      .containsAll(suggested(before, ActionEffect.PROTECTIVE));
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void the_safeguards_hold(String name) {
    Bundled pack = Bundled.named(name);
    Trials.of(pack.rules)
        .run(
            1_500,
            draft -> {
              Incident incident = draft.build();
              Decision decision = pack.assess(draft);
              boolean marac = suggests(decision, ActionKind.MARAC_REFERRAL::equals);
              if (decision.tier().atLeast() == RiskTier.HIGH) {
                assertThat(marac).as("HIGH means a MARAC referral").isTrue();
              }
              if (suggests(decision, ActionKind.OUT_OF_COURT_DISPOSAL::equals)) {
                assertThat(decision.tier().atMost()).isLessThan(RiskTier.HIGH);
                assertThat(marac).as("no caution beside MARAC").isFalse();
                assertThat(incident.suspect().underEighteen()).isEqualTo(Answer.NO);
                assertThat(incident.suspect().admission()).isEqualTo(Admission.FULL);
                assertThat(incident.dash().strangulation()).isEqualTo(Answer.NO);
              }
              if (suggests(
                  decision, kind -> kind == ActionKind.DVPN || kind == ActionKind.ADULT_ORDER)) {
                assertThat(incident.suspect().underEighteen()).isNotEqualTo(Answer.YES);
              }
              if (suggests(decision, ActionKind.DVPN::equals)) {
                assertThat(incident.violenceOrThreat()).isEqualTo(Answer.YES);
              }
              if (!decision.tier().isSettled()) {
                assertThat(decision.questions())
                    .as("a question that can settle the tier")
                    .anyMatch(question -> question.mayRaiseTo() == decision.tier().atMost());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void the_order_of_the_rules_makes_no_difference(String name) {
    Bundled pack = Bundled.named(name);
    List<Rule> shuffled = new ArrayList<>(pack.rules);
    Collections.shuffle(shuffled, new Random(1));
    DecisionMaker written = new DecisionMaker(pack.policy, "test");
    DecisionMaker otherwise = new DecisionMaker(pack.policy.withRules(shuffled), "test");
    Trials.of(pack.rules)
        .run(
            150,
            draft -> {
              Incident incident = draft.build();
              Decision one = written.decide(incident, incident.reportedAt());
              Decision other = otherwise.decide(incident, incident.reportedAt());
              assertThat(DecisionJson.write(other)).isEqualTo(DecisionJson.write(one));
            });
  }

  @ParameterizedTest
  @MethodSource("io.github.riskrules.engine.PolicyPack#bundledNames")
  void a_decision_is_the_same_on_every_thread_in_every_locale_and_zone(String name)
      throws Exception {
    Bundled pack = Bundled.named(name);
    IncidentGenerator generator = IncidentGenerator.of(pack.rules, 7);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      drafts.add(generator.next());
    }
    List<String> here = pack.written(drafts);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Bundled elsewhere = Bundled.named(name);
      assertThat(elsewhere.written(drafts)).isEqualTo(here);
      Callable<List<String>> again = () -> pack.written(drafts);
      for (Future<List<String>> together : threads.invokeAll(Collections.nCopies(8, again))) {
        assertThat(together.get()).isEqualTo(here);
      }
    } finally {
      threads.shutdownNow();
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Set<String> suggested(Decision decision, ActionEffect effect) {
    return decision.suggested().stream()
        .map(SuggestedAction::action)
        .filter(action -> action.effect() == effect)
        .map(action -> action.code())
        .collect(Collectors.toSet());
  }

  private static boolean suggests(Decision decision, Predicate<ActionKind> kind) {
    return decision.suggested().stream().anyMatch(each -> kind.test(each.action().kind()));
  }

  /** A bundled policy and an engine for it. */
  private static final class Bundled {
    private final Policy policy;
    private final List<Rule> rules;
    private final RiskEngine engine;

    private Bundled(PolicyPack pack) {
      policy = pack.policy();
      rules = policy.rules();
      engine = RiskEngine.of(pack);
    }

    static Bundled named(String name) {
      return new Bundled(PolicyPack.bundled(name).pack().orElseThrow());
    }

    Decision assess(Draft draft) {
      Incident incident = draft.build();
      return engine.assess(incident, incident.reportedAt());
    }

    List<String> written(List<Draft> drafts) {
      return drafts.stream().map(draft -> DecisionJson.write(assess(draft))).toList();
    }
  }
}
